// Takes a picture of a page, after some actions on it if asked:
//
//   npx tsx test/browser/preview/screenshot.ts --url "http://localhost:5173/?view=picker" \
//     --width 1000 --height 700 --out picture.png --actions "fill #query phone; press Tab; wait 300"
//
// The page's warnings and errors are printed.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import {
  chromiumAdvice,
  chromiumArguments,
  findChromium,
} from '../../../scripts/find-chromium.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    out: { type: 'string' },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    /** Media features: `dark`, `forced-colors`, `reduced-motion`, with commas between. */
    media: { type: 'string', default: '' },
    /** With semicolons between: `click <css>`, `fill <css> <text>`, `press <key>`, `type <text>`, `wait <ms>`. */
    actions: { type: 'string', default: '' },
    /** The whole page, not only what the window shows. */
    full: { type: 'boolean', default: false },
  },
});
const { url, out } = values;
if (url === undefined || out === undefined) throw new Error('--url and --out are needed.');
const executablePath = findChromium();
if (executablePath === undefined) throw new Error(chromiumAdvice);

const browser = await chromium.launch({ executablePath, args: chromiumArguments });
try {
  const media = values.media.split(',');
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: media.includes('dark') ? 'dark' : 'light',
    forcedColors: media.includes('forced-colors') ? 'active' : 'none',
    reducedMotion: media.includes('reduced-motion') ? 'reduce' : 'no-preference',
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) console.log(message.text());
  });
  page.on('pageerror', (error) => console.log(error.message));
  await page.goto(url);
  await page.locator('#root > *').first().waitFor();
  for (const action of values.actions.split(';').map((text) => text.trim())) {
    // oxlint-disable-next-line no-await-in-loop -- each acts on what the one before left
    if (action !== '') await act(page, action);
  }
  await page.screenshot({ path: out, fullPage: values.full });
} finally {
  await browser.close();
}

async function act(page: Page, action: string): Promise<void> {
  const [name = '', first = ''] = action.split(' ');
  const rest = action.slice(name.length + 1);
  if (name === 'click') await page.click(rest);
  else if (name === 'fill') await page.fill(first, rest.slice(first.length + 1));
  else if (name === 'press') await page.keyboard.press(rest);
  else if (name === 'type') await page.keyboard.type(rest);
  else if (name === 'wait') await page.waitForTimeout(Number(rest));
  else throw new Error(`Unknown action: ${action}`);
}
