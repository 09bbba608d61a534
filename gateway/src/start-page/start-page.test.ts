import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { request } from 'undici';
import { ask, type HttpHub, startHttpHub } from '../testing/hub.js';

let hub: HttpHub;
beforeEach(async () => {
  hub = await startHttpHub();
});
afterEach(() => hub.stop());

/** The figure that stands for a term. */
function figure(text: string, term: string): string | undefined {
  return new RegExp(`<dt>${term}</dt><dd[^>]*>(?:<a[^>]*>)?([^<]*)<`).exec(text)?.[1];
}

/** The table of states alone. */
function board(text: string): string {
  return /<table class="board">.*?<\/table>/s.exec(text)?.[0] ?? '';
}

test('shows live figures, the states with their plans, and what is not public', async () => {
  const { status, headers, text } = await ask(hub.gateway.url);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(text).toContain('One graph over the Caribbean Firearms Roadmap 2020-2030, the national action plans of 16 states, and the support pledged to them.');
  const figures = ['National action plans', 'Events', 'Pledges', 'Assistance records', 'Donors', 'Organisations', 'Approved'];
  expect(figures.map((term) => figure(text, term))).toEqual(['16', '21', '7', '33', '1', '1,234', '1']);
  expect(board(text).match(/<th scope="row">/g)).toHaveLength(16);
  expect(board(text)).toContain('>Approved</a></td><td>the better source, where statements may be of one time and disagree</td>');
  expect(text).toMatch(/Read from public pages up to <time[^>]*>2026-01-31<\/time>; not endorsed by the custodians\./);
  expect(text).toContain('9.9.9');
  expect(text).toContain('2026-02-03');
});

