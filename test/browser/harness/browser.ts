import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Hub, startHub } from '../../e2e/harness/hub.js';
import { findChromium } from './chromium.js';

const executablePath = findChromium();
if (!executablePath) console.warn('The browser tests are skipped: no chromium, chromium-browser or google-chrome is in PATH.');

/** One page of a fresh browser session on a real hub. */
export interface Visit {
  hub: Hub;
  page: Page;
}

/**
 * Runs a suite in the system's browser on one hub with both roadmaps. After each test nothing may
 * have gone wrong in the page, and nothing may have been asked from anywhere but the hub.
 */
export function inBrowser(name: string, suite: (visit: () => Visit) => void): void {
  (executablePath ? describe : describe.skip)(name, () => {
    let hub: Hub;
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    let wrong: string[];

    beforeAll(async () => {
      hub = await startHub({ env: { HUB_DEMO: 'true' } });
      // A sandbox within the container that the tests may run in is often not to be had.
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    afterAll(async () => {
      await browser?.close();
      await hub?.stop();
    });
    beforeEach(async () => {
      wrong = [];
      context = await browser.newContext({ baseURL: hub.url, viewport: { width: 1300, height: 900 }, acceptDownloads: true });
      page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== hub.url && protocol !== 'data:' && protocol !== 'blob:') wrong.push(`asked elsewhere: ${request.url()}`);
      });
    });
    afterEach(async () => {
      await context.close();
      expect(wrong).toEqual([]);
    });
    suite(() => ({ hub, page }));
  });
}
