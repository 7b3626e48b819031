import type { Catalog } from '@scopewise/core';
import { AppRegistration, createTexts } from '@scopewise/react';
import { ar } from '@scopewise/react/messages/ar';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { zoomCatalog } from './least-privilege.js';
import {
  arrowTo,
  eightCalls,
  expectLeast,
  foundRow,
  leastOfEight,
  part,
  tabTo,
  wordsFor,
} from './registration-walk.js';

const meta = {
  title: 'Screens/AppRegistration',
  component: AppRegistration,
  args: { catalog: undefined, onRegister: fn(), storage: null },
  argTypes: {
    catalog: { control: false },
    storage: { control: false },
    render: { control: false },
  },
  render: (args, { loaded, globals }) => (
    <main>
      <AppRegistration
        {...args}
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the preview's loader gave
        catalog={args.catalog ?? (loaded['catalog'] as Catalog)}
        density={globals['density'] === 'compact' ? 'compact' : 'comfortable'}
      />
    </main>
  ),
} satisfies Meta<typeof AppRegistration>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The whole way, as a person goes it: the result holds exactly the least that eight calls need. */
export const Registering: Story = {
  args: { catalog: zoomCatalog },
  play: async ({ canvas, canvasElement, args }) => {
    await userEvent.type(canvas.getByRole('textbox', { name: 'Name of the app' }), 'Call quality');
    await userEvent.click(canvas.getByRole('radio', { name: /^Server-to-server app/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(canvas.getByRole('heading', { name: 'Choose what it may do' })).toHaveFocus();
    const search = canvas.getByRole('searchbox');
    for (const id of eightCalls) {
      // oxlint-disable no-await-in-loop -- a person adds one after the other
      await userEvent.clear(search);
      await userEvent.type(search, wordsFor(id));
      await userEvent.click(await foundRow(canvasElement, id));
      // oxlint-enable no-await-in-loop
    }
    const { count } = leastOfEight;
    await userEvent.click(
      await canvas.findByRole('button', { name: `Apply all, adds ${count} scopes` }),
    );
    await expect(await canvas.findByText('You ask for exactly what you need')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(canvas.getByText(new RegExp(`^You add ${count} scopes\\. `))).toBeVisible();
    await expect(canvas.getByRole('list', { name: `Added ${count} scopes` }).children).toHaveLength(
      count,
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Register the app' }));
    await expect(
      await canvas.findByRole('heading', { name: 'Call quality is ready' }),
    ).toHaveFocus();
    await expectLeast(canvasElement, args.onRegister, 'Call quality');
  },
};

/** The same from right to left, by the keyboard alone. */
export const RegisteringByKeyboardInArabic: Story = {
  args: { catalog: zoomCatalog },
  globals: { locale: 'ar' },
  play: async ({ canvas, canvasElement: root, args }) => {
    const { text } = createTexts(ar);
    const name = 'جودة المكالمات';
    await expect(getComputedStyle(root).direction).toBe('rtl');
    await tabTo(() => canvas.getByRole('textbox', { name: text('registration.name') }));
    await userEvent.keyboard(name);
    await userEvent.tab();
    // The last of the kinds is the one before the first.
    await userEvent.keyboard('{ArrowUp}');
    await expect(
      canvas.getByRole('radio', { name: new RegExp(`^${text('registration.server')}`) }),
    ).toBeChecked();
    await pressButton(root, 'continue');
    await expect(canvas.getByRole('heading', { name: text('registration.choose') })).toHaveFocus();
    await tabTo(() => canvas.getByRole('searchbox'));
    for (const id of eightCalls) {
      // oxlint-disable no-await-in-loop -- a person adds one after the other
      await userEvent.keyboard(wordsFor(id));
      await foundRow(root, id);
      await arrowTo(id);
      // Back to the search, and then its words away.
      await userEvent.keyboard(' {Escape}{Escape}');
      await waitFor(() => expect(canvas.getByRole('searchbox')).toHaveValue(''));
      // oxlint-enable no-await-in-loop
    }
    await waitFor(() =>
      expect(part(root, 'apply-all')).toHaveTextContent(
        text('suggestion.applyAllAdding', { count: leastOfEight.count }),
      ),
    );
    await pressButton(root, 'apply-all');
    await expect(await canvas.findByText(text('suggestion.exact'))).toBeVisible();
    await pressButton(root, 'continue');
    await expect(canvas.getByRole('heading', { name: text('registration.review') })).toHaveFocus();
    await pressButton(root, 'continue');
    await expect(
      await canvas.findByRole('heading', { name: text('registration.registered', { name }) }),
    ).toHaveFocus();
    await expectLeast(root, args.onRegister, name);
  },
};

async function pressButton(root: HTMLElement, name: string): Promise<void> {
  await tabTo(() => part(root, name));
  await userEvent.keyboard('{Enter}');
}
