import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listEndpoints } from '../access/check.js';
import { exampleDocument, hostile, loaded } from '../catalog/fixtures/example-document.js';
import { randomCatalogs } from '../suggest/fixtures/random-catalog.js';
import { diffRequests } from './diff-requests.js';
import type { RequestDiff } from './diff-requests.js';
import { plainGain, plainReach } from './fixtures/plain-reach.js';

const seed = 20261121;
const example = loaded(exampleDocument);
const unknownNames = ['p:read:future', 'constructor', 'a b', '', '__proto__'];

const cases = randomCatalogs(9, 6).chain((catalog) => {
  const scopes = fc.subarray([...catalog.scopes.map(({ scope }) => scope), ...unknownNames]);
  return fc.record({ catalog: fc.constant(catalog), before: scopes, after: scopes });
});

/** What the opposite difference must be. Consent and sensitivity look at the later request only. */
function mirrored(diff: RequestDiff): Partial<RequestDiff> {
  const { scopes, before, after, endpoints, gained, lost } = diff;
  return {
    scopes: { added: scopes.removed, removed: scopes.added, unchanged: scopes.unchanged },
    before: after,
    after: before,
    endpoints: {
      gained: endpoints.lost,
      lost: endpoints.gained,
      widened: endpoints.narrowed,
      narrowed: endpoints.widened,
    },
    gained: lost,
    lost: gained,
  };
}

describe('the laws of a difference', () => {
  test('the opposite order gives the opposite difference', () => {
    fc.assert(
      fc.property(cases, ({ catalog, before, after }) => {
        const there = diffRequests(catalog, before, after);
        expect(diffRequests(catalog, after, before)).toMatchObject(mirrored(there));
      }),
      { seed, numRuns: 300 },
    );
  });

  test('a request differs in nothing from itself, in any order, and needs no consent', () => {
    fc.assert(
      fc.property(cases, ({ catalog, before }) => {
        const diff = diffRequests(catalog, before, [...before, ...before].toReversed());
        expect(diff.scopes).toEqual({
          added: [],
          removed: [],
          unchanged: [...before].toSorted(),
        });
        expect(diff.endpoints).toEqual({ gained: [], lost: [], widened: [], narrowed: [] });
        expect([diff.gained.tiers, diff.lost.tiers]).toEqual([[], []]);
        expect(diff.consent).toEqual({ needed: false, to: [] });
      }),
      { seed, numRuns: 300 },
    );
  });

  test('endpoints are those that are listed, and the rest is as the definition has it', () => {
    fc.assert(
      fc.property(cases, ({ catalog, before, after }) => {
        const diff = diffRequests(catalog, before, after);
        const old = listEndpoints(catalog, before).map(({ id }) => id);
        const now = listEndpoints(catalog, after).map(({ id }) => id);
        expect(diff.endpoints.gained).toEqual(now.filter((id) => !old.includes(id)).toSorted());
        expect(diff.endpoints.lost).toEqual(old.filter((id) => !now.includes(id)).toSorted());
        const [had, has] = [plainReach(catalog, before), plainReach(catalog, after)];
        const names = [...diff.gained.endpoints, ...diff.gained.scopes].toSorted();
        expect(names).toEqual(plainGain(had, has));
        expect(diff.endpoints.widened).toEqual(
          diff.gained.endpoints.filter((id) => old.includes(id)),
        );
      }),
      { seed, numRuns: 300 },
    );
  });

  test('without a new consent nothing is gained, and every scope is somewhere', () => {
    fc.assert(
      fc.property(cases, ({ catalog, before, after }) => {
        const { scopes, gained, consent } = diffRequests(catalog, before, after);
        expect(consent.needed || gained.tiers.length === 0).toBe(true);
        const held = catalog.expand(before);
        expect(consent.to).toEqual(scopes.added.filter((scope) => !held.has(scope)));
        expect([...scopes.added, ...scopes.unchanged].toSorted()).toEqual([...after].toSorted());
        expect([...scopes.removed, ...scopes.unchanged].toSorted()).toEqual([...before].toSorted());
      }),
      { seed, numRuns: 300 },
    );
  });

  test('whatever is compared, nothing throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true }), (value) => {
        diffRequests(example, hostile(value), hostile([value]));
        diffRequests(example, hostile([value]), hostile(value));
      }),
      { seed, numRuns: 300 },
    );
  });
});

test('a wider level widens an endpoint that was open, and a public one is no gain', () => {
  const diff = diffRequests(
    example,
    'user:read:user',
    'user:read:user:admin user:delete:user:admin',
  );
  expect(diff.scopes).toEqual({
    added: ['user:delete:user:admin', 'user:read:user:admin'],
    removed: ['user:read:user'],
    unchanged: [],
  });
  expect(diff.endpoints.widened).toEqual(['user.get']);
  expect(diff.endpoints.gained).toContain('user.list');
  expect(diff.endpoints.gained).not.toContain('status');
  expect(diff.gained.worst).toMatchObject({ level: 'admin', severity: 'severe' });
  expect(diff.before).toMatchObject({ widestLevel: 'user', mostSevere: 'mild', unknown: [] });
  expect(diff.after).toMatchObject({ widestLevel: 'admin', mostSevere: 'severe' });
});

test('a scope that the old request implies needs no new consent', () => {
  const { consent, lost } = diffRequests(example, 'user:read:user:admin', 'user:read:user');
  expect(consent).toEqual({ needed: false, to: [] });
  expect(lost.worst).toMatchObject({ level: 'admin' });
  expect(diffRequests(example, 'user:read:user', 'user:read:user x:y').consent.to).toEqual(['x:y']);
});

describe('sensitive scopes', () => {
  const after = ['phone:write:call', 'user:delete:user:admin', 'user:read:user', 'x:y'];
  const sensitive = (policy: Parameters<typeof diffRequests>[3]) =>
    diffRequests(example, ['x:y'], after, policy).sensitive;

  test('are those that meet all that one of the rules states; unknown ones do', () => {
    expect(sensitive({})).toEqual([]);
    expect(
      sensitive({
        policy: {
          approval: [{ level: 'admin', severity: 'medium' }, { scopes: ['user:read:user'] }],
          justification: [{ severity: 'medium' }],
        },
      }),
    ).toEqual([
      { scope: 'phone:write:call', added: true, approval: false, justification: true },
      { scope: 'user:delete:user:admin', added: true, approval: true, justification: true },
      { scope: 'user:read:user', added: true, approval: true, justification: false },
      { scope: 'x:y', added: false, approval: true, justification: true },
    ]);
  });

  test('are all scopes where a rule names what the catalog does not know, with a warning', () => {
    const policy = { approval: [{ level: 'admn' }], justification: [{ severity: 'worst' }] };
    const diff = diffRequests(example, [], after, { policy });
    expect(diff.sensitive.map(({ scope }) => scope)).toEqual(after);
    expect(diff.warnings).toMatchObject([
      { code: 'review/unknown-level', path: '/approval/0/level', candidates: ['admin'] },
      { code: 'review/unknown-severity', path: '/justification/0/severity' },
    ]);
  });
});
