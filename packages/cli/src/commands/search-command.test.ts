import { expect, test } from 'vitest';
import { onHarbour, runCaptured, runJson } from '../fixtures/run-captured.js';

test('what is meant comes first, with what to highlight', async () => {
  const { code, data } = await runJson(['search', 'list', 'ships', '--in', 'endpoint']);
  expect(code).toBe(0);
  expect(data).toMatchObject({
    query: 'list ships',
    correction: null,
    hits: [
      {
        kind: 'endpoint',
        id: 'ship.listShips',
        score: expect.any(Number),
        matches: expect.arrayContaining([
          {
            field: 'title',
            text: 'List ships',
            ranges: [
              [0, 4],
              [5, 10],
            ],
            reasons: ['exact', 'exact'],
          },
        ]),
      },
    ],
  });
});

test('a person sees a table, and a correction', async () => {
  const { stdout } = await runCaptured(onHarbour('search', 'delte dock', '--limit', '1'));
  expect(stdout).toContain('Did you mean “delete dock”?');
  expect(stdout).toContain('scope  dock:delete:dock:admin');
});

test('nothing found is an answer', async () => {
  expect(await runJson(['search', 'pizza'])).toMatchObject({
    code: 0,
    data: { total: 0, hits: [] },
  });
});

test('an unknown kind is bad use', async () => {
  expect(await runJson(['search', 'dock', '--in', 'ship'])).toMatchObject({ code: 2 });
});
