import type { Outline } from './outline.js';

/**
 * Which groups are expanded: while browsing, as the person left them; while a query, facets or the
 * selected-only view are at work, all that match, until collapsed.
 */
export interface Expansion {
  isExpanded(group: number): boolean;
  set(groups: readonly number[], expanded: boolean): void;
  /** Something else is looked for: all that matches is expanded. */
  search(on: boolean): void;
}

export function createExpansion({ groups }: Outline, expanded: boolean): Expansion {
  const browsing = new Uint8Array(groups.length).fill(expanded ? 1 : 0);
  const searching = new Uint8Array(groups.length);
  let current = browsing;
  return {
    isExpanded: (group) => current[group] === 1,
    set: (changed, on) => {
      for (const group of changed) current[group] = on ? 1 : 0;
    },
    search: (on) => {
      current = on ? searching.fill(1) : browsing;
    },
  };
}
