import type { SearchMatch } from '@scopewise/core/search';
import { expect, test } from 'vitest';
import { splitAt } from './highlight.js';

function match(text: string, ranges: SearchMatch['ranges']): SearchMatch {
  return { field: 'title', text, ranges, reasons: ranges.map(() => 'exact') };
}

/** The pieces, with what is marked in brackets. */
function marked(text: string, ...matches: SearchMatch[]): string {
  return splitAt(text, matches)
    .map(({ part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');
}

test('marks what was found', () => {
  expect(marked('List call logs', match('List call logs', [[5, 9]]))).toBe('List [call] logs');
  expect(marked('call', match('call', [[0, 4]]))).toBe('[call]');
});

test('marks nothing by what was found in another text', () => {
  expect(marked('List call logs', match('Get call log', [[4, 8]]))).toBe('List call logs');
  expect(marked('')).toBe('');
});

test('loses and repeats nothing where ranges overlap or are out of order', () => {
  const text = 'call log';
  expect(marked(text, match(text, [[5, 8]]), match(text, [[0, 4]]))).toBe('[call] [log]');
  expect(marked(text, match(text, [[0, 6]]), match(text, [[4, 8]]))).toBe('[call l][og]');
});
