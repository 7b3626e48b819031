import type { Catalog } from '@scopewise/core';
import { createSearchInSlices } from '@scopewise/core/search';
import type { Search } from '@scopewise/core/search';

/** A catalog's search, which is there some time after it is first asked for. */
export interface CatalogSearch {
  /** `undefined` until it is made. */
  readonly get: () => Search | undefined;
  /** Has it made; calls back when it is there. */
  readonly subscribe: (listener: () => void) => () => void;
}

// One for all that show a catalog: it takes a while to make, and answers any of them.
const known = new WeakMap<Catalog, CatalogSearch>();

/** The search of a catalog, made in the background once somebody waits for it. */
export function catalogSearch(catalog: Catalog): CatalogSearch {
  let search = known.get(catalog);
  if (!search) known.set(catalog, (search = createCatalogSearch(catalog)));
  return search;
}

function createCatalogSearch(catalog: Catalog): CatalogSearch {
  const listeners = new Set<() => void>();
  let search: Search | undefined;
  let isStarted = false;
  const make = async (): Promise<void> => {
    isStarted = true;
    const pause = createPause();
    // What has just mounted is painted first.
    await pause();
    search = await createSearchInSlices(catalog, pause);
    for (const listener of listeners) listener();
  };
  return {
    get: () => search,
    subscribe: (listener) => {
      listeners.add(listener);
      if (!isStarted) void make();
      return () => listeners.delete(listener);
    },
  };
}

/** Milliseconds of work at a time: half a frame, for the other half is the page's. */
const workTime = 8;

/** Milliseconds until work goes on all the same, in a page that is never idle. */
const patience = 50;

/** Returns at once while there is time left, else lets the browser paint and take input. */
function createPause(): () => Promise<void> {
  let end = 0;
  return async () => {
    if (performance.now() < end) return;
    await idle();
    end = performance.now() + workTime;
  };
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle time to ask for, nor has a page in a test.
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: patience });
    } else setTimeout(resolve);
  });
}
