import { ScopewiseError } from '@scopewise/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { en } from '../messages/en.js';
import { sl } from '../messages/sl.js';
import { createTexts } from './create-texts.js';
import type { Locale, Messages } from './messages.js';

const english = createTexts(en);
const arabic = createTexts(ar);
const slovenian = createTexts(sl);

describe('plurals', () => {
  test('English has two forms', () => {
    expect(added(en, [0, 1, 2, 12])).toEqual([
      'Added 0 scopes',
      'Added 1 scope',
      'Added 2 scopes',
      'Added 12 scopes',
    ]);
  });

  test('Arabic has six, and says none, one and two in words', () => {
    expect(added(ar, [0, 1, 2, 3, 11, 100])).toEqual([
      'لم يُضف أي نطاق',
      'تمت إضافة نطاق واحد',
      'تمت إضافة نطاقين',
      'تمت إضافة 3 نطاقات',
      'تمت إضافة 11 نطاقًا',
      'تمت إضافة 100 نطاق',
    ]);
  });

  test('Slovenian has four, one of them for two, and goes by the last two digits', () => {
    expect(added(sl, [1, 2, 3, 5, 101, 102])).toEqual([
      '1 obseg dodan',
      '2 obsega dodana',
      '3 obsegi dodani',
      '5 obsegov dodanih',
      '101 obseg dodan',
      '102 obsega dodana',
    ]);
  });

  test('Russian goes by the last digit, except for the teens', () => {
    const one = 'Добавлена {count} область';
    const few = 'Добавлены {count} области';
    const many = 'Добавлено {count} областей';
    const ru = withMessages('ru', { 'announce.added': { one, few, many, other: few } });
    expect(added(ru, [1, 3, 5, 11, 21])).toEqual([
      'Добавлена 1 область',
      'Добавлены 3 области',
      'Добавлено 5 областей',
      'Добавлено 11 областей',
      'Добавлена 21 область',
    ]);
  });

  test('a form that a language lacks is its other one', () => {
    const ru = withMessages('ru', { 'announce.added': { other: '+{count}' } });
    expect(added(ru, [1, 5])).toEqual(['+1', '+5']);
  });

  test('a language without plurals writes one template', () => {
    const ja = withMessages('ja', { 'announce.added': '{count} 件のスコープを追加しました' });
    expect(added(ja, [1, 12])).toEqual([
      '1 件のスコープを追加しました',
      '12 件のスコープを追加しました',
    ]);
  });
});

describe('sentences', () => {
  test('are made of parts, each inflected by its own count', () => {
    const line = ({ text }: typeof english): string =>
      text('status.shown', { count: 2, groups: text('status.groups', { count: 1 }) });
    expect([english, slovenian, arabic].map(line)).toEqual([
      '2 scopes in 1 group',
      '2 obsega v 1 skupini',
      'نطاقان في مجموعة واحدة',
    ]);
  });

  test('are told one after the other', () => {
    const { text } = english;
    expect(
      text('announce.sentences', {
        first: text('announce.addedIn', { count: 12, title: 'Phone' }),
        second: text('status.selected', { count: 18 }),
      }),
    ).toBe('Added 12 scopes in Phone. 18 selected.');
  });

  test('may put their parts in another order', () => {
    const reversed = withMessages('de', { 'form.limit': 'höchstens {max}, jetzt {count}' });
    expect(createTexts(reversed).text('form.limit', { count: 3, max: 50 })).toBe(
      'höchstens 50, jetzt 3',
    );
  });
});

