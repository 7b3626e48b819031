import type { Issue } from '../../errors/issue.js';
import { shown } from '../../scope/scope-token.js';
import type { Catalog } from '../catalog.js';
import { widestLevel } from '../compare-privilege.js';
import { finding } from './finding.js';

/**
 * Calls that no alternative fits: one that asks for a level, or is for the accounts named after one,
 * which no alternative reaches; and one for other accounts that only scopes of such a level open.
 */
export function lintLevels(catalog: Catalog): readonly Issue[] {
  const ranks = new Map(catalog.levels.map(({ id }, rank) => [id, rank]));
  const accounts = new Set(
    catalog.endpoints.flatMap(({ calls }) => calls.map((call) => call.account)),
  );
  // The narrowest level that some kind of account is named after.
  const reserved = catalog.levels.findIndex(({ id }) => accounts.has(id));

  return catalog.endpoints.flatMap(({ calls, requires, public: open }, index) => {
    if (open) return [];
    const widest = requires.map((scopes) => widestLevel(catalog, scopes));
    return calls.flatMap((call, at): Issue | readonly Issue[] => {
      const path = `/endpoints/${index}/calls/${at}`;
      const level = ranks.has(call.level ?? '') ? call.level : call.account;
      const rank = ranks.get(level ?? '');
      if (rank !== undefined && Math.max(...widest) < rank) {
        const message = `No scope of the endpoint has the level “${shown(level ?? '')}” of this call.`;
        const fix = 'Correct the call, or add the scope of that level.';
        const found = finding('lint/level-mismatch', path, message, fix);
        // The catalog itself says that nothing opens this call.
        return level === call.level ? { ...found, severity: 'error' } : found;
      }
      if (rank === undefined && call.account && reserved >= 0 && Math.min(...widest) >= reserved) {
        const message = `No scope that opens this call is for the account “${shown(call.account)}”.`;
        const fix = 'Correct the account of the call, or add the scope it needs.';
        return finding('lint/level-mismatch', path, message, fix);
      }
      return [];
    });
  });
}
