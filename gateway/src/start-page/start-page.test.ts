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
  return new RegExp(`<dt>${term}</dt><dd[^>]*>([^<]*)</dd>`).exec(text)?.[1];
}

test('shows live figures, the states with their plans, and what is not public', async () => {
  const { status, headers, text } = await ask(hub.gateway.url);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(text).toContain('One graph over the Caribbean Firearms Roadmap 2020-2030, the national action plans of 16 states, and the support pledged to them.');
  const figures = ['National action plans', 'Events', 'Pledges', 'Assistance records', 'Donors', 'Organisations', 'Approved'];
  expect(figures.map((term) => figure(text, term))).toEqual(['16', '21', '7', '33', '1', '1,234', '1']);
  expect(text.match(/<th scope="row">/g)).toHaveLength(16);
  expect(text).toContain('<td>Approved</td><td>the better source, where statements may be of one time and disagree</td>');
  expect(text).toMatch(/Read from public pages up to <time[^>]*>2026-01-31<\/time>; not endorsed by the custodians\./);
  expect(text).toContain('9.9.9');
  expect(text).toContain('2026-02-03');
});

test('escapes what the data says', async () => {
  const { text } = await ask(hub.gateway.url);
  expect(text).toContain('State &lt;S01&gt;');
  expect(text).toContain('<strong>Texts of &lt;plans&gt;</strong> Only summaries &amp; news (stated by: The &quot;custodian&quot;)');
  expect(text).not.toMatch(/<S01>|<plans>/);
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
  expect(text.match(/<th scope="col">/g)).toHaveLength(3);
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
  expect(text.match(/<td>not available now<\/td>/g)).toHaveLength(32);
  expect(text).toMatch(/\(reference up to <time[^>]*>2026-01-31<\/time>, plans: not available now, pledges: not available now\)/);
  expect(text).not.toMatch(/<dd[^>]*>0</);
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
