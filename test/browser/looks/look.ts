import axe from 'axe-core';
import { expect } from 'vitest';
import { cdp, page } from 'vitest/browser';

/** How a person has set up their browser. */
export interface Look {
  readonly colorScheme?: 'dark';
  readonly isForced?: boolean;
  /** As CSS has it: 2 is 200 %. */
  readonly zoom?: string;
  /** In CSS pixels. */
  readonly width?: number;
}

/** The looks that no user is to be shut out by. */
export const looks = [
  ['in light', {}],
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { isForced: true }],
  ['in the dark with forced colours', { colorScheme: 'dark', isForced: true }],
  ['at 200 %', { zoom: '2' }],
  ['at 320 pixels', { width: 320 }],
] as const satisfies readonly (readonly [string, Look])[];

/** Sets the page up; it stays so until {@link resetLook}. */
export async function setLook({ colorScheme, isForced, zoom, width }: Look): Promise<void> {
  await page.viewport(width ?? 1024, 900);
  await forceColors(isForced === true);
  const { style } = document.documentElement;
  style.colorScheme = colorScheme ?? 'light';
  style.background = 'Canvas';
  style.setProperty('zoom', zoom ?? '1');
}

export async function resetLook(): Promise<void> {
  document.documentElement.removeAttribute('style');
  await forceColors(false);
  await page.viewport(414, 896);
}

/** Has axe look at what is on the page. */
export async function expectAccessible(): Promise<void> {
  // Colours fade in.
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  const { violations } = await axe.run(document.body, {
    // A component is no page.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]),
  ).toEqual([]);
}

async function forceColors(isForced: boolean): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: isForced ? 'active' : '' }],
  });
}
