import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import pg from 'pg';
import { until } from '../harness/until.js';
import type { Place } from './place.js';

type Line = Record<string, unknown> & { msg: string };

const TOKEN = `eyJhbGciOiJIUzI1NiJ9.${Buffer.from('{"sub":"somebody"}').toString('base64url')}.c2lnbmF0dXJlLW9mLWEtdG9rZW4`;
const KEY = `hub_0123456789ab_${'c0ffee'.repeat(10)}beef`;
const json = { 'content-type': 'application/json' };
const operation = (query: string, more: object = {}) => ({ method: 'POST', headers: json, body: JSON.stringify({ query, ...more }) });

/** Everything that can go wrong with a request, as far as one client can bring it about. */
const WRONG: Record<string, [path: string, init?: RequestInit]> = {
  'no GraphQL': ['/graphql', operation('{ country(')],
  'a field that is not there': ['/graphql', operation('{ nothing }')],
  'an operation that is not there': ['/graphql', operation('query A { __typename }', { operationName: 'B' })],
  'two operations and no word which': ['/graphql', operation('query A { __typename } query B { __typename }')],
  'a kind of operation that there is not': ['/graphql', operation('subscription { nothing }')],
  'a wrong argument': ['/graphql', operation('{ pledges(first: 0) { totalCount } }')],
  'a wrong variable': ['/graphql', operation('query ($first: Int) { pledges(first: $first) { totalCount } }', { variables: { first: 'many' } })],
  'a wrong code': ['/graphql', operation('{ country(code: "nowhere") { name } }')],
  'no JSON': ['/graphql', { method: 'POST', headers: json, body: '{' }],
  'no query': ['/graphql', { method: 'POST', headers: json, body: '{}' }],
  'a batch': ['/graphql', { method: 'POST', headers: json, body: '[{"query":"{ __typename }"}]' }],
  'another method': ['/graphql', { method: 'PUT', headers: json, body: '{}' }],
  'too much': ['/graphql', operation(`{ __typename #${'x'.repeat(1_100_000)}\n }`)],
  'another charset': ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json; charset=latin9' }, body: '{}' }],
  'another encoding': ['/graphql', { method: 'POST', headers: { ...json, 'content-encoding': 'zstd-of-tomorrow' }, body: '{}' }],
  'a hash of a query': ['/graphql', { method: 'POST', headers: json, body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}' }],
  'a page of another site': ['/graphql?query={__typename}', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' } }],
  'no such address': ['/nowhere'],
  'no such record': ['/records/country/nowhere', { headers: { accept: 'application/json' } }],
  'no such dashboard': ['/dashboards/nowhere'],
  'a wrong choice': ['/dashboards?roadmap=no%20roadmap', { headers: { accept: 'application/json' } }],
  'no such export': ['/export/nowhere.csv'],
  'a wrong filter of an export': ['/export/pledges.csv?country=nowhere'],
  'a wrong feed': ['/feeds/open-needs.json?roadmap=lower'],
};

/** Who reads the log finds what became of a request by its id, and nothing that is not for the log. */
export function loggedRequests({ hub }: Place): void {
  let asked = 0;
  const lines = (): Line[] =>
    hub()
      .stderr()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  const whole = (id: string) => until(`the request ${id} is logged`, () => lines().some(({ msg, requestId }) => msg === 'request' && requestId === id));

  /** Asks under an id of its own, and waits until its last line is there. */
  async function askUnderId(path: string, init: RequestInit = {}) {
    asked += 1;
    const id = `logged-request-${asked}`;
    const response = await fetch(`${hub().url}${path}`, { ...init, headers: { ...init.headers, 'x-request-id': id } });
    const text = await response.text();
    await whole(id);
    return { id, response, text };
  }

  test.each(Object.entries(WRONG))('%s: the error and every line about it carry the id', async (_, [path, init]) => {
    const from = lines().length;
    const { id, response, text } = await askUnderId(path, init);
    expect(response.headers.get('x-request-id')).toBe(id);
    const { errors } = JSON.parse(text) as { errors: { extensions: { requestId: string } }[] };
    expect(errors.map(({ extensions }) => extensions.requestId)).toEqual(errors.map(() => id));
    for (const line of lines().slice(from)) expect(line).toMatchObject({ requestId: id });
  });

  test('a failure of the database is logged with its cause and its statement, without what was typed', async () => {
    const admin = new pg.Client({ connectionString: hub().adminUrl() });
    await admin.connect();
    const from = lines().length;
    try {
      await admin.query('revoke select on plans.event from plans');
      const query = 'query ($text: String) { events(filter: { text: $text }) { totalCount } }';
      const { id, text } = await askUnderId('/graphql', operation(query, { variables: { text: 'what-somebody-typed' } }));
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id } }] });
      const after = lines().slice(from);
      for (const line of after) expect(line).toMatchObject({ requestId: id });
      expect(after.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['sql', 'a field failed', 'a service reported an internal error', 'request']));
      expect(after.find(({ msg }) => msg === 'a field failed')).toMatchObject({
        service: 'plans',
        err: {
          type: 'QueryFailedError',
          message: 'permission denied for table event',
          query: expect.stringContaining('from "plans"."event"'),
          stack: expect.any(String),
        },
      });
      expect(JSON.stringify(after)).not.toContain('what-somebody-typed');
    } finally {
      await admin.query('grant select on plans.event to plans');
      await admin.end();
    }
  });

  test('no secret is in the log, at its most talkative', async () => {
    const headers = { ...json, authorization: `Bearer ${TOKEN}`, cookie: 'session=of-a-cookie', 'x-api-key': KEY, 'x-hub-passport': TOKEN };
    const query = 'query ($text: String) { pledges(filter: { text: $text }) { totalCount } }';
    await askUnderId(`/graphql?token=${KEY}`, { method: 'POST', headers, body: JSON.stringify({ query, variables: { text: KEY } }) });
    await askUnderId(`/records/country/${KEY}?password=of-a-query`, { headers });
    await askUnderId(`/nowhere/${TOKEN}`, { headers: { authorization: `Bearer ${KEY}` } });
    const master = readFileSync(join(hub().dataDir.path, 'secret'), 'utf8').trim();
    const roles = ['reference', 'plans', 'pledges'].map((role) => createHmac('sha256', master).update(`roadmap-hub role ${role}`).digest('base64url'));
    const secrets = [master, ...roles, TOKEN, KEY, KEY.slice(17), 'of-a-cookie', 'of-a-query'];
    expect(secrets.filter((secret) => hub().stderr().includes(secret))).toEqual([]);
  });
}
