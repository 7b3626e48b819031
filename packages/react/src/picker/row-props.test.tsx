import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { RowKey } from '@scopewise/core';
import { expect, test } from 'vitest';
import { telephony } from './fixtures/telephony.js';
import { Provider } from './root.js';
import { usePicker } from './picker-context.js';
import { useScopePicker } from './use-scope-picker.js';
import { useScopePickerRow } from './use-scope-picker-row.js';
import { useScopePickerState } from './use-scope-picker-state.js';

const catalog = telephony();

/** A list of a user's own elements. */
function OwnList() {
  const { getListProps } = usePicker();
  const rows = useScopePickerState(({ selection }) => selection.rows);
  return (
    <div {...getListProps({ rowCount: rows.length, selectAll: true })}>
      {Array.from(rows, (key) => (
        <OwnRow key={key} rowKey={key} />
      ))}
    </div>
  );
}

function OwnRow({ rowKey }: { readonly rowKey: RowKey }) {
  const { getRowProps, getCheckboxProps, ids } = usePicker();
  const row = useScopePickerRow(rowKey);
  return row ? (
    <div {...getRowProps(row)}>
      <div role="gridcell">
        <button type="button" {...getCheckboxProps(row)}>
          {row.checked === true ? '☑' : '☐'}
        </button>
        <b id={`${ids.row(rowKey)}title`}>{row.title}</b>
      </div>
    </div>
  ) : null;
}

function OwnPicker() {
  const picker = useScopePicker({ catalog, defaultValue: [], expanded: true, confirmAbove: 99 });
  return (
    <Provider picker={picker}>
      <OwnList />
    </Provider>
  );
}

function row(name: string): HTMLElement {
  return screen.getByRole('row', { name });
}

test('getters make a list of any elements', async () => {
  render(<OwnPicker />);
  const user = userEvent.setup();
  expect(screen.getAllByRole('row')).toHaveLength(13);
  await user.tab();
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown} ');
  expect(row('Delete a call log')).toHaveFocus();
  expect(screen.getByRole('checkbox', { name: 'Delete a call log' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Call logs' })).toBePartiallyChecked();
  await user.keyboard('{ArrowLeft}');
  expect(row('Call logs')).toHaveFocus();
  await user.keyboard('d');
  expect(row('Delete a call log')).toHaveFocus();
  await user.click(screen.getByRole('checkbox', { name: 'Delete a call log' }));
  expect(screen.getByRole('checkbox', { name: 'Call logs' })).not.toBeChecked();
  await user.keyboard('{Control>}a{/Control}');
  expect(screen.getByRole('checkbox', { name: 'User' })).toBeChecked();
});
