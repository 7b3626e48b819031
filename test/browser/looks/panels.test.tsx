// Every panel in every look that a person may need: what axe finds, and whether the page scrolls to
// the side. Stories show each state in light.
import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import preview from '../../../stories/.storybook/preview.js';
import * as registration from '../../../stories/app-registration.stories.js';
import * as consent from '../../../stories/consent-preview.stories.js';
import * as endpointPanel from '../../../stories/endpoint-picker-panel.stories.js';
import * as migration from '../../../stories/migration-view.stories.js';
import * as rolePanel from '../../../stories/role-picker-panel.stories.js';
import * as review from '../../../stories/scope-review.stories.js';
import * as suggestionPanel from '../../../stories/suggestion-panel.stories.js';
import { expectAccessible, looks, resetLook, setLook } from './look.js';

setProjectAnnotations([preview]);

const panels = [
  ['endpoints', composeStories(endpointPanel).ByPath],
  ['roles', composeStories(rolePanel).OneRole],
  ['suggestions', composeStories(suggestionPanel).TooMuch],
  ['a review', composeStories(review).ApprovalsAndReasons],
  ['consent', composeStories(consent).Both],
  ['a migration', composeStories(migration).Moving],
  ['a registration', composeStories(registration).Choosing],
] as const;

let canvas: HTMLElement;

beforeEach(() => {
  // A story measures its rows and searches outside of `act`, as an app does.
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  canvas = document.createElement('div');
  document.body.append(canvas);
});

afterEach(async () => {
  canvas.remove();
  await resetLook();
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
});

describe.each(panels)('a panel of %s', (_, Story) => {
  test.each(looks)('is for everyone %s', async (__, look) => {
    await setLook(look);
    await Story.run({ canvasElement: canvas });
    await expectAccessible();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});
