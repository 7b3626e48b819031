import { ScopePicker, SuggestionPanel } from '@scopewise/react';
import type { SuggestionPanelProps } from '@scopewise/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { puzzle, recordings } from '../packages/react/src/suggestion/fixtures/small-catalogs.js';
import { dashboard, least, tooMuch, zoomCatalog } from './least-privilege.js';

interface PanelArgs extends SuggestionPanelProps {
  /** The width of the page around it, as a length of CSS. */
  readonly width: string;
}

/** An owner that agrees to everything. */
function Panel({ width, ...props }: PanelArgs) {
  const [value, setValue] = useState(props.value);
  return (
    <main style={{ maxInlineSize: width, marginInline: 'auto', padding: '1rem' }}>
      <SuggestionPanel {...props} value={value} onValueChange={setValue} />
    </main>
  );
}

const meta = {
  title: 'Panels/SuggestionPanel',
  component: SuggestionPanel,
  args: { catalog: zoomCatalog, used: dashboard, value: tooMuch, width: '25rem' },
  argTypes: {
    catalog: { control: false },
    picker: { control: false },
    render: { control: false },
  },
  render: (args, { globals }) => <Panel {...args} data-density={String(globals['density'])} />,
} satisfies Meta<PanelArgs>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Every suggestion has its reason and a button; what was applied can be taken back. */
export const TooMuch: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(stepsIn(canvasElement)).toEqual(tooMuchSteps);
    const remove = canvas.getByRole('button', { name: "Remove Delete a user's call log" });
    await expect(remove).toHaveAccessibleDescription('phone:delete:call_log:admin');
    await userEvent.click(remove);
    await expect(canvas.getByText('1 suggestion applied')).toBeVisible();
    await expect(stepsIn(canvasElement)).toHaveLength(2);
    await userEvent.click(canvas.getByRole('button', { name: 'Undo' }));
    await expect(stepsIn(canvasElement)).toEqual(tooMuchSteps);
  },
};

/** The least for five endpoints from nothing: the button for all says what it adds. */
export const FromNothing: Story = {
  args: { value: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/^New access to/)).toHaveLength(4);
    await userEvent.click(canvas.getByRole('button', { name: 'Apply all, adds 4 scopes' }));
    await expect(canvas.getByText('You ask for exactly what you need')).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Least privilege' })).toHaveFocus();
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(/^4 suggestions applied/),
    );
  },
};

/** Nothing to suggest. */
export const Exact: Story = {
  args: { value: least },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('You ask for exactly what you need')).toBeVisible();
    await expect(canvas.getByText(/^Proven: no smaller set/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /Apply/ })).toBeNull();
  },
};

/** Before anything is chosen it says what to do, and suggests nothing. */
export const NothingChosen: Story = {
  args: { used: [] },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/^Choose what your app will call/)).toBeVisible();
    await expect(stepsIn(canvasElement)).toEqual([]);
  },
};

/** Until there is a catalog. */
export const Loading: Story = {
  args: { catalog: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading…')).toBeVisible();
  },
};

/** The evidence: which needs, which alternatives were worse and in which tier, what else it opens. */
export const Evidence: Story = {
  args: { used: ['phone.accountCallLogs', 'user.users'], value: ['user:read:list_users:master'] },
  play: async ({ canvas }) => {
    for (const why of canvas.getAllByRole('button', { name: /^Why/ })) {
      // oxlint-disable-next-line no-await-in-loop -- a person opens one after the other
      await userEvent.click(why);
    }
    await expect(canvas.getByText('8 more endpoints at Read, Master level')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Show 2 more' }));
    await expect(canvas.getByText("Get user's call logs")).toBeVisible();
  },
};

/** What a person needs all the same is suggested no more, and can be asked about again. */
export const Kept: Story = {
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(
      canvas.getByRole('button', { name: "I need it Delete a user's call log" }),
    );
    await expect(stepsIn(canvasElement)).toHaveLength(2);
    await userEvent.click(canvas.getByText('1 stays because you need it'));
    await expect(
      canvas.getByRole('button', { name: "Suggest again Delete a user's call log" }),
    ).toBeVisible();
  },
};

/** What is not in the catalog stays, and is flagged; the catalog may know it as an older name. */
export const UnknownScopes: Story = {
  args: { value: [...least, 'phone:read:hologram:admin', 'user:read:admin'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('2 selected scopes are not in the catalog')).toBeVisible();
    await expect(canvas.getByText('An older name for 13 scopes')).toBeVisible();
  },
};

/** A deprecated scope gives way to its successor. */
export const Deprecated: Story = {
  args: { catalog: recordings, used: ['recording.list'], value: ['recording:read'] },
  play: async ({ canvas, canvasElement }) => {
    await expect(stepsIn(canvasElement)).toEqual(['Replace List recordings']);
    await expect(canvas.getByText('Deprecated')).toBeVisible();
    await expect(canvas.getByText(/^Replaced by/)).toBeVisible();
  },
};

