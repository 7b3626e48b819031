import type { Need } from '@scopewise/core';
import { endpointOf } from '../input/resolve-needs.js';

/**
 * What a person calls each need: the endpoint's title, and the need as it was given where that
 * says more. A text that is no need is called by itself.
 */
export function needNames(needs: readonly Need[]): (text: string) => string {
  const names = new Map(needs.map((need) => [need.text, nameOf(need)]));
  return (text) => names.get(text) ?? text;
}

function nameOf(need: Need): string {
  const endpoint = endpointOf(need);
  if (!endpoint) return `${need.text} itself`;
  const { title } = endpoint;
  return title.toLowerCase() === need.text.trim().toLowerCase() ? title : `${title} (${need.text})`;
}
