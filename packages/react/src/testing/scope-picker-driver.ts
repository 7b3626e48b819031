import { createClock } from './driver-clock.js';
import { findPart, notFound, partOf, partsOf, rootOf, submitted, textOf } from './driver-page.js';
import { checkboxOf, levelsOf, readRows } from './driver-row.js';
import type { DriverRow } from './driver-row.js';
import { plainUser } from './driver-user.js';
import type { DriverOptions } from './driver-user.js';
import { findRow, readAllRows } from './find-row.js';
import type { RowTarget } from './find-row.js';
import { typeInto } from './type-into.js';

/** Uses and reads a picker as a person does, in any language. */
export interface PickerDriver {
  /** Waits until the catalog is there and can be searched; all that acts waits for the search too. */
  ready(): Promise<void>;
  /** Types a query in place of the last, and waits for what it finds; '' shows everything. */
  search(query: string): Promise<void>;
  /** Switches a filter on or off, by its facet and value: `'level', 'admin'`, or `'selected'`. */
  filter(facet: string, value?: string): Promise<void>;
  /** Finds a row, scrolling to it where the list is long. */
  find(target: RowTarget): Promise<DriverRow>;
  /** Clicks the checkbox of a row or a group. */
  toggle(target: RowTarget): Promise<void>;
  /** Chooses the level of a row, by the title of the level. */
  chooseLevel(target: RowTarget, level: string): Promise<void>;
  /** Unfolds a group. */
  expand(target: RowTarget): Promise<void>;
  /** Folds a group. */
  collapse(target: RowTarget): Promise<void>;
  /** Selects what is shown, or deselects it where all of it is. */
  selectVisible(): Promise<void>;
  /** Takes everything out. */
  clear(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Answers the question that is asked before many are added. */
  answer(isYes: boolean): Promise<void>;
  /** The rows near the screen: all of a short list. */
  rows(): readonly DriverRow[];
  /** All rows, read by scrolling through the list; of folded groups the heading alone. */
  allRows(): Promise<readonly DriverRow[]>;
  /**
   * The ids that are selected, shown in the list or not, in the list's order. Read from
   * `ScopePicker.Selected`, or else from what `ScopePicker.HiddenInputs` has for the form.
   */
  selected(): Promise<readonly string[]>;
  /** What the picker says of itself: how many it shows, and how many are selected. */
  status(): string;
  /** What a form would submit; `scope` is the name unless told. */
  formValue(form: HTMLFormElement, name?: string): readonly string[];
}

/**
 * A driver for a picker of scopes: of `ScopePickerPanel`, or of the parts of `ScopePicker`. It needs
 * no test library, goes by what the page says (roles, states and class names), and never by words of
 * a language other than the catalog's.
 *
 * @param container - the picker's element, or one with a single picker in it
 * @param options - who clicks and types, and how long to wait
 * @returns the driver; it looks anew whenever it is used, so the picker may be rendered again
 * @throws ScopewiseError `testing/not-found` where a row, a part or the picker itself is not there,
 *   and `testing/timeout` where a search does not end
 * @example
 * ```ts
 * import { scopePickerDriver } from '@scopewise/react/testing';
 *
 * export async function pickCallLogs(page: HTMLElement): Promise<readonly string[]> {
 *   const picker = scopePickerDriver(page);
 *   await picker.search('call log');
 *   await picker.toggle('Get call details from call log');
 *   await picker.chooseLevel('Get call details from call log', 'Admin');
 *   return picker.selected();
 * }
 * ```
 */
export function scopePickerDriver(container: Element, options: DriverOptions = {}): PickerDriver {
  return pickerDriver(container, 'scope', options);
}

/**
 * A driver for a picker of endpoints: of `EndpointPickerPanel`, or of parts whose kind is
 * `endpoint`. Rows go by the endpoint's title.
 *
 * @param container - the picker's element, or one with a single picker of endpoints in it
 * @param options - who clicks and types, and how long to wait
 * @returns the driver
 * @throws ScopewiseError as {@link scopePickerDriver}
 * @example
 * ```ts
 * import { endpointPickerDriver } from '@scopewise/react/testing';
 *
 * export async function pickCalls(page: HTMLElement): Promise<readonly string[]> {
 *   const picker = endpointPickerDriver(page);
 *   await picker.toggle(({ call }) => call === 'GET /phone/call_history');
 *   return picker.selected();
 * }
 * ```
 */
export function endpointPickerDriver(
  container: Element,
  options: DriverOptions = {},
): PickerDriver {
  return pickerDriver(container, 'endpoint', options);
}

function pickerDriver(
  container: Element,
  kind: 'scope' | 'endpoint',
  options: DriverOptions,
): PickerDriver {
  const { user = plainUser } = options;
  const clock = createClock(options);
  const root = (): Element => rootOf(container, `[data-scopewise='picker'][data-kind='${kind}']`);
  const list = (): HTMLElement => partOf(root(), 'list');
  const isIn = (state: string): boolean =>
    root().matches(`[data-${state}]`) || root().querySelector(`[data-${state}]`) !== null;
  const settle = (): Promise<void> =>
    clock.until(() => !isIn('preparing') && !isIn('searching'), 'The search did not end');
  const find = async (target: RowTarget): Promise<DriverRow> => {
    await settle();
    return findRow(list(), target, clock);
  };
  const click = async (element: HTMLElement): Promise<void> => {
    await clock.act(() => user.click(element));
    await settle();
  };
  const press = async (part: string): Promise<void> => click(partOf(root(), part));
  const fold = async (target: RowTarget, isExpanded: boolean): Promise<void> => {
    const { title, expanded, element } = await find(target);
    if (expanded === undefined) throw notFound(`“${title}” is no group that can be folded.`);
    if (expanded !== isExpanded) await click(findPart(element, 'title') ?? element);
  };
  return {
    async ready() {
      await clock.until(() => !isIn('loading'), 'The catalog was not there');
      await settle();
    },
    async search(query) {
      await clock.act(() => typeInto(partOf(root(), 'search-input'), query, user));
      await settle();
    },
    async filter(facet, value = 'yes') {
      const chip = (): HTMLElement | undefined =>
        partsOf(root(), 'chip').find(
          ({ dataset }) => dataset['facet'] === facet && dataset['value'] === value,
        );
      const more = findPart(root(), 'facets-more');
      if (!chip() && more) await click(more);
      const found = chip();
      if (!found) throw notFound(`There is no filter “${facet}: ${value}”.`);
      await click(found);
    },
    find,
    async toggle(target) {
      const { element, title } = await find(target);
      const checkbox = checkboxOf(element);
      if (!checkbox) throw notFound(`The row “${title}” has no checkbox.`);
      await click(checkbox);
    },
    async chooseLevel(target, level) {
      const { element, title, levels } = await find(target);
      const found = levelsOf(element).find((each) => textOf(each) === level);
      if (!found) throw notFound(`“${title}” has no level “${level}”, but ${levels.join(', ')}.`);
      const select = found.closest('select');
      if (!select || !(found instanceof HTMLOptionElement)) return click(found);
      await clock.act(() => user.selectOptions(select, found.value));
      await settle();
    },
    expand: (target) => fold(target, true),
    collapse: (target) => fold(target, false),
    selectVisible: () => press('select-visible'),
    clear: () => press('clear'),
    undo: () => press('undo'),
    redo: () => press('redo'),
    answer: (isYes) => press(isYes ? 'question-accept' : 'question-cancel'),
    rows: () => readRows(list()),
    async allRows() {
      await settle();
      return readAllRows(list(), clock);
    },
    async selected() {
      await settle();
      const shown = findPart(root(), 'selected');
      if (!shown) return hiddenIds(root());
      for (let more = findPart(shown, 'selected-more'); more;) {
        // oxlint-disable-next-line no-await-in-loop -- until all are listed
        await click(more);
        more = findPart(shown, 'selected-more');
      }
      return partsOf(shown, 'selected-id').map((id) => textOf(id));
    },
    status: () => textOf(partOf(root(), 'status')),
    formValue: (form, name = 'scope') => submitted(form, name),
  };
}

/** The ids that the picker hands to a form: the inputs in front of the one that is validated. */
function hiddenIds(root: Element): readonly string[] {
  const ids: string[] = [];
  let input = partOf(root, 'validity').previousElementSibling;
  while (input instanceof HTMLInputElement && input.type === 'hidden') {
    ids.unshift(input.value);
    input = input.previousElementSibling;
  }
  return ids;
}