/** The levels of the app leave endpoints uncovered: which, and what they would take. */
export const LevelNotAllowed: Story = {
  args: { levels: ['user'], value: ['user:read:list_users:admin'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('4 of what you chose cannot be covered')).toBeVisible();
    await expect(
      canvas.getAllByText('Admin level or Master level is not available to this app'),
    ).toHaveLength(4);
  },
};

/** A scope that the app must not ask for, with the reason, and an endpoint that only it opens. */
export const Forbidden: Story = {
  args: {
    forbidden: {
      'phone:read:settings:admin': 'it is part of the phone plan',
      'phone:read:settings:master': 'it is part of the phone plan',
      'phone:delete:call_log:admin': 'calls are kept for a year',
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('1 of what you chose cannot be covered')).toBeVisible();
    await expect(
      canvas.getByText(/^Delete a user's call log is not available to this app: calls are kept/),
    ).toBeVisible();
  },
};

/** More scopes than the provider allows. */
export const OverLimit: Story = {
  args: { max: 3, value: [] },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText('What you chose takes 4 scopes, and the provider allows 3'),
    ).toBeVisible();
  },
};

/** A search that was cut short does not claim to have found the least. */
export const NotProven: Story = {
  args: {
    catalog: puzzle,
    used: puzzle.endpoints.map(({ id }) => id),
    value: puzzle.scopes.slice(0, 5).map(({ scope }) => scope),
    budget: 0,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Not proven: the search was cut short/)).toBeVisible();
    await expect(canvas.getByText('2 more scopes')).toBeVisible();
  },
};

/** Needs that name nothing: nothing is taken away until they are put right. */
export const NotUnderstood: Story = {
  args: { used: [...dashboard, 'user.usr', 'GET /nowhere'] },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Did you mean “Get a user” or “List users”?')).toBeVisible();
    await expect(stepsIn(canvasElement)).toEqual([]);
  },
};

/** Limits that cannot be used, as the developer who set them is told. */
export const BadLimits: Story = {
  args: { levels: ['galaxy'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('The catalog has no level “galaxy”.');
  },
};

/** To be read only. */
export const ReadOnly: Story = {
  render: ({ width, ...args }) => (
    <main style={{ maxInlineSize: width, padding: '1rem' }}>
      <SuggestionPanel {...args} />
    </main>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(stepsIn(canvasElement)).toEqual(tooMuchSteps);
    await expect(canvas.queryByRole('button', { name: /Remove|Narrow|Apply|need it/ })).toBeNull();
  },
};

/** Long titles and scopes on a small phone. */
export const LongText: Story = {
  args: {
    width: '20rem',
    used: ['commerce.getAllAccounts', 'phone.accountCallLogs'],
    value: [
      'contact_center:read:dataset_outbound_dialer_performance:admin',
      'phone:read:list_extension_inbound_block_rules_stat:master',
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
    await expect(stepsIn(canvasElement)).toHaveLength(4);
  },
};

/** On a page of its own. */
export const Wide: Story = { args: { width: '60rem', value: tooMuch.slice(2) } };

/** From right to left, in the dark. */
export const RightToLeft: Story = {
  globals: { locale: 'ar', theme: 'dark' },
  play: async ({ canvasElement }) => {
    await expect(getComputedStyle(canvasElement).direction).toBe('rtl');
    await expect(stepsIn(canvasElement)).toHaveLength(3);
  },
};

/** Inside a picker it needs no value: what is applied here can be undone there. */
export const InPicker: Story = {
  render: ({ catalog, used, value }) => (
    <main style={{ maxInlineSize: '25rem', marginInline: 'auto', padding: '1rem' }}>
      <ScopePicker.Root catalog={catalog} defaultValue={value}>
        <ScopePicker.Label>Scopes</ScopePicker.Label>
        <ScopePicker.Status />
        <ScopePicker.Toolbar>
          <ScopePicker.Undo />
        </ScopePicker.Toolbar>
        <SuggestionPanel catalog={catalog} used={used} />
      </ScopePicker.Root>
    </main>
  ),
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Apply all' }));
    await expect(stepsIn(canvasElement)).toEqual([]);
    const toolbar = within(canvas.getByRole('toolbar'));
    await userEvent.click(toolbar.getByRole('button', { name: 'Undo' }));
    await expect(stepsIn(canvasElement)).toEqual(tooMuchSteps);
  },
};

const tooMuchSteps = [
  'Narrow List users',
  "Remove Delete a user's call log",
  'Remove Update user settings',
];

/** What each suggestion is to do, and to what. */
function stepsIn(root: HTMLElement): readonly string[] {
  return [...root.querySelectorAll('.sw-step')].map((step) =>
    ['.sw-step-kind', '.sw-step-title']
      .map((part) => step.querySelector(part)?.textContent)
      .join(' '),
  );
}
