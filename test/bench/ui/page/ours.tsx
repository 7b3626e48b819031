import '@scopewise/react/styles.css';
import { ScopePicker, useScopePickerState } from '@scopewise/react';
import type { ReactNode } from 'react';
import type { Contender, ContenderProps } from './contender.js';

/** As a reader of its documentation would put it together; asks nothing before large changes. */
function Ours({ catalog, isExpanded }: ContenderProps): ReactNode {
  return (
    <ScopePicker.Root
      catalog={catalog}
      defaultValue={[]}
      expanded={isExpanded}
      confirmAbove={Infinity}
      density="compact"
    >
      <ScopePicker.Label>Scopes</ScopePicker.Label>
      <ScopePicker.Search />
      <ScopePicker.Status />
      <ScopePicker.List />
      <Query />
    </ScopePicker.Root>
  );
}

/** What the list is the result of; the status says it too, but leaves a person time. */
function Query(): ReactNode {
  const query = useScopePickerState((state) => state.results.query);
  const count = useScopePickerState((state) => state.selection.counts.visible);
  return (
    <output>
      {query} {count}
    </output>
  );
}

export const contender: Contender = {
  Picker: Ours,
  scroller: '[data-part=list]',
  row: '[role=row]',
  checkbox: '[role=checkbox]',
};
