import { expectTypeOf, test } from 'vitest';
import { en } from '../messages/en.js';
import type { Texts } from './create-texts.js';
import type { Locale, MessageArguments, MessageKey, Messages } from './messages.js';

declare const texts: Texts;

test('arguments are those of the English message', () => {
  const { text } = texts;
  text('search.label');
  text('announce.addedIn', { count: 2, title: 'Phone' });
  // A count is one even where no form says it: it chooses the form.
  expectTypeOf<MessageArguments<'select.visible'>>().toEqualTypeOf<{ readonly count: number }>();
  expectTypeOf<MessageArguments<'form.over'>>().toEqualTypeOf<{
    readonly count: number;
    readonly max: string | number;
  }>();

  // @ts-expect-error -- one is missing
  text('announce.addedIn', { count: 2 });
  // @ts-expect-error -- all are missing
  text('announce.added');
  // @ts-expect-error -- one is too many
  text('announce.added', { count: 2, title: 'Phone' });
  // @ts-expect-error -- there is none
  text('search.label', {});
  // @ts-expect-error -- a count is a number
  text('announce.added', { count: '2' });
  // @ts-expect-error -- an object is no text
  text('row.opens', { endpoint: {} });
  // @ts-expect-error -- there is no such message
  text('search.labels');
});

test('a key chosen at run time takes what either needs', () => {
  const key = 'announce.added' as 'announce.added' | 'announce.removed';
  texts.text(key, { count: 1 });
});

test('parts are text or what was put in', () => {
  expectTypeOf(texts.rich('row.opens', { endpoint: 'a' })).toEqualTypeOf<readonly string[]>();
  expectTypeOf(texts.rich('row.opens', { endpoint: new Date() })).toEqualTypeOf<
    readonly (string | Date)[]
  >();
  expectTypeOf(texts.richList([new Date()])).toEqualTypeOf<readonly (string | Date)[]>();
});

test('a language has every message, with its placeholders', () => {
  expectTypeOf(en).toExtend<Locale>();
  expectTypeOf<keyof Messages>().toEqualTypeOf<MessageKey>();
  const { 'search.label': _, ...rest } = en.messages;
  // @ts-expect-error -- one is missing
  rest satisfies Messages;

  type Over = Messages['form.over'];
  'Nad {max}: {count}' satisfies Over;
  ({ one: 'Eden nad {max}', other: '{count} nad {max}' }) satisfies Over;
  // @ts-expect-error -- without {max}
  'Nad omejitvijo: {count}' satisfies Over;
  // @ts-expect-error -- one form without {max}
  ({ one: 'Eden preveč', other: '{count} nad {max}' }) satisfies Over;
  // @ts-expect-error -- without the form for all others
  ({ one: '{count} nad {max}' }) satisfies Over;
  // @ts-expect-error -- English has one form only
  ({ other: 'x' }) satisfies Messages['search.label'];
});
