import { groupOfKey } from './list-rows.js';
import type { Outline } from './outline.js';
import { knownIds, valueOf } from './selected.js';
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
  { after, issues }: Settled,
): SelectionChange {
  const reason = reasonOf(action);
  if (after === before) return { reason, value, added: [], removed: [], issues };
  const added = knownIds(outline, after.masks, before.masks);
  const removed = knownIds(outline, before.masks, after.masks);
  if (after.unknown !== before.unknown) {
    const [had, has] = [new Set(before.unknown), new Set(after.unknown)];
    for (const id of has) if (!had.has(id)) added.push(id);
    for (const id of had) if (!has.has(id)) removed.push(id);
  }
  return { reason, value: valueOf(outline, after), added, removed, issues };
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
    case 'reset':
    case 'undo':
    case 'redo':
      return action.type;
    default:
      return action satisfies never;
  }
}
