import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLEKKEN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const RUSTIG = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's Chromium; without it these tests fail and say so. */
export const startBrowser = (): Promise<Browser> => {
  const executablePath = PLEKKEN.find((plek) => existsSync(plek));
  if (!executablePath) throw new Error('the browser tests need Chromium: apt-get install chromium');
  return chromium.launch({ executablePath, args: RUSTIG });
};
