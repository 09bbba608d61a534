import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Answer, type Asker, all, BadUserInput, type Client, complete, createClient, pages, questions, SubgraphUnavailable } from '@roadmap-hub/client';
import { normalise } from '../golden/normalise.js';
import { readGolden, WITH_DEMO } from '../golden/operations.js';
import { facts } from '../harness/facts.js';
import { oneHub } from '../harness/for-each-hub.js';
import { until } from '../harness/until.js';

const hub = oneHub({ topology: 'several-processes', env: WITH_DEMO });
let client: Client;

beforeAll(() => {
  client = createClient({ url: hub().url });
});

/** The client's function for a question, whatever its types. */
function askerOf(name: string): Asker<object, object, string> {
  return client[(name.charAt(0).toLowerCase() + name.slice(1)) as 'hubStatus'] as unknown as Asker<object, object, string>;
}

test.each(questions.map(({ name, example }) => [name, example] as const))('%s gives its golden answer to its example', async (name, example) => {
  const golden = readGolden(name);
  expect(example).toEqual(golden.variables);
  expect(normalise(complete(await askerOf(name)(example)))).toEqual(golden.answer);
});

test.each(questions.flatMap(({ name, pages: lists, example }) => lists.map(({ path, first }) => [name, path, first, example] as const)))(
  'all records of %s at %s are as many as the hub counts',
  async (name, path, first, example) => {
    const asker = askerOf(name);
    const size = first === null ? {} : { [first]: 40 };
    const records = await all(asker, { ...example, ...size }, { of: path });
    const { data } = await asker(example);
    const list = path.split('.').reduce<unknown>((here, key) => (here as Record<string, unknown>)[key], data) as { totalCount: number };
    expect(records).toHaveLength(list.totalCount);
  },
);

test('the pledges of the roadmap come page by page, each once', async () => {
  const roadmap = facts.pledges.pledges.filter((pledge) => pledge.roadmap === 'CFR').map(({ id }) => id);
  const sizes: number[] = [];
  for await (const { data } of pages(client.pledgeList, { first: 7, orderBy: 'TITLE_ASC' })) sizes.push(data.pledges?.nodes.length ?? 0);
  expect(sizes.slice(0, -1).every((size) => size === 7)).toBe(true);
  const pledges = await all(client.pledgeList, { first: 7, orderBy: 'TITLE_ASC' });
  expect(pledges.map(({ id }) => id).sort()).toEqual(roadmap.sort());
  expect(pledges).toHaveLength(complete(await client.pledgeList({ first: 1 })).pledges?.totalCount ?? 0);
});

describe('wrong input', () => {
  test('that a service finds says which argument, what it was and what would be right', async () => {
    await expect(client.pledgeList({ first: 900 })).rejects.toMatchObject({
      kind: 'bad-user-input',
      argument: 'first',
      received: 900,
      allowed: expect.any(String),
    });
    await expect(client.countryPlan({ country: 'nowhere' })).rejects.toBeInstanceOf(BadUserInput);
  });

  test('that the gateway finds does too, and an operation that the schema does not have is refused', async () => {
    const notAnOrder = { orderBy: 'SIDEWAYS' as 'TITLE_ASC' };
    await expect(client.pledgeList(notAnOrder)).rejects.toMatchObject({ kind: 'bad-user-input', message: expect.stringContaining('SIDEWAYS') });
    await expect(client.ask('{ nothing }')).rejects.toMatchObject({ kind: 'refused', status: 400, message: expect.stringContaining('nothing') });
  });
});

test('the lines at the start of the README run', async () => {
  const readme = readFileSync(new URL('../../../../packages/client/README.md', import.meta.url), 'utf8');
  const lines = /```ts\n([\s\S]*?)```/.exec(readme)?.[1]?.replace('http://localhost:4000', hub().url) ?? '';
  const child = spawn(process.execPath, ['--input-type=module', '--eval', lines], { cwd: fileURLToPath(new URL('../../../', import.meta.url)) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  expect([await once(child, 'close'), output]).toEqual([[0, null], expect.stringMatching(/^Saint Lucia APPROVED Department of Home Affairs.*\n(.+\n){5}$/)]);
});

test('a dead service costs its own part: the rest arrives, and the error is of its type', async () => {
  const { pledges } = hub().servicePids();
  process.kill(pledges, 'SIGKILL');
  const answer = await until('the pledges service is missed', async () => {
    const one: Answer<Awaited<ReturnType<Client['countryPlan']>>['data']> = await client.countryPlan({ country: 'LC' });
    return one.errors.length > 0 && one;
  });
  expect(answer.data.country).toMatchObject({ name: 'Saint Lucia', planStatus: 'APPROVED', pledges: null, assistance: null });
  expect(answer.errors).toEqual([expect.any(SubgraphUnavailable)]);
  expect(answer.errors[0]).toMatchObject({ kind: 'subgraph-unavailable', subgraph: 'pledges', code: 'SUBGRAPH_UNAVAILABLE', requestId: answer.requestId });
  expect(() => complete(answer)).toThrow(SubgraphUnavailable);
  await until('the service is back', async () => (await client.countryPlan({ country: 'LC' })).errors.length === 0);
});
