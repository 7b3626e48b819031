import '@scopewise/react/styles.css';
import './preview.css';
import { MessagesProvider } from '@scopewise/react';
import { en } from '@scopewise/react/messages/en';
import type { Decorator, Preview } from '@storybook/react-vite';
import { Fragment, StrictMode, useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { openCatalog } from './catalogs.js';
import { locales } from './locales.js';

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const withSurroundings: Decorator = (Story, { globals }) => {
  const locale = locales.get(String(globals['locale'])) ?? en;
  const dir = globals['direction'] === 'auto' ? locale.dir : String(globals['direction']);
  const Mode = globals['strict'] === 'off' ? Fragment : StrictMode;
  return (
    <Mode>
      <Page lang={locale.tag} dir={dir} theme={String(globals['theme'])}>
        <MessagesProvider locale={locale}>
          <Story />
        </MessagesProvider>
      </Page>
    </Mode>
  );
};

interface PageProps {
  readonly lang: string;
  readonly dir: string;
  readonly theme: string;
  readonly children: ReactNode;
}

/** Dresses the page itself, as an app does: dialogs and scroll bars follow it too. */
function Page({ lang, dir, theme, children }: PageProps): ReactNode {
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = lang;
    page.dir = dir;
    page.dataset['theme'] = theme;
  }, [lang, dir, theme]);
  return children;
}

const preview: Preview = {
  decorators: [withSurroundings],
  loaders: [async ({ globals }) => ({ catalog: await openCatalog(globals['catalog']) })],
  initialGlobals: {
    theme: 'light',
    density: 'comfortable',
    locale: 'en',
    direction: 'auto',
    catalog: 'zoom',
    strict: 'on',
  },
  globalTypes: {
    theme: toolbar('Theme', 'contrast', ['light', 'dark', 'system']),
    density: toolbar('Density', 'component', ['comfortable', 'compact']),
    locale: {
      ...toolbar('Language', 'globe', []),
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [...locales.keys()].map((value) => ({
          value,
          title: languageNames.of(value) ?? value,
        })),
      },
    },
    direction: toolbar('Direction', 'transfer', ['auto', 'ltr', 'rtl']),
    catalog: toolbar('Catalog', 'database', ['zoom', 'infobip', 'restcomm', 'generated']),
    strict: toolbar('StrictMode', 'lock', ['on', 'off']),
  },
  parameters: {
    layout: 'fullscreen',
    // What axe finds fails the story.
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { toc: true },
    options: { storySort: { order: ['Guides', 'Screens', 'Panels', 'Parts'] } },
  },
  tags: ['autodocs'],
};

function toolbar<const Icon extends string>(title: string, icon: Icon, items: readonly string[]) {
  return {
    description: title,
    toolbar: { title, icon, dynamicTitle: true, items: [...items] },
  };
}

export default preview;
