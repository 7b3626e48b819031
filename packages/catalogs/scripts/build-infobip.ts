/**
 * Builds the roles of the Infobip catalog:
 * `pnpm --filter @scopewise/catalogs build:infobip -- <folder of sources>`.
 *
 * The folder holds `infobip-roles-and-scopes.txt`, the page that lists what each role grants.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readRoles } from './infobip/read-roles.js';
import { rolesModule } from './infobip/write-roles.js';

const folder = process.argv.slice(2).find((argument) => argument !== '--');
if (folder === undefined) throw new Error('Name the folder of the sources.');
// pnpm runs scripts in the package's folder; the path is meant from where the user stands.
const sources = resolve(process.env['INIT_CWD'] ?? '.', folder);

const page = readFileSync(resolve(sources, 'infobip-roles-and-scopes.txt'), 'utf8');
writeFileSync(new URL('../src/infobip/roles.ts', import.meta.url), rolesModule(readRoles(page)));
