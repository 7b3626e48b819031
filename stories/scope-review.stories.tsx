import { ScopeReview } from '@scopewise/react';
import type { ScopeReviewProps } from '@scopewise/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import { recordings } from '../packages/react/src/suggestion/fixtures/small-catalogs.js';
import { least, tooMuch, zoomCatalog } from './least-privilege.js';

interface ReviewArgs extends ScopeReviewProps {
  /** The width of the page around it, as a length of CSS. */
  readonly width: string;
}

/** An owner that keeps the reasons. */
function Review({ width, ...props }: ReviewArgs) {
  const [reasons, setReasons] = useState(props.justifications ?? {});
  return (
    <main style={{ maxInlineSize: width, marginInline: 'auto', padding: '1rem' }}>
      <ScopeReview {...props} justifications={reasons} onJustificationsChange={setReasons} />
    </main>
  );
}

const meta = {
  title: 'Panels/ScopeReview',
  component: ScopeReview,
  args: { catalog: zoomCatalog, before: least, after: tooMuch, width: '48rem' },
  argTypes: { catalog: { control: false }, render: { control: false } },
  render: (args, { globals }) => <Review {...args} data-density={String(globals['density'])} />,
} satisfies Meta<ReviewArgs>;

export default meta;

type Story = StoryObj<typeof meta>;

const deleteLog = 'phone:delete:call_log:admin';

/** What is added, removed and unchanged; people must consent again. */
export const Changes: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^You add 3 scopes and remove 1 scope\./)).toHaveTextContent(
      /People must consent again\.$/,
    );
    await expect(canvas.getByRole('list', { name: 'Added 3 scopes' }).children).toHaveLength(3);
    await expect(canvas.getByRole('list', { name: 'Removed 1 scope' }).children).toHaveLength(1);
    await expect(canvas.getByText('3 scopes stay as they are')).toBeVisible();
    await expect(canvas.getByText('Delete, Master level (was: Read, Admin level)')).toBeVisible();
  },
};

/** A new app: all is new, and nobody consents again. */
export const NewApp: Story = {
  args: { before: [], after: least },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^You add 4 scopes\./)).not.toHaveTextContent(/consent/);
  },
};

/** Less than before: nobody is asked again. */
export const Narrower: Story = {
  args: { before: tooMuch, after: tooMuch.slice(0, 4) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^You remove 2 scopes\./)).toHaveTextContent(
      /Nobody has to consent again\.$/,
    );
  },
};

/** Nothing to save. */
export const NothingChanges: Story = {
  args: { after: least },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing changes.')).toBeVisible();
    await expect(canvas.queryByRole('list', { name: /Added|Removed/ })).toBeNull();
  },
};

/** Before anything is chosen. */
export const Empty: Story = {
  args: { before: [], after: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing changes.')).toBeVisible();
    await expect(canvas.getByText('Nothing')).toBeVisible();
  },
};

/** Some scopes take an administrator, and a reason, by the rules of the company. */
export const ApprovalsAndReasons: Story = {
  args: {
    policy: {
      approval: [{ level: 'master' }, { severity: 'delete' }],
      justification: [{ severity: 'delete' }],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Needs admin approval')).toHaveLength(2);
    const why = canvas.getByRole('textbox', { name: /^Why does the app need “Delete a user's/ });
    await userEvent.type(why, 'Calls are deleted when a customer leaves.');
    await expect(why).toHaveValue('Calls are deleted when a customer leaves.');
  },
};

/** Reasons that are missing when somebody wants to save. */
export const ReasonsMissing: Story = {
  args: { policy: { justification: [{ severity: 'write' }] }, isChecked: true },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Say why, for whoever approves it.')).toHaveLength(2);
    for (const why of canvas.getAllByRole('textbox')) {
      // oxlint-disable-next-line no-await-in-loop -- one assertion after the other
      await expect(why).toHaveAttribute('aria-invalid', 'true');
    }
  },
};

/** Scopes that the catalog does not have. */
export const UnknownScopes: Story = {
  args: { after: [...least, 'phone:read:hologram:admin', 'foo:bar'] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Not in the catalog')).toHaveLength(2);
  },
};

/** A scope that has a successor. */
export const Deprecated: Story = {
  args: { catalog: recordings, before: [], after: ['recording:read'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Replaced by/)).toBeVisible();
  },
};

/** Long titles and scopes on a small phone. */
export const Narrow: Story = {
  args: {
    width: '20rem',
    after: [
      ...tooMuch,
      'contact_center:read:dataset_outbound_dialer_performance:admin',
      'phone:read:list_extension_inbound_block_rules_stat:master',
    ],
    policy: { approval: [{ level: 'admin' }], justification: [{ severity: 'delete' }] },
    justifications: { [deleteLog]: '' },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
    await expect(canvas.getByRole('list', { name: 'Added 5 scopes' })).toBeVisible();
  },
};

/** From right to left, in the dark. */
export const RightToLeft: Story = {
  globals: { locale: 'ar', theme: 'dark' },
  args: { policy: { approval: [{ severity: 'delete' }], justification: [{ severity: 'delete' }] } },
  play: async ({ canvas, canvasElement }) => {
    await expect(getComputedStyle(canvasElement).direction).toBe('rtl');
    await expect(canvas.getByText(deleteLog)).toHaveAttribute('dir', 'ltr');
  },
};
