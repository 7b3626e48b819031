import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const manifest = fileURLToPath(new URL('../react-18/package.json', import.meta.url));

/** Resolves React, and all that is built upon it, as installed in `test/react-18`. */
export function react18(): Plugin {
  const { devDependencies }: { devDependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  const names = Object.keys(devDependencies);
  return {
    name: 'react-18',
    enforce: 'pre',
    resolveId(id) {
      if (!names.some((name) => id === name || id.startsWith(`${name}/`))) return null;
      return this.resolve(id, manifest, { skipSelf: true });
    },
  };
}
