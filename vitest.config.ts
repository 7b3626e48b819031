import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string =>
  fileURLToPath(new URL(`packages/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests read the packages' sources, as tsconfig.base.json's `paths` do: no build in between.
    alias: [
      { find: /^@scopewise\/core$/, replacement: source('core/src/index.ts') },
      { find: /^@scopewise\/(core|catalogs)\/(.+)$/, replacement: source('$1/src/$2') },
    ],
    extensions: ['.ts', '.js'],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/{core,catalogs,cli}/src/**/*.test.ts', 'test/**/*.test.ts'],
          setupFiles: ['test/setup/console.ts'],
          // Properties compare with brute force, and a busy machine may take its time over that.
          testTimeout: 60_000,
        },
      },
    ],
  },
});
