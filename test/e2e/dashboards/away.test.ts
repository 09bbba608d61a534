import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { oneHub } from '../harness/for-each-hub.js';
import { stopStill } from '../harness/processes.js';
import { get, pictureIn } from './read.js';

/** With the pledges service alive and silent, which is the worst way to be away. */
let pid = 0;
// Before the hub is ended, which waits for its services.
afterAll(() => {
  process.kill(pid, 'SIGCONT');
});
const hub = oneHub({ topology: 'several-processes' });
beforeAll(() => {
  pid = hub().servicePids().pledges;
  return stopStill(pid);
});

test.each(['support-matrix', 'attendance', 'funding-coverage', 'pledge-life'])('%s says what is missing, and draws no zeros', async (slug) => {
  const page = await get(`${hub().url}/dashboards/${slug}`);
  expect(page.status).toBe(200);
  expect(page.text).toContain('Incomplete: the pledges service does not answer now, and what is missing is not counted as zero.');
  expect(page.text).not.toContain('<table class="sheet">');
  expect(pictureIn(page.text)).toContain('the pledges service does not answer now');
  expect(pictureIn(page.text)).not.toMatch(/>0</);
});

test('its picture and its file are refused as files, for now', async () => {
  const svg = await get(`${hub().url}/dashboards/over-time.svg`);
  expect([svg.status, svg.headers.get('content-type')]).toEqual([503, 'image/svg+xml; charset=utf-8']);
  const csv = await get(`${hub().url}/dashboards/over-time.csv`);
  expect(csv.status).toBe(503);
  expect(csv.text).toContain('SUBGRAPH_UNAVAILABLE');
});

test('what the others know is drawn as ever', async () => {
  for (const slug of ['contradictions', 'plan-board']) {
    const { status, text } = await get(`${hub().url}/dashboards/${slug}`);
    expect(status).toBe(200);
    expect(text).toContain('<table class="sheet">');
  }
});
