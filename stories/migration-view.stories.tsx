import { MigrationView } from '@scopewise/react';
import type { MigrationViewProps } from '@scopewise/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { dashboard, zoomCatalog } from './least-privilege.js';

interface MigrationArgs extends MigrationViewProps {
  /** The width of the page around it, as a length of CSS. */
  readonly width: string;
}

const meta = {
  title: 'Panels/MigrationView',
  component: MigrationView,
  args: { catalog: zoomCatalog, used: dashboard, width: '56rem' },
  argTypes: { catalog: { control: false }, render: { control: false } },
  render: ({ width, ...args }, { globals }) => (
    <main style={{ maxInlineSize: width, marginInline: 'auto', padding: '1rem' }}>
      <MigrationView {...args} data-density={String(globals['density'])} />
    </main>
  ),
} satisfies Meta<MigrationArgs>;

export default meta;

type Story = StoryObj<typeof meta>;

const onMigrate = fn();

/** Pasted as they are in the settings of an app; only what it uses is taken. */
export const Moving: Story = {
  args: { onMigrate },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: 'Classic scopes of your app' }));
    await userEvent.paste('user:read:admin, phone:read:admin');
    await expect(
      await canvas.findByText('4 granular scopes in place of 2 classic scopes.'),
    ).toBeVisible();
    await expect(canvas.getAllByText('Needed')).toHaveLength(2);
    await expect(canvas.getAllByText(/^Narrower than before/)).toHaveLength(2);
    await userEvent.click(canvas.getByText('11 not needed'));
    await expect(await canvas.findByText('user:read:email:admin')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Use these 4 scopes' }));
    await expect(onMigrate).toHaveBeenCalledWith([
      'phone:read:list_call_logs:admin',
      'phone:read:settings:admin',
      'user:read:list_users:admin',
      'user:read:user:admin',
    ]);
  },
};

/** Nothing is pasted yet; an example shows how it works. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Nothing to move yet\./)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Try an example' }));
    await expect(canvas.getByRole('textbox')).toHaveFocus();
    await expect(await canvas.findByText(/in place of 3 classic scopes\.$/)).toBeVisible();
  },
};

/** Without knowing what the app uses, every equivalent is taken. */
export const EveryEquivalent: Story = {
  args: { onMigrate, used: undefined, defaultValue: 'user:read:admin' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('13 granular scopes in place of 1 classic scope.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Show 8 more' }));
    await expect(canvas.getByText('user:read:list_users:admin')).toBeVisible();
  },
};

/** Some are granular already, and some nobody knows; both stay. */
export const UnknownAndGranular: Story = {
  args: { onMigrate, defaultValue: 'user:read:admin\nuser:read:user\nphone:read:hologram:admin' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Granular already')).toBeVisible();
    await expect(canvas.getByText('No equivalent in the catalog')).toBeVisible();
  },
};

/** The classic scopes never covered all that the app uses. */
export const NotCovered: Story = {
  args: { onMigrate, defaultValue: 'user:read:admin' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 of what you chose are not covered yet.')).toBeVisible();
  },
};

/** What the app uses is not understood: every equivalent is taken until it is put right. */
export const NotUnderstood: Story = {
  args: { onMigrate, defaultValue: 'user:read:admin', used: ['user.usr'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not found in the catalog: “user.usr”')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Use these 13 scopes' })).toBeVisible();
  },
};

/** To be read only. */
export const ReadOnly: Story = {
  args: { defaultValue: 'user:read:admin' },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: /^Use/ })).toBeNull();
  },
};

/** Much at once, on a small phone. */
export const Narrow: Story = {
  args: {
    onMigrate,
    width: '20rem',
    defaultValue: `user:read:admin phone:read:admin phone:write:admin meeting:read:admin unheard-of:${'very-long-'.repeat(12)}name`,
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** From right to left, in the dark. */
export const RightToLeft: Story = {
  globals: { locale: 'ar', theme: 'dark' },
  args: { onMigrate, defaultValue: 'user:read:admin phone:read:admin' },
  play: async ({ canvas, canvasElement }) => {
    await expect(getComputedStyle(canvasElement).direction).toBe('rtl');
    await expect(canvas.getByText('user:read:admin', { selector: 'code' })).toHaveAttribute(
      'dir',
      'ltr',
    );
  },
};
