import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRoles } from '../../scripts/infobip/read-roles.js';
import { rolesModule } from '../../scripts/infobip/write-roles.js';
import { parseRoleTable } from './infobip-role.js';
import { roleTable } from './roles.js';

// The source documents are not part of the repository: name their folder to run this test.
const sources = process.env['SCOPEWISE_SOURCES'];

test.skipIf(sources === undefined)('a build from the source changes nothing', () => {
  const page = readFileSync(resolve(sources ?? '', 'infobip-roles-and-scopes.txt'), 'utf8');
  const checkedIn = readFileSync(new URL('roles.ts', import.meta.url), 'utf8');
  expect(rolesModule(readRoles(page))).toBe(checkedIn);
});

test('what a build writes is read back', () => {
  const roles = parseRoleTable(roleTable);
  expect(rolesModule(roles)).toContain(roleTable);
});

describe('a page that is not as it was', () => {
  test.each([
    ['without the table', 'Roles'],
    ['with a row that is none', 'Role | Scopes |\n---|---|\nA Manager, sms:manage'],
    ['with a scope that is none', 'Role | Scopes |\n---|---|\nA Manager | sms:manage; b |'],
    ['with a scope twice', 'Role | Scopes |\n---|---|\nA Manager | sms:manage, sms:manage |'],
  ])('is refused: %s', (_, page) => {
    expect(() => readRoles(page)).toThrow(/table|row|scope/);
  });
});
