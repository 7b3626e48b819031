import type { Catalog } from '@scopewise/core';
import { AppRegistration } from '@scopewise/react';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { catalogTitles, openCatalog } from './catalogs.js';
import type { CatalogName } from './catalogs.js';

const names = ['zoom', 'infobip', 'restcomm'] as const satisfies readonly CatalogName[];

/** The registration of an app, for a provider of one's choice. */
export function App(): ReactElement {
  const [name, setName] = useState<CatalogName>('zoom');
  const catalog = useCatalog(name);
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
      </nav>
      <main>
        <AppRegistration catalog={catalog} />
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
