import type { Catalog } from '@scopewise/core';
import {
  EndpointPickerPanel,
  MessagesProvider,
  RolePickerPanel,
  ScopePickerPanel,
} from '@scopewise/react';
import type { RolePickerPanelProps, ScopePickerPanelProps } from '@scopewise/react';
import { ar } from '@scopewise/react/messages/ar';
import { en } from '@scopewise/react/messages/en';
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

/** The same for roles; they are those of Infobip. */
const rolePickers: Readonly<Record<string, Partial<RolePickerPanelProps>>> = {
  roles: {},
  'roles-customised': {
    scopes: ['calls:recording:read', 'sms:message:send', 'whatsapp:message:send'],
    onScopesChange: () => undefined,
  },
};

/** The views, by the name under which the address asks for them. */
export const views: Readonly<Record<string, (page: ViewProps) => ReactNode>> = {
  ...viewsOf(pickers, pickerOf),
  endpoints: (page) => (
    <Page dir={page.dir}>
      <EndpointPickerPanel
        catalog={page.openedCatalog}
        density={page.density}
        description="Choose what your app calls. We find the scopes for it."
        defaultValue={['phone.accountCallLogs', 'phone.retiredCall']}
      />
    </Page>
  ),
  ...viewsOf(rolePickers, rolePickerOf),
};

function viewsOf<Options>(
  all: Readonly<Record<string, Options>>,
  panelOf: (page: ViewProps, options: Options) => ReactNode,
): Readonly<Record<string, (page: ViewProps) => ReactNode>> {
  return Object.fromEntries(
    Object.entries(all).map(([name, options]) => [
      name,
      (page) => <Page dir={page.dir}>{panelOf(page, options)}</Page>,
    ]),
  );
}

function pickerOf(page: ViewProps, options: Partial<ScopePickerPanelProps>): ReactNode {
  return (
    <ScopePickerPanel
      catalog={page.openedCatalog}
      density={page.density}
      label={page.dir === 'ltr' ? 'What your app may do' : undefined}
      description={
        page.dir === 'ltr'
          ? 'People see this list when they install the app. Take only what it uses.'
          : undefined
      }
      name="scope"
      defaultValue={page.catalog === 'zoom' ? preselected : []}
      {...options}
    />
  );
}

function rolePickerOf(page: ViewProps, options: Partial<RolePickerPanelProps>): ReactNode {
  return (
    <RolePickerPanel
      catalog={page.openedCatalog}
      density={page.density}
      description="What a member of your team may do."
      presets={[
        { title: 'Marketing', roles: ['content-manager', 'people-manager'] },
        { title: 'Support', roles: ['conversations-agent'] },
      ]}
      defaultValue={['content-manager', 'retired-role']}
      {...options}
    />
  );
}

interface PageProps extends Pick<Settings, 'dir'> {
  readonly children: ReactNode;
}

/** In Arabic where it is read from right to left. */
function Page({ dir, children }: PageProps) {
  return (
    <main style={{ maxInlineSize: '52rem', marginInline: 'auto', padding: 'min(2rem, 3vw)' }}>
      <style>{'body { margin: 0; background: light-dark(#f8f9fb, #0f1116) }'}</style>
      <MessagesProvider locale={dir === 'rtl' ? ar : en}>{children}</MessagesProvider>
    </main>
  );
}
