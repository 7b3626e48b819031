import type { Catalog } from '@scopewise/core';
import type { Texts } from '../texts/create-texts.js';
import type { AppType, AppTypeId } from './app-type.js';

/** A kind of app in words. */
export interface AppTypeWords {
  readonly title: string;
  readonly hint: string | undefined;
  /** Which levels it may ask for; `undefined` for all. */
  readonly levels: string | undefined;
}

/** What to call a kind of app: its own words, or those of the messages. */
export function appTypeWords(type: AppType, catalog: Catalog, texts: Texts): AppTypeWords {
  const { text, list } = texts;
  const titles = catalog.levels.filter(({ id }) => type.levels?.includes(id) === true);
  return {
    title: type.title ?? (isKnown(type.id) ? text(`registration.${type.id}`) : type.id),
    hint: type.hint ?? (isKnown(type.id) ? text(`registration.${type.id}Hint`) : undefined),
    levels:
      type.levels && titles.length > 0
        ? text('registration.levels', { levels: list(titles.map(({ title }) => title)) })
        : undefined,
  };
}

const known: readonly string[] = ['user', 'account', 'native', 'server'] satisfies AppTypeId[];

function isKnown(id: string): id is AppTypeId {
  return known.includes(id);
}
