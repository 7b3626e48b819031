import type { SearchMatch } from '@scopewise/core/search';
import { expect, test } from 'vitest';
import { pathMatches } from './path-matches.js';

function match(text: string, ...ranges: [number, number][]): SearchMatch {
  return { field: 'path', text, ranges, reasons: ranges.map(() => 'exact') };
}

function marked(path: string, found: SearchMatch): (string | undefined)[] {
  return pathMatches(path, [found]).flatMap(({ text, ranges }) =>
    ranges.map(([start, end]) => text.slice(start, end)),
  );
}

test('finds the segment that matched', () => {
  expect(marked('/phone/call_logs/{id}', match('call_logs', [0, 4], [5, 9]))).toEqual([
    'call',
    'logs',
  ]);
  expect(marked('/logs/x/logs', match('logs', [0, 4]))).toEqual(['logs']);
  expect(pathMatches('/logs/x/logs', [match('logs', [0, 4])])[0]?.ranges).toEqual([[8, 12]]);
});

test('leaves the method out of a call that was typed', () => {
  expect(marked('/users/{id}', match('GET /users/{id}', [0, 9]))).toEqual(['/user']);
  expect(marked('/users/{id}', match('GET /users/{id}', [0, 3]))).toEqual([]);
});

test('finds nothing in another path, or of another field', () => {
  expect(pathMatches('/users/{id}', [match('user', [0, 4])])).toEqual([]);
  expect(pathMatches('/users', [{ ...match('users', [0, 5]), field: 'title' }])).toEqual([]);
});
