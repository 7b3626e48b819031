import type { ZoomLevel } from '../../src/zoom/packed/levels.js';
import { levels, stated } from '../../src/zoom/packed/levels.js';

/** The level of a granular scope. */
export function levelOf(scope: string): ZoomLevel {
  const name = stated[scope]?.level ?? scope.split(':')[3];
  return levels.find(({ id }) => id === name)?.id ?? 'user';
}

/** 0 for the narrowest level. */
export function levelRank(level: ZoomLevel): number {
  return levels.findIndex(({ id }) => id === level);
}
