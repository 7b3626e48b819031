import { ScopePicker } from '@scopewise/react';
import type { ReactNode } from 'react';
import { AppliedQuery } from './applied-query.js';
import type { Contender, ContenderProps } from './contender.js';

/** Without our style sheet, and with rows that say no more than those of the peers. */
function OursBare({ catalog, isExpanded }: ContenderProps): ReactNode {
  return (
    <ScopePicker.Root
      catalog={catalog}
      defaultValue={[]}
      expanded={isExpanded}
      confirmAbove={Infinity}
    >
      <ScopePicker.Search />
      <ScopePicker.List className="ours-bare">
        {({ kind }) => {
          const Row = kind === 'group' ? ScopePicker.Group : ScopePicker.Row;
          return (
            <Row className="bare-row">
              <ScopePicker.Cell name="title">
                <ScopePicker.Checkbox />
                <ScopePicker.Title />
              </ScopePicker.Cell>
            </Row>
          );
        }}
      </ScopePicker.List>
      <AppliedQuery />
    </ScopePicker.Root>
  );
}

export const contender: Contender = {
  Picker: OursBare,
  scroller: '.ours-bare',
  row: '[role=row]',
  checkbox: '[role=checkbox]',
};
