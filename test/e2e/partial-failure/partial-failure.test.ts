import { afterEach, describe, expect, test } from '@jest/globals';
import { readGolden, readOperation } from '../golden/operations.js';
import type { Answer } from '../harness/ask.js';
import { oneHub } from '../harness/for-each-hub.js';
import type { ServiceName } from '../harness/hub.js';
import { isAlive, stopStill } from '../harness/processes.js';
import { until } from '../harness/until.js';

const hub = oneHub({ topology: 'several-processes' });
const COUNTRY_PLAN = readOperation('CountryPlan');
const VARIABLES = readGolden('CountryPlan').variables;
/** How long the rest of an answer may take when a service is dead. */
const DEAD_LIMIT = 2_000;
/** The gateway waits for a service that is there and silent, but not for ever. */
const SILENT_LIMIT = 7_000;

interface CountryPlan {
  country: { name: string | null; plan: { leadBody: string } | null; planStatus: string | null; events: unknown; pledges: unknown; assistance: unknown } | null;
}

/** What has no country at its root, so that it shows something while the reference service is away. */
const PLAN_AND_PLEDGE = `{
  plan: nationalActionPlan(id: "CFR:LCA") { statusStatements { status date } country { iso3 name } }
  pledge(id: "PL-CA-ACCBP-2021") { amountNote nodes { id title } implementers { id name } }
}`;

const countryPlan = (): Promise<Answer<CountryPlan>> => hub().ask<CountryPlan>(COUNTRY_PLAN, VARIABLES);

async function kill(service: ServiceName): Promise<number> {
  const pid = hub().servicePids()[service];
  process.kill(pid, 'SIGKILL');
  await until(`the ${service} service is gone`, () => !isAlive(pid));
  return pid;
}

function expectMissing({ status, body, text }: Answer<unknown>, service: ServiceName): void {
  expect(status).toBe(200);
  expect(body.errors).toHaveLength(1);
  expect(body.errors?.[0]).toMatchObject({ message: expect.stringContaining(service), extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: service } });
  expect(text).not.toMatch(/127\.0\.0\.1|:\d{4,5}\b|ECONN|stack|\.js\b/);
}

async function readiness(): Promise<unknown> {
  const response = await fetch(`${hub().url}/health/ready`);
  return [response.status, await response.json()];
}

/** Until the answer is whole again; nobody has touched the gateway. */
async function whole(since: number, what: string): Promise<void> {
  await until(`the answer is whole again after ${what}`, async () => !(await countryPlan()).body.errors);
  process.stdout.write(`${what}: whole again after ${Math.round(performance.now() - since)} ms\n`);
  expect((await countryPlan()).body).toEqual(await before);
}

let before: Promise<unknown>;

describe('a service that dies', () => {
  afterEach(() => until('all services are back', async () => JSON.stringify(await readiness()).includes('"status":"ready"')));

  test('pledges: the plan arrives, the missing service is named, and it comes back by itself', async () => {
    before = countryPlan().then(({ body }) => body);
    await before;
    const pid = await kill('pledges');
    const killed = performance.now();
    const answer = await countryPlan();
    process.stdout.write(`pledges killed: an answer after ${Math.round(answer.ms)} ms\n`);
    expectMissing(answer, 'pledges');
    expect(answer.ms).toBeLessThan(DEAD_LIMIT);
    expect(answer.body.data?.country).toMatchObject({ name: 'Saint Lucia', planStatus: 'APPROVED', pledges: null, assistance: null });
    expect(answer.body.data?.country?.plan?.leadBody).toBe('Department of Home Affairs and National Security');
    expect(await readiness()).toEqual([200, { status: 'degraded', services: { reference: 'ready', plans: 'ready', pledges: 'away' } }]);
    await whole(killed, 'pledges killed');
    expect(hub().servicePids().pledges).not.toBe(pid);
  });

  test('plans: the country and its support arrive', async () => {
    await kill('plans');
    const killed = performance.now();
    const answer = await countryPlan();
    expectMissing(answer, 'plans');
    expect(answer.ms).toBeLessThan(DEAD_LIMIT);
    expect(answer.body.data?.country).toMatchObject({
      name: 'Saint Lucia',
      plan: null,
      planStatus: null,
      events: null,
      pledges: { totalCount: expect.any(Number) },
    });
    await whole(killed, 'plans killed');
  });

  test('reference: plans and pledges arrive, without the names that it keeps', async () => {
    await kill('reference');
    const killed = performance.now();
    const answer = await hub().ask<object>(PLAN_AND_PLEDGE);
    expectMissing(answer, 'reference');
    expect(answer.ms).toBeLessThan(DEAD_LIMIT);
    expect(answer.body.data).toMatchObject({
      plan: { statusStatements: [{ status: 'DRAFTING' }, { status: 'APPROVED' }], country: { iso3: 'LCA', name: null } },
      pledge: { amountNote: expect.any(String), implementers: [{ id: 'UNLIREC', name: null }] },
    });
    await whole(killed, 'reference killed');
  });

  test('two at once are both named', async () => {
    await Promise.all([kill('plans'), kill('pledges')]);
    const killed = performance.now();
    const { status, body, ms } = await countryPlan();
    expect(status).toBe(200);
    expect(ms).toBeLessThan(DEAD_LIMIT);
    expect(body.errors?.map(({ extensions }) => extensions.subgraph).sort()).toEqual(['plans', 'pledges']);
    expect(body.data?.country?.name).toBe('Saint Lucia');
    await whole(killed, 'plans and pledges killed');
  });
});

test('a service that is silent costs its own part, and answers again when it can', async () => {
  const { pledges } = hub().servicePids();
  await stopStill(pledges);
  let resumed: number;
  try {
    const answer = await countryPlan();
    process.stdout.write(`pledges silent: an answer after ${Math.round(answer.ms)} ms\n`);
    expectMissing(answer, 'pledges');
    expect(answer.ms).toBeLessThan(SILENT_LIMIT);
    expect(answer.body.data?.country?.plan).not.toBeNull();
  } finally {
    resumed = performance.now();
    process.kill(pledges, 'SIGCONT');
  }
  await whole(resumed, 'pledges resumed');
  expect(hub().servicePids().pledges).toBe(pledges);
});
