import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ScopePicker } from '../index.js';
import type { FacetsProps, ScopePickerOptions } from '../index.js';
import { callCatalog, callDocument, loaded } from './fixtures/call-catalog.js';

function Picker({ facets, ...options }: Partial<ScopePickerOptions> & Pick<FacetsProps, 'facets'>) {
  return (
    <ScopePicker.Root catalog={callCatalog} {...options}>
      <ScopePicker.Search />
      <ScopePicker.Facets {...(facets && { facets })} />
      <ScopePicker.Status />
      <ScopePicker.List />
    </ScopePicker.Root>
  );
}

const toolbar = () => screen.getByRole('toolbar', { name: 'Filters' });
const names = () =>
  within(toolbar())
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);
const chip = (name: string | RegExp) => screen.findByRole('button', { name });
const shown = (text: string) => screen.findByText(text, { selector: '.sw-status-shown' });

describe('what is offered', () => {
  test('levels, actions, products and what else narrows the list', async () => {
    render(<Picker value={['user:read:user']} />);
    await chip(/^Admin level/);
    expect(names().map((name) => name?.split(',')[0])).toEqual([
      'Selected',
      'User level',
      'Admin level',
      'Master level',
      'Read',
      'Update',
      'Delete',
      'Phone',
      'User',
      'Contact Center',
      'Deprecated',
    ]);
  });

  test('severities instead, where they are asked for', async () => {
    render(<Picker facets={['severity']} />);
    await chip(/^Read/);
    expect(names().map((name) => name?.split(',')[0])).toEqual(['Read', 'Write', 'Delete']);
  });

  test('with what each would leave', async () => {
    render(<Picker value={['user:read:user']} />);
    expect(await chip('Update, 1 match')).toHaveTextContent('Update 1');
    expect(await chip('Delete, 2 matches')).toHaveTextContent('Delete 2');
    expect(await chip('Selected, 1 match')).toHaveTextContent('Selected 1');
  });

  test('not what would leave nothing', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.type(screen.getByRole('searchbox'), 'delete');
    await shown('2 scopes in 2 groups');
    expect(screen.queryByRole('button', { name: /^Master level/ })).toBeNull();
  });

  test('rare products behind a button', async () => {
    const user = userEvent.setup();
    const scopes = Array.from({ length: 8 }, (_, at) => ({ scope: `product_${at}:read:thing` }));
    const more = { scope: 'product_7:update:thing' };
    const catalog = loaded({ ...callDocument, scopes: [...scopes, more], endpoints: [] });
    render(<Picker catalog={catalog} facets={['product']} />);
    await chip('Product 7, 2 matches');
    expect(names()).toEqual([
      'Product 7, 2 matches',
      'Product 0, 1 match',
      'Product 1, 1 match',
      'Product 2, 1 match',
      'Product 3, 1 match',
      '3 more',
    ]);
    await user.click(screen.getByRole('button', { name: '3 more' }));
    expect(names().slice(5)).toEqual([
      'Product 4, 1 match',
      'Product 5, 1 match',
      'Product 6, 1 match',
      'Fewer',
    ]);
    expect(screen.getByRole('button', { name: 'Fewer' })).toHaveAttribute('aria-expanded', 'true');
    await user.click(await chip('Product 6, 1 match'));
    await user.click(screen.getByRole('button', { name: 'Fewer' }));
    expect(names().slice(4)).toEqual([
      'Product 3, 1 match',
      'Product 6, 1 match',
      'Clear filters',
      '2 more',
    ]);
  });
});

describe('choosing', () => {
  test('keeps the list to it, and the focus and the filter where they are', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await chip(/^Delete,/);
    const place = names().findIndex((name) => name?.startsWith('Delete,'));
    await user.click(await chip(/^Delete,/));
    expect(await shown('2 scopes in 2 groups')).toBeVisible();
    const chosen = await chip(/^Delete,/);
    expect(chosen).toHaveAttribute('aria-pressed', 'true');
    expect(chosen).toHaveTextContent(/^Delete.*×$/);
    expect(within(toolbar()).getAllByRole('button')[place]).toBe(chosen);
    expect(chosen).toHaveFocus();
    await user.keyboard(' ');
    expect(await shown('7 scopes in 4 groups')).toBeVisible();
    expect(await chip(/^Delete,/)).toHaveFocus();
    expect(await chip(/^Delete,/)).toHaveAttribute('aria-pressed', 'false');
  });

  test('of one kind means either, of two kinds both', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(await chip(/^Delete,/));
    await user.click(await chip(/^Update,/));
    expect(await shown('3 scopes in 2 groups')).toBeVisible();
    await user.click(await chip(/^User,/));
    expect(await shown('1 scope in 1 group')).toBeVisible();
  });

  test('survives a query that leaves nothing of it', async () => {
    const user = userEvent.setup();
    render(<Picker />);
    await user.click(await chip(/^Master level/));
    await user.type(screen.getByRole('searchbox'), 'delete');
    await shown('0 scopes in 0 groups');
    expect(await chip('Master level, 0 matches')).toHaveAttribute('aria-pressed', 'true');
  });

  test('can be taken back at once', async () => {
    const user = userEvent.setup();
    render(<Picker defaultValue={['user:read:user']} />);
    await user.click(await chip(/^Delete,/));
    await user.click(await chip(/^Selected,/));
    await shown('0 scopes in 0 groups');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await shown('7 scopes in 4 groups')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  test('the selected keeps to them, and what is taken out stays in view', async () => {
    const user = userEvent.setup();
    render(<Picker defaultValue={['user:read:user', 'phone:read:recording']} />);
    await user.click(await chip('Selected, 2 matches'));
    await shown('2 scopes in 2 groups');
    await user.click(screen.getByRole('checkbox', { name: /View users/ }));
    expect(await chip('Selected, 1 match')).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('checkbox', { name: /View users/ })).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: /Read recordings/ }));
    expect(await chip('Selected, 0 matches')).toBeVisible();
  });
});

test('a scope that the catalog does not know counts as selected, as the status says', async () => {
  render(<Picker value={['user:read:user', 'user:read:unheard_of']} />);
  expect(await chip('Selected, 2 matches')).toBeVisible();
  expect(screen.getByText('2 selected')).toBeVisible();
});

describe('keys', () => {
  test('one tab stop, and arrows within', async () => {
    const user = userEvent.setup();
    render(<Picker facets={['level']} />);
    await chip(/^Admin level/);
    await user.click(screen.getByRole('searchbox'));
    await user.tab();
    expect(await chip(/^User level/)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(await chip(/^Admin level/)).toHaveFocus();
    await user.keyboard('{End}{ArrowRight}');
    expect(await chip(/^User level/)).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(await chip(/^Master level/)).toHaveFocus();
    await user.tab();
    expect(document.activeElement?.closest('[role=treegrid]')).toBeVisible();
    await user.tab({ shift: true });
    expect(await chip(/^Master level/)).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  test('arrows are the other way round where people read from the right', async () => {
    const user = userEvent.setup();
    render(
      <div style={{ direction: 'rtl' }}>
        <Picker facets={['level']} />
      </div>,
    );
    (await chip(/^User level/)).focus();
    await user.keyboard('{ArrowLeft}');
    expect(await chip(/^Admin level/)).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(await chip(/^User level/)).toHaveFocus();
  });
});
