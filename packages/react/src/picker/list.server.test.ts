import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { List } from './list.js';
import type { ListProps } from './list.js';
import { Root } from './root.js';
import { telephony } from './fixtures/telephony.js';

function serve(list: ListProps): string {
  const root = { catalog: telephony(), expanded: true, children: createElement(List, list) };
  return renderToString(createElement(Root, root));
}

test('a server renders the rows that fit', () => {
  expect(serve({ viewport: 1_000 }).match(/role="row"/g)).toHaveLength(13);
  const short = serve({ viewport: 100 });
  expect(short).toContain('List call logs');
  expect(short).not.toContain('Delete a user');
});

test('a server renders a plain list', () => {
  expect(serve({ mode: 'plain' }).match(/type="checkbox"/g)).toHaveLength(13);
});
