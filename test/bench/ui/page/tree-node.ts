import { createSelection, scopeTitle } from '@scopewise/core';
import type { Catalog, SelectionRow } from '@scopewise/core';

/** A product, a group or a scope, as the trees get it (some take no read-only array). */
export interface TreeNode {
  readonly id: string;
  readonly title: string;
  /** Of a scope; empty for a group. */
  readonly scope: string;
  /** What a filter looks in. */
  readonly text: string;
  readonly children?: TreeNode[];
}

/** The rows that a picker of ours shows for a catalog, in the same order, as nested nodes. */
export function treeOf(catalog: Catalog): TreeNode[] {
  const selection = createSelection(catalog, { expanded: true });
  const top: TreeNode[] = [];
  const open: TreeNode[][] = [top];
  for (const key of selection.get().rows) {
    const row = selection.row(key);
    if (!row) continue;
    open.length = row.depth;
    const children: TreeNode[] = [];
    open.at(-1)?.push(nodeOf(catalog, row, children));
    open.push(children);
  }
  return top;
}

function nodeOf(catalog: Catalog, row: SelectionRow, children: TreeNode[]): TreeNode {
  if (row.kind === 'group') {
    const { title } = row;
    return { id: `group ${row.key}`, title, scope: '', text: title.toLowerCase(), children };
  }
  const scope = catalog.scope(row.id);
  const title = scope ? scopeTitle(catalog, scope) : row.id;
  return { id: row.id, title, scope: row.id, text: `${title} ${row.id}`.toLowerCase() };
}

/** The ids of all groups. */
export function groupIds(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap(({ id, children }) => (children ? [id, ...groupIds(children)] : []));
}

/** The nodes that hold a text, and the groups they are in: how an application filters a tree. */
export function filterTree(nodes: TreeNode[], query: string): TreeNode[] {
  const text = query.trim().toLowerCase();
  return text === '' ? nodes : keep(nodes, text);
}

function keep(nodes: readonly TreeNode[], text: string): TreeNode[] {
  return nodes.flatMap((node) => {
    if (!node.children) return node.text.includes(text) ? [node] : [];
    const children = keep(node.children, text);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}
