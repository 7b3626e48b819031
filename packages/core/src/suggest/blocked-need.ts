import type { Issue } from '../errors/issue.js';
import { shown } from '../scope/scope-token.js';
import type { Alternatives } from './model.js';
import type { BlockedNeed } from './suggestion.js';

/** Says why nothing allowed covers a need. */
export function blockedNeed(
  need: string,
  endpoint: string | undefined,
  alternatives: Alternatives,
  isForbidden: (scope: string) => boolean,
): BlockedNeed {
  const narrow = alternatives.some((scopes) => !scopes.some(isForbidden));
  return { need, endpoint, alternatives, issue: reason(need, alternatives, narrow) };
}

function reason(need: string, alternatives: Alternatives, narrow: boolean): Issue {
  const name = `“${shown(need)}”`;
  if (alternatives.length === 0) {
    return {
      code: 'suggest/no-scope',
      message: `No scope of the catalog reaches ${name}.`,
      fix: 'Drop the need, or look for another endpoint.',
    };
  }
  if (narrow) {
    return {
      code: 'suggest/level-not-allowed',
      message: `${name} is out of reach at the allowed levels.`,
      fix: `Allow the level of ${listed(alternatives)}, or drop the need.`,
    };
  }
  return {
    code: 'suggest/forbidden',
    message: `Every scope that covers ${name} is forbidden, or brings a forbidden one along.`,
    fix: `Allow ${listed(alternatives)}, or drop the need.`,
  };
}

function listed(alternatives: Alternatives): string {
  return alternatives.map((scopes) => scopes.map(shown).join(' and ')).join(', or ');
}

/** Says that the needs together take too many scopes. */
export function overLimit(max: number, fewest: number): BlockedNeed {
  return {
    need: undefined,
    endpoint: undefined,
    alternatives: [],
    issue: {
      code: 'suggest/over-limit',
      message: `At least ${fewest} scope${fewest === 1 ? ' is' : 's are'} needed, and the limit is ${max}.`,
      fix: 'Drop needs, or split them over several apps.',
    },
  };
}
