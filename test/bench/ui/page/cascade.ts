import type { TreeNode } from './tree-node.js';

/** What is checked, groups included, and which groups are checked in part. */
export interface Checked {
  readonly checked: ReadonlySet<string>;
  readonly mixed: ReadonlySet<string>;
}

export const nothingChecked: Checked = { checked: new Set(), mixed: new Set() };

/** Where each node is: what an application needs in order to cascade a toggle. */
export interface TreeIndex {
  readonly nodes: ReadonlyMap<string, TreeNode>;
  readonly parents: ReadonlyMap<string, TreeNode>;
}

/** Indexes a tree, once. */
export function indexTree(top: readonly TreeNode[]): TreeIndex {
  const nodes = new Map<string, TreeNode>();
  const parents = new Map<string, TreeNode>();
  const visit = (node: TreeNode): void => {
    nodes.set(node.id, node);
    for (const child of node.children ?? []) {
      parents.set(child.id, node);
      visit(child);
    }
  };
  top.forEach(visit);
  return { nodes, parents };
}

/** Checks a node and all below it, or unchecks them, and settles the groups above. */
export function cascade({ nodes, parents }: TreeIndex, before: Checked, id: string): Checked {
  const [checked, mixed] = [new Set(before.checked), new Set(before.mixed)];
  const isOn = !checked.has(id);
  const set = (node: TreeNode): void => {
    if (isOn) checked.add(node.id);
    else checked.delete(node.id);
    mixed.delete(node.id);
    node.children?.forEach(set);
  };
  const node = nodes.get(id);
  if (node) set(node);
  for (let group = parents.get(id); group; group = parents.get(group.id)) {
    const children = group.children ?? [];
    const isFull = children.every((child) => checked.has(child.id));
    const isPartial =
      !isFull && children.some((child) => checked.has(child.id) || mixed.has(child.id));
    if (isFull) checked.add(group.id);
    else checked.delete(group.id);
    if (isPartial) mixed.add(group.id);
    else mixed.delete(group.id);
  }
  return { checked, mixed };
}
