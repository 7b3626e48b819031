import type { SearchMatch } from '@scopewise/core/search';
import { expect, test } from 'vitest';
import { hiddenMatch } from './match-note.js';

function match(field: SearchMatch['field'], text: string, word: string): SearchMatch {
  const start = text.toLowerCase().indexOf(word);
  return { field, text, ranges: [[start, start + word.length]], reasons: ['exact'] };
}

const shown = ['Get a call log', 'phone:read:call_log'];

test('says what answers a word that nothing on show does', () => {
  const alias = match('alias', 'call_history:read', 'history');
  expect(hiddenMatch([match('title', 'Get a call log', 'call'), alias], shown)).toBe(alias);
});

test('says nothing where what is on show answers', () => {
  const alias = match('alias', 'call_log:read', 'call');
  expect(hiddenMatch([match('title', 'Get a call log', 'call'), alias], shown)).toBeUndefined();
});

test('takes a word and the beginning of it for one', () => {
  const path = match('path', 'voice_calls', 'calls');
  expect(hiddenMatch([match('title', 'Get a call log', 'call'), path], shown)).toBeUndefined();
});

test('says nothing of what it has no words for', () => {
  expect(hiddenMatch([match('product', 'Phone', 'phone')], shown)).toBeUndefined();
});
