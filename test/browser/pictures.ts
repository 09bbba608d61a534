import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startHub } from '../e2e/harness/hub.js';
import { findChromium } from './harness/chromium.js';

/** Takes the pictures of the README anew, on a hub of its own: `npm run pictures`. */
const FOLDER = fileURLToPath(new URL('../../../gateway/pictures/', import.meta.url));

const PICTURES = [
  { name: 'start-page', path: '/', shows: 'main table' },
  { name: 'explorer', path: '/explorer?question=SupportMatrix&view=table', shows: '.scroll table' },
  { name: 'dashboard', path: '/dashboards/support-matrix', shows: 'main svg' },
] as const;

const executablePath = findChromium();
if (!executablePath) throw new Error('Pictures need chromium, chromium-browser or google-chrome in PATH.');

const hub = await startHub({ env: { HUB_DEMO: 'true', HUB_TODAY: '2026-01-31' } });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage({ baseURL: hub.url, viewport: { width: 1200, height: 800 } });
  for (const { name, path, shows } of PICTURES) {
    await page.goto(path);
    await page.locator(shows).first().waitFor();
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    console.log(`gateway/pictures/${name}.png`);
  }
} finally {
  await browser.close();
  await hub.stop();
}
