import type {
  ChangeAction,
  Limit,
  RowKey,
  Selection,
  SelectionChange,
  SelectionLimits,
} from '@scopewise/core';

/** Why something that a person asked for was not done, as data to word. */
export interface Refusal {
  /** The kind of limit that is in the way; `full` where the maximum is. */
  readonly kind: Limit['kind'] | 'full';
  /**
   * What was asked for; `undefined` for a group, and for the maximum, which refuses a change as a
   * whole.
   */
  readonly id: string | undefined;
  /** The group that was asked for, where one was. */
  readonly group?: string | undefined;
  /** In the words of the limits, where they have any. */
  readonly reason: string | undefined;
}

/** Reads from a planned change what of its action the limits refused. */
export function refusalsOf(
  { selection }: { readonly selection: Selection },
  limits: SelectionLimits,
  action: ChangeAction,
  { issues, value }: SelectionChange,
): readonly Refusal[] {
  if (issues.length === 0) return [];
  if (issues.some(({ code }) => code === 'selection/over-limit')) {
    return [{ kind: 'full', id: undefined, reason: undefined }];
  }
  const after = new Set(value);
  const ids = idsOf(selection, action);
  // The limits of what is in a group may differ.
  if (ids.length === 0) return keptAs(selection, action);
  return ids.flatMap((id) => {
    if (action.type !== 'toggle' && after.has(id) === (action.type !== 'remove')) return [];
    const limit = limitOf(selection, limits, id);
    return limit ? [{ id, kind: limit.kind, reason: limit.reason }] : [];
  });
}

/** That the row of an action stays as it is, where it is about one. */
export function keptAs(selection: Selection, action: ChangeAction): readonly Refusal[] {
  const row = rowOf(selection, action);
  if (!row) return [];
  const [id, group] = row.kind === 'item' ? [row.id] : [undefined, row.title];
  return [{ kind: 'locked', id, group, reason: undefined }];
}

function idsOf(selection: Selection, action: ChangeAction): readonly string[] {
  if ('ids' in action) return action.ids;
  if ('id' in action) return [action.id];
  const row = rowOf(selection, action);
  return row?.kind === 'item' ? [row.id] : [];
}

function rowOf(selection: Selection, action: ChangeAction) {
  const key: RowKey | undefined =
    'key' in action ? action.key : 'id' in action ? selection.find(action.id) : undefined;
  return key === undefined ? undefined : selection.row(key);
}

/** Why an id cannot be added, or changed at all; of one that the catalog lacks, what limits name. */
export function limitOf(
  selection: Selection,
  { locked = {}, forbidden = {} }: SelectionLimits,
  id: string,
): Limit | undefined {
  const key = selection.find(id);
  const row = key === undefined ? undefined : selection.row(key);
  if (row?.kind === 'item') return row.options.find((option) => option.id === id)?.limit;
  // What is both is locked, as for the selection itself.
  const reasons = Object.hasOwn(locked, id) ? locked : forbidden;
  if (!Object.hasOwn(reasons, id)) return undefined;
  return { kind: reasons === locked ? 'locked' : 'forbidden', reason: reasons[id] || undefined };
}
