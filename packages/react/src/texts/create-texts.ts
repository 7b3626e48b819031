import { ScopewiseError } from '@scopewise/core';
import { en } from '../messages/en.js';
import { isolate } from './isolate.js';
import type { Message } from './message.js';
import type { ArgumentList, Locale, MessageArguments, MessageKey, SlotsOf } from './messages.js';

/** Every function that words, numbers and lists come from. They need no `this`. */
export interface Texts {
  readonly locale: Locale;
  /** A message as text. */
  readonly text: <Key extends MessageKey>(key: Key, ...args: ArgumentList<Key>) => string;
  /** A message as parts, in order, so that an element can stand for a placeholder. */
  readonly rich: <Key extends MessageKey, Slot = never>(
    key: Key,
    args: MessageArguments<Key, Slot> & SlotsOf<Slot>,
  ) => readonly (string | Slot)[];
  /** “a, b, and c”, or with `or`. */
  readonly list: (items: readonly string[], kind?: ListKind) => string;
  /** A list as parts, so that its items can be elements. */
  readonly richList: <Item>(items: readonly Item[], kind?: ListKind) => readonly (string | Item)[];
  /** “50,000” */
  readonly number: (value: number) => string;
}

/** Whether a list names all of its items, or a choice among them. */
export type ListKind = 'and' | 'or';

/**
 * Forms texts in a language. A message that the language lacks comes in English, and a placeholder
 * without an argument stays as it is written, so that the fault is seen and nothing breaks.
 *
 * @param locale - the language: one of `@scopewise/react/messages/*`, or your own
 * @returns functions that need no `this`
 * @throws ScopewiseError `messages/bad-tag` where `locale.tag` is no BCP 47 language tag
 * @example
 * ```ts
 * import { createTexts } from '@scopewise/react';
 * import { en } from '@scopewise/react/messages/en';
 *
 * const { text } = createTexts(en);
 * text('group.selectAll', { title: 'Phone' }); // Select all in Phone
 * text('announce.added', { count: 12 }); // Added 12 scopes
 * ```
 */
export function createTexts(locale: Locale): Texts {
  const { numbers, plurals, lists } = formatsOf(locale.tag);
  const number = (value: number): string => numbers.format(value);

  function parts<Slot>(key: MessageKey, args: Values<Slot> = {}): (string | Slot)[] {
    // A language of an older release, or one from JSON, may lack what the types promise.
    const message: Message = locale.messages[key] ?? en.messages[key] ?? key;
    const template =
      typeof message === 'string'
        ? message
        : (message[plurals.select(Number(args['count']))] ?? message.other);
    // Split once: text that an argument brings in is never read for placeholders.
    return template
      .split(/\{(\w+)\}/)
      .map((part, at) => (at % 2 === 0 ? part : fill(part, args[part])))
      .filter((part) => part !== '');
  }

  function fill<Slot>(name: string, value: string | number | Slot | undefined): string | Slot {
    if (value === undefined) return `{${name}}`;
    if (typeof value === 'number') return number(value);
    return typeof value === 'string' ? isolate(value, locale.dir) : value;
  }

  function richList<Item>(items: readonly Item[], kind: ListKind = 'and'): (string | Item)[] {
    let next = 0;
    return (
      lists[kind]
        // The words count: Spanish says “e” before an “i”.
        .formatToParts(items.map((item) => (typeof item === 'string' && item) || '…'))
        .flatMap<string | Item>(({ type, value }) =>
          type === 'element' ? items.slice(next, ++next) : [value],
        )
    );
  }

  return {
    locale,
    number,
    rich: parts,
    richList,
    text: (key, ...args) => parts(key, ...args).join(''),
    list: (items, kind) =>
      richList(
        items.map((item) => isolate(item, locale.dir)),
        kind,
      ).join(''),
  };
}

type Values<Slot> = Readonly<Record<string, string | number | Slot>>;

function formatsOf(tag: string) {
  try {
    return {
      numbers: new Intl.NumberFormat(tag),
      plurals: new Intl.PluralRules(tag),
      lists: {
        and: new Intl.ListFormat(tag),
        or: new Intl.ListFormat(tag, { type: 'disjunction' }),
      },
    };
  } catch {
    throw new ScopewiseError(
      'messages/bad-tag',
      `“${tag}” is no language tag. Write it as BCP 47 does, such as “pt-BR”.`,
    );
  }
}
