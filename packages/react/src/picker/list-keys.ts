import type { RowKey } from '@scopewise/core';
import type { KeyboardEvent } from 'react';
import { isTaken, pressHistoryKey } from './history-keys.js';
import { itemTitle } from './item-title.js';
import { focusRow, moveTo } from './list-focus.js';
import type { PickerStore } from './picker-store.js';
import { pressOf, readKey } from './row-keys.js';
import type { RowIntent, RowStep } from './row-keys.js';
import type { TypeAhead } from './type-ahead.js';
import type { PickerParts } from './use-scope-picker.js';

/** What the focus can go to inside a row. */
const controls = 'button, a[href], input, select, textarea, [tabindex]';

/** What keys are pressed for, and in which list. */
export interface KeyScene {
  readonly picker: PickerParts;
  readonly typeAhead: TypeAhead;
  /** Whether Ctrl+A selects all that is shown. */
  readonly selectAll: boolean;
}

/** Does what a key asks for. */
export function pressKey(scene: KeyScene, event: KeyboardEvent<HTMLElement>): void {
  const { store, ids } = scene.picker;
  const { target, currentTarget: list } = event;
  const { active } = store.get().selection;
  // For a list that no root is around; what is done here is done already there.
  pressHistoryKey(store, event);
  if (isTaken(event) || active === undefined) return;
  const element = list.ownerDocument.getElementById(ids.row(active));
  // Backwards out of the list, and not onto the row that the control is in.
  if (event.key === 'Tab' && event.shiftKey) element?.focus({ preventScroll: true });
  const inside = Array.from(element?.querySelectorAll<HTMLElement>(controls) ?? []);
  const row = store.selection.row(active);
  const intent = readKey(pressOf(event), {
    direction: getComputedStyle(list).direction === 'rtl' ? 'rtl' : 'ltr',
    expanded: row?.kind === 'group' ? row.expanded : undefined,
    control: inside.findIndex((control) => control === target),
    controls: inside.length,
  });
  if (!intent) return;
  if (intent.type === 'control') (inside[intent.at] ?? element)?.focus();
  else if (!act(scene, active, intent, event)) return;
  event.preventDefault();
}

/** @returns whether the key was ours after all */
function act(
  { picker, typeAhead, selectAll }: KeyScene,
  key: RowKey,
  intent: Exclude<RowIntent, { readonly type: 'control' }>,
  { nativeEvent, timeStamp, currentTarget }: KeyboardEvent<HTMLElement>,
): boolean {
  const { store, elements } = picker;
  const { selection, details } = store.get();
  const { rows } = selection;
  const index = rows.indexOf(key);
  switch (intent.type) {
    case 'move': {
      const page = pageOf(currentTarget);
      const next = rows[stepFrom(index, rows.length, intent.step, page)];
      if (next === undefined) return true;
      // A range with nothing else to start at starts where the focus still is.
      if (intent.extend) store.change({ type: 'range', key: next }, nativeEvent);
      moveTo(picker, next);
      return true;
    }
    case 'parent': {
      const parent = parentOf(store, rows, index);
      if (parent !== undefined) focusRow(picker, parent);
      return true;
    }
    case 'type-ahead': {
      const titleOf = (at: number): string => titleOfRow(store, rows[at] ?? 0);
      const found = typeAhead.find(intent.text, timeStamp, index, rows.length, titleOf);
      if (found !== undefined) focusRow(picker, rows[found] ?? key);
      return true;
    }
    case 'expand':
    case 'expand-siblings':
      store.view({ ...intent, key });
      // What opens above moves the row.
      focusRow(picker, key);
      return true;
    case 'toggle':
    case 'range':
      store.change({ ...intent, key }, nativeEvent);
      return true;
    case 'details':
      store.setDetails(key, !details.has(key));
      return true;
    case 'select-visible':
      if (selectAll) store.change(intent, nativeEvent);
      return selectAll;
    case 'leave':
      elements.search?.focus();
      return elements.search !== null;
    default:
      return intent satisfies never;
  }
}

function stepFrom(index: number, count: number, step: RowStep, page: number): number {
  const last = count - 1;
  switch (step) {
    case 'next':
      return Math.min(index + 1, last);
    case 'previous':
      return Math.max(index - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'page-down':
      return Math.min(index + page, last);
    case 'page-up':
      return Math.max(index - page, 0);
    default:
      return step satisfies never;
  }
}

/** How many rows the list shows at a time, less one to keep the place by. */
function pageOf(list: HTMLElement): number {
  // The first is a heading, which no details make taller than others.
  const height = list.querySelector<HTMLElement>('[role=row]')?.offsetHeight ?? 0;
  return height === 0 ? 1 : Math.max(1, Math.floor(list.clientHeight / height) - 1);
}

function parentOf({ selection }: PickerStore, rows: Int32Array, index: number): RowKey | undefined {
  const depth = selection.row(rows[index] ?? 0)?.depth ?? 0;
  for (let above = index - 1; above >= 0; above -= 1) {
    const key = rows[above] ?? 0;
    if (key < 0 && (selection.row(key)?.depth ?? 0) < depth) return key;
  }
  return undefined;
}

function titleOfRow({ catalog, kind, selection }: PickerStore, key: RowKey): string {
  const row = selection.row(key);
  if (!row) return '';
  return row.kind === 'group' ? row.title : itemTitle(catalog, kind, row.id);
}