test('escapes what the data says', async () => {
  const { text } = await ask(hub.gateway.url);
  expect(text).toContain('State &lt;S01&gt;');
  expect(text).toContain('<th scope="row">Texts of &lt;plans&gt;</th><td>The &quot;custodian&quot;</td><td>Only summaries &amp; news</td>');
  expect(text).not.toMatch(/<S01>|<plans>|<page>|<laws>|<one>|<1>|<work>/);
  expect(text).not.toMatch(/href="javascript:/);
});

test('asks nothing from elsewhere and runs no script', async () => {
  const { headers, text } = await ask(hub.gateway.url);
  expect(text).not.toMatch(/<script|<iframe|@import|url\(|\son\w+=/i);
  for (const [, target] of text.matchAll(/(?:href|src)="([^"]*)"/g)) expect(target).toMatch(/^[/#]/);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; style-src 'self'; script-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(text).not.toMatch(/\sstyle="/);
});

test('can be read by whoever does not see it or has no mouse', async () => {
  const { text } = await ask(hub.gateway.url);
  expect(text).toContain('<html lang="en">');
  expect(text.match(/<h1>/g)).toHaveLength(1);
  expect(text).toContain('<a class="skip" href="#main">');
  expect(text).toMatch(/<main id="main"/);
  expect(text).toMatch(/<caption id="states-caption">/);
  expect(board(text).match(/<th scope="col">/g)).toHaveLength(5);
  const levels = [...text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  for (const [, id] of text.matchAll(/aria-labelledby="([^"]*)"/g)) expect(text).toContain(`id="${id}"`);
  expect((await ask(`${hub.gateway.url}/assets/site.css`)).text).toContain('color-scheme: light dark');
});

test('says "not available now" and never 0 for a service that is away', async () => {
  await hub.services.pledges.kill();
  await hub.services.plans.kill();
  const { status, text } = await ask(hub.gateway.url);
  expect(status).toBe(200);
  for (const term of ['National action plans', 'Events', 'Pledges', 'Assistance records', 'Donors']) {
    expect(figure(text, term)).toBe('not available now');
  }
  expect(figure(text, 'Organisations')).toBe('1,234');
  expect(text).toContain('Plans by status: not available now.');
  expect(board(text).match(/<td[^>]*>not available now<\/td>/g)).toHaveLength(64);
  expect(text).toContain('Support by goal and state: not available now.');
  expect(text).not.toContain('id="story"');
  expect(text).toMatch(/\(reference up to <time[^>]*>2026-01-31<\/time>, plans: not available now, pledges: not available now\)/);
  expect(text).not.toMatch(/<dd[^>]*>0</);
});

test('says of each status on whose word it stands, by the latest statement that says so', async () => {
  const { text } = await ask(hub.gateway.url);
  expect(board(text)).toMatch(/<a href="\/records\/country\/S01">.*?A &quot;publisher&quot;: A &lt;page&gt;<\/td><td class="date">2022-11<\/td>/);
  expect(board(text)).toMatch(/S02&gt;<\/a><\/th><td>Unknown<\/td>/);
});

test('lays support out by state and goal: shaded by evidence, the basis in words, each cell with a way to its records', async () => {
  const { text } = await ask(hub.gateway.url);
  const matrix = /<table class="matrix">.*?<\/table>/s.exec(text)?.[0] ?? '';
  expect(matrix).toContain(
    '<td><a class="national" href="/records/support?roadmap=CFR&amp;row=CFR%3AG1&amp;column=S01"><b>7</b><span class="unseen"> records, a record names this state alone;</span> <small>named + assigned</small></a></td>',
  );
  expect(matrix).toMatch(/<td class="none">.*?no published record found<\/span><\/td>/);
  expect(matrix).toMatch(/The region as a whole<\/th><td><a class="regional"/);
});

test('tells one story: the priorities of a state, and what has named it since under the same goal', async () => {
  const { text } = await ask(hub.gateway.url);
  expect(text).toContain('what State &lt;S01&gt; asked for');
  expect(text).toMatch(/On 2021-07-30, 1 priority of .*?2 pieces of help<\/a> and .*?1 event<\/a>/);
  expect(text).toMatch(/Better &lt;laws&gt;<\/th>.*?named by the source.*?href="\/records\/assistance\/F1">Help &lt;1&gt;<\/a>/);
});

test('marks the made-up roadmap, with its money in whole units and exact beside it', async () => {
  const { text } = await ask(hub.gateway.url);
  const demo = /<section class="band synthetic".*?<\/section>/s.exec(text)?.[0] ?? '';
  expect(demo).toContain('SYNTHETIC');
  expect(demo).toContain('<data value="1234567.654321">USD 1,234,568</data>');
  expect(demo).toMatch(/Pledged <span>[^<]*<\/span><\/dt><dd class="away">not stated/);
});

test('says how to switch the made-up roadmap on where it is off', async () => {
  const { service } = hub.services.reference;
  const answer = service.execute.bind(service);
  service.execute = async (request) => {
    const response = await answer(request);
    return { ...response, data: JSON.parse(JSON.stringify(response.data).replace(',{"code":"DEMO"}', '')) };
  };
  const { text } = await ask(hub.gateway.url);
  expect(text).toContain('HUB_DEMO=true');
  expect(text).not.toContain('USD 1,234,568');
});

test('costs a number of calls that does not depend on the data', async () => {
  await ask(hub.gateway.url);
  const calls = Object.values(hub.services).map(({ service }) => service.requests.length);
  expect(calls.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(12);
});

test('stands when every service is away', async () => {
  await Promise.all(Object.values(hub.services).map((service) => service.kill()));
  const { status, text } = await ask(hub.gateway.url);
  expect(status).toBe(200);
  expect(text).toContain('The list of states: not available now.');
});

test('gives an example with the address the reader came by, and with no other text of theirs', async () => {
  const { text } = await ask(hub.gateway.url);
  expect(text).toContain(`curl ${hub.gateway.url}/graphql`);
  const forged = await request(hub.gateway.url, { headers: { host: 'x;rm -rf ~' } });
  expect(await forged.body.text()).toContain('curl http://localhost/graphql');
});
