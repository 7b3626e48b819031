import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalog } from '../catalog/catalog.js';
import { createSelection } from './create-selection.js';
import type { Selection } from './create-selection.js';
import { parseScope } from '../scope/parse-scope.js';
import { plainSelection } from './fixtures/plain-selection.js';
import {
  catalogs,
  changesFor,
  limitsFor,
  ownersFor,
  valuesFor,
  viewsFor,
} from './fixtures/random-selection.js';
import { groupsOf, itemsOf, see } from './fixtures/see-selection.js';
import type {
  ChangeAction,
  SelectionAction,
  SelectionLimits,
  SelectionOptions,
  ViewAction,
} from './selection-state.js';

const runs = { seed: 20261121, numRuns: 400 };

interface Case {
  readonly catalog: Catalog;
  readonly options: SelectionOptions;
  /** What was done before. */
  readonly actions: readonly SelectionAction[];
  readonly change: ChangeAction;
  readonly views: readonly ViewAction[];
}

/** Random catalogs, limits and values, and what is done then. */
function casesOf(
  ...kinds: readonly ((catalog: Catalog) => fc.Arbitrary<SelectionAction>)[]
): fc.Arbitrary<Case> {
  return catalogs.chain((catalog) =>
    fc.record({
      catalog: fc.constant(catalog),
      options: fc
        .tuple(limitsFor(catalog), valuesFor(catalog), valuesFor(catalog), fc.boolean())
        .map(([limits, value, initial, expanded]) => ({ ...limits, value, initial, expanded })),
      actions: fc.array(fc.oneof(...kinds.map((kind) => kind(catalog))), { maxLength: 20 }),
      change: changesFor(catalog),
      views: fc.array(viewsFor(catalog), { maxLength: 5 }),
    }),
  );
}

const cases = casesOf(changesFor, viewsFor, ownersFor);
const casesWithoutOwner = casesOf(changesFor, viewsFor);

function made({ catalog, options, actions }: Omit<Case, 'change' | 'views'>): Selection {
  const selection = createSelection(catalog, options);
  for (const action of actions) selection.dispatch(action);
  return selection;
}

/** Ids on rows that what is looked for leaves, whichever level of them matches. */
function visibleIds(selection: Selection): readonly string[] {
  return itemsOf(selection)
    .filter(({ options }) => options.some(({ visible }) => visible))
    .flatMap(({ options }) => options.map(({ id }) => id));
}

/** Undoes or redoes as often as that is possible; the value then. */
function stepAll(selection: Selection, type: 'undo' | 'redo'): readonly string[] {
  const flag = type === 'undo' ? 'canUndo' : 'canRedo';
  while (selection.get()[flag]) selection.dispatch({ type });
  return selection.get().value;
}

function levelOf(catalog: Catalog, id: string): string | undefined {
  const parsed = parseScope(id);
  return catalog.scope(id)?.level ?? (parsed.ok ? parsed.scope.level || 'user' : undefined);
}

describe('a selection after any actions', () => {
  test('is what sets and nested lists would make of them', () => {
    fc.assert(
      fc.property(cases, ({ catalog, options, actions }) => {
        const fast = createSelection(catalog, options);
        const plain = plainSelection(catalog, options);
        expect(see(fast)).toEqual(plain.see());
        for (const action of actions) {
          fast.dispatch(action);
          plain.apply(action);
          expect(see(fast)).toEqual(plain.see());
        }
      }),
      runs,
    );
  });

  test('has each id once, in the order of the list, and unknown ones behind', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const selection = made(one);
        const { value, unknown } = selection.get();
        const listed = itemsOf(selection).flatMap(({ options }) =>
          options.filter((option) => option.selected),
        );
        expect(value).toEqual([...listed.map(({ id }) => id), ...unknown]);
        expect(new Set(value).size).toBe(value.length);
      }),
      runs,
    );
  });

  test('keeps to its limits, whatever was done', () => {
    fc.assert(
      fc.property(cases, ({ catalog, options, actions }) => {
        const selection = createSelection(catalog, options);
        let limits: SelectionLimits = options;
        // What was selected at first, or found by the limits, may come back by undoing or a reset.
        const first = new Set(options.initial);
        let given = new Set(selection.get().value);
        for (const action of actions) {
          const before = new Set(selection.get().value);
          selection.dispatch(action);
          const after = new Set(selection.get().value);
          const added = [...after].filter((id) => !before.has(id));
          const changed = [...added, ...[...before].filter((id) => !after.has(id))];
          const isOwners = action.type === 'value' || action.type === 'limits';
          if (action.type === 'limits') limits = action.limits;
          if (action.type === 'limits' || (isOwners && changed.length > 0)) given = after;
          const { levels, locked = {}, forbidden = {}, max = Infinity } = limits;
          const gained = added.filter((id) => !given.has(id) && !first.has(id));
          const levelsGained = gained.flatMap((id) => levelOf(catalog, id) ?? []);
          expect(isOwners ? [] : changed.filter((id) => Object.hasOwn(locked, id))).toEqual([]);
          expect(gained.filter((id) => Object.hasOwn(forbidden, id))).toEqual([]);
          expect(levelsGained.filter((level) => levels?.includes(level) === false)).toEqual([]);
          expect(after.size).toBeLessThanOrEqual(
            Math.max(max >= 0 ? max : 0, before.size, given.size, first.size),
          );
        }
      }),
      runs,
    );
  });

  test('has the unknown ids that nobody took out', () => {
    fc.assert(
      fc.property(cases, ({ catalog, options, actions }) => {
        const selection = createSelection(catalog, options);
        const mayTakeOut = new Set([
          'clear',
          'remove',
          'replace',
          'reset',
          'undo',
          'redo',
          'value',
        ]);
        for (const action of actions) {
          const before = selection.get().unknown;
          selection.dispatch(action);
          const lost = before.filter((id) => !selection.get().unknown.includes(id));
          expect(mayTakeOut.has(action.type) ? [] : lost).toEqual([]);
        }
      }),
      runs,
    );
  });
});

