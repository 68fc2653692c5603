import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium of this machine: `CHROMIUM`, else where systems put it, else the first on the path. Undefined when there is none. */
export const chromiumPath: string | undefined = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...onPath(['chromium', 'chromium-browser', 'google-chrome', 'chrome']),
].find((path) => path !== undefined && path !== '' && existsSync(path));

/** Why tests that need a browser are skipped; undefined when they can run. */
export const noBrowser: string | undefined = chromiumPath
  ? undefined
  : 'skipped: no Chromium on this machine (set CHROMIUM to its path)';

/** Starts Chromium without any traffic of its own. The caller closes it. Throws when there is none. */
export function launchBrowser(): Promise<Browser> {
  if (!chromiumPath) throw new Error(noBrowser);
  return chromium.launch({ executablePath: chromiumPath, headless: true, args: quiet });
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function onPath(names: string[]): string[] {
  return names.flatMap((name) => {
    try {
      return [execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()];
    } catch {
      return [];
    }
  });
}
