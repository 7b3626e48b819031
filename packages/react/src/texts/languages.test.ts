import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../messages/en.js';
import type { Message } from './message.js';
import type { Locale } from './messages.js';

// Every module in that folder is published, so every one is a language.
const files = readdirSync(new URL('../messages', import.meta.url)).map((file) =>
  file.replace(/\.ts$/, ''),
);
const languages = await Promise.all(
  files.map(async (file) => {
    const module: Readonly<Record<string, Locale>> = await import(`../messages/${file}.ts`);
    const [name = '', ...others] = Object.keys(module);
    return { file, name, others, locale: module[name] ?? en };
  }),
);

const english: Readonly<Record<string, Message>> = en.messages;

describe.each(languages)('$file', ({ file, name, others, locale }) => {
  test('exports its language by its tag, and nothing else', () => {
    const { tag } = locale;
    expect(file).toBe(tag.toLowerCase());
    expect(name.toLowerCase()).toBe(file.replaceAll('-', ''));
    expect(others).toEqual([]);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
  });

  test('has the messages of English, in their order', () => {
    expect(Object.keys(locale.messages)).toEqual(Object.keys(en.messages));
  });

  test('has the placeholders of English, and the plural forms of its language', () => {
    expect(faultsIn(locale)).toEqual([]);
  });
});

test('a language that is wrong in every way is found out', () => {
  const messages: Record<string, Message> = {
    'search.label': 'Search {scopes}',
    'group.selectAll': ' Select all',
    'announce.added': { one: 'One added', two: 'Two added', other: '{count}' },
    'announce.removed': 'Removed',
  };
  expect(faultsIn({ tag: 'sl', messages })).toEqual([
    'search.label: unknown {scopes}',
    'group.selectAll: space at an end',
    'group.selectAll: no {title}',
    // Slovenian counts 101 as it counts 1.
    'announce.added: one without {count}',
    'announce.added: two without {count}',
    'announce.added: no form few',
    'announce.removed: no {count}',
  ]);
  expect(faultsIn({ tag: 'ja', messages: { 'announce.added': { one: '1', other: '' } } })).toEqual([
    'announce.added: empty',
    'announce.added: one is not used',
    'announce.added: one without {count}',
    'announce.added: other without {count}',
  ]);
});

/** What a translator has to look at. */
function faultsIn({ tag, messages }: { tag: string; messages: object }): readonly string[] {
  return Object.entries<Message>({ ...messages }).flatMap(([key, message]) => {
    const found = typeof message === 'string' ? [message] : Object.values(message);
    const faults = [
      ...found.flatMap((template) => templateFaults(key, template, typeof message !== 'string')),
      ...(typeof message === 'string' ? [] : formFaults(tag, message)),
    ];
    return faults.map((fault) => `${key}: ${fault}`);
  });
}

function templateFaults(key: string, template: string, isForm: boolean): readonly string[] {
  const known = placeholdersOf(english[key] ?? '');
  const found = placeholdersOf(template);
  return [
    ...(template === '' ? ['empty'] : []),
    ...(template === template.trim() ? [] : ['space at an end']),
    ...found.filter((name) => !known.includes(name)).map((name) => `unknown {${name}}`),
    ...known
      // The form for one or two may say the count in words.
      .filter((name) => !found.includes(name) && !(isForm && name === 'count'))
      .map((name) => `no {${name}}`),
  ];
}

function formFaults(tag: string, forms: Readonly<Record<string, string>>): readonly string[] {
  const rules = new Intl.PluralRules(tag);
  const categories: readonly string[] = rules.resolvedOptions().pluralCategories;
  const counts = Array.from({ length: 200 }, (_, count) => count);
  const countsOf = (category: string): readonly number[] =>
    counts.filter((count) => rules.select(count) === category);
  // `other` alone says that the number changes nothing; zero may go without a form of its own.
  const needed =
    Object.keys(forms).length === 1
      ? []
      : categories.filter((each) => countsOf(each).some(Boolean));
  return [
    ...Object.keys(forms)
      .filter((category) => !categories.includes(category))
      .map((category) => `${category} is not used`),
    ...Object.entries(forms)
      .filter(([category, form]) => countsOf(category).length !== 1 && !form.includes('{count}'))
      .map(([category]) => `${category} without {count}`),
    ...needed.filter((category) => !(category in forms)).map((category) => `no form ${category}`),
  ];
}

function placeholdersOf(message: Message): readonly string[] {
  const text = typeof message === 'string' ? message : Object.values(message).join('');
  const names = [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  return [...new Set(names)].toSorted();
}
