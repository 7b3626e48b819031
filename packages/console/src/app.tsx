import type { Catalog } from '@scopewise/core';
import { AppRegistration, MessagesProvider } from '@scopewise/react';
import type { Locale } from '@scopewise/react';
import { en } from '@scopewise/react/messages/en';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { catalogTitles, openCatalog } from './catalogs.js';
import type { CatalogName } from './catalogs.js';
import { languageName, languageTags, openLanguage } from './languages.js';

const names = ['zoom', 'infobip', 'restcomm'] as const satisfies readonly CatalogName[];

/** The registration of an app, for a provider and in a language of one's choice. */
export function App(): ReactElement {
  const [name, setName] = useState<CatalogName>('zoom');
  const [locale, setLocale] = useState<Locale>(en);
  const catalog = useCatalog(name);
  useEffect(() => {
    document.documentElement.lang = locale.tag;
    document.documentElement.dir = locale.dir;
  }, [locale]);
  const speak = async (tag: string): Promise<void> => setLocale(await openLanguage(tag));
  return (
    <>
      <nav className="bar">
        <strong>Scopewise</strong>
        <label>
          Provider{' '}
          <select
            value={name}
            onChange={(event) => {
              const chosen = names.find((each) => each === event.target.value);
              if (chosen) setName(chosen);
            }}
          >
            {names.map((each) => (
              <option key={each} value={each}>
                {catalogTitles[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Language{' '}
          <select value={locale.tag} onChange={(event) => void speak(event.target.value)}>
            {languageTags.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </label>
      </nav>
      <main>
        <MessagesProvider locale={locale}>
          <AppRegistration catalog={catalog} />
        </MessagesProvider>
      </main>
    </>
  );
}

function useCatalog(name: CatalogName): Catalog | undefined {
  const [loaded, setLoaded] = useState<{ readonly name: CatalogName; readonly catalog: Catalog }>();
  useEffect(() => {
    let isCurrent = true;
    const open = async (): Promise<void> => {
      const catalog = await openCatalog(name);
      if (isCurrent) setLoaded({ name, catalog });
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, [name]);
  return loaded?.name === name ? loaded.catalog : undefined;
}
