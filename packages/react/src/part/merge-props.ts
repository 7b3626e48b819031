/** Props of an element, whatever they are. */
export type AnyProps = Readonly<Record<string, unknown>>;

/**
 * Props for one element from two sides that do not know each other: event handlers of both are
 * called, the user's first, and ours not when it prevented the default; class names and styles add
 * up; of all else the user's counts.
 */
export function mergeProps(ours: AnyProps, users: AnyProps): AnyProps {
  const merged: Record<string, unknown> = { ...ours };
  for (const [name, value] of Object.entries(users)) {
    merged[name] = mergeProp(name, ours[name], value);
  }
  return merged;
}

function mergeProp(name: string, ours: unknown, users: unknown): unknown {
  if (users === undefined) return ours;
  if (ours === undefined) return users;
  if (isHandler(name, ours) && isHandler(name, users)) {
    return (event: unknown): void => {
      users(event);
      if (!isPrevented(event)) ours(event);
    };
  }
  if (typeof ours === 'string' && typeof users === 'string' && name === 'className')
    return `${ours} ${users}`;
  if (name === 'style') return Object.assign({}, ours, users);
  if (name === 'ref')
    return (instance: unknown) => [ours, users].forEach((ref) => setRef(ref, instance));
  return users;
}

function isHandler(name: string, value: unknown): value is (event: unknown) => void {
  return /^on[A-Z]/.test(name) && typeof value === 'function';
}

function isPrevented(event: unknown): boolean {
  return (
    typeof event === 'object' &&
    event !== null &&
    'defaultPrevented' in event &&
    event.defaultPrevented === true
  );
}

/** Hands an element to a ref of either form. */
export function setRef(ref: unknown, instance: unknown): void {
  if (typeof ref === 'function') ref(instance);
  else if (typeof ref === 'object' && ref !== null && 'current' in ref) ref.current = instance;
}
