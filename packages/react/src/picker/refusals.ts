import type {
  Catalog,
  ChangeAction,
  Limit,
  Selection,
  SelectionChange,
  SelectionLimits,
} from '@scopewise/core';

/** Why something that a person asked for was not done, as data to word. */
export interface Refusal {
  /** The kind of limit that is in the way; `full` where the maximum is. */
  readonly kind: Limit['kind'] | 'full';
  /** What was asked for; `undefined` for the maximum, which refuses a change as a whole. */
  readonly id: string | undefined;
  /** In the words of the limits, where they have any. */
  readonly reason: string | undefined;
}

/** Reads from a planned change what of its action the limits refused. */
export function refusalsOf(
  { catalog, selection }: { readonly catalog: Catalog; readonly selection: Selection },
  limits: SelectionLimits,
  action: ChangeAction,
  { issues, value }: SelectionChange,
): readonly Refusal[] {
  if (issues.length === 0) return [];
  if (issues.some(({ code }) => code === 'selection/over-limit')) {
    return [{ kind: 'full', id: undefined, reason: undefined }];
  }
  const after = new Set(value);
  return idsOf(selection, action).flatMap((id) => {
    if (action.type !== 'toggle' && after.has(id) === (action.type !== 'remove')) return [];
    const limit = limitOf(catalog, limits, id);
    return limit ? [{ id, kind: limit.kind, reason: limit.reason }] : [];
  });
}

function idsOf(selection: Selection, action: ChangeAction): readonly string[] {
  if ('ids' in action) return action.ids;
  if ('id' in action) return [action.id];
  const row = 'key' in action ? selection.row(action.key) : undefined;
  return row?.kind === 'item' ? [row.id] : [];
}

/** What is both locked and forbidden is locked, as for the selection itself. */
export function limitOf(
  catalog: Catalog,
  { levels, locked = {}, forbidden = {} }: SelectionLimits,
  id: string,
): Limit | undefined {
  for (const [kind, reasons] of [
    ['locked', locked],
    ['forbidden', forbidden],
  ] as const) {
    if (Object.hasOwn(reasons, id)) return { kind, reason: reasons[id] || undefined };
  }
  const level = levels && catalog.scope(id)?.level;
  return level === undefined || levels?.includes(level) === true
    ? undefined
    : { kind: 'level', reason: undefined };
}
