import { expect, test } from '@jest/globals';
import { oneHub } from '../harness/for-each-hub.js';
import type { ServiceName } from '../harness/hub.js';
import { isAlive } from '../harness/processes.js';
import { until } from '../harness/until.js';
import { getPage } from './page.js';

const hub = oneHub({ topology: 'several-processes' });
const page = (path: string) => getPage(`${hub().url}${path}`);

async function stopped(service: ServiceName, work: () => Promise<void>): Promise<void> {
  const pid = hub().servicePids()[service];
  process.kill(pid, 'SIGKILL');
  await until(`the ${service} service is gone`, () => !isAlive(pid));
  await work();
  await until('all services are back', async () => (await page('/health/ready')).text.includes('"status":"ready"'));
}

test('with the pledges service away, pages show the rest and say what is missing', async () => {
  await stopped('pledges', async () => {
    const start = await page('/');
    expect(start.status).toBe(200);
    expect(start.text).toContain('<dt>Pledges</dt><dd class="away">not available now</dd>');
    expect(start.text).toContain('Support by goal and state: not available now.');
    expect(start.text).toMatch(/<dt>Events<\/dt><dd><a [^>]*>36<\/a>/);

    const country = await page('/records/country/LCA');
    expect(country.status).toBe(200);
    expect(country.text).toContain('The pledges service (donors, pledges and assistance) does not answer now; its part of this page is missing.');
    expect(country.text).toContain('Saint Lucia');
    expect(country.text).not.toContain('No published record found.</p>\n</section>\n<section aria-labelledby="pledges">');

    for (const path of ['/records/pledge/PL-CA-ACCBP-2021', '/records/pledge', '/records/support']) {
      const { status, text } = await page(path);
      expect([path, status]).toEqual([path, 503]);
      expect(text).toContain('does not answer');
      expect(text).not.toMatch(/127\.0\.0\.1:\d+\/(?!records)|ECONN|stack/);
    }
  });
  expect((await page('/records/pledge/PL-CA-ACCBP-2021')).status).toBe(200);
});

test('with the reference service away, a pledge is there without the names that it keeps', async () => {
  await stopped('reference', async () => {
    const { status, text } = await page('/records/pledge/PL-CA-ACCBP-2021');
    expect(status).toBe(200);
    expect(text).toContain('The reference service (the framework, states and organisations) does not answer now');
    expect(text).toContain('>UNLIREC</a>');
    expect((await page('/')).text).toContain('The list of states: not available now.');
  });
});

test('where the made-up roadmap is off, the start page says how to switch it on', async () => {
  expect((await page('/')).text).toContain('HUB_DEMO=true');
  expect((await page('/records/pledge?roadmap=DEMO')).status).toBe(400);
});
