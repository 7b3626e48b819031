import { readdirSync } from 'node:fs';
import type { KnipConfig } from 'knip';
import { publishedEntries } from './rollup.package.js';

const packagesFolder = new URL('packages/', import.meta.url);

// What a package publishes is used by definition; all else must be reached from there or a test.
const packages = readdirSync(packagesFolder).map((name) => {
  const entries = publishedEntries(new URL(`${name}/`, packagesFolder));
  return [
    `packages/${name}`,
    {
      entry: [
        ...entries.map((entry) => `src/${entry}.{ts,tsx}`),
        'src/main.ts',
        'src/**/*.test-d.{ts,tsx}',
      ],
      project: ['src/**/*.{ts,tsx}', 'bin/*.js', '*.js'],
    },
  ] as const;
});

export default {
  // Named where knip does not look: the command `npx scopewise`, and the judges of the packed
  // packages in test/packaging.
  ignoreDependencies: ['@arethetypeswrong/cli', 'publint', 'scopewise'],
  workspaces: {
    '.': {
      entry: [
        'scripts/checks.mjs',
        'test/*/check.ts',
        'test/bench/index.ts',
        'test/conformance/write-search.ts',
        'test/bench/ui/page/main.tsx',
        'test/browser/preview/{main.tsx,screenshot.ts}',
      ],
      project: [
        '*.{js,ts}',
        'scripts/**/*.mjs',
        'stories/**/*.{ts,tsx}',
        'stories/.storybook/*.{ts,tsx}',
        'test/**/*.{ts,tsx}',
      ],
      storybook: {
        config: ['stories/.storybook/main.ts'],
        entry: ['stories/.storybook/preview.tsx', 'stories/**/*.stories.tsx'],
      },
    },
    // What test/setup/react-18.ts resolves there.
    'test/react-18': { ignoreDependencies: [/./] },
    ...Object.fromEntries(packages),
  },
} satisfies KnipConfig;
