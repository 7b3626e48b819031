import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArguments, findChromium } from '../../scripts/find-chromium.mjs';
import { servePage } from './ui/serve-page.js';
const [name = '', times = '1', what = 'mount', flag = 'true'] = process.argv.slice(2);
const page = await servePage();
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...chromiumArguments, '--disable-frame-rate-limit', '--disable-gpu-vsync'] });
const tab = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
await tab.goto(page.url);
await tab.waitForFunction(() => 'bench' in window);
await tab.evaluate(([n, t]) => window.bench.prepare(n, t, true), [name, Number(times)] as const);
const cdp = await tab.context().newCDPSession(tab);
await cdp.send('Profiler.enable');
await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
if (what !== 'mount') await tab.evaluate(() => window.bench.mount(true));
await cdp.send('Profiler.start');
const out = what === 'mount' ? await tab.evaluate((f) => window.bench.mount(f), flag === 'true')
 : what === 'scroll' ? await tab.evaluate(() => window.bench.scroll(50))
 : what === 'type' ? await tab.evaluate(() => window.bench.type(['call log', 'meeting']))
 : await tab.evaluate(() => window.bench.toggle(0, 30));
const { profile } = await cdp.send('Profiler.stop');
writeFileSync('/tmp/prof/ui.cpuprofile', JSON.stringify(profile));
console.log(JSON.stringify(out).slice(0, 600));
await browser.close(); await page.close();