describe('the laws of selecting', () => {
  test('doing the same once more changes nothing', () => {
    const moves = new Set(['toggle', 'undo', 'redo']);
    fc.assert(
      fc.property(cases, (one) => {
        fc.pre(!moves.has(one.change.type));
        const selection = made(one);
        const { value } = selection.dispatch(one.change);
        expect(selection.dispatch(one.change)).toMatchObject({ value, added: [], removed: [] });
      }),
      runs,
    );
  });

  test('toggling twice is the identity', () => {
    fc.assert(
      fc.property(casesWithoutOwner, ({ catalog, options, actions }) => {
        // Nothing is selected that the limits would not let back in, and there is room for it.
        const { max: _max, value: _value, initial: _initial, ...rest } = options;
        const selection = made({ catalog, options: rest, actions });
        for (const { key } of itemsOf(selection)) {
          const { value } = selection.get();
          selection.dispatch({ type: 'toggle', key });
          selection.dispatch({ type: 'toggle', key });
          expect(selection.get().value).toEqual(value);
        }
        for (const { key, checked } of groupsOf(selection)) {
          const { value } = selection.get();
          selection.dispatch({ type: 'toggle', key });
          // A mixed one has lost what it was: it is all in now.
          if (checked !== 'mixed') selection.dispatch({ type: 'toggle', key });
          else selection.dispatch({ type: 'undo' });
          expect(selection.get().value).toEqual(value);
        }
      }),
      runs,
    );
  });

  test('a range does what the row it starts at was last done to, or selects', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), fc.boolean(), (one, from, to, isToggled) => {
        const selection = made(one);
        const rows = Array.from(selection.get().rows);
        const [key, target] = [rows[from % rows.length], rows[to % rows.length]];
        fc.pre(key !== undefined && target !== undefined);
        const { removed } = selection.dispatch({ type: 'toggle', key });
        const isOut = removed.length > 0 && selection.row(key)?.checked === false;
        if (!isToggled) selection.dispatch({ type: 'undo' });
        const range = selection.dispatch({ type: 'range', key: target });
        expect(isToggled && isOut ? range.added : range.removed).toEqual([]);
      }),
      runs,
    );
  });

  test('looking never changes what is selected', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const selection = made(one);
        const { value, canUndo, canRedo } = selection.get();
        for (const view of one.views) selection.dispatch(view);
        expect(selection.get()).toMatchObject({ canUndo, canRedo });
        expect(selection.get().value).toBe(value);
      }),
      runs,
    );
  });

  test('what is not shown is not touched', () => {
    const bulk = fc.constantFrom('select-visible' as const, 'deselect-visible' as const);
    fc.assert(
      fc.property(cases, bulk, (one, type) => {
        const selection = made(one);
        const visible = visibleIds(selection);
        const { added, removed } = selection.dispatch({ type });
        expect(visible).toEqual(expect.arrayContaining([...added, ...removed]));
      }),
      runs,
    );
  });

  test('undoing goes back to the first value, and redoing to the last', () => {
    fc.assert(
      fc.property(casesWithoutOwner, (one) => {
        const first = made({ ...one, actions: [] }).get().value;
        const selection = made(one);
        const last = stepAll(selection, 'redo');
        expect(stepAll(selection, 'undo')).toEqual(first);
        expect(stepAll(selection, 'redo')).toEqual(last);
      }),
      runs,
    );
  });

  test('undo and redo are each other’s opposite, whatever became of the limits', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('undo' as const, 'redo' as const), (one, type) => {
        const selection = made(one);
        const { value, canUndo, canRedo } = selection.get();
        fc.pre(type === 'undo' ? canUndo : canRedo);
        const { issues } = selection.dispatch({ type });
        const back = issues.length > 0 ? type : type === 'undo' ? 'redo' : 'undo';
        selection.dispatch({ type: back });
        expect(selection.get().value).toEqual(value);
      }),
      runs,
    );
  });

  test('a plan is what happens, and changes nothing', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const selection = made(one);
        const action = one.change;
        const state = selection.get();
        const seen = see(selection);
        const plan = selection.plan(action);
        expect(selection.get()).toBe(state);
        expect(see(selection)).toEqual(seen);
        expect(selection.dispatch(action)).toEqual(plan);
        expect(selection.get().value).toEqual(plan.value);
        const had = new Set(state.value);
        expect(plan.removed.filter((id) => !had.delete(id))).toEqual([]);
        expect([...had, ...plan.added].toSorted()).toEqual(plan.value.toSorted());
      }),
      runs,
    );
  });
});
