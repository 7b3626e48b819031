import '@scopewise/react/styles.css';
import { ScopePicker } from '@scopewise/react';
import type { ReactNode } from 'react';
import { AppliedQuery } from './applied-query.js';
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
      <AppliedQuery />
    </ScopePicker.Root>
  );
}

export const contender: Contender = {
  Picker: Ours,
  scroller: '.sw-list',
  row: '[role=row]',
  checkbox: '[role=checkbox]',
};
