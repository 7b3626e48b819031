import { EndpointPickerPanel } from '@scopewise/react';
import type { EndpointPickerPanelProps } from '@scopewise/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { toolbarCatalog } from './toolbar-catalog.js';

interface PanelArgs extends EndpointPickerPanelProps {
  /** Whether there is a catalog. */
  readonly isLoaded: boolean;
  /** The width of the page around it, as a length of CSS. */
  readonly width: string;
}

const meta = {
  title: 'Panels/EndpointPickerPanel',
  component: EndpointPickerPanel,
  args: {
    catalog: undefined,
    isLoaded: true,
    width: '60rem',
    description: 'Pick what the app will call.',
    defaultValue: ['phone.accountCallHistory', 'phone.getCallLogDetails'],
    height: '26rem',
    onValueChange: fn(),
  },
  render: ({ isLoaded, width, ...args }, { loaded, globals }) => (
    <main style={{ maxInlineSize: width, marginInline: 'auto', padding: '1rem' }}>
      <EndpointPickerPanel
        {...args}
        catalog={isLoaded ? toolbarCatalog(loaded) : undefined}
        density={globals['density'] === 'compact' ? 'compact' : 'comfortable'}
      />
    </main>
  ),
} satisfies Meta<PanelArgs>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Two endpoints are picked. */
export const Picked: Story = {
  play: async ({ canvasElement }) => {
    const status = canvasElement.querySelector('.sw-status-selected');
    await expect(status).toHaveTextContent('2 selected');
  },
};

/** Found by method and path; its row says both. */
export const ByPath: Story = {
  args: { defaultValue: [] },
  play: async ({ canvas, canvasElement, args }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'GET /phone/call_history');
    await waitFor(() => expect(canvasElement.querySelector('[data-searching]')).toBeNull(), {
      timeout: 10_000,
    });
    const rows = within(canvas.getByRole('treegrid'));
    await userEvent.click(rows.getByText("Get account's call history"));
    await expect(args.onValueChange).toHaveBeenCalledWith(
      ['phone.accountCallHistory'],
      expect.objectContaining({ reason: 'item' }),
    );
  },
};

/** Nothing is picked yet. */
export const Nothing: Story = {
  args: { defaultValue: [] },
  play: async ({ canvasElement }) => {
    const status = canvasElement.querySelector('.sw-status-selected');
    await expect(status).toHaveTextContent('Nothing selected');
  },
};

/** The catalog is on its way. */
export const Loading: Story = {
  args: { isLoaded: false },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading…')).toBeVisible();
  },
};

/** An endpoint that was picked once and that the catalog no longer has. */
export const UnknownEndpoint: Story = {
  args: { defaultValue: ['phone.faxHistory'] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Not in the catalog')[0]).toBeVisible();
  },
};

/** Where there is little room. */
export const Narrow: Story = {
  args: { width: '18rem', expanded: true },
  play: async ({ canvas }) => {
    const list = canvas.getByRole('treegrid');
    await expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  },
};
