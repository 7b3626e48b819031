import type { Catalog } from '../catalog/catalog.js';

/**
 * A pattern of scopes, cut into segments at the grammar's delimiter. `*` stands for exactly one
 * segment, `rest` for one or more after the others. No wildcard matches an empty segment, or a part
 * of one: in `re*d` the star is a star.
 */
export interface RolePattern {
  readonly segments: readonly string[];
  /** Whether the pattern ends in `**`. */
  readonly rest: boolean;
}

/** Cuts a pattern into its segments. */
export function parsePattern(text: string, delimiter: string): RolePattern {
  const segments = cut(text, delimiter);
  const rest = segments.at(-1) === '**';
  return { segments: rest ? segments.slice(0, -1) : segments, rest };
}

/** Whether a pattern may match more than the scope it is spelt like. */
export function isWild({ segments, rest }: RolePattern): boolean {
  return rest || segments.includes('*');
}

/** Whether a scope matches a pattern, in time linear in its length. */
export function matchesPattern(
  { segments, rest }: RolePattern,
  scope: string,
  delimiter: string,
): boolean {
  const pieces = cut(scope, delimiter);
  return (
    (rest ? pieces.length > segments.length : pieces.length === segments.length) &&
    pieces.every((piece, at) => {
      const segment = segments[at] ?? '*';
      return segment === '*' ? piece !== '' : segment === piece;
    })
  );
}

/** Prepares to find the scopes of a catalog that a pattern matches, in the catalog's order. */
export function createPatternReader(
  catalog: Pick<Catalog, 'scope' | 'scopes' | 'grammar'>,
): (text: string) => readonly string[] {
  const { delimiter } = catalog.grammar;
  const known = new Map<string, readonly string[]>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      const pattern = parsePattern(text, delimiter);
      const texts = catalog.scope(text) ? [text] : [];
      found = isWild(pattern)
        ? catalog.scopes.flatMap(({ scope }) =>
            matchesPattern(pattern, scope, delimiter) ? scope : [],
          )
        : texts;
      known.set(text, found);
    }
    return found;
  };
}

function cut(text: string, delimiter: string): readonly string[] {
  return delimiter === '' ? [text] : text.split(delimiter);
}
