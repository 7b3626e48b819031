import type { Issue } from '../errors/issue.js';
import { shown } from '../scope/scope-token.js';
import type { Limit } from './selection-state.js';

/** Why an id was not selected, or not taken out, as asked. */
export function refusal(id: string, { kind, reason }: Limit): Issue {
  const because = reason === undefined ? '.' : `: ${reason}`;
  switch (kind) {
    case 'locked':
      return {
        code: 'selection/locked',
        message: `“${shown(id)}” stays as it is${because}`,
        fix: 'Ask whoever set the limits of this selection.',
      };
    case 'forbidden':
      return {
        code: 'selection/forbidden',
        message: `“${shown(id)}” must not be selected${because}`,
        fix: 'Choose another that opens what the app needs.',
      };
    case 'level':
      return {
        code: 'selection/level-not-allowed',
        message: `“${shown(id)}” is of a level that this app must not ask for.`,
        fix: 'Choose another level, or another type of app.',
      };
    default:
      return kind satisfies never;
  }
}

/** Why nothing was selected: there would be more than the provider allows. */
export function overLimit(size: number, max: number): Issue {
  return {
    code: 'selection/over-limit',
    message: `That would make ${size}, and the provider allows ${max}.`,
    fix: 'Take out what the app does not need first.',
  };
}
