/** A row of the table of roles. */
export interface InfobipRole {
  readonly title: string;
  /** Sorted by code units. */
  readonly scopes: readonly string[];
}

/** Reads the roles from the text that `scripts/infobip/write-roles.ts` writes. */
export function parseRoleTable(table: string): readonly InfobipRole[] {
  const roles: { readonly title: string; readonly scopes: string[] }[] = [];
  for (const line of table.trim().split('\n')) {
    if (line.startsWith(' ')) roles.at(-1)?.scopes.push(...line.trim().split(' '));
    else roles.push({ title: line, scopes: [] });
  }
  return roles;
}
