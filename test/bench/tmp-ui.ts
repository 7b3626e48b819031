import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/find-chromium.mjs';
import { runContender } from './ui/run-contender.js';
import { servePage } from './ui/serve-page.js';
const [names = '', times = '1', rounds = '1'] = process.argv.slice(2);
const page = await servePage();
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...chromiumArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'] });
for (const name of names.split(';')) {
  const samples = new Map();
  const t = Date.now();
  for (let r = 0; r < Number(rounds); r++) await runContender({ browser, url: page.url, name, times: Number(times) }, samples);
  console.log(`== ${name} ${times}× in ${((Date.now() - t) / 1000).toFixed(1)} s`);
  for (const [m, v] of samples) { const s = v.toSorted((a: number, b: number) => a - b); console.log('  ', m.padEnd(24), s.length, s.length ? `${s[s.length >> 1].toFixed(1)} / ${s.at(-1).toFixed(1)}` : '–'); }
}
await browser.close(); await page.close();
