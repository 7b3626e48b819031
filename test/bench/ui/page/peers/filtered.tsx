import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { filterTree, groupIds } from '../tree-node.js';
import type { TreeNode } from '../tree-node.js';

/** The search field of an application around a tree, and what the list is the result of. */
export function SearchField(props: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}): ReactNode {
  return (
    <>
      <input
        type="search"
        aria-label="Search"
        value={props.query}
        onChange={(event) => props.onQuery(event.target.value)}
      />
      <output>{props.query}</output>
    </>
  );
}

/** The query, and the nodes that it leaves. */
export function useFiltered(nodes: TreeNode[]): {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly shown: TreeNode[];
} {
  const [query, setQuery] = useState('');
  const shown = useMemo(() => filterTree(nodes, query), [nodes, query]);
  return { query, setQuery, shown };
}

/** The groups that are open. */
export function useOpenGroups(
  nodes: readonly TreeNode[],
  isExpanded: boolean,
): readonly [string[], (open: string[]) => void] {
  const [open, setOpen] = useState(() => (isExpanded ? groupIds(nodes) : []));
  return [open, setOpen];
}

/** What a row says. */
export function RowText({ node }: { readonly node: TreeNode }): ReactNode {
  return (
    <>
      <span>{node.title}</span> {node.scope !== '' && <code>{node.scope}</code>}
    </>
  );
}
