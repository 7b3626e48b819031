import type { Locale } from '@scopewise/react';

const modules = import.meta.glob<Record<string, Locale>>('../../packages/react/src/messages/*.ts', {
  eager: true,
});

/** Every language there is, by its tag. */
export const locales: ReadonlyMap<string, Locale> = new Map(
  Object.values(modules)
    .flatMap((module) => Object.values(module))
    .filter((locale) => typeof locale.tag === 'string')
    .map((locale) => [locale.tag, locale]),
);
