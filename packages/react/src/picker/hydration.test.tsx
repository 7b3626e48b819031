import { act, screen } from '@testing-library/react';
import { StrictMode, version } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { telephony } from './fixtures/telephony.js';
import { List } from './list.js';
import { Root } from './root.js';

// React 18 warns of layout effects on a server, and takes this for one although it has a document.
test.skipIf(version.startsWith('18')).each(['grid', 'plain'] as const)(
  'what a server rendered of a %s list is taken over without a warning',
  (mode) => {
    const picker = (
      <StrictMode>
        <Root catalog={telephony()} expanded defaultValue={['user:read:user']}>
          <List mode={mode} viewport={150} />
        </Root>
      </StrictMode>
    );
    const container = document.createElement('div');
    container.innerHTML = renderToString(picker);
    document.body.append(container);
    const first = container.querySelector('.sw-title');
    let root: ReturnType<typeof hydrateRoot> | undefined;
    act(() => {
      root = hydrateRoot(container, picker);
    });
    expect(container.querySelector('.sw-title')).toBe(first);
    // The list is measured then, and what it has room for comes.
    expect(screen.getByText('Delete a user')).toBeVisible();
    act(() => root?.unmount());
    container.remove();
  },
);
