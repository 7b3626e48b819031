import { createContext, useContext, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import {
  Button,
  Checkbox,
  Collection,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { cascade, indexTree, nothingChecked } from '../cascade.js';
import { listHeight, rowHeight } from '../contender.js';
import type { Contender, ContenderProps } from '../contender.js';
import type { TreeNode } from '../tree-node.js';
import { RowText, SearchField, useFiltered, useOpenGroups } from './filtered.js';

const layoutOptions = { rowSize: rowHeight };

/** Goes past the collection, which would be built anew if its rows were rendered from it. */
const MixedContext = createContext(nothingChecked.mixed);

/** A selection of it does not cascade: the application adds and removes what is below and above. */
function ReactAria({ nodes, isExpanded }: ContenderProps): ReactNode {
  const { query, setQuery, shown } = useFiltered(nodes);
  const [open, setOpen] = useOpenGroups(nodes, isExpanded);
  const [checked, setChecked] = useState(nothingChecked);
  const index = useMemo(() => indexTree(nodes), [nodes]);
  const change = (next: Selection): void => {
    if (next === 'all') return;
    const added = [...next].find((id) => !checked.checked.has(String(id)));
    const removed = [...checked.checked].find((id) => !next.has(id));
    const id = added ?? removed;
    if (id !== undefined) setChecked(cascade(index, checked, String(id)));
  };
  return (
    <MixedContext.Provider value={checked.mixed}>
      <SearchField query={query} onQuery={setQuery} />
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <Tree
          aria-label="Scopes"
          className="aria-box"
          style={{ blockSize: listHeight, overflow: 'auto' }}
          items={shown}
          selectionMode="multiple"
          selectionBehavior="toggle"
          selectedKeys={checked.checked}
          onSelectionChange={change}
          expandedKeys={open}
          onExpandedChange={(keys) => setOpen([...keys].map(String))}
        >
          {renderNode}
        </Tree>
      </Virtualizer>
    </MixedContext.Provider>
  );
}

function renderNode(node: TreeNode): ReactElement {
  return (
    <TreeItem id={node.id} textValue={node.title}>
      <TreeItemContent>
        {({ level, hasChildItems }) => (
          <div style={{ paddingInlineStart: level * 16 }}>
            <RowCheckbox id={node.id} />
            {hasChildItems && <Button slot="chevron">›</Button>}
            <RowText node={node} />
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children ?? []}>{renderNode}</Collection>
    </TreeItem>
  );
}

function RowCheckbox({ id }: { readonly id: string }): ReactNode {
  const isMixed = useContext(MixedContext).has(id);
  return (
    <Checkbox slot="selection" isIndeterminate={isMixed}>
      <span />
    </Checkbox>
  );
}

export const contender: Contender = {
  Picker: ReactAria,
  scroller: '.aria-box',
  row: '[role=row]',
  checkbox: 'input[type=checkbox]',
};
