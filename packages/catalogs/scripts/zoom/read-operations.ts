/** An operation of the API reference. */
export interface Operation {
  readonly api: string;
  readonly account: 'account' | 'master';
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Classic scopes. */
  readonly classic: readonly string[];
  /** Granular scopes. */
  readonly granular: readonly string[];
  /** The month in which the reference was read. */
  readonly read: string;
}

/** Reads the operations. Throws on an entry that is none, and on two of the same name. */
export function readOperations(json: string): readonly Operation[] {
  const entries: unknown = JSON.parse(json);
  if (!Array.isArray(entries)) throw new TypeError('The operations are not an array.');
  const seen = new Set<string>();
  return entries.map((entry: unknown) => {
    if (!isOperation(entry)) throw new TypeError(`Not an operation: ${JSON.stringify(entry)}`);
    const key = operationKey(entry.api, entry.account, entry.operationId);
    if (seen.has(key)) throw new Error(`Two operations are called ${key}.`);
    seen.add(key);
    return entry;
  });
}

/** What tells operations apart: an id occurs in several APIs. */
export function operationKey(api: string, account: string, operationId: string): string {
  return `${api} ${account} ${operationId}`;
}

function isOperation(entry: unknown): entry is Operation {
  if (typeof entry !== 'object' || entry === null) return false;
  const fields: Partial<Record<string, unknown>> = { ...entry };
  return (
    (fields['account'] === 'account' || fields['account'] === 'master') &&
    ['api', 'operationId', 'method', 'path', 'read'].every(
      (name) => typeof fields[name] === 'string',
    ) &&
    [fields['classic'], fields['granular']].every(
      (list) => Array.isArray(list) && list.every((item) => typeof item === 'string'),
    )
  );
}
