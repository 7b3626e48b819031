import type { en } from '../messages/en.js';
import type { Message } from './message.js';

type English = typeof en.messages;

/** The key of a message, such as `search.label`. */
export type MessageKey = keyof English;

type NamesIn<Template> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type TemplatesOf<Entry> = Entry extends string ? Entry : Entry[keyof Entry];

type NamesOf<Key extends MessageKey> = Key extends MessageKey
  ? NamesIn<TemplatesOf<English[Key]>> | (English[Key] extends string ? never : 'count')
  : never;

/**
 * What fills the placeholders of a message. Numbers are formatted; `count` is one always, because it
 * chooses the plural form. `Slot` is what may stand for a placeholder besides text and numbers.
 */
export type MessageArguments<Key extends MessageKey, Slot = never> = {
  readonly [Name in NamesOf<Key>]: Name extends 'count' ? number : string | number | Slot;
};

/** Tells the compiler what `Slot` is, which it cannot infer through a key that is not known yet. */
export type SlotsOf<Slot> = { readonly [Name in NamesOf<MessageKey>]?: string | number | Slot };

/** No argument at all for a message without placeholders. */
export type ArgumentList<Key extends MessageKey> = [NamesOf<Key>] extends [never]
  ? []
  : [args: MessageArguments<Key>];

/** A text that has every placeholder of `Names`, in any order. */
type TextWith<Names> = [Names] extends [never]
  ? string
  : (Names extends string ? (text: `${string}{${Names}}${string}`) => void : never) extends (
        text: infer Text,
      ) => void
    ? Text
    : never;

/** The templates of a message: those of a plural may say the count in words. */
type Translation<Key extends MessageKey> = English[Key] extends string
  ? TextWith<NamesOf<Key>>
  : TextWith<Exclude<NamesOf<Key>, 'count'>> extends infer Text extends string
    ? Text | (Readonly<Partial<Record<Intl.LDMLPluralRule, Text>>> & { readonly other: Text })
    : Message;

/**
 * The messages of a language: those of English, with their placeholders. One that is missing, or
 * that lost a placeholder, is a type error.
 */
export type Messages = { readonly [Key in MessageKey]: Translation<Key> };

/**
 * A language, as `MessagesProvider` takes it: plain data, which a server component may pass on.
 *
 * @example
 * ```ts
 * import { en } from '@scopewise/react/messages/en';
 * import type { Locale } from '@scopewise/react';
 *
 * // English words, with numbers and lists as Ireland writes them.
 * export const ireland: Locale = { ...en, tag: 'en-IE' };
 * ```
 */
export interface Locale {
  /** A BCP 47 language tag: how numbers, lists and plurals are formed. */
  readonly tag: string;
  /** Where the script starts, for the `dir` of whoever owns the page. */
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
}
