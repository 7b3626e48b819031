import type { Texts } from '../texts/create-texts.js';

/** “Opens 5 endpoints” */
export function endpointsText({ text }: Pick<Texts, 'text'>, count: number): string {
  return count === 0 ? text('details.noEndpoints') : text('details.endpoints', { count });
}
