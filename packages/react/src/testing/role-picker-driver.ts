import { createClock } from './driver-clock.js';
import { findPart, notFound, partOf, partsOf, rootOf, submitted, textOf } from './driver-page.js';
import { plainUser } from './driver-user.js';
import type { DriverOptions } from './driver-user.js';
import { typeInto } from './type-into.js';

/** A role with its switch. */
export interface DriverRole {
  readonly title: string;
  readonly on: boolean;
  /** What it adds to the others that are on, or takes away, in words. */
  readonly effect: string;
  /** Where it is on the page, for what a driver does not know. */
  readonly element: HTMLElement;
}

/** Uses and reads a panel of roles as a person does, in any language. */
export interface RolePickerDriver {
  /** Waits until the catalog is there and can be searched; all that acts waits for the search too. */
  ready(): Promise<void>;
  /** Types a query in place of the last, and waits for what it finds; '' shows all roles. */
  search(query: string): Promise<void>;
  /** Switches a role on or off, by its title. */
  toggle(title: string): Promise<void>;
  /** Presses a preset, by its title. */
  preset(title: string): Promise<void>;
  /** Takes back what was changed by hand. */
  reset(): Promise<void>;
  /** The roles that are shown. */
  roles(): readonly DriverRole[];
  /** Titles of the roles that are on, shown or not. */
  selected(): readonly string[];
  /** The scopes that they come to; what is denied is none of them. */
  effective(): Promise<readonly string[]>;
  /** What the panel says of itself: how many roles there are, and how many are on. */
  status(): string;
  /** What a form would submit; `role` is the name unless told. */
  formValue(form: HTMLFormElement, name?: string): readonly string[];
}

/**
 * A driver for `RolePickerPanel`.
 *
 * @param container - the panel's element, or one with a single panel of roles in it
 * @param options - who clicks and types, and how long to wait
 * @returns the driver; it looks anew whenever it is used, so the panel may be rendered again
 * @throws ScopewiseError `testing/not-found` where a role, a part or the panel itself is not there,
 *   and `testing/timeout` where a search does not end
 * @example
 * ```ts
 * import { rolePickerDriver } from '@scopewise/react/testing';
 *
 * export async function makeDeveloper(page: HTMLElement): Promise<readonly string[]> {
 *   const roles = rolePickerDriver(page);
 *   await roles.toggle('Developer');
 *   return roles.effective();
 * }
 * ```
 */
export function rolePickerDriver(
  container: Element,
  options: DriverOptions = {},
): RolePickerDriver {
  const { user = plainUser } = options;
  const clock = createClock(options);
  const root = (): Element => rootOf(container, "[data-scopewise='roles']");
  const isIn = (state: string): boolean =>
    root().matches(`[data-${state}]`) || root().querySelector(`[data-${state}]`) !== null;
  const settle = (): Promise<void> =>
    clock.until(() => !isIn('searching'), 'The search did not end');
  const click = async (find: () => HTMLElement): Promise<void> => {
    await settle();
    await clock.act(() => user.click(find()));
  };
  const all = (): readonly HTMLElement[] => partsOf(root(), 'role');
  return {
    async ready() {
      await clock.until(() => !isIn('loading'), 'The catalog was not there');
      await settle();
    },
    async search(query) {
      await clock.act(() => typeInto(partOf(root(), 'search-input'), query, user));
      await settle();
    },
    toggle: (title) => click(() => partOf(byTitle(all(), title), 'switch')),
    preset: (title) => click(() => byTitle(partsOf(root(), 'preset'), title)),
    reset: () => click(() => partOf(root(), 'customised-reset')),
    roles: () =>
      all()
        .filter(({ hidden }) => !hidden)
        .map((element) => ({
          title: titleOf(element),
          on: isOn(element),
          effect: textOf(findPart(element, 'effect')),
          element,
        })),
    selected: () =>
      all()
        .filter((role) => isOn(role))
        .map((role) => titleOf(role)),
    async effective() {
      await settle();
      const disclosure = partOf(root(), 'effective');
      if (disclosure.getAttribute('aria-expanded') !== 'true') await click(() => disclosure);
      // What is denied is listed behind, in a list of its own.
      const granted = partOf(partOf(root(), 'effective-scopes'), 'scope-groups');
      return partsOf(granted, 'scope').map((scope) => textOf(scope));
    },
    status: () => textOf(partOf(root(), 'status')),
    formValue: (form, name = 'role') => submitted(form, name),
  };
}

function titleOf(element: HTMLElement): string {
  return textOf(findPart(element, 'title') ?? element);
}

function isOn(role: HTMLElement): boolean {
  return findPart(role, 'switch')?.getAttribute('aria-checked') === 'true';
}

function byTitle(elements: readonly HTMLElement[], title: string): HTMLElement {
  const found = elements.find((each) => titleOf(each) === title);
  if (found) return found;
  const titles = elements.map((each) => `“${titleOf(each)}”`);
  throw notFound(`There is no “${title}”, but ${titles.join(', ')}.`);
}
