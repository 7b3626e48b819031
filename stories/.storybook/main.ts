import type { StorybookConfig } from '@storybook/react-vite';
import { mergeConfig } from 'vite';
import { sourceAliases } from '../../test/setup/source-aliases.js';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../pages/*.mdx', '../**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Sources, not builds: else the tables of props would be empty.
      resolve: {
        alias: sourceAliases,
        extensions: ['.ts', '.tsx', '.mjs', '.js', '.jsx', '.json'],
      },
      build: {
        chunkSizeWarningLimit: 4_000,
        rolldownOptions: {
          onLog: (
            level: string,
            log: { code?: string },
            handle: (level: string, log: unknown) => void,
          ) => {
            // `'use client'` means something to a server, and nothing to Storybook.
            if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
          },
        },
      },
    }),
};

export default config;
