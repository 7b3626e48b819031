import '@rc-component/tree/assets/index.css';
import Tree from '@rc-component/tree';
import type { BasicDataNode } from '@rc-component/tree';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { listHeight, rowHeight } from '../contender.js';
import type { Contender, ContenderProps } from '../contender.js';
import type { TreeNode } from '../tree-node.js';
import { RowText, SearchField, useFiltered, useOpenGroups } from './filtered.js';

type Keys = NonNullable<React.ComponentProps<typeof Tree>['checkedKeys']>;

const fieldNames = { key: 'id', title: 'title', children: 'children' };

function RcTree({ nodes, isExpanded }: ContenderProps): ReactNode {
  const { query, setQuery, shown } = useFiltered(nodes);
  const [open, setOpen] = useOpenGroups(nodes, isExpanded);
  const [checked, setChecked] = useState<Keys>([]);
  return (
    <>
      <SearchField query={query} onQuery={setQuery} />
      <Tree<BasicDataNode & TreeNode>
        prefixCls="rc-tree"
        treeData={shown}
        fieldNames={fieldNames}
        height={listHeight}
        itemHeight={rowHeight}
        checkable
        selectable={false}
        showIcon={false}
        checkedKeys={checked}
        onCheck={setChecked}
        expandedKeys={open}
        onExpand={(keys) => setOpen(keys.map(String))}
        titleRender={(node) => <RowText node={node} />}
      />
    </>
  );
}

export const contender: Contender = {
  Picker: RcTree,
  scroller: '.rc-tree-list-holder',
  row: '.rc-tree-treenode:not([aria-hidden])',
  checkbox: '.rc-tree-checkbox',
};
