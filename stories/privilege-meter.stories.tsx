import { infobip } from '@scopewise/catalogs/infobip';
import { loadCatalog, review } from '@scopewise/core';
import type { Catalog, Review } from '@scopewise/core';
import { PrivilegeMeter } from '@scopewise/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { dashboard, least, tooMuch, zoomCatalog } from './least-privilege.js';

const meta = {
  title: 'Panels/PrivilegeMeter',
  component: PrivilegeMeter,
  args: { catalog: zoomCatalog, review: reviewOf(tooMuch) },
  argTypes: {
    catalog: { control: false },
    review: { control: false },
    render: { control: false },
  },
  render: (args, { globals }) => (
    <main style={{ maxInlineSize: '24rem', marginInline: 'auto', padding: '1rem' }}>
      <PrivilegeMeter {...args} data-density={String(globals['density'])} />
    </main>
  ),
} satisfies Meta<typeof PrivilegeMeter>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Three of six are needed; the others are hatched. The picture is named by the words below it. */
export const TooMuch: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(segmentsIn(canvasElement)).toEqual([3, 0, 3, 0]);
    await expect(canvas.getByRole('img')).toHaveAccessibleName(
      'Your 5 endpoints need 3 of these 6 scopes. ' +
        '3 scopes open 3 endpoints that you do not need. ' +
        '1 endpoint is open wider than you need. ' +
        'The most it could do: Read, Master level.',
    );
  },
};

/** Nothing to spare. What the least opens besides cannot be helped, and is said. */
export const Exact: Story = {
  args: { review: reviewOf(least) },
  play: async ({ canvas, canvasElement }) => {
    await expect(segmentsIn(canvasElement)).toEqual([4, 0, 0, 0]);
    await expect(canvas.getByRole('img')).toHaveAccessibleName(
      /^Your 5 endpoints need all 4 of these scopes\. No smaller set avoids/,
    );
  },
};

/** Nothing is asked for yet: what is missing is open. */
export const Missing: Story = {
  args: { review: reviewOf([]) },
  play: async ({ canvas, canvasElement }) => {
    await expect(segmentsIn(canvasElement)).toEqual([0, 0, 0, 4]);
    await expect(canvas.getByRole('img')).toHaveAccessibleName(
      '5 of what you chose are not covered yet.',
    );
  },
};

/** None of the scopes fits. */
export const NothingFits: Story = {
  args: { review: reviewOf(['user:read:list_users:master', 'user:update:settings:admin']) },
  play: async ({ canvas, canvasElement }) => {
    await expect(segmentsIn(canvasElement)).toEqual([0, 0, 2, 3]);
    await expect(canvas.getByText(/^None of the 2 scopes you ask for/)).toBeVisible();
  },
};

/** Scopes that nobody knows are neither needed nor spare: they are dotted. */
export const Unknown: Story = {
  args: { review: reviewOf([...least, 'phone:read:hologram:admin']) },
  play: async ({ canvasElement }) => {
    await expect(segmentsIn(canvasElement)).toEqual([4, 1, 0, 0]);
  },
};

/** However many scopes there are, the segments can be told apart. */
export const Hundreds: Story = {
  args: { review: reviewOf(zoomCatalog.scopes.slice(0, 600).map(({ scope }) => scope)) },
  play: async ({ canvas, canvasElement }) => {
    await expect(segmentsIn(canvasElement).reduce((sum, count) => sum + count)).toBe(24);
    await expect(canvas.getByText(/open [\d,]+ endpoints that you do not need/)).toBeVisible();
  },
};

/** Where scopes are chosen by themselves, there are no endpoints to speak of. */
export const ScopesAlone: Story = {
  ...scopesAlone(),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('What you chose needs 1 of these 2 scopes.')).toBeVisible();
  },
};

/** Before anything is chosen. */
export const NothingChosen: Story = {
  args: { review: reviewOf(tooMuch, []) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Shown once you choose what your app will call.')).toBeVisible();
  },
};

/** Until there is a review. */
export const Loading: Story = {
  args: { review: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img')).toHaveAccessibleName('Loading…');
  },
};

/** From right to left, in the dark. */
export const RightToLeft: Story = {
  globals: { locale: 'ar', theme: 'dark' },
  play: async ({ canvasElement }) => {
    await expect(segmentsIn(canvasElement)).toEqual([3, 0, 3, 0]);
  },
};

function reviewOf(
  requested: readonly string[],
  used: readonly string[] = dashboard,
  catalog: Catalog = zoomCatalog,
): Review {
  const result = review(catalog, { requested, used });
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result;
}

function scopesAlone(): Pick<Story, 'args'> {
  const loaded = loadCatalog(infobip);
  if (!loaded.ok) throw new Error(loaded.issues.map(({ message }) => message).join('\n'));
  const { catalog } = loaded;
  const [first, second] = catalog.scopes.map(({ scope }) => scope);
  if (first === undefined || second === undefined) throw new Error('Infobip has no scopes.');
  return { args: { catalog, review: reviewOf([first, second], [first], catalog) } };
}

/** How many segments are needed, kept for another reason, spare and missing. */
function segmentsIn(root: HTMLElement): readonly number[] {
  return ['needed', 'kept', 'extra', 'missing'].map(
    (kind) => root.querySelectorAll(`.sw-segment[data-kind='${kind}']`).length,
  );
}
