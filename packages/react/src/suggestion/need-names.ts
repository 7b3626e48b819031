import type { CallMatch } from '@scopewise/core';

/**
 * What tells one list of needs from another, as plain data: matched calls hold whole endpoints, and
 * what they name is enough. From JavaScript they may be anything; the core says what is wrong.
 */
export function needNames(
  needs: readonly (string | Partial<CallMatch> | undefined | null)[],
): unknown {
  if (!Array.isArray(needs)) return needs;
  return needs.map((need: (typeof needs)[number]) =>
    typeof need === 'string'
      ? need
      : [need?.endpoint?.id, need?.call?.method, need?.call?.path, need?.call?.level],
  );
}
