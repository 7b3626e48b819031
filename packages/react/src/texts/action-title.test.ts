import { expect, test } from 'vitest';
import { en } from '../messages/en.js';
import { sl } from '../messages/sl.js';
import { actionTitle } from './action-title.js';
import { createTexts } from './create-texts.js';

test('an action that we have a word for is named in the language', () => {
  expect(actionTitle(createTexts(en), 'patch')).toBe('Change');
  expect(actionTitle(createTexts(sl), 'delete')).toBe('Brisanje');
});

test('any other is named by its id', () => {
  const texts = createTexts(sl);
  expect(actionTitle(texts, 'send')).toBe('Send');
  expect(actionTitle(texts, 'bulk_export')).toBe('Bulk export');
  expect(actionTitle(texts, 'constructor')).toBe('Constructor');
  expect(actionTitle(texts, '')).toBe('');
});
