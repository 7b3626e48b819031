import { groupOfKey } from './list-rows.js';
import type { Outline } from './outline.js';
import { pushOptions, valueOf } from './selected.js';
import type { Selected } from './selected.js';
import type { ChangeAction, ChangeReason, SelectionChange } from './selection-state.js';
import type { Settled } from './settle-wish.js';

/**
 * Says what a change does to the value.
 *
 * @param value - before it; it stays the same list where nothing changes
 */
export function describeChange(
  outline: Outline,
  action: ChangeAction,
  before: Selected,
  value: readonly string[],
  { after, changed, issues }: Settled,
): SelectionChange {
  const added: string[] = [];
  const removed: string[] = [];
  for (const item of changed) {
    const [was, is] = [before.masks[item] ?? 0, after.masks[item] ?? 0];
    if ((is & ~was) !== 0) pushOptions(added, outline, item, is & ~was);
    if ((was & ~is) !== 0) pushOptions(removed, outline, item, was & ~is);
  }
  if (after.unknown !== before.unknown) {
    const [had, has] = [new Set(before.unknown), new Set(after.unknown)];
    for (const id of has) if (!had.has(id)) added.push(id);
    for (const id of had) if (!has.has(id)) removed.push(id);
  }
  const next = after === before ? value : valueOf(outline, after);
  return { reason: reasonOf(action), value: next, added, removed, issues };
}

function reasonOf(action: ChangeAction): ChangeReason {
  switch (action.type) {
    case 'toggle':
      return groupOfKey(action.key) === undefined ? 'item' : 'group';
    case 'choose':
      return 'level';
    case 'add':
    case 'remove':
    case 'replace':
      return action.reason;
    case 'range':
    case 'select-visible':
    case 'deselect-visible':
    case 'clear':
    case 'undo':
    case 'redo':
      return action.type;
    default:
      return action satisfies never;
  }
}
