import { expect, test } from '@jest/globals';
import { oneHub } from '../harness/for-each-hub.js';
import { getPage, linksOf } from './page.js';

/** Features that have pages of their own and tests of them. Take an entry out as soon as its pages are there. */
const NOT_YET: string[] = [];

const SAMPLE = [
  '/',
  '/records',
  '/records/country/GUY',
  '/records/plan/CFR:GUY',
  '/records/node/CFR:G1',
  '/records/donor/CA',
  '/records/country/XAA',
  '/records/plan/DEMO:XAA',
  '/records/pledge?roadmap=DEMO',
];

const hub = oneHub({ env: { HUB_DEMO: 'true' } });

test('every way on from a dashboard, of either roadmap, leads to something', async () => {
  const slugs = [...(await getPage(`${hub().url}/dashboards`)).text.matchAll(/href="\/dashboards\/([a-z-]+)"/g)].map(([, slug]) => slug);
  const found = new Set<string>();
  for (const slug of new Set(slugs)) {
    for (const roadmap of ['CFR', 'DEMO']) {
      const { text } = await getPage(`${hub().url}/dashboards/${slug}?roadmap=${roadmap}`);
      for (const link of linksOf(text.split('Go on from here')[1] ?? '')) found.add(link);
    }
  }
  expect(found.size).toBeGreaterThan(25);
  const lost: unknown[] = [];
  for (const link of found) {
    // Of a file it is enough to know that it begins.
    const { status } = await fetch(`${hub().url}${link}`, { method: link.startsWith('/export/') ? 'HEAD' : 'GET' });
    if (status !== 200) lost.push({ link, status });
  }
  expect(lost).toEqual([]);
}, 120_000);

test('every link of the start page and of a sample of records leads to something', async () => {
  const found = new Map<string, string>();
  for (const from of SAMPLE) {
    const { status, text } = await getPage(`${hub().url}${from}`);
    expect([from, status]).toEqual([from, 200]);
    for (const link of linksOf(text)) if (!found.has(link)) found.set(link, from);
  }
  const asked = [...found]
    .filter(([link]) => !NOT_YET.some((path) => link === path || link.startsWith(`${path}/`) || link.startsWith(`${path}?`)))
    .slice(0, 300);
  expect(asked.length).toBeGreaterThan(150);
  const lost: unknown[] = [];
  for (const [link, from] of asked) {
    const { status } = await getPage(`${hub().url}${link}`);
    // The graph's address without a query leads a browser back to the start page.
    if (status !== 200 && !(status === 303 && link === '/graphql')) lost.push({ link, from, status });
  }
  expect(lost).toEqual([]);
}, 300_000);
