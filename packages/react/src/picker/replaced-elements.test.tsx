import { screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test } from 'vitest';
import { Badges } from './badges.js';
import { Cell } from './cell.js';
import { Checkbox } from './checkbox.js';
import { DetailsButton } from './details-button.js';
import { Details } from './details.js';
import { renderList } from './fixtures/render-list.js';
import { Group } from './group.js';
import { Levels } from './levels.js';
import { Row } from './row.js';
import { Title } from './title.js';

test('every part of a row hands on its ref, and can be another element', () => {
  const [row, cell, levels, details] = [div(), div(), div(), div()];
  const [checkbox, button] = [createRef<HTMLButtonElement>(), createRef<HTMLButtonElement>()];
  const [title, badges] = [createRef<HTMLSpanElement>(), createRef<HTMLSpanElement>()];
  renderList({
    list: {
      render: <section />,
      children: ({ kind, title: name }) =>
        kind === 'group' ? (
          <Group render={<article />} />
        ) : name !== 'List call logs' ? (
          <Row />
        ) : (
          <Row ref={row} render={<article className="mine" />}>
            <Cell ref={cell} render={<nav />}>
              <Checkbox ref={checkbox} asChild>
                <button type="button">✓</button>
              </Checkbox>
              <Title ref={title} render={<b />} />
              <Badges ref={badges} render={<i />} />
              <Levels ref={levels} render={(props, { title: of }) => <u {...props} title={of} />} />
              <DetailsButton ref={button} render={<button type="button">More</button>} />
              <Details ref={details} render={<aside />} />
            </Cell>
          </Row>
        ),
    },
  });
  const refs = [row, cell, checkbox, title, badges, levels, button, details];
  expect(refs.map(({ current }) => current?.tagName)).toEqual([
    'ARTICLE',
    'NAV',
    'BUTTON',
    'B',
    'I',
    'U',
    'BUTTON',
    'ASIDE',
  ]);
  expect(screen.getByRole('treegrid').tagName).toBe('SECTION');
  expect(screen.getByRole('row', { name: 'Phone' }).tagName).toBe('ARTICLE');
  expect(row.current).toHaveClass('mine');
  expect(levels.current).toHaveAttribute('title', 'List call logs');
  expect(within(screen.getByRole('row', { name: 'List call logs' })).getByText('✓')).toBe(
    checkbox.current,
  );
});

test('handlers of a user come first, and can keep ours from running', async () => {
  const { user, value } = renderList({
    list: { children: () => <Row onClick={(event) => event.preventDefault()} /> },
  });
  await user.click(screen.getByText('List call logs'));
  expect(value()).toEqual([]);
});

function div() {
  return createRef<HTMLDivElement>();
}
