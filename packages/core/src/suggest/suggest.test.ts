import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../access/check.js';
import type { Catalog } from '../catalog/catalog.js';
import { catalogOf, documentOf, randomCatalogs } from './fixtures/random-catalog.js';
import { suggest } from './suggest.js';
import type { SuggestOptions, Suggestion } from './suggestion.js';

function suggestion(catalog: Catalog, options: SuggestOptions): Suggestion {
  const result = suggest(catalog, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

/** What a token could do, tier by tier, straight from the definition; last the scopes asked for. */
function privilege(catalog: Catalog, token: readonly string[], asked: number): number[] {
  const held = new Set(token);
  for (const one of held)
    for (const implied of catalog.scope(one)?.implies ?? []) held.add(implied);
  const abilities = new Set<string>();
  const rank = (scopes: readonly string[]): number => {
    const known = scopes.flatMap((one) => catalog.scope(one) ?? []);
    const level = Math.max(...known.map(({ levelRank }) => levelRank));
    return (1 - level) * 3 + 2 - Math.max(...known.map(({ severityRank }) => severityRank));
  };
  for (const { id, requires } of catalog.endpoints) {
    for (const scopes of requires) {
      if (scopes.every((one) => held.has(one))) abilities.add(`${rank(scopes)} ${id}`);
    }
  }
  for (const one of held) {
    const used = catalog.endpoints.some(({ requires }) => requires.flat().includes(one));
    if (!used) abilities.add(`${rank([one])} ${one}`);
  }
  const tiers = Array.from(
    { length: 6 },
    (_, tier) => [...abilities].filter((ability) => ability.startsWith(`${tier} `)).length,
  );
  return [...tiers, asked];
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((amount, tier) => amount !== b[tier]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

/** The best of all requests there are. */
function bruteForce(catalog: Catalog, options: SuggestOptions): readonly string[] | undefined {
  const { need, levels, locked = [], forbidden = [], granted = [], max = Infinity } = options;
  const names = catalog.scopes.map(({ scope }) => scope).toSorted();
  const usable = (scope: string): boolean =>
    !locked.includes(scope) &&
    (levels === undefined || levels.includes(catalog.scope(scope)?.level ?? '')) &&
    ![...catalog.expand([scope])].some((one) => forbidden.includes(one));
  const free = names.filter(usable);
  let best: { scopes: readonly string[]; cost: readonly number[] } | undefined;
  for (let mask = 0; mask < 2 ** free.length; mask += 1) {
    const chosen = free.filter((_, at) => (mask >> at) & 1);
    const scopes = [...chosen, ...locked].toSorted();
    const token = [...scopes, ...granted];
    if (scopes.length > max) continue;
    if (!need.every((id) => check(catalog, token, id).allowed)) continue;
    const cost = privilege(catalog, token, chosen.length);
    const tie = best && !isLess(best.cost, cost) && !isLess(cost, best.cost);
    if (!best || isLess(cost, best.cost) || (tie && isFirst(scopes, best.scopes))) {
      best = { scopes, cost };
    }
  }
  return best?.scopes;
}

function isFirst(a: readonly string[], b: readonly string[]): boolean {
  const at = a.findIndex((scope, index) => scope !== b[index]);
  return at >= 0 && (a[at] ?? '') < (b[at] ?? '');
}

function ids(catalog: Catalog): string[] {
  return catalog.endpoints.map(({ id }) => id);
}

describe('the least-privileged request', () => {
  test('equals brute force, and says what covers what', () => {
    const cases = randomCatalogs(9, 6).chain((catalog) =>
      fc.record({ catalog: fc.constant(catalog), need: fc.subarray(ids(catalog)) }),
    );
    fc.assert(
      fc.property(cases, ({ catalog, need }) => {
        const answer = suggestion(catalog, { need });
        expect(answer.status).toBe('optimal');
        expect(answer.scopes).toEqual(bruteForce(catalog, { need }));
        for (const { endpoint, coveredBy } of answer.needs) {
          expect(check(catalog, coveredBy, endpoint ?? '').allowed).toBe(true);
          expect(answer.scopes).toEqual(expect.arrayContaining([...coveredBy]));
        }
        for (const scope of answer.scopes) {
          const without = answer.scopes.filter((one) => one !== scope);
          expect(need.every((id) => check(catalog, without, id).allowed)).toBe(false);
        }
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  test('equals brute force within all kinds of limits', () => {
    const cases = randomCatalogs(8, 5).chain((catalog) => {
      const scopes = fc.subarray(
        catalog.scopes.map(({ scope }) => scope),
        { maxLength: 2 },
      );
      return fc.record({
        catalog: fc.constant(catalog),
        need: fc.subarray(ids(catalog), { minLength: 1 }),
        levels: fc.constantFrom(undefined, ['user'], ['admin'], ['user', 'admin']),
        locked: scopes,
        forbidden: scopes,
        granted: scopes,
        max: fc.constantFrom(Infinity, 1, 2, 3),
      });
    });
    fc.assert(
      fc.property(cases, ({ catalog, levels, ...rest }) => {
        const forbidden = rest.forbidden.filter((scope) => !rest.locked.includes(scope));
        const options = { ...rest, forbidden, ...(levels && { levels }) };
        const answer = suggestion(catalog, options);
        const expected = bruteForce(catalog, options);
        expect(answer.status).toBe(expected ? 'optimal' : 'infeasible');
        expect(answer.scopes).toEqual(expected ?? []);
        expect(answer.blocked.length > 0).toBe(expected === undefined);
      }),
      { seed: 12, numRuns: 600 },
    );
  });

  test('is the same whatever the order, the repeats and the scopes that have no part in it', () => {
    const cases = randomCatalogs(12, 8).chain((catalog) =>
      fc
        .subarray(ids(catalog), { minLength: 1 })
        .chain((need) => fc.record({ catalog: fc.constant(catalog), need: fc.constant(need) })),
    );
    fc.assert(
      fc.property(cases, ({ catalog, need }) => {
        const { scopes } = suggestion(catalog, { need });
        expect(suggestion(catalog, { need: [...need].toReversed() }).scopes).toEqual(scopes);
        expect(suggestion(catalog, { need: [...need, ...need] }).scopes).toEqual(scopes);
        const document = catalog.toJSON();
        const more = catalogOf({
          ...document,
          scopes: [{ scope: 'a:read:unused' }, ...document.scopes.toReversed()],
          endpoints: document.endpoints.toReversed(),
        });
        expect(suggestion(more, { need }).scopes).toEqual(scopes);
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});

const library = catalogOf(
  documentOf(
    [
      { scope: 'book:read:book' },
      { scope: 'book:read:book:admin' },
      { scope: 'book:write:book', implies: ['book:read:book'] },
      { scope: 'book:delete:book' },
      { scope: 'loan:read:loan:admin' },
      { scope: 'shelf:read:shelf' },
    ],
    [
      [['book:read:book'], ['book:read:book:admin']],
      [['book:write:book']],
      [['book:delete:book'], ['book:write:book', 'loan:read:loan:admin']],
      [['loan:read:loan:admin']],
      [['book:read:book:admin']],
    ],
  ),
);

describe('an answer a person can read', () => {
  test('names what each scope serves, what it beat and in which tier, and what else it opens', () => {
    const answer = suggestion(library, { need: ['e.0', 'e.3'] });
    expect(answer.scope).toBe('book:read:book loan:read:loan:admin');
    expect(answer.reasons).toEqual([
      {
        scope: 'book:read:book',
        locked: false,
        serves: ['e.0'],
        beat: [
          {
            scopes: ['book:read:book:admin'],
            tier: { kind: 'abilities', level: 'admin', severity: 'read' },
            more: 2,
          },
          {
            scopes: ['book:write:book'],
            tier: { kind: 'abilities', level: 'admin', severity: 'write' },
            more: 1,
          },
        ],
        alsoUnlocks: [],
      },
      { scope: 'loan:read:loan:admin', locked: false, serves: ['e.3'], beat: [], alsoUnlocks: [] },
    ]);
    expect(answer.unlocked).toEqual({ needed: ['e.0', 'e.3'], extra: [] });
  });

  test('takes a token that implies what is needed where it is there anyway', () => {
    const answer = suggestion(library, { need: ['e.0', 'e.1'] });
    expect(answer.scopes).toEqual(['book:write:book']);
    expect(answer.needs).toEqual([
      { need: 'e.0', endpoint: 'e.0', coveredBy: ['book:write:book'] },
      { need: 'e.1', endpoint: 'e.1', coveredBy: ['book:write:book'] },
    ]);
  });

  test('never trades a delete for any number of reads', () => {
    const answer = suggestion(library, { need: ['e.1', 'e.2', 'e.3'] });
    expect(answer.scopes).toEqual(['book:write:book', 'loan:read:loan:admin']);
  });

  test('asks for nothing that was granted, and counts it as there', () => {
    const answer = suggestion(library, { need: ['e.2'], granted: ['loan:read:loan:admin'] });
    expect(answer.scopes).toEqual(['book:delete:book']);
    expect(suggestion(library, { need: ['e.3'], granted: ['loan:read:loan:admin'] })).toMatchObject(
      {
        status: 'optimal',
        scopes: [],
        scope: '',
        needs: [{ coveredBy: ['loan:read:loan:admin'] }],
      },
    );
  });

  test('keeps locked scopes the catalog does not know, and flags them', () => {
    const answer = suggestion(library, { need: ['e.0'], locked: ['book:read:future'] });
    expect(answer.scopes).toEqual(['book:read:book', 'book:read:future']);
    expect(answer.warnings).toMatchObject([{ code: 'suggest/unknown-scope' }]);
  });

  test('is empty for no need', () => {
    expect(suggestion(library, { need: [] })).toMatchObject({ status: 'optimal', scopes: [] });
  });

  test('covers a scope as a need, also one that no endpoint uses', () => {
    expect(suggestion(library, { need: ['shelf:read:shelf'] }).scopes).toEqual([
      'shelf:read:shelf',
    ]);
  });
});

describe('limits that leave a need uncovered', () => {
  test('say which, why, and what would cover it', () => {
    const byLevel = suggestion(library, { need: ['e.0', 'e.3'], levels: ['user'] });
    expect(byLevel).toMatchObject({
      status: 'infeasible',
      scopes: [],
      blocked: [
        {
          need: 'e.3',
          issue: { code: 'suggest/level-not-allowed' },
          alternatives: [['loan:read:loan:admin']],
        },
      ],
    });
    const forbidden = suggestion(library, { need: ['e.1'], forbidden: ['book:read:book'] });
    expect(forbidden.blocked).toMatchObject([{ issue: { code: 'suggest/forbidden' } }]);
    const capped = suggestion(library, { need: ['e.1', 'e.3'], max: 1 });
    expect(capped.blocked).toMatchObject([
      {
        need: undefined,
        issue: {
          code: 'suggest/over-limit',
          message: 'At least 2 scopes are needed, and the limit is 1.',
        },
      },
    ]);
  });

  test.each([
    [{ need: ['e.0'], levels: ['owner'] }, 'suggest/unknown-level'],
    [{ need: ['e.0'], max: -1 }, 'suggest/bad-limit'],
    [{ need: ['e.0'], budget: Number.NaN }, 'suggest/bad-limit'],
    [
      { need: ['e.0'], locked: ['book:read:book'], forbidden: ['book:read:book'] },
      'suggest/locked-and-forbidden',
    ],
    [{ need: ['e.9'] }, 'need/unknown'],
    [{ need: ['GET /e/../1'] }, 'call/bad-path'],
    [{ need: [''] }, 'need/unknown'],
  ])('%j is refused with %s', (options, code) => {
    expect(suggest(library, options)).toMatchObject({ ok: false, issues: [{ code }] });
  });
});

test('what is no text in a list of scopes or needs is refused with a code', () => {
  const nothing = JSON.parse('[null]');
  for (const options of [
    { need: ['e.0'], granted: nothing },
    { need: ['e.0'], locked: nothing },
    { need: ['e.0'], forbidden: nothing },
    { need: ['e.0'], levels: nothing },
  ]) {
    expect(suggest(library, options)).toMatchObject({
      ok: false,
      issues: [{ code: 'scope/not-a-string' }],
    });
  }
  expect(suggest(library, { need: nothing })).toMatchObject({ issues: [{ code: 'need/unknown' }] });
  for (const max of [JSON.parse('"3"'), Object.create(null)]) {
    expect(suggest(library, { need: ['e.0'], max })).toMatchObject({
      issues: [{ code: 'suggest/bad-limit' }],
    });
  }
});

test('a match that is made up, or of another catalog, is an unknown need', () => {
  for (const fake of [
    '{}',
    '{ "call": {}, "endpoint": {} }',
    '{ "call": {}, "endpoint": { "id": "e.0" } }',
  ]) {
    expect(suggest(library, { need: [JSON.parse(fake)] })).toMatchObject({
      ok: false,
      issues: [{ code: 'need/unknown' }],
    });
  }
});

test('a chain of fifty thousand implications is refused, not followed for ever', () => {
  const length = 50_000;
  const chain = catalogOf(
    documentOf(
      Array.from({ length }, (_, at) => ({
        scope: `p:read:r${at}`,
        ...(at + 1 < length && { implies: [`p:read:r${at + 1}`] }),
      })),
      [[[`p:read:r${length - 1}`]]],
    ),
  );
  const code = 'suggest/too-many-implied';
  expect(suggest(chain, { need: ['e.0'] })).toMatchObject({ ok: false, issues: [{ code }] });
  expect(suggestion(chain, { need: ['e.0'], forbidden: [`p:read:r${length - 2}`] }).scopes).toEqual(
    [`p:read:r${length - 1}`],
  );
});

test('a search without a budget is bounded, covers the need, and states a gap', () => {
  // Three needs of two options each around a triangle of scopes: no bound settles it alone.
  const names = ['a', 'b', 'c'].map((resource) => `p:read:${resource}`);
  const [a = '', b = '', c = ''] = names;
  const triangle = catalogOf(
    documentOf(
      names.map((scope) => ({ scope })),
      [
        [[a], [b]],
        [[b], [c]],
        [[a], [c]],
      ],
    ),
  );
  const need = ['e.0', 'e.1', 'e.2'];
  const bounded = suggestion(triangle, { need, budget: 0 });
  expect(bounded.gap).toHaveLength(bounded.status === 'bounded' ? 1 : 0);
  expect(need.every((id) => check(triangle, bounded.scopes, id).allowed)).toBe(true);
  expect(suggestion(triangle, { need })).toMatchObject({ status: 'optimal', scopes: [a, b] });
});
