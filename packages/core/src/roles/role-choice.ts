import { isOpened } from '../access/alternatives.js';
import type { Catalog } from '../catalog/catalog.js';
import { noCost } from '../solve/problem.js';
import type { Clause, Cost, Problem } from '../solve/problem.js';
import type { AskedNeed } from '../suggest/asked-need.js';
import { abilitiesOf, countedItems, giversOf, tieredAbilities } from '../suggest/model.js';
import type { Alternatives } from '../suggest/model.js';
import type { RoleLines, RoleReader } from './role-reader.js';

/** A choice among roles: items are roles, in the order of the alphabet. */
export interface RoleChoice {
  readonly catalog: Catalog;
  readonly reader: RoleReader;
  /** What each item says; what its own denies take is no longer among its grants. */
  readonly own: readonly RoleLines[];
  /** What the roles say that are there in any case. */
  readonly base: RoleLines;
  readonly asked: readonly AskedNeed[];
  /** The scopes that every choice has that meets the needs, for some need takes them. */
  readonly certain: ReadonlySet<string>;
  readonly tiers: number;
  /** Whether nothing but the number of roles costs anything. */
  readonly countsOnly: boolean;
}

/** What is decided about roles that deny: they are in, out, or still open. */
export interface DenyDecisions {
  readonly inside: readonly number[];
  readonly outside: ReadonlySet<number>;
  readonly open: readonly number[];
}

/** A problem without denies, and which need each of its clauses belongs to. */
export interface Relaxed {
  readonly problem: Problem;
  readonly texts: readonly string[];
}

/** Larger alternatives make too many sets of roles; see {@link relax}. */
const MOST_SETS = 1000;

/**
 * The problem without denies that never asks for more and never costs more than the choice itself,
 * given what is decided. Needs see only the denies of roles that are in, for an open one may stay
 * out. Abilities see the denies of open roles as well, for one of them may come in. With nothing
 * open, both see the denies of exactly the roles that are in, so that it is the choice itself; but
 * for abilities that more than a thousand sets of roles unlock, which may cost too little.
 */
export function relax(choice: RoleChoice, { inside, outside, open }: DenyDecisions): Relaxed {
  const { catalog, own, base, asked, tiers, countsOnly } = choice;
  const denied = deniesOf(choice, inside);
  const possible = deniesOf(choice, [...inside, ...open]);
  const given = (against: ReadonlySet<string>, isIn: (item: number) => boolean) =>
    own.map(({ granted }, item) => (isIn(item) ? hold(choice, granted, against) : none));
  const here = (item: number): boolean => !outside.has(item);
  const heldNow = hold(choice, base.granted, denied);
  const giversNow = giversOf(given(denied, here));

  const needs: Clause[] = inside.map((item) => ({ singles: [item], sets: [] }));
  const texts = inside.map(() => '');
  for (const { text, alternatives } of asked) {
    for (const scopes of conjunction(alternatives)) {
      if (scopes.some((scope) => heldNow.has(scope))) continue;
      const singles = new Set(scopes.flatMap((scope) => giversNow.get(scope) ?? []));
      needs.push({ singles: [...singles].toSorted((a, b) => a - b), sets: [] });
      texts.push(text);
    }
  }
  const useful = new Set(needs.flatMap(({ singles }) => singles));
  const counted = countedItems(useful, tiers);
  if (countsOnly) {
    return { problem: { size: own.length, tiers, needs, abilities: counted }, texts };
  }
  const held = hold(choice, base.granted, possible);
  const givers = giversOf(given(possible, (item) => useful.has(item)));
  const sure = new Set([...held, ...choice.certain]);
  const isFree = freeOf(choice);
  const abilities = [
    ...counted,
    ...abilitiesOf(
      catalog,
      { held: sure, givers },
      tiers,
      (one) => !isOpened(one, sure) && !isFree(one),
      MOST_SETS,
    ),
    // What both together open, every choice pays for by the roles that meet its needs.
    ...abilitiesOf(
      catalog,
      { held, givers },
      tiers,
      (one) => isOpened(one, sure) && !isFree(one),
      MOST_SETS,
    ),
  ];
  return { problem: { size: own.length, tiers, needs, abilities }, texts };
}

/** What a choice of roles really comes to: whether it meets all needs, and its cost. */
export function assess(
  choice: RoleChoice,
  chosen: readonly number[],
): { readonly held: ReadonlySet<string>; readonly meets: boolean; readonly cost: Cost } {
  const { catalog, reader, own, base, asked, tiers, countsOnly } = choice;
  const lines = [base, ...chosen.flatMap((item) => own[item] ?? [])];
  const held = reader.hold({
    granted: new Set(lines.flatMap(({ granted }) => [...granted])),
    denied: new Set(lines.flatMap(({ denied }) => [...denied])),
  });
  const isFree = freeOf(choice);
  const cost = noCost(tiers);
  cost[tiers - 1] = chosen.length;
  for (const [tier, alternatives] of countsOnly ? [] : tieredAbilities(catalog, held)) {
    if (isOpened(alternatives, held) && !isFree(alternatives)) {
      cost[tier] = (cost[tier] ?? 0) + 1;
    }
  }
  return { held, meets: asked.every((need) => isOpened(need.alternatives, held)), cost };
}

/**
 * Tells abilities that cost nothing: those that the user has already, and those that no choice can
 * do without, for they cost all choices the same.
 */
function freeOf({ reader, base, certain }: RoleChoice): (alternatives: Alternatives) => boolean {
  const before = reader.hold(base);
  return (alternatives) => isOpened(alternatives, before) || isOpened(alternatives, certain);
}

/** What the abilities cost that no choice can do without. */
export function certainCost({ catalog, reader, base, certain, tiers }: RoleChoice): Cost {
  const before = reader.hold(base);
  const cost = noCost(tiers);
  for (const [tier, alternatives] of tieredAbilities(catalog, certain)) {
    const isNew = isOpened(alternatives, certain) && !isOpened(alternatives, before);
    if (isNew) cost[tier] = (cost[tier] ?? 0) + 1;
  }
  return cost;
}

/** Whether some needs have no chance with these denies, whatever else is chosen. */
export function isHopeless(choice: RoleChoice, denied: ReadonlySet<string>): boolean {
  return choice.asked.some(
    ({ alternatives }) =>
      !alternatives.some(
        (scopes) => !scopes.some((scope) => choice.reader.isDenied(scope, denied)),
      ),
  );
}

/** All that the roles that are there in any case and some items deny. */
export function deniesOf({ own, base }: RoleChoice, items: readonly number[]): ReadonlySet<string> {
  if (items.length === 0) return base.denied;
  return new Set(
    [base, ...items.flatMap((item) => own[item] ?? [])].flatMap(({ denied }) => [...denied]),
  );
}

const none: ReadonlySet<string> = new Set();

function hold(
  { reader }: RoleChoice,
  granted: ReadonlySet<string>,
  denied: ReadonlySet<string>,
): ReadonlySet<string> {
  return reader.hold({ granted, denied });
}

/**
 * An OR of ANDs as an AND of ORs: at least one scope of each. Roles that give a scope are many, so
 * that sets of them would be far too many; scopes in a requirement are few.
 */
function conjunction(alternatives: Alternatives): Iterable<readonly string[]> {
  let all = new Map<string, readonly string[]>([['', []]]);
  for (const scopes of alternatives) {
    const next = new Map<string, readonly string[]>();
    for (const before of all.values()) {
      for (const scope of scopes) {
        const one = before.includes(scope) ? before : [...before, scope];
        next.set(JSON.stringify(one), one);
      }
    }
    all = next;
  }
  return all.values();
}
