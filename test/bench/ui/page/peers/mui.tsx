import { RichTreeView } from '@mui/x-tree-view/RichTreeView';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { listHeight, rowHeight } from '../contender.js';
import type { Contender, ContenderProps } from '../contender.js';
import type { TreeNode } from '../tree-node.js';
import { SearchField, useFiltered, useOpenGroups } from './filtered.js';

const propagation = { parents: true, descendants: true };

function MuiTree({ nodes, isExpanded }: ContenderProps): ReactNode {
  const { query, setQuery, shown } = useFiltered(nodes);
  const [open, setOpen] = useOpenGroups(nodes, isExpanded);
  const [selected, setSelected] = useState<string[]>([]);
  return (
    <>
      <SearchField query={query} onQuery={setQuery} />
      <div className="mui-box" style={{ blockSize: listHeight, overflow: 'auto' }}>
        <RichTreeView<TreeNode, true>
          items={shown}
          getItemLabel={({ title, scope }) => `${title} ${scope}`}
          itemHeight={rowHeight}
          multiSelect
          checkboxSelection
          selectionPropagation={propagation}
          selectedItems={selected}
          onSelectedItemsChange={(_, ids) => setSelected(ids)}
          expandedItems={open}
          onExpandedItemsChange={(_, ids) => setOpen(ids)}
        />
      </div>
    </>
  );
}

export const contender: Contender = {
  Picker: MuiTree,
  scroller: '.mui-box',
  row: '.MuiTreeItem-content',
  checkbox: 'input[type=checkbox]',
};
