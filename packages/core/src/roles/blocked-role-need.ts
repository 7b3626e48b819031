import { isOpened } from '../access/alternatives.js';
import type { Catalog } from '../catalog/catalog.js';
import type { Issue } from '../errors/issue.js';
import { byCodeUnits } from '../scope/compare-scopes.js';
import { shown } from '../scope/scope-token.js';
import type { AskedNeed } from '../suggest/asked-need.js';
import type { Chosen } from './choose-roles.js';

import type { RoleChoice } from './role-choice.js';
import type { BlockedRoleNeed } from './role-suggestion.js';

/** The needs that nothing within the limits covers, each for itself, and why. */
export function blockedNeeds(catalog: Catalog, choice: RoleChoice): readonly BlockedRoleNeed[] {
  const { reader, own, base, asked } = choice;
  const all = new Set(base.granted);
  for (const { granted } of own) for (const scope of granted) all.add(scope);
  const given = reader.hold({ granted: all, denied: base.denied });
  const blocked = asked.filter(({ alternatives }) => !isOpened(alternatives, given));
  if (blocked.length === 0) return [];
  const roles = catalog.roles.map(({ id }) => ({ id, held: reader.hold(reader.lines([id])) }));
  return blocked.map((need) => {
    const { text, endpoint, alternatives } = need;
    const able = roles.filter(({ held }) => isOpened(alternatives, held));
    const ids = able.map(({ id }) => id).toSorted(byCodeUnits);
    const issue = reason(need, isOpened(alternatives, all), ids, roles);
    return { need: text, endpoint, issue, roles: ids };
  });
}

function reason(
  { text, alternatives }: AskedNeed,
  isDenied: boolean,
  able: readonly string[],
  roles: readonly { readonly held: ReadonlySet<string> }[],
): Issue {
  const name = `“${shown(text)}”`;
  if (isDenied) {
    return {
      code: 'role/denied',
      message: `A role that is there in any case denies what ${name} takes.`,
      fix: 'Take that role away, or drop the need.',
    };
  }
  const anyone = new Set(roles.flatMap(({ held }) => [...held]));
  if (isOpened(alternatives, anyone)) {
    return {
      code: 'role/not-allowed',
      message: `The roles that cover ${name} may not be chosen.`,
      fix: `Allow ${able.slice(0, 3).map(shown).join(' or ') || 'more roles'}, or drop the need.`,
    };
  }
  return {
    code: 'role/no-role',
    message: `No role gives what ${name} takes.`,
    fix: 'Drop the need, or ask for the scopes without a role.',
  };
}

/** Why no choice covers all needs, though each of them can be covered. */
export function blockedTogether(max: number, locked: number, fewest: Chosen): BlockedRoleNeed {
  const isConflict = !fewest.best && fewest.proven;
  const atLeast = Math.max(max + 1, locked + (fewest.least.at(-1) ?? 0));
  return together(
    isConflict
      ? {
          code: 'role/conflict',
          message: 'Roles that cover some of these needs deny what others take.',
          fix: 'Drop needs, or divide them among several users.',
        }
      : {
          code: 'role/over-limit',
          message: `These needs take at least ${atLeast} roles, and only ${max} may be chosen.`,
          fix: 'Drop needs, or divide them among several users.',
        },
  );
}

/** Says that the budget ran out before anything was found. */
export function outOfBudget(): BlockedRoleNeed {
  return together({
    code: 'role/out-of-budget',
    message: 'The budget ran out before a choice was found, or shown to be impossible.',
    fix: 'Allow a larger budget, or fewer roles.',
  });
}

function together(issue: Issue): BlockedRoleNeed {
  return { need: undefined, endpoint: undefined, issue, roles: [] };
}
