import type { BeatenRole, RoleReason } from '@scopewise/core';
import { counted, listed } from './describe-reason.js';

/** How many of the roles that would have done as well are named. */
const BEATEN_SHOWN = 3;

/**
 * Why a role is in an answer, in plain words: what it covers, what it takes away, and where each
 * alternative lost.
 *
 * @param nameNeed - what a person calls a need, such as its title
 */
export function describeRoleReason(reason: RoleReason, nameNeed: (need: string) => string): string {
  const { serves, locked, withholds, beat } = reason;
  const shown = beat.slice(0, BEATEN_SHOWN);
  const rest = beat.length - shown.length;
  const others = [
    ...shown.map((one) => `${one.roles.join(' with ')} (${drawback(one)})`),
    ...(rest > 0 ? [counted(rest, 'other')] : []),
  ];
  return [
    serves.length > 0 ? `Covers ${listed(serves.map(nameNeed))}.` : '',
    locked ? 'Locked: it stays whatever else is chosen.' : '',
    withholds.length > 0 ? `Takes away ${listed(withholds)}.` : '',
    others.length > 0 ? `Instead of ${listed(others, 'or')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function drawback({ tier, more }: BeatenRole): string {
  switch (tier.kind) {
    case 'abilities':
      return `can do ${more} more of ${abilityName(tier.level, tier.severity)}`;
    case 'scopes':
    case 'roles':
      return 'takes more roles';
    case 'order':
      return 'just as narrow, later in the alphabet';
    default:
      return tier satisfies never;
  }
}

/** What is counted in a tier of abilities: `“delete” on the level admin`. */
export function abilityName(level: string, severity: string): string {
  return `“${severity}”${level === '' ? '' : ` on the level ${level}`}`;
}
