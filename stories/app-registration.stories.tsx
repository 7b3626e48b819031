import type { Catalog } from '@scopewise/core';
import { AppRegistration, createTexts } from '@scopewise/react';
import type { AppRegistrationProps } from '@scopewise/react';
import { ar } from '@scopewise/react/messages/ar';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { RegistrationDraft } from '../packages/react/src/registration/draft.js';
import { storageOf } from '../packages/react/src/registration/fixtures/kept-storage.js';
import { dashboard, least, tooMuch, zoomCatalog } from './least-privilege.js';
import {
  arrowTo,
  eightCalls,
  expectLeast,
  foundRow,
  leastOfEight,
  part,
  pressButton,
  tabTo,
  wordsFor,
} from './registration-walk.js';

interface ScreenArgs extends AppRegistrationProps {
  /** The width of the page around it, as a length of CSS. */
  readonly width: string;
  /** Where somebody has got to before. */
  readonly draft?: Partial<RegistrationDraft>;
  readonly isLoading?: boolean;
}

const meta = {
  title: 'Screens/AppRegistration',
  component: AppRegistration,
  args: { catalog: undefined, onRegister: fn(), width: '80rem' },
  argTypes: { catalog: { control: false }, render: { control: false } },
  render: ({ width, draft, isLoading, ...args }, { loaded, globals }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the preview's loader gave
    const catalog = args.catalog ?? (loaded['catalog'] as Catalog);
    return (
      <main style={{ maxInlineSize: width, marginInline: 'auto' }}>
        <AppRegistration
          {...args}
          catalog={isLoading ? undefined : catalog}
          storage={draft ? storageOf(catalog.id, draft) : null}
          density={globals['density'] === 'compact' ? 'compact' : 'comfortable'}
        />
      </main>
    );
  },
} satisfies Meta<ScreenArgs>;

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
    await userEvent.click(
      await canvas.findByRole('button', { name: `Apply all, adds ${leastOfEight.count} scopes` }),
    );
    await expect(await canvas.findByText('You ask for exactly what you need')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(
      canvas.getByText(new RegExp(`^You add ${leastOfEight.count} scopes\\. `)),
    ).toBeVisible();
    await expect(
      canvas.getByRole('list', { name: `Added ${leastOfEight.count} scopes` }).children,
    ).toHaveLength(leastOfEight.count);
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

const described = { name: 'Call quality', type: 'server' };
const web = {
  name: 'Call quality',
  type: 'account',
  redirectUris: ['https://example.com/callback'],
};

/** Nothing is filled in yet. */
export const New: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'Register an app' })).toBeVisible();
    await expect(canvas.getAllByRole('radio')).toHaveLength(4);
    await expect(canvas.queryByRole('button', { name: 'Start over' })).toBeNull();
  },
};

/** Until there is a catalog. */
export const Loading: Story = {
  args: { isLoading: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading…');
  },
};

/** Somebody went on too early: what is missing is said, and the first of it has the focus. */
export const SomethingMissing: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Fix 2 things first');
    await waitFor(() => expect(canvas.getByRole('textbox')).toHaveFocus());
  },
};

/** Redirect URIs that are wrong, and one that deserves a look. */
export const WrongRedirectUris: Story = {
  args: {
    draft: {
      ...web,
      redirectUris: [
        'https://example.com/callback',
        'https://example.com/*',
        'http://example.com/',
        'http://localhost:8080/',
      ],
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Wildcards do not work. Enter each URI in full.')).toBeVisible();
    await expect(canvas.getByText(/^Use https\./)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Continue' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent('Fix 2 things first');
  },
};

/** What the app calls is chosen; the least that it takes is suggested. */
export const Choosing: Story = {
  args: { catalog: zoomCatalog, draft: { ...described, step: 'choose', endpoints: dashboard } },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('button', { name: 'Apply all, adds 4 scopes' }),
    ).toBeVisible();
    await expect(canvas.getByText('Nothing yet.')).toBeVisible();
  },
};

/** By scope, with more chosen than is needed. */
export const ChoosingByScope: Story = {
  args: {
    catalog: zoomCatalog,
    draft: { ...described, step: 'choose', by: 'scopes', endpoints: dashboard, scopes: tooMuch },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('tab', { name: 'Scopes', selected: true })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Narrow List users' })).toBeVisible();
  },
};

/** From a role, where the provider has roles. */
export const ChoosingByRole: Story = {
  globals: { catalog: 'infobip' },
  args: { draft: { ...described, step: 'choose', by: 'roles' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('tab', { name: 'Roles', selected: true })).toBeVisible();
    await userEvent.click(canvas.getByRole('tab', { name: 'Scopes' }));
    await expect(canvas.getByRole('tabpanel', { name: 'Scopes' })).toBeVisible();
  },
};

/** An app that is registered already asks for other scopes; people will be asked. */
export const Reviewing: Story = {
  args: {
    catalog: zoomCatalog,
    registered: tooMuch,
    policy: { approval: [{ level: 'admin' }], justification: [{ scopes: ['user:read:user'] }] },
    draft: { ...web, step: 'review', scopes: [...least, 'meeting:read:list_meetings:admin'] },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^You add 2 scopes and remove 3 scopes\./)).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'What people will be asked' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Register the app' }));
    await waitFor(() =>
      expect(
        canvas.getByRole('textbox', { name: 'Why does the app need “Get a user”?' }),
      ).toHaveFocus(),
    );
  },
};

/** The server did not take it; it can be tried again. */
export const Failing: Story = {
  args: {
    catalog: zoomCatalog,
    draft: { ...described, step: 'review', scopes: least },
    onRegister: fn(() => Promise.reject(new Error('503'))),
  },
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Register the app' });
    await userEvent.click(button);
    await expect(await canvas.findByText(/^The app could not be registered\./)).toBeVisible();
    await expect(button).toHaveFocus();
  },
};

/** Done: the client metadata, to copy or to save. */
export const Done: Story = {
  args: { catalog: zoomCatalog, draft: { ...web, step: 'review', scopes: least } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Register the app' }));
    await expect(
      await canvas.findByRole('heading', { name: 'Call quality is ready' }),
    ).toHaveFocus();
    await expect(canvas.getByRole('link', { name: 'Save as a file' })).toHaveAttribute('download');
  },
};

/** A small phone, and a name that somebody made as long as they could. */
export const Narrow: Story = {
  args: {
    width: '20rem',
    catalog: zoomCatalog,
    draft: {
      ...described,
      name: 'Quality-of-every-call-'.repeat(4),
      step: 'choose',
      endpoints: dashboard,
    },
  },
  play: async ({ canvas, canvasElement }) => {
    for (const tab of canvas.getAllByRole('tab')) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await userEvent.click(tab);
      if (canvasElement.scrollWidth > canvasElement.clientWidth) throw new Error(tab.outerHTML);
    }
  },
};

/** From right to left, in the dark. */
export const RightToLeft: Story = {
  globals: { locale: 'ar', theme: 'dark' },
  args: { catalog: zoomCatalog, draft: { ...described, step: 'choose', endpoints: dashboard } },
  play: async ({ canvasElement }) => {
    await expect(getComputedStyle(canvasElement).direction).toBe('rtl');
    await waitFor(() => expect(part(canvasElement, 'apply-all')).toBeVisible());
  },
};
