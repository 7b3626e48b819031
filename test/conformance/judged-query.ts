/** A query, and what a person who types it means. */
export interface JudgedQuery {
  readonly catalog: 'zoom' | 'infobip' | 'generated';
  readonly category: string;
  readonly query: string;
  /** Kinds to look for; all when absent. */
  readonly in?: readonly ('scope' | 'endpoint')[];
  /** Any of these is right; none is for junk. */
  readonly right: readonly string[];
}

/** What became of a set of queries. */
export interface Figures {
  readonly count: number;
  readonly at1: number;
  readonly at5: number;
  readonly mrr: number;
}

/** Whether a query found what was meant, in which place; 0 where it did not. */
export function placeOf({ right }: JudgedQuery, found: readonly string[]): number {
  if (right.length === 0) return found.length === 0 ? 1 : 0;
  return found.findIndex((id) => right.includes(id)) + 1;
}

/** Sums places up. */
export function figuresOf(places: readonly number[]): Figures {
  const share = (matching: readonly number[]): number => matching.length / places.length;
  return {
    count: places.length,
    at1: share(places.filter((place) => place === 1)),
    at5: share(places.filter((place) => place > 0 && place <= 5)),
    mrr: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
  };
}
