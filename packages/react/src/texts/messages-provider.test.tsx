import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ar } from '../messages/ar.js';
import { en } from '../messages/en.js';
import { MessagesProvider, useTexts } from './messages-provider.js';
import { RichText } from './rich-text.js';

function Label() {
  return <p>{useTexts().text('search.label')}</p>;
}

function Needs({ scopes }: { scopes: string }) {
  return (
    <p>
      <RichText message="endpoints.needs" args={{ scopes: <code>{scopes}</code> }} />
    </p>
  );
}

test('the language is English where none is given', () => {
  render(<Label />);
  expect(screen.getByText('Search scopes')).toBeInTheDocument();
});

test('the nearest provider decides, and adds no element', () => {
  const { container } = render(
    <MessagesProvider locale={en}>
      <Label />
      <MessagesProvider locale={ar}>
        <Label />
      </MessagesProvider>
    </MessagesProvider>,
  );
  expect(container.innerHTML).toBe(`<p>Search scopes</p><p>${ar.messages['search.label']}</p>`);
});

test('a message can be replaced', () => {
  const messages = { ...en.messages, 'search.label': 'Search permissions' };
  render(
    <MessagesProvider locale={{ ...en, messages }}>
      <Label />
    </MessagesProvider>,
  );
  expect(screen.getByText('Search permissions')).toBeInTheDocument();
});

test('texts stay the same between renders, so that nothing below renders again', () => {
  const seen = new Set<unknown>();
  function Seen() {
    seen.add(useTexts());
    return null;
  }
  const app = (
    <MessagesProvider locale={ar}>
      <Seen />
    </MessagesProvider>
  );
  const { rerender } = render(app, { reactStrictMode: false });
  rerender(
    <MessagesProvider locale={ar}>
      <Seen />
    </MessagesProvider>,
  );
  expect(seen.size).toBe(1);
});

test('an element takes its place in a sentence, and text in it stays text', () => {
  const { container } = render(<Needs scopes="<b>x</b> {scopes}" />);
  expect(container.innerHTML).toBe('<p>Needs <code>&lt;b&gt;x&lt;/b&gt; {scopes}</code></p>');
});

test('a server renders the same', () => {
  const app = <Needs scopes="phone:read" />;
  const html = renderToString(app);
  const container = document.createElement('div');
  container.innerHTML = html;
  render(app, { container: document.body.appendChild(container), hydrate: true });
  expect(container.textContent).toBe('Needs phone:read');
  container.remove();
});
