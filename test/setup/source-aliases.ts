import { fileURLToPath } from 'node:url';

const source = (path: string): string =>
  fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

/** Vite reads the packages' sources, as tsconfig.base.json's `paths` do: no build in between. */
export const sourceAliases = [
  { find: /^@scopewise\/(core|react)$/, replacement: source('$1/src/index.ts') },
  { find: '@scopewise/react/styles.css', replacement: source('react/src/styles/index.css') },
  { find: /^@scopewise\/(core|catalogs|react)\/(.+)$/, replacement: source('$1/src/$2') },
];
