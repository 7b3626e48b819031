import { ScopePickerPanel } from '@scopewise/react';
import type { ScopePickerPanelProps } from '@scopewise/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { toolbarCatalog } from './toolbar-catalog.js';

interface PanelArgs extends ScopePickerPanelProps {
  /** Whether there is a catalog. */
  readonly isLoaded: boolean;
  /** The width of the page around it, as a length of CSS. */
  readonly width: string;
}

const chosen = [
  'phone:read:list_call_logs:admin',
  'phone:read:call_log:admin',
  'phone:delete:call_log:admin',
  'user:read:list_users:master',
  'contact_center:read:voice_call_log:admin',
];

const meta = {
  title: 'Panels/ScopePickerPanel',
  component: ScopePickerPanel,
  args: {
    catalog: undefined,
    isLoaded: true,
    width: '60rem',
    label: 'What your app may do',
    description: 'People see this list when they install the app. Take only what it uses.',
    defaultValue: chosen,
    height: '26rem',
    onValueChange: fn(),
  },
  render: ({ isLoaded, width, ...args }, { loaded, globals }) => (
    <main style={{ maxInlineSize: width, marginInline: 'auto', padding: '1rem' }}>
      <ScopePickerPanel
        {...args}
        catalog={isLoaded ? toolbarCatalog(loaded) : undefined}
        density={globals['density'] === 'compact' ? 'compact' : 'comfortable'}
      />
    </main>
  ),
} satisfies Meta<PanelArgs>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Some scopes are selected: their groups are mixed. */
export const Mixed: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.sw-status-selected')).toHaveTextContent(
      `${chosen.length} selected`,
    );
    await expect(canvasElement.querySelector('[role=checkbox][aria-checked=mixed]')).toBeVisible();
  },
};

/** Nothing is selected yet. */
export const Nothing: Story = {
  args: { defaultValue: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing selected yet')).toBeVisible();
  },
};

/** What matches is marked, and what is selected but hidden is said. */
export const Searching: Story = {
  play: async ({ canvas, canvasElement }) => {
    await search(canvasElement, 'call log');
    await expect(await canvas.findByText(/hidden by the filter/)).toBeVisible();
    await expect(canvasElement.querySelector('[role=treegrid] mark')).toBeVisible();
  },
};

/** Nothing matches: a correction is offered. */
export const NoResults: Story = {
  play: async ({ canvas, canvasElement }) => {
    await search(canvasElement, 'zzzqqq xxyyzz');
    await expect(await canvas.findByText(/^Nothing matches/)).toBeVisible();
  },
};

/** The catalog is on its way; what is selected is kept. */
export const Loading: Story = {
  args: { isLoaded: false },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading…')).toBeVisible();
  },
};

/** The catalog could not be loaded. */
export const LoadError: Story = {
  args: { isLoaded: false, loadError: new Error('503'), onRetry: fn() },
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onRetry).toHaveBeenCalled();
  },
};

/** A saved value that the catalog does not know: kept, flagged, and removable. */
export const UnknownScopes: Story = {
  args: { defaultValue: [...chosen, 'phone:read:holographic_call:admin'] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Not in the catalog')[0]).toBeVisible();
  },
};

/** What the owner decides cannot be changed, and says why. */
export const LockedAndForbidden: Story = {
  args: {
    expanded: true,
    levels: ['user', 'admin'],
    locked: { 'phone:read:call_log:admin': 'Every app of this account reads call logs' },
    forbidden: { 'phone:delete:call_log:admin': 'Your administrator keeps call history' },
  },
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'phone:read:call_log:admin');
    await expect(canvasElement.querySelector('[role=row] .sw-reason')).toBeVisible();
  },
};

/** What an administrator of the company has to approve before the app gets it. */
export const NeedsApproval: Story = {
  args: { policy: { approval: [{ level: 'admin', severity: 'delete' }] } },
  play: async ({ canvas, canvasElement }) => {
    await search(canvasElement, 'phone:delete:call_log:admin');
    await expect((await canvas.findAllByText('Needs admin approval'))[0]).toBeVisible();
  },
};

/** More is selected than the provider allows. */
export const OverTheLimit: Story = {
  args: { max: 3, required: true, name: 'scope' },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/over the provider’s limit/))[0]).toBeVisible();
  },
};

/** A gesture that adds many asks first. */
export const BulkQuestion: Story = {
  args: { defaultValue: [] },
  play: async ({ canvas, canvasElement }) => {
    await search(canvasElement, 'delete');
    await userEvent.click(await canvas.findByRole('button', { name: /^Select these/ }));
    await expect(await canvas.findByRole('alertdialog')).toBeVisible();
  },
};

/** Everything is selected. */
export const EverythingSelected: Story = {
  args: { defaultValue: [], confirmAbove: Infinity, name: 'scope', format: 'list' },
  render: (args, context) => meta.render(withAll(args, context.loaded), context),
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(canvasElement.querySelector('[role=checkbox][aria-checked=true]')).toBeVisible(),
    );
  },
};

/** Titles and scopes longer than the room for them. */
export const Narrow: Story = {
  args: { width: '18rem', expanded: true },
  globals: { viewport: { value: 'mobile1' } },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('[role=treegrid]');
    await expect(list?.scrollWidth).toBeLessThanOrEqual(list?.clientWidth ?? 0);
  },
};

/** For short lists: checkboxes of the browser, all on the page. */
export const Plain: Story = {
  args: { mode: 'plain', defaultValue: [], confirmAbove: Infinity },
  globals: { catalog: 'restcomm' },
  play: async ({ canvas, args }) => {
    const [first] = canvas.getAllByRole('checkbox');
    if (first) await userEvent.click(first);
    await expect(args.onValueChange).toHaveBeenCalled();
  },
};

/** To be read, not changed. */
export const ReadOnly: Story = {
  args: { readOnly: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('treegrid')).toHaveAttribute('aria-readonly', 'true');
  },
};

/** From right to left, in Arabic and in the dark. */
export const ArabicInTheDark: Story = {
  globals: { locale: 'ar', theme: 'dark' },
  play: async ({ canvasElement }) => {
    await expect(getComputedStyle(canvasElement).direction).toBe('rtl');
  },
};

async function search(page: HTMLElement, query: string): Promise<void> {
  await userEvent.type(within(page).getByRole('searchbox'), query);
  // A catalog is made searchable first, and a busy machine may take its time over that.
  await waitFor(() => expect(page.querySelector('[data-searching]')).toBeNull(), {
    timeout: 10_000,
  });
}

function withAll(args: PanelArgs, loaded: Readonly<Record<string, unknown>>): PanelArgs {
  return { ...args, defaultValue: toolbarCatalog(loaded).scopes.map(({ scope }) => scope) };
}
