import { ConsentPreview } from '@scopewise/react';
import type { ConsentPreviewProps } from '@scopewise/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { least, tooMuch, zoomCatalog } from './least-privilege.js';

interface PreviewArgs extends ConsentPreviewProps {
  /** The width of the page around it, as a length of CSS. */
  readonly width: string;
}

const meta = {
  title: 'Panels/ConsentPreview',
  component: ConsentPreview,
  args: {
    catalog: zoomCatalog,
    scopes: tooMuch,
    appName: 'Call quality',
    publisher: 'Example, Inc.',
    width: '64rem',
  },
  argTypes: { catalog: { control: false }, render: { control: false } },
  render: ({ width, ...args }, { globals }) => (
    <main style={{ maxInlineSize: width, marginInline: 'auto', padding: '1rem' }}>
      <ConsentPreview {...args} data-density={String(globals['density'])} />
    </main>
  ),
} satisfies Meta<PreviewArgs>;

export default meta;

type Story = StoryObj<typeof meta>;

/** On a phone and on a desktop; nothing in the picture can be pressed. */
export const Both: Story = {
  play: async ({ canvas }) => {
    const [phone, desktop] = canvas.getAllByRole('figure');
    await expect(phone).toHaveTextContent('On a phone');
    await expect(desktop).toHaveTextContent('On a desktop');
    await expect(canvas.getAllByText("Delete a user's call log")).toHaveLength(2);
    await expect(
      canvas.getAllByRole('heading', { name: 'Allow Call quality to do this?' }),
    ).toHaveLength(2);
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** What only reads says so. */
export const ReadOnly: Story = {
  args: { scopes: least },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('It cannot change or delete anything.')).toHaveLength(2);
  },
};

/** What changes things, but deletes none. */
export const NoDelete: Story = {
  args: { scopes: [...least, 'user:update:settings:admin'] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('It cannot delete anything.')).toHaveLength(2);
  },
};

/** One of the two. */
export const PhoneOnly: Story = {
  args: { devices: ['phone'], width: '20rem' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('figure')).toHaveTextContent('On a phone');
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** Nothing is asked for. */
export const Empty: Story = {
  args: { scopes: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Nothing yet.')).toHaveLength(2);
  },
};

/** Of what is not known, nothing is promised. */
export const UnknownScopes: Story = {
  args: { scopes: [...least, 'foo:bar'] },
  play: async ({ canvas }) => {
    const figure = within(canvas.getAllByRole('figure')[0] ?? document.body);
    await expect(figure.getByText('And 1 thing that this preview does not know:')).toBeVisible();
    await expect(figure.queryByText(/^It cannot/)).toBeNull();
  },
};

/** A name that somebody made as long as they could, and a picture of the app. */
export const LongText: Story = {
  args: {
    width: '20rem',
    appName: `${'Quality-of-every-call-in-the-whole-company'.repeat(3)} Dashboard`,
    publisher: 'The Incorporated Society of Very Long Names, Branch of the Upper Midlands',
    logo: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8' fill='teal'/%3E%3C/svg%3E",
    scopes: [
      ...tooMuch,
      'contact_center:read:dataset_outbound_dialer_performance:admin',
      'phone:read:list_extension_inbound_block_rules_stat:master',
    ],
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** From right to left, in the dark. */
export const RightToLeft: Story = {
  globals: { locale: 'ar', theme: 'dark' },
  play: async ({ canvas, canvasElement }) => {
    await expect(getComputedStyle(canvasElement).direction).toBe('rtl');
    await expect(canvas.getAllByRole('figure')).toHaveLength(2);
  },
};
