import type { Contender } from './contender.js';

/** Everything that is measured, each in a module of its own, so that no page has two of them. */
export const contenders: Readonly<Record<string, () => Promise<Contender>>> = {
  '@scopewise/react': async () => (await import('./ours.js')).contender,
  '@scopewise/react, bare': async () => (await import('./ours-bare.js')).contender,
  'react-aria-components': async () => (await import('./peers/react-aria.js')).contender,
  'react-arborist': async () => (await import('./peers/react-arborist.js')).contender,
  '@rc-component/tree': async () => (await import('./peers/rc-tree.js')).contender,
  '@mui/x-tree-view': async () => (await import('./peers/mui.js')).contender,
  '@headless-tree/core': async () => (await import('./peers/headless-tree.js')).contender,
};
