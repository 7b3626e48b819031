import type { Catalog } from '@scopewise/core';
import { ScopePickerPanel } from '@scopewise/react';
import type { ScopePickerPanelProps } from '@scopewise/react';
import type { ReactNode } from 'react';
import type { Settings } from './settings.js';

/** What a view gets: the catalog, and how the page was asked to look. */
export interface ViewProps extends Settings {
  readonly openedCatalog: Catalog;
}

/** Of the Zoom catalog, and one that it does not have. */
const preselected = [
  'phone:read:list_call_logs:admin',
  'phone:read:call_log:admin',
  'phone:delete:call_log:admin',
  'user:read:list_users:master',
  'contact_center:read:voice_call_log:admin',
  'meeting:read:meeting',
  'phone:read:holographic_call:admin',
];

/** What a picker is shown with, by the name under which the address asks for it. */
const pickers: Readonly<Record<string, Partial<ScopePickerPanelProps>>> = {
  picker: {},
  unselected: { defaultValue: [] },
  expanded: { expanded: true },
  limits: {
    max: 12,
    locked: { 'phone:read:call_log:admin': 'Every app of this account reads call logs' },
    forbidden: { 'phone:delete:call_log:admin': 'Your administrator keeps call history' },
    levels: ['user', 'admin'],
  },
  over: { max: 5, required: true },
  loading: { catalog: undefined },
  error: { catalog: undefined, loadError: true, onRetry: () => location.reload() },
  readonly: { readOnly: true },
  plain: { mode: 'plain' },
};

/** The views, by the name under which the address asks for them. */
export const views: Readonly<Record<string, (props: ViewProps) => ReactNode>> = Object.fromEntries(
  Object.entries(pickers).map(([name, options]) => [
    name,
    (page) => <PickerPage page={page} options={options} />,
  ]),
);

interface PickerPageProps {
  readonly page: ViewProps;
  readonly options: Partial<ScopePickerPanelProps>;
}

function PickerPage({ page, options }: PickerPageProps) {
  return (
    <Page>
      <ScopePickerPanel
        catalog={page.openedCatalog}
        density={page.density}
        label="What your app may do"
        description="People see this list when they install the app. Take only what it uses."
        name="scope"
        defaultValue={page.catalog === 'zoom' ? preselected : []}
        {...options}
      />
    </Page>
  );
}

function Page({ children }: { readonly children: ReactNode }) {
  return (
    <main style={{ maxInlineSize: '52rem', marginInline: 'auto', padding: 'min(2rem, 3vw)' }}>
      <style>{'body { margin: 0; background: light-dark(#f8f9fb, #0f1116) }'}</style>
      {children}
    </main>
  );
}
