import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask, type HttpHub, startHttpHub } from '../testing/hub.js';

let hub: HttpHub;
beforeAll(async () => {
  hub = await startHttpHub();
});
afterAll(() => hub.stop());

const page = (path: string, accept = 'text/html,*/*;q=0.8') => ask(`${hub.gateway.url}${path}`, { headers: { accept } });

test('a kind that there is not is a page that names those there are', async () => {
  const { status, headers, text } = await page('/records/<b>kind/1');
  expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(text).toContain('There are no records of a kind');
  expect(text).toContain('href="/records/pledge?roadmap=CFR"');
  expect(text).not.toContain('<b>kind');
});

test.each(['/records/spell/1', '/records/spell', '/records/pledge?colour=red'])('%s is refused as JSON to a program that takes nothing else', async (path) => {
  const { status, body } = await page(path, 'application/json');
  expect(status).toBe(path.includes('?') ? 400 : 404);
  expect(body.errors?.[0]).toMatchObject({ message: expect.any(String), extensions: { code: path.includes('?') ? 'BAD_USER_INPUT' : 'NOT_FOUND' } });
});

test.each([
  ['/records/pledge?colour=red', 'There is no parameter &quot;colour&quot; here; there are roadmap, after, countries, donors,'],
  ['/records/pledge?text=a&text=b', 'Give &quot;text&quot; once.'],
  ['/records/pledge?roadmap=cfr', 'give a roadmap&#39;s code in capitals'],
  ['/records/pledge/P1?countries=LC', 'There is no parameter &quot;countries&quot; here; there are roadmap, after.'],
  ['/records/pledge?constructor=x', 'There is no parameter &quot;constructor&quot;'],
])('%s is told what would be right', async (path, message) => {
  const { status, text } = await page(path);
  expect(status).toBe(400);
  expect(text).toContain(message);
});

test('what cannot be read is not available, which is not that it does not exist', async () => {
  // The toys know no pledge by its id, so the graph gives nothing, as when the service is away.
  const { status, text } = await page('/records/pledge/P1');
  expect(status).toBe(503);
  expect(text).toContain('That says nothing about whether it exists.');
  expect((await page('/records/pledge')).status).toBe(503);
});

test('the way in lists all kinds', async () => {
  const { status, text } = await page('/records');
  expect(status).toBe(200);
  expect(text.match(/<li><a href="\/records\/[a-z]+\?roadmap=CFR">/g)).toHaveLength(10);
});
