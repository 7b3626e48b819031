import { createContext, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Tree } from 'react-arborist';
import type { NodeRendererProps } from 'react-arborist';
import { cascade, indexTree, nothingChecked } from '../cascade.js';
import type { Checked } from '../cascade.js';
import { listHeight, rowHeight } from '../contender.js';
import type { Contender, ContenderProps } from '../contender.js';
import type { TreeNode } from '../tree-node.js';
import { CheckBox } from './check-box.js';
import { RowText, SearchField } from './filtered.js';

const CheckedContext = createContext<{
  readonly checked: Checked;
  readonly toggle: (id: string) => void;
}>({ checked: nothingChecked, toggle: () => undefined });

/** Its own search keeps what matches; checkboxes are the application's. */
function Arborist({ nodes, isExpanded }: ContenderProps): ReactNode {
  const [query, setQuery] = useState('');
  const [checked, setChecked] = useState(nothingChecked);
  const index = useMemo(() => indexTree(nodes), [nodes]);
  const context = useMemo(
    () => ({
      checked,
      toggle: (id: string) => setChecked((before) => cascade(index, before, id)),
    }),
    [checked, index],
  );
  return (
    <CheckedContext.Provider value={context}>
      <SearchField query={query} onQuery={setQuery} />
      <Tree
        data={nodes}
        openByDefault={isExpanded}
        height={listHeight}
        width={800}
        rowHeight={rowHeight}
        className="arborist-box"
        disableDrag
        disableDrop
        disableEdit
        searchTerm={query.trim().toLowerCase()}
        searchMatch={({ data, isLeaf }, text) => isLeaf && data.text.includes(text)}
      >
        {Node}
      </Tree>
    </CheckedContext.Provider>
  );
}

function Node({ node, style }: NodeRendererProps<TreeNode>): ReactNode {
  const { checked, toggle } = useContext(CheckedContext);
  return (
    <div style={style}>
      <CheckBox
        title={node.data.title}
        isChecked={checked.checked.has(node.id)}
        isMixed={checked.mixed.has(node.id)}
        onToggle={() => toggle(node.id)}
      />
      <RowText node={node.data} />
    </div>
  );
}

export const contender: Contender = {
  Picker: Arborist,
  scroller: '.arborist-box',
  row: '[role=treeitem]',
  checkbox: 'input[type=checkbox]',
};
