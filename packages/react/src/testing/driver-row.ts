import { findPart, partsOf, textOf } from './driver-page.js';

/** A row of a picker's list, as it is shown. */
export interface DriverRow {
  readonly kind: 'group' | 'item';
  readonly title: string;
  /** Titles of the groups it is in, outermost first. */
  readonly path: readonly string[];
  /** The scope that is spoken of, where scopes are picked. */
  readonly scope: string | undefined;
  /** Method and path, where endpoints are picked. */
  readonly call: string | undefined;
  readonly checked: boolean | 'mixed';
  /** Titles of the levels there are to choose from, narrow to wide; empty without a choice. */
  readonly levels: readonly string[];
  /** The one that is chosen. */
  readonly level: string | undefined;
  /** Whether it stays as it is; `reason` says why. */
  readonly locked: boolean;
  readonly reason: string | undefined;
  /** Of a group in a list that can be folded. */
  readonly expanded: boolean | undefined;
  /** Where it is on the page, for what a driver does not know. */
  readonly element: HTMLElement;
}

/** Reads the rows that are on the page, in order: of a long list, what is near the screen. */
export function readRows(list: HTMLElement): readonly DriverRow[] {
  const path: string[] = [];
  return [...list.querySelectorAll<HTMLElement>(rowSelector)].map((element) => {
    const depth = depthOf(element, path.length + 1);
    path.length = Math.min(path.length, depth - 1);
    const row = readRow(element, [...path]);
    if (row.kind === 'group') path.push(row.title);
    return row;
  });
}

/** The checkbox in a row. */
export function checkboxOf(row: HTMLElement): HTMLElement | undefined {
  return row.querySelector<HTMLElement>('[role=checkbox], input[type=checkbox]') ?? undefined;
}

/** What a level is chosen by in a row: its buttons, or the options of a native choice. */
export function levelsOf(row: HTMLElement): readonly HTMLElement[] {
  const levels = findPart(row, 'levels');
  return levels ? [...levels.querySelectorAll<HTMLElement>('[role=radio], option')] : [];
}

const plainHeading = '.sw-plain-heading';
const rowSelector = `[role=row], ${plainHeading}, .sw-plain-row`;

function depthOf(row: HTMLElement, inner: number): number {
  const level = row.getAttribute('aria-level');
  if (level !== null) return Number(level);
  const group = row.closest<HTMLElement>('.sw-plain-group');
  const depth = Number(group?.dataset['depth'] ?? inner);
  return row.matches(plainHeading) ? depth : depth + 1;
}

function readRow(element: HTMLElement, path: readonly string[]): DriverRow {
  const isGroup = element.hasAttribute('aria-expanded') || element.matches(plainHeading);
  const checked = checkedOf(element);
  const levels = levelsOf(element);
  const chosen = levels.find((level) => isChosen(level));
  const reason = textOf(findPart(element, 'reason'));
  const [call] = partsOf(element, 'call');
  return {
    kind: isGroup ? 'group' : 'item',
    title: titleOf(element),
    path,
    scope: textOf(findPart(element, 'scope')) || undefined,
    call: call && `${textOf(findPart(call, 'method'))} ${textOf(findPart(call, 'path'))}`.trim(),
    checked,
    levels: levels.map((level) => textOf(level)),
    level: checked === true && chosen ? textOf(chosen) : undefined,
    locked: element.getAttribute('aria-disabled') === 'true' || element.hasAttribute('data-locked'),
    reason: reason || undefined,
    expanded:
      isGroup && element.hasAttribute('aria-expanded')
        ? element.getAttribute('aria-expanded') === 'true'
        : undefined,
    element,
  };
}

/** A row goes by its label; one without says its title, and nothing else goes by it. */
function titleOf(row: HTMLElement): string {
  const label = row.getAttribute('aria-labelledby');
  const labelled = label === null ? null : row.ownerDocument.getElementById(label);
  return textOf(labelled ?? findPart(row, 'title'));
}

function checkedOf(row: HTMLElement): boolean | 'mixed' {
  const box = checkboxOf(row);
  if (box instanceof HTMLInputElement) return box.indeterminate ? 'mixed' : box.checked;
  const checked = box?.getAttribute('aria-checked');
  return checked === 'mixed' ? 'mixed' : checked === 'true';
}

function isChosen(level: HTMLElement): boolean {
  return level instanceof HTMLOptionElement
    ? level.selected
    : level.getAttribute('aria-checked') === 'true';
}
