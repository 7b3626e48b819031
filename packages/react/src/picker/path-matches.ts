import type { SearchMatch } from '@scopewise/core/search';

/**
 * What to mark in a path. A search names a call as it would be typed, `GET /users/{id}`, or the last
 * segment of its path that names something.
 */
export function pathMatches(path: string, matches: readonly SearchMatch[]): readonly SearchMatch[] {
  return matches.flatMap((match) => {
    const shift = match.field === 'path' ? placeIn(path, match.text) : undefined;
    if (shift === undefined) return [];
    const ranges = match.ranges
      .map(([start, end]) => [Math.max(0, start + shift), end + shift] as const)
      .filter(([start, end]) => end > start);
    return [{ ...match, text: path, ranges }];
  });
}

/** Where a matched text begins in a path: before it, where the text has a method in front. */
function placeIn(path: string, text: string): number | undefined {
  if (text.endsWith(` ${path}`)) return path.length - text.length;
  const place = `/${path}/`.lastIndexOf(`/${text}/`);
  return place === -1 ? undefined : place;
}
