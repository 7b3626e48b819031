import type { Catalog } from '@scopewise/core';
import type { ReactNode } from 'react';
import type { Settings } from './settings.js';

/** What a view gets: the catalog, and how the page was asked to look. */
export interface ViewProps extends Settings {
  readonly openedCatalog: Catalog;
}

/** The views, by the name under which the address asks for them. */
export const views: Readonly<Record<string, (props: ViewProps) => ReactNode>> = {};
