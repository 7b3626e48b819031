import type { ZoomLevel } from '../../src/zoom/packed/levels.js';
import type { JoinedRow } from './join.js';
import { levelOf, levelRank } from './scope-levels.js';

/**
 * The classic names of each granular scope.
 *
 * A row's operation lists the classic scopes that open it. A granular scope of the row gets those of
 * its own level. A classic name of a level that the row lacks goes to the endpoint's scope of that
 * level, if its other row has one: an app is not to ask for more than it had. Else it goes to the
 * row's nearest wider level, or the nearest at all: an app that holds such a name may call the
 * operation today, and this is the granular scope that lets it go on.
 *
 * Rows whose path is derived get none: their operation states the classic scopes of the other kind
 * of account.
 */
export function classicAliases(rows: readonly JoinedRow[]): Map<string, readonly string[]> {
  const names = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.rule !== 'direct' && row.rule !== 'filed-under-master') continue;
    const ofEndpoint = rows
      .filter(
        ({ product, operationId }) => product === row.product && operationId === row.operationId,
      )
      .flatMap(({ scopes }) => scopes);
    for (const name of row.operation.classic) {
      const wanted = levelRank(classicLevel(name));
      const same = ofEndpoint.filter((scope) => rankOf(scope) === wanted);
      const nearest = nearestRank(wanted, row.scopes.map(rankOf));
      const scopes =
        same.length > 0 ? same : row.scopes.filter((scope) => rankOf(scope) === nearest);
      for (const scope of scopes) {
        if (scope !== name) names.set(scope, (names.get(scope) ?? new Set()).add(name));
      }
    }
  }
  return new Map([...names].map(([scope, set]) => [scope, [...set].toSorted()]));
}

/** The level of a classic scope: a segment `admin` or `master`, such as in `meeting:write:admin:sip_dialing`. */
function classicLevel(name: string): ZoomLevel {
  const segments = name.split(':').slice(1);
  if (segments.includes('master')) return 'master';
  return segments.includes('admin') ? 'admin' : 'user';
}

function rankOf(scope: string): number {
  return levelRank(levelOf(scope));
}

function nearestRank(wanted: number, ranks: readonly number[]): number {
  const wider = ranks.filter((rank) => rank >= wanted);
  return wider.length > 0 ? Math.min(...wider) : Math.max(...ranks);
}
