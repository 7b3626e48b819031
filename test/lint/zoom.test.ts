import { zoom } from '@scopewise/catalogs/zoom';
import { lintCatalog, loadCatalog } from '@scopewise/core';
import type { Issue } from '@scopewise/core';
import { describe, expect, test } from 'vitest';

const loaded = loadCatalog(zoom);
const findings = loaded.ok ? lintCatalog(loaded.catalog) : [];

function of(code: Issue['code']): readonly Issue[] {
  return findings.filter((finding) => finding.code === code);
}

function candidates(code: Issue['code']): readonly (string | undefined)[] {
  return of(code).map((finding) => finding.candidates?.[0]);
}

describe('lint on the Zoom catalog', () => {
  test('names the scope with a space in it, which no scope list can carry', () => {
    expect(of('lint/invalid-token').map(({ message }) => message)).toEqual([
      expect.stringContaining('contact_center:write:queue disposition:admin'),
    ]);
  });

  test('names the misspelt action, with the right one', () => {
    expect(of('lint/unknown-action')).toMatchObject([{ candidates: ['update'] }]);
  });

  test('names the scope with two segments', () => {
    expect(of('lint/unparsed-scope').map(({ message }) => message)).toEqual([
      expect.stringContaining('scim2:admin'),
    ]);
  });

  test('names resources that are probably the same, and not the lists beside them', () => {
    const twins = candidates('lint/similar-resource');
    expect(twins).toHaveLength(13);
    expect(twins).toContain('team_manages');
    expect(twins.filter((twin) => twin?.startsWith('list_'))).toEqual([]);
  });

  test('names what deletes under a scope that says write or update', () => {
    expect(of('lint/understated-action')).toHaveLength(8);
    expect(candidates('lint/understated-action')).toContain('marketplace:write:app');
  });

  test('names the calls that no scope fits: for accounts with master scopes only, and the reverse', () => {
    expect(of('lint/level-mismatch').map(({ severity }) => severity)).toEqual(
      Array.from({ length: 6 }, () => 'warning'),
    );
  });

  test('finds no cycles and no call of two endpoints', () => {
    expect(of('lint/implication-cycle')).toEqual([]);
    expect(of('lint/duplicate-call')).toEqual([]);
  });
});
