// A few stories, as pictures that a person has looked at. Fonts differ between machines, so some of
// a picture may; a lost style, colour or column is more than that. After a change that is meant:
// `pnpm accept:pictures`, and look at what changed.
import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import preview from '../../../stories/.storybook/preview.js';
import * as registration from '../../../stories/app-registration.stories.js';
import * as scopePanel from '../../../stories/scope-picker-panel.stories.js';
import * as suggestionPanel from '../../../stories/suggestion-panel.stories.js';

setProjectAnnotations([preview]);

const pictures = [
  ['a search', composeStories(scopePanel).Searching],
  ['from right to left in the dark', composeStories(scopePanel).ArabicInTheDark],
  ['little room', composeStories(scopePanel).Narrow],
  ['suggestions', composeStories(suggestionPanel).TooMuch],
  ['an app to describe', composeStories(registration).New],
] as const;

let canvas: HTMLElement;

beforeEach(async () => {
  // A story measures its rows and searches outside of `act`, as an app does.
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false);
  await page.viewport(800, 900);
  canvas = document.createElement('div');
  document.body.append(canvas);
});

afterEach(() => {
  canvas.remove();
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
});

test.each(pictures)('%s looks as it did', async (name, Story) => {
  await Story.run({ canvasElement: canvas });
  await document.fonts.ready;
  await expect(document.documentElement).toMatchScreenshot(name.replaceAll(' ', '-'), {
    comparatorName: 'pixelmatch',
    comparatorOptions: { threshold: 0.3, allowedMismatchedPixelRatio: 0.06 },
  });
});
