import type { DriverUser } from './driver-user.js';

/** Replaces what is in a field. */
export async function typeInto(field: HTMLElement, text: string, user: DriverUser): Promise<void> {
  await user.clear(field);
  // To type, user-event reads braces and brackets as names of keys, unless they are doubled.
  if (text !== '') await user.type(field, text.replaceAll(/[[{]/g, '$&$&'));
}
