import type { Catalog } from '../catalog/catalog.js';
import { parseScope } from '../scope/parse-scope.js';
import { impliersOf } from '../suggest/impliers.js';
import type { Outline } from './outline.js';
import { lowestOption, placeOf } from './selected.js';
import type { Limit, SelectionLimits } from './selection-state.js';

/** What limits allow, item by item: bit n of a mask stands for option n. */
export interface Limits {
  /** Options that stay as they are. */
  readonly locked: Uint32Array;
  /** Options that may be added. */
  readonly open: Uint32Array;
  /** A whole number, or `Infinity`. */
  readonly max: number;
  /** Of any id, one that the catalog does not have included. */
  readonly limitOf: (id: string) => Limit | undefined;
}

/** Reads limits for a catalog. */
export function readLimits(
  catalog: Catalog,
  outline: Outline,
  { levels, locked = {}, forbidden = {}, max = Infinity }: SelectionLimits,
): Limits {
  const lockedMasks = new Uint32Array(outline.groupOf.length);
  const open = outline.everything.slice();
  const close = (option: number, masks?: Uint32Array): void => {
    const { item, bit } = placeOf(outline, option);
    open[item] = (open[item] ?? 0) & ~bit;
    if (masks) masks[item] = (masks[item] ?? 0) | bit;
  };
  const allowed = levels && outline.kind === 'scope' ? new Set(levels) : undefined;
  if (allowed) {
    for (const [at, { level }] of catalog.scopes.entries()) {
      if (!allowed.has(level)) close(outline.optionAt[at] ?? 0);
    }
  }
  const reasons = new Map<string, Limit>();
  const note = (id: string, kind: 'locked' | 'forbidden', reason: string | undefined): void => {
    reasons.set(id, { kind, reason: reason === '' ? undefined : reason });
    const option = outline.optionOf(id);
    if (option !== undefined) close(option, kind === 'locked' ? lockedMasks : undefined);
  };
  const banned = new Map(Object.entries(forbidden));
  // A scope that implies a forbidden one would bring it along.
  const avoided =
    banned.size > 0 && outline.kind === 'scope'
      ? impliersOf(catalog, banned.keys())
      : banned.keys();
  for (const id of avoided) note(id, 'forbidden', banned.get(id));
  // Last, for what is both is shown as locked.
  for (const [id, reason] of Object.entries(locked)) note(id, 'locked', reason);
  return {
    locked: lockedMasks,
    open,
    // What is no number of scopes allows none.
    max: Math.max(0, Math.floor(max)) || 0,
    limitOf: (id) =>
      reasons.get(id) ??
      (allowed && !isOfLevel(catalog, id, allowed)
        ? { kind: 'level', reason: undefined }
        : undefined),
  };
}

function isOfLevel(catalog: Catalog, id: string, levels: ReadonlySet<string>): boolean {
  const known = catalog.scope(id);
  if (known) return levels.has(known.level);
  // The catalog lags behind the provider: of what is new, the grammar may tell the level.
  const { levels: _levels, actions: _actions, ...shape } = catalog.grammar;
  const parsed = parseScope(id, shape);
  const level = parsed.ok ? parsed.scope['level'] : undefined;
  return !level || levels.has(level);
}

/** Whether a toggle leaves an item as it is: nothing of it may be added, or some of it must stay. */
export function isFixed({ locked, open }: Limits, item: number, mask: number): boolean {
  return mask === 0 ? open[item] === 0 : (mask & (locked[item] ?? 0)) !== 0;
}

/** Of an item that a toggle leaves as it is, the option whose limit says why. */
export function fixingOption({ locked }: Limits, item: number, mask: number): number {
  const held = mask & (locked[item] ?? 0);
  return held === 0 ? 0 : lowestOption(held);
}

/**
 * The options of an item that a toggle selects: what was taken out last, or else the narrowest level
 * that is open; of those that match, where any of them is, for who filters by a level wants it.
 */
export function maskToAdd(open: number, visible: number, remembered: number): number {
  const matching = open & visible || open;
  return remembered & open || matching & -matching;
}
