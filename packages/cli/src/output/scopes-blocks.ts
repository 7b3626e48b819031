import type { Catalog } from '@scopewise/core';
import { counted } from './describe-reason.js';
import { line, styled, table } from './page.js';
import type { Page } from './page.js';
import { levelCell, severityCell } from './rank-cells.js';

/**
 * A heading with the number of scopes, and the scopes below it, each with its level and severity.
 *
 * @param most - how many to show; `--json` has them all
 */
export function scopesBlocks(
  catalog: Catalog,
  heading: string,
  scopes: readonly string[],
  most = Infinity,
): Page {
  if (scopes.length === 0) return [line(`${heading} no scope.`)];
  const more = scopes.length - most;
  const rows = scopes.slice(0, most).map((scope) => {
    const entry = catalog.scope(scope);
    return {
      cells: entry
        ? [scope, levelCell(catalog, entry), severityCell(catalog, entry)]
        : [scope, styled('yellow', 'not in the catalog')],
    };
  });
  return [
    line(`${heading} ${counted(scopes.length, 'scope')}:`),
    table(2, rows),
    ...(more > 0 ? [line(`  … and ${more} more; --json lists them all`)] : []),
  ];
}