describe('numbers and lists', () => {
  test('follow the language', () => {
    expect(english.number(50_000)).toBe('50,000');
    expect(slovenian.number(50_000)).toBe('50.000');
    expect(english.text('form.limit', { count: 1200, max: 2000 })).toBe('1,200 of at most 2,000');
  });

  test('lists all items, or a choice among them', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(english.list(['a', 'b'], 'or')).toBe('a or b');
    expect(slovenian.list(['a', 'b', 'c'])).toBe('a, b in c');
    expect(english.list([])).toBe('');
  });

  test('the word between may depend on the next one', () => {
    const { list } = createTexts({ ...en, tag: 'es-419' });
    expect([list(['Android', 'iOS']), list(['iOS', 'Android'])]).toEqual([
      'Android e iOS',
      'iOS y Android',
    ]);
  });

  test('items of a rich list stay what they are', () => {
    const first = { code: 'a' };
    const second = { code: 'b' };
    expect(english.richList([first, second])).toEqual([first, ' and ', second]);
    expect(english.richList(['', null, first])).toEqual(['', ', ', null, ', and ', first]);
  });
});

describe('rich texts', () => {
  test('keep a slot in its place', () => {
    const scope = { code: 'phone:read' };
    expect(english.rich('row.replace', { scope })).toEqual(['Use ', scope, ' instead']);
    expect(slovenian.rich('row.replace', { scope })).toEqual(['Raje uporabi ', scope]);
  });

  test('count as any other text does', () => {
    expect(english.rich('announce.added', { count: 1 }).join('')).toBe('Added 1 scope');
  });
});

describe('bad input', () => {
  test('an argument that is missing is seen and breaks nothing', () => {
    // @ts-expect-error -- a caller without types
    expect(english.text('group.selectAll')).toBe('Select all in {title}');
    // @ts-expect-error -- a caller without types
    expect(english.text('announce.added', {})).toBe('Added {count} scopes');
  });

  test('a message that a language lacks comes in English', () => {
    const old: Locale = JSON.parse('{ "tag": "fr", "dir": "ltr", "messages": {} }');
    expect(createTexts(old).text('announce.added', { count: 1200 })).toMatch(
      /^Added 1\s200 scopes$/,
    );
  });

  test('a message that nobody has is its key', () => {
    // @ts-expect-error -- a caller without types
    expect(english.text('no.such')).toBe('no.such');
  });

  test('a tag that is none has a code', () => {
    expect(() => createTexts({ ...en, tag: 'no tag' })).toThrow(
      expect.objectContaining({ constructor: ScopewiseError, code: 'messages/bad-tag' }),
    );
  });

  test('no argument is read for placeholders, as HTML, or for anything else', () => {
    const { text } = english;
    for (const value of ['{count}', '{title}', '$&', '$1', '<b>x</b>', '&lt;', '__proto__', '']) {
      expect(text('announce.addedIn', { count: 3, title: value })).toBe(
        `Added 3 scopes in ${value}`,
      );
    }
  });

  test('whatever it says, an argument appears once and unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (title, count) => {
        const said = english.text('announce.removedIn', { count, title });
        const plain = said.replace(/[\u2068\u2069]/g, '');
        const word = count === 1 ? 'scope' : 'scopes';
        const expected = `Removed ${english.number(count)} ${word} in ${title}`;
        expect(plain).toBe(expected.replace(/[\u2068\u2069]/g, ''));
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('text of the other direction', () => {
  test('is isolated, so that it reorders nothing around it', () => {
    const title = (texts: typeof english, name: string): string =>
      texts.text('group.selectAll', { title: name });
    expect(title(english, 'Phone (beta)')).toBe('Select all in Phone (beta)');
    expect(title(english, 'هاتف')).toBe('Select all in \u2068هاتف\u2069');
    expect(title(english, '\u202Egpj')).toBe('Select all in \u2068\u202Egpj\u2069');
    expect(title(arabic, 'Phone (beta)')).toBe('تحديد الكل في \u2068Phone (beta)\u2069');
    expect(title(arabic, 'هاتف')).toBe('تحديد الكل في هاتف');
    expect(arabic.list(['a', 'ب'])).toBe('\u2068a\u2069 وب');
  });
});

function withMessages(tag: string, messages: Partial<Messages>): Locale {
  return { ...en, tag, messages: { ...en.messages, ...messages } };
}

function added(locale: Locale, counts: readonly number[]): readonly string[] {
  const { text } = createTexts(locale);
  return counts.map((count) => text('announce.added', { count }));
}
