import { compareRoles, effectiveScopes, loadCatalog } from '@scopewise/core';
import type { Catalog } from '@scopewise/core';
import { infobip } from '@scopewise/catalogs/infobip';
import { restcomm } from '@scopewise/catalogs/restcomm';
import { act, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { useRolePicker } from './use-role-picker.js';
import type { RolePicker, RolePickerOptions } from './use-role-picker.js';

const catalogs = { infobip: load(infobip), restcomm: load(restcomm) };

describe('roles', () => {
  test('are those of the catalog, in its order, on or off', () => {
    const { result } = renderRoles({ catalog: catalogs.restcomm, defaultValue: ['Developer'] });
    expect(result.current.roles.map(({ id, isOn }) => [id, isOn])).toEqual([
      ['Administrator', false],
      ['Developer', true],
      ['ProvisioningAgent', false],
    ]);
    expect(result.current.effective).toEqual(effectiveScopes(catalogs.restcomm, 'Developer'));
  });

  test('are switched on and off, in the order of the catalog', () => {
    const onValueChange = vi.fn<NonNullable<RolePickerOptions['onValueChange']>>();
    const { result } = renderRoles({ catalog: catalogs.infobip, onValueChange });
    act(() => result.current.toggle('content-manager'));
    act(() => result.current.toggle('people-manager'));
    expect(result.current.value).toEqual(['people-manager', 'content-manager']);
    const event = new Event('click');
    act(() => result.current.toggle('content-manager', event));
    expect(result.current.value).toEqual(['people-manager']);
    expect(onValueChange).toHaveBeenCalledTimes(3);
    const [value, details] = onValueChange.mock.lastCall ?? [];
    expect(value).toEqual(['people-manager']);
    expect(details).toMatchObject({
      reason: 'role',
      event,
      added: [],
      removed: ['content-manager'],
    });
  });

  test('can be changed twice before the next render', () => {
    const { result } = renderRoles({ catalog: catalogs.infobip });
    act(() => {
      result.current.toggle('people-manager');
      result.current.toggle('content-manager');
    });
    expect(result.current.value).toEqual(['people-manager', 'content-manager']);
  });

  test('are set together, and nobody is told where nothing changes', () => {
    const onValueChange = vi.fn<NonNullable<RolePickerOptions['onValueChange']>>();
    const { result } = renderRoles({ catalog: catalogs.infobip, onValueChange });
    act(() => result.current.set(['content-manager', 'people-manager', 'content-manager']));
    act(() => result.current.set(['people-manager', 'content-manager']));
    expect(result.current.value).toEqual(['people-manager', 'content-manager']);
    expect(onValueChange).toHaveBeenCalledTimes(1);
  });

  test('stay as they are where the owner refuses, keeps them, or lets them only be read', () => {
    const refuse: RolePickerOptions = {
      catalog: catalogs.infobip,
      onValueChange: (_, details) => details.cancel(),
    };
    for (const owner of [refuse, { value: [] }, { readOnly: true }]) {
      const { result } = renderRoles({ catalog: catalogs.infobip, ...owner });
      act(() => result.current.toggle('people-manager'));
      expect(result.current.value).toEqual([]);
    }
  });

  test('that the catalog does not know are kept, flagged, and can be given up', () => {
    const { result } = renderRoles({ catalog: catalogs.restcomm, defaultValue: ['Retired'] });
    expect(result.current.roles.at(-1)).toEqual({ id: 'Retired', isOn: true, role: undefined });
    expect(result.current.effective).toEqual({ scopes: [], denied: [], unknown: ['Retired'] });
    act(() => result.current.toggle('Developer'));
    expect(result.current.value).toEqual(['Developer', 'Retired']);
    expect(result.current.effectOf('Retired')).toMatchObject({ adds: [], takes: [] });
    act(() => result.current.toggle('Retired'));
    expect(result.current.value).toEqual(['Developer']);
  });

  test('are kept while the catalog is loading', () => {
    const { result, rerender } = renderRoles({ catalog: undefined, defaultValue: ['Developer'] });
    expect(result.current.value).toEqual(['Developer']);
    expect(result.current.effective.scopes).toEqual([]);
    rerender({ catalog: catalogs.restcomm });
    expect(result.current.effective.unknown).toEqual([]);
    expect(result.current.effective.scopes).toHaveLength(102);
  });
});

describe('what a role adds', () => {
  test('is what is there only with it', () => {
    for (const catalog of Object.values(catalogs)) {
      const ids = catalog.roles.map(({ id }) => id);
      fc.assert(
        fc.property(fc.subarray(ids), (on) => {
          const { result, unmount } = renderRoles({ catalog, value: on });
          for (const id of ids) {
            const others = on.filter((other) => other !== id);
            const { onlyA, onlyB } = compareRoles(catalog, others, [...others, id]);
            expect(result.current.effectOf(id)).toEqual({ others, adds: onlyB, takes: onlyA });
          }
          unmount();
        }),
        { seed: 5, numRuns: 10 },
      );
    }
  });

  test('may be less than nothing', () => {
    const { result } = renderRoles({ catalog: catalogs.restcomm, value: ['Administrator'] });
    expect(result.current.effectOf('Developer').takes).toHaveLength(13);
    expect(result.current.effectOf('Developer').adds).toEqual([]);
  });

  test('is worked out after the click is answered', () => {
    const { result, all } = renderRoles({ catalog: catalogs.infobip });
    const before = result.current.effectOf;
    const from = all.length;
    act(() => result.current.toggle('people-manager'));
    const [first, ...later] = all.slice(from);
    expect(first).toMatchObject({ value: ['people-manager'], isPending: true, effectOf: before });
    expect(first?.effective.scopes).toHaveLength(6);
    expect(later.at(-1)?.isPending).toBe(false);
    expect(later.at(-1)?.effectOf).not.toBe(before);
  });
});

test('a value that says the same is the same', () => {
  const { result, rerender } = renderRoles({
    catalog: catalogs.infobip,
    value: ['people-manager'],
  });
  const before = result.current;
  rerender({ catalog: catalogs.infobip, value: ['people-manager'] });
  expect(result.current).toBe(before);
});

describe('scopes beside the roles', () => {
  const given = effectiveScopes(catalogs.infobip, 'people-manager').scopes;

  test('follow the roles', () => {
    const { result } = renderBeside([]);
    act(() => result.current.toggle('people-manager'));
    expect(result.current.scopes).toEqual(given);
    expect(result.current.customised).toBeUndefined();
    act(() => result.current.toggle('people-manager'));
    expect(result.current.scopes).toEqual([]);
  });

  test('are customised by a change by hand, which stays while roles change, and can be given up', () => {
    const { result, changes } = renderBeside(given, ['people-manager']);
    act(() => result.current.setScopes(['people:read', 'sms:manage', 'not:known']));
    const byHand = {
      added: ['sms:manage', 'not:known'],
      removed: given.filter((scope) => scope !== 'people:read'),
    };
    expect(result.current.customised).toEqual(byHand);

    act(() => result.current.toggle('finance-data-manager'));
    // It adds what the text beside its switch said, and nothing that was taken out by hand.
    expect(result.current.effectOf('finance-data-manager').adds).toEqual([
      'forms:use',
      'numbers:manage',
    ]);
    expect(result.current.scopes).toEqual([
      'forms:use',
      'numbers:manage',
      'people:read',
      'sms:manage',
      'not:known',
    ]);
    expect(result.current.customised).toEqual(byHand);

    act(() => result.current.reset());
    expect(result.current.customised).toBeUndefined();
    expect(result.current.scopes).toEqual(result.current.effective.scopes);
    expect(changes.at(-1)).toMatchObject({
      reason: 'role',
      added: byHand.removed,
      removed: byHand.added,
    });
  });

  test('are not customised by a scope that another implies', () => {
    const [widest, implied] = ['message:send', 'sms:manage'];
    const catalog = load({
      ...infobip,
      scopes: infobip.scopes.map((scope) =>
        scope.scope === widest ? { ...scope, implies: [implied] } : scope,
      ),
      roles: [{ id: 'Sender', title: 'Sender', grants: [widest] }],
    });
    const { result } = renderRoles({ catalog, value: ['Sender'], scopes: [widest] });
    expect(result.current.effective.scopes).toEqual([widest, implied]);
    expect(result.current.customised).toBeUndefined();
  });

  test('are not asked back where they may only be read', () => {
    const onScopesChange = vi.fn<NonNullable<RolePickerOptions['onScopesChange']>>();
    const { result } = renderRoles({
      catalog: catalogs.infobip,
      scopes: ['sms:manage'],
      onScopesChange,
      readOnly: true,
    });
    act(() => result.current.reset());
    expect(result.current.customised?.added).toEqual(['sms:manage']);
    expect(onScopesChange).not.toHaveBeenCalled();
  });
});

function renderRoles(options: RolePickerOptions) {
  const all: RolePicker[] = [];
  const view = renderHook(
    (given: RolePickerOptions) => {
      const picker = useRolePicker(given);
      all.push(picker);
      return picker;
    },
    { initialProps: options },
  );
  return { ...view, all };
}

function renderBeside(initial: readonly string[], roles: readonly string[] = []) {
  const changes: unknown[] = [];
  const view = renderHook(() => {
    const [scopes, setScopes] = useState(initial);
    const picker = useRolePicker({
      catalog: catalogs.infobip,
      defaultValue: roles,
      scopes,
      onScopesChange: (next, details) => {
        setScopes(next);
        changes.push(details);
      },
    });
    return { ...picker, scopes, setScopes };
  });
  return { ...view, changes };
}

function load(document: unknown): Catalog {
  const loaded = loadCatalog(document);
  if (!loaded.ok) throw new Error(loaded.issues[0]?.message);
  return loaded.catalog;
}
