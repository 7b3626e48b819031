import { ScopewiseError } from '@scopewise/core';

/** The first element of a part, if it is on the page. */
export function findPart(within: Element, name: string): HTMLElement | undefined {
  return within.querySelector<HTMLElement>(`.sw-${name}`) ?? undefined;
}

/** The first element of a part, which must be on the page. */
export function partOf(within: Element, name: string): HTMLElement {
  const found = findPart(within, name);
  if (!found) throw notFound(`There is no .sw-${name} on the page now.`);
  return found;
}

/** All elements of a part, in the order of the page. */
export function partsOf(within: Element, name: string): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(`.sw-${name}`)];
}

/** What an element says, as it is seen. */
export function textOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The element that a driver is for: the container, or the only one of its kind in it. */
export function rootOf(container: Element, selector: string): Element {
  if (container.matches(selector)) return container;
  const found = container.querySelectorAll(selector);
  const [first] = found;
  if (found.length > 1) {
    throw notFound(`There are ${found.length} of ${selector}: hand the driver one of them.`);
  }
  if (first) return first;
  // Parts of a provider are wherever they were put.
  if (findPart(container, 'list')) return container;
  throw notFound(`There is no ${selector} in the container.`);
}

/** Thrown where a test asks for what is not there. */
export function notFound(message: string): ScopewiseError {
  return new ScopewiseError('testing/not-found', message);
}

/** What a form would submit under a name. */
export function submitted(form: HTMLFormElement, name: string): readonly string[] {
  return new FormData(form).getAll(name).filter((value) => typeof value === 'string');
}
