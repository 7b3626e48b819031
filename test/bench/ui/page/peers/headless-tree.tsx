import {
  checkboxesFeature,
  hotkeysCoreFeature,
  propMemoizationFeature,
  selectionFeature,
  syncDataLoaderFeature,
} from '@headless-tree/core';
import { useTree } from '@headless-tree/react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { indexTree } from '../cascade.js';
import { listHeight, rowHeight } from '../contender.js';
import type { Contender, ContenderProps } from '../contender.js';
import { groupIds } from '../tree-node.js';
import type { TreeNode } from '../tree-node.js';
import { RowText, SearchField, useFiltered } from './filtered.js';

const features = [
  syncDataLoaderFeature,
  selectionFeature,
  checkboxesFeature,
  hotkeysCoreFeature,
  propMemoizationFeature,
];

/** It has no elements of its own: rows and the virtual list are those of its documentation. */
function HeadlessTree({ nodes, isExpanded }: ContenderProps): ReactNode {
  const { query, setQuery, shown } = useFiltered(nodes);
  const root = useMemo<TreeNode>(
    () => ({ id: 'root', title: '', scope: '', text: '', children: shown }),
    [shown],
  );
  const index = useMemo(() => indexTree([root]), [root]);
  const tree = useTree<TreeNode>({
    rootItemId: root.id,
    getItemName: (item) => item.getItemData().title,
    isItemFolder: (item) => item.getItemData().children !== undefined,
    dataLoader: {
      getItem: (id) => index.nodes.get(id) ?? root,
      getChildren: (id) => (index.nodes.get(id)?.children ?? []).map((child) => child.id),
    },
    propagateCheckedState: true,
    initialState: { expandedItems: isExpanded ? groupIds(nodes) : [], checkedItems: [] },
    features,
  });
  useEffect(() => tree.rebuildTree(), [tree, root]);
  const scroller = useRef<HTMLDivElement>(null);
  const items = tree.getItems();
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
  });
  return (
    <>
      <SearchField query={query} onQuery={setQuery} />
      <div
        ref={scroller}
        className="headless-box"
        style={{ blockSize: listHeight, overflow: 'auto' }}
      >
        <div
          {...tree.getContainerProps()}
          style={{ position: 'relative', blockSize: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ key, index: at, start }) => {
            const item = items[at];
            return item ? (
              <div
                key={key}
                style={{
                  position: 'absolute',
                  insetBlockStart: start,
                  insetInline: 0,
                  blockSize: rowHeight,
                  paddingInlineStart: item.getItemMeta().level * 16,
                }}
                className="headless-row"
              >
                <input type="checkbox" {...item.getCheckboxProps()} />
                <button type="button" {...item.getProps()}>
                  <RowText node={item.getItemData()} />
                </button>
              </div>
            ) : null;
          })}
        </div>
      </div>
    </>
  );
}

export const contender: Contender = {
  Picker: HeadlessTree,
  scroller: '.headless-box',
  row: '.headless-row',
  checkbox: 'input[type=checkbox]',
};
