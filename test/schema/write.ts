// Writes docs/catalog.schema.json. A test fails while that file is not what this writes.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { catalogSchema } from './catalog-schema.js';

const file = new URL('../../docs/catalog.schema.json', import.meta.url);
writeFileSync(
  file,
  await format(JSON.stringify(catalogSchema(), undefined, 2), { parser: 'json', printWidth: 100 }),
);
