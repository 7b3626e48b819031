import type { InfobipRole } from '../../src/infobip/infobip-role.js';

/** Reads the rows of the table, in order. Throws on a row that it cannot account for. */
export function readRoles(page: string): readonly InfobipRole[] {
  const lines = page.split('\n');
  const head = lines.indexOf('Role | Scopes |');
  if (head < 0 || lines[head + 1] !== '---|---|') throw new Error('The table is not there.');
  return lines
    .slice(head + 2)
    .filter((line) => line !== '')
    .map((line) => {
      const [, title, cell] = /^([A-Z][A-Za-z ]+) \| ([^|]*)\|$/.exec(line) ?? [];
      if (title === undefined || cell === undefined) throw new Error(`This is no row: ${line}`);
      const scopes = cell.split(',').map((scope) => scope.trim());
      if (scopes.join() === '') return { title, scopes: [] };
      const odd = scopes.find((scope) => !/^[a-z0-9-]+(:[a-z0-9-]+)+$/.test(scope));
      if (odd !== undefined) throw new Error(`${title} has no scope “${odd}”.`);
      if (new Set(scopes).size < scopes.length) throw new Error(`${title} has a scope twice.`);
      return { title, scopes: scopes.toSorted() };
    });
}
