import type { Counters } from './counters.js';
import { groupOfKey } from './list-rows.js';
import type { Outline } from './outline.js';
import type { Selected } from './selected.js';
import type { ChangeAction, RowKey } from './selection-state.js';
import type { View } from './view.js';

/** The row that ranges are counted from. */
export interface Anchor {
  readonly key: RowKey;
  /** Whether it was selected, or something of it, before it was acted on. */
  readonly wasIn: boolean;
}

/** What an anchor is judged by. */
export interface AnchorScene {
  readonly outline: Outline;
  readonly counters: Counters;
  readonly selected: Selected;
  readonly view: View;
}

/**
 * Where a range starts: at the row that was last acted on, or where that is not listed, at the row
 * with the focus.
 */
export function startOfRange({ anchor, active, listed }: View): Anchor | undefined {
  if (anchor && listed.rows.includes(anchor.key)) return anchor;
  return active === undefined ? undefined : { key: active, wasIn: false };
}

/** Whether a range from here selects: always, but where the row was just taken out. */
export function isSelecting(scene: Omit<AnchorScene, 'outline' | 'view'>, anchor: Anchor): boolean {
  return !anchor.wasIn || isIn(scene, anchor.key);
}

/** Where ranges are counted from once an action was tried, whatever came of it. */
export function anchorAfter(scene: AnchorScene, action: ChangeAction): Anchor | undefined {
  const { outline, view } = scene;
  if (action.type === 'range') return startOfRange(view) ?? view.anchor;
  const key =
    action.type === 'choose'
      ? outline.itemOf[outline.optionOf(action.id) ?? -1]
      : action.type === 'toggle' || action.type === 'add'
        ? action.key
        : undefined;
  return key === undefined ? view.anchor : { key, wasIn: isIn(scene, key) };
}

function isIn({ selected, counters }: Pick<AnchorScene, 'selected' | 'counters'>, key: RowKey) {
  const group = groupOfKey(key);
  return group === undefined ? selected.masks[key] !== 0 : counters.checked(group) !== false;
}
