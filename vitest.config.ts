import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/find-chromium.mjs';
import { react18 } from './test/setup/react-18.js';
import { sourceAliases } from './test/setup/source-aliases.js';

const executablePath = findChromium();

const dom = {
  environment: 'jsdom',
  include: ['packages/react/src/**/*.test.tsx'],
  exclude: ['**/*.browser.test.tsx'],
  setupFiles: ['test/setup/console.ts', 'test/setup/react.ts', 'test/setup/jsdom.ts'],
  // A busy machine may take its time over thousands of rows.
  testTimeout: 60_000,
  // Every test cleans up after itself, and a new jsdom for each file would take most of the time.
  isolate: false,
};

export default defineConfig({
  resolve: {
    alias: sourceAliases,
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          setupFiles: ['test/setup/console.ts'],
          // Properties compare with brute force, and a busy machine may take its time over that.
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { ...dom, name: 'dom' } },
      {
        extends: true,
        plugins: [react18()],
        test: {
          ...dom,
          name: 'dom-react-18',
          setupFiles: [...dom.setupFiles, 'test/setup/only-react-18.ts'],
        },
      },
      // Without a browser there is no such project; scripts/checks.mjs says so, or fails.
      ...(executablePath === undefined
        ? []
        : [browserProject(executablePath), storybookProject(executablePath)]),
    ],
  },
});

/** Of several pages a browser shows one, and gives the others no frames, and late timers. */
function oneAfterTheOther(groupOrder: number) {
  return { fileParallelism: false, sequence: { groupOrder } };
}

function browserProject(executablePath: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    // Known beforehand, because a module that Vite discovers while tests run reloads the page.
    optimizeDeps: {
      include: [
        '@scopewise/react > @radix-ui/react-checkbox',
        '@scopewise/react > @tanstack/react-virtual',
        '@testing-library/jest-dom/vitest',
        '@testing-library/react',
        '@testing-library/user-event',
        'axe-core',
        'react',
        'react-dom',
        'react-dom/client',
        'react/jsx-dev-runtime',
      ],
    },
    test: {
      name: 'browser',
      ...oneAfterTheOther(1),
      testTimeout: 60_000,
      include: ['packages/react/src/**/*.browser.test.tsx', 'test/browser/**/*.test.{ts,tsx}'],
      setupFiles: ['test/setup/console.ts', 'test/setup/react.ts'],
      // Stories bring a user-event of their own, and two in one page lose what is typed.
      isolate: true,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath, args: chromiumArguments } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

/** Every story in Chromium: it renders, its play function holds, and axe finds nothing. */
function storybookProject(executablePath: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    plugins: [storybookTest({ configDir: 'stories/.storybook' })],
    test: {
      name: 'storybook',
      ...oneAfterTheOther(2),
      // A walk through a whole screen takes a busy machine its time.
      testTimeout: 60_000,
      isolate: false,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath, args: chromiumArguments } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}
