import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import type { InlineConfig } from 'vite';
import { sourceAliases } from '../../setup/source-aliases.js';

/** Builds the page for production and serves it until closed. */
export async function servePage(): Promise<{
  readonly url: string;
  readonly close: () => Promise<void>;
}> {
  const outDir = mkdtempSync(join(tmpdir(), 'scopewise-bench-'));
  const config: InlineConfig = {
    configFile: false,
    root: fileURLToPath(new URL('page', import.meta.url)),
    mode: 'production',
    logLevel: 'error',
    resolve: { alias: sourceAliases },
    plugins: [react()],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: Infinity },
    // The clock of an isolated page is the finest.
    preview: {
      port: 0,
      host: '127.0.0.1',
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
  };
  await build(config);
  const server = await preview(config);
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The page is not served.');
  return {
    url,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
