import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ZoomBuild } from '../../scripts/zoom/build-catalog.js';
import { buildZoom } from '../../scripts/zoom/build-catalog.js';
import { zoomReport } from '../../scripts/zoom/report.js';
import { zoomModules } from '../../scripts/zoom/write-modules.js';
import { zoom } from './index.js';

// The source documents are not part of the repository: name their folder to run these tests.
const sources = process.env['SCOPEWISE_SOURCES'];
const read = (path: string) => readFileSync(resolve(sources ?? '', path), 'utf8');
const checkedIn = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe.skipIf(sources === undefined)('a build from the source documents', () => {
  let build: ZoomBuild;
  beforeAll(() => {
    build = buildZoom(read('zoom-granular-scopes.md'), read('zoom-operations.json'));
  });

  test('changes nothing that is checked in', () => {
    for (const [path, text] of zoomModules(build.packed)) expect(checkedIn(path)).toBe(text);
    expect(checkedIn('../../../../docs/catalogs/zoom.md')).toBe(zoomReport(build));
  });

  test('finds the link of every row exactly once', () => {
    const links = zoom.endpoints.flatMap(({ calls }) => calls.map(({ docs = '' }) => docs));
    const strays = build.strays.map(({ href }) => href);
    expect([...links, ...strays].toSorted()).toEqual(build.rows.map(({ href }) => href).toSorted());
  });

  test('finds the months of the sources', () => {
    const months = new Set(build.operations.map((operation) => operation.read));
    expect([...months].toSorted()).toEqual(['2024-12', '2025-08', '2025-12', '2026-02']);
  });
});
