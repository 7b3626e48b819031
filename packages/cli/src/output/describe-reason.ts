import type { BeatenAlternative, Reason, Tier } from '@scopewise/core';

/**
 * Why a scope is in a request, in plain words: what it covers, and where each alternative lost.
 *
 * @param reason - the core's reason
 * @param nameNeed - what a person calls a need, such as its title
 */
export function describeReason(reason: Reason, nameNeed: (need: string) => string): string {
  return [whatItCovers(reason, nameNeed), whatItBeat(reason)].filter(Boolean).join(' ');
}

/** The first half: the needs that a scope serves. */
export function whatItCovers(
  { serves, locked }: Reason,
  nameNeed: (need: string) => string,
): string {
  const covers = serves.length > 0 ? [`Covers ${listed(serves.map(nameNeed))}.`] : [];
  const kept = locked ? ['Locked: it stays in the request whatever else is chosen.'] : [];
  return [...covers, ...kept].join(' ');
}

/** The second half: what would have covered the same, and what is wrong with it; often nothing. */
export function whatItBeat({ beat }: Reason): string {
  const others = beat.map((one) => `${one.scopes.join(' with ')} (${drawback(one)})`);
  return others.length > 0 ? `Instead of ${listed(others, 'or')}.` : '';
}

function drawback({ tier, more }: BeatenAlternative): string {
  switch (tier.kind) {
    case 'scopes':
      return 'a longer request';
    case 'roles':
      return 'takes more roles';
    case 'order':
      return 'just as narrow, later in the alphabet';
    case 'abilities':
      return `opens ${more} more ${tierName(tier, more)}`;
    default:
      return tier satisfies never;
  }
}

/** A tier as a person says it: `admin-level reads`, or of a single one `admin-level read`. */
export function tierName(tier: Tier, count = 2): string {
  if (tier.kind === 'scopes' || tier.kind === 'roles') return tier.kind;
  if (tier.kind === 'order') return 'places in the alphabet';
  const { level, severity } = tier;
  return `${level === '' ? '' : `${level}-level `}${severity}${count === 1 ? '' : 's'}`;
}

/** Names in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${joint} ${last}` : last;
}

/** A number and what it counts: `1 scope`, `2 scopes`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
