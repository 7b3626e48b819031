// The one rule by which every tool here finds a browser. It uses Node alone, because `npm test`
// asks it before it decides what to install.
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser's executable: `CHROMIUM_PATH` when it is set, and else the first that is installed.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const { CHROMIUM_PATH: chosen } = process.env;
  return (chosen ? [chosen] : places).find((path) => existsSync(path));
}

/** What to tell someone who has none. */
export const chromiumAdvice =
  'Install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable.';

/** Runs in containers too, keeps quiet, and reaches nothing but this machine. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
];
