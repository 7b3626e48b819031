import type { GroupName, Selection } from '@scopewise/core';

/**
 * Which groups are to start expanded in a list that takes the place of another, with the same catalog
 * read anew or with its next version: those that were. Others start as asked, and so do all where a
 * search had expanded everything.
 */
export function sameExpanded(
  before: Selection,
  asked: boolean,
): boolean | ((group: GroupName) => boolean) {
  const { filtered, selectedOnly } = before.get();
  if (filtered || selectedOnly) return asked;
  const known = new Map<string, boolean>();
  for (let key = -1, row = before.row(key); row?.kind === 'group'; row = before.row((key -= 1))) {
    known.set(nameOf(row), row.expanded);
  }
  return (group) => known.get(nameOf(group)) ?? asked;
}

/** Makes the row active that was, if it is listed. */
export function sameActive(before: Selection, after: Selection): void {
  const { active } = before.get();
  const row = active === undefined ? undefined : before.row(active);
  const key =
    row?.kind === 'group'
      ? after.get().rows.find((each) => isSameGroup(after.row(each), row))
      : after.find(row?.id ?? '');
  if (key !== undefined) after.dispatch({ type: 'focus', key });
}

function isSameGroup(row: ReturnType<Selection['row']>, group: GroupName): boolean {
  return row?.kind === 'group' && nameOf(row) === nameOf(group);
}

function nameOf({ product = '', title }: GroupName): string {
  return JSON.stringify([product, title]);
}
