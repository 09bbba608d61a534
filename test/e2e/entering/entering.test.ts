import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runHub } from '../harness/command.js';
import { type Hub, startHub } from '../harness/hub.js';

const PAYLOAD = '{ entry { id state } userErrors { code path message } }';
const RECORD = `mutation ($input: PledgeInput!, $entry: EntryInput) { taken: recordPledge(input: $input, entry: $entry) ${PAYLOAD} }`;
const source = { title: 'A page', url: 'https://example.org/page' };
const pledge = { id: 'PL-ENTERED', title: 'Entered over HTTP', donors: ['DE'], amount: '10.50', currency: 'EUR', announced: '2025', sources: [source] };

interface Taken {
  entry: { id: string; state: string } | null;
  userErrors: { code: string; path: string[]; message: string }[];
}

/** From a draft to what everybody reads, as people and programs do it, whatever carries operations out. */
describe.each(['apollo', 'hub'])('entering with the engine %s', (engine) => {
  let hub: Hub;
  let tokens: Record<'germany' | 'france' | 'olga', string>;
  beforeAll(async () => {
    hub = await startHub({ env: { HUB_ENGINE: engine } });
    const token = async (...roles: string[]) => (await runHub(['token', ...roles], { HUB_DATA_DIR: hub.dataDir.path })).stdout.trim();
    tokens = {
      germany: await token('--name', 'gerda', '--role', 'donor', '--donor', 'DE'),
      france: await token('--name', 'fabien', '--role', 'donor', '--donor', 'FR'),
      olga: await token('--name', 'olga', '--role', 'secretariat'),
    };
  });
  afterAll(async () => {
    await hub?.stop();
  });

  const as = (who: keyof typeof tokens) => ({ authorization: `Bearer ${tokens[who]}` });
  const send = async (who: keyof typeof tokens, query: string, variables: object = {}) => (await hub.ask<{ taken: Taken }>(query, variables, as(who))).body;
  const judge = async (who: keyof typeof tokens, step: string, id: string) => send(who, `mutation { taken: ${step}PledgeEntry(id: "${id}") ${PAYLOAD} }`);
  const publicTitle = async () => (await hub.ask<{ pledge: { title: string } | null }>('{ pledge(id: "PL-ENTERED") { title } }')).body;

  test('a pledge is drafted once however often it is sent, judged by somebody else, and read by everybody', async () => {
    const variables = { input: pledge, entry: { submit: true, idempotencyKey: 'the-same-one' } };
    const first = await send('germany', RECORD, variables);
    expect(first.data?.taken).toMatchObject({ entry: { state: 'SUBMITTED' }, userErrors: [] });
    expect((await send('germany', RECORD, variables)).data).toEqual(first.data);
    expect((await publicTitle()).data?.pledge).toBeNull();

    const id = first.data?.taken.entry?.id ?? '';
    expect((await judge('germany', 'approve', id)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await judge('olga', 'approve', id)).data?.taken).toMatchObject({ entry: { state: 'APPROVED' }, userErrors: [] });
    expect((await judge('olga', 'publish', id)).data?.taken).toMatchObject({ entry: { state: 'PUBLISHED' }, userErrors: [] });
    expect((await publicTitle()).data?.pledge).toEqual({ title: 'Entered over HTTP' });
  });

  test('what is wrong is told field by field, and nothing of it is kept', async () => {
    const wrong = { ...pledge, id: 'PL-WRONG', amount: '-1', currency: 'EUR' };
    const { data } = await send('germany', RECORD, { input: wrong });
    expect(data?.taken.entry).toBeNull();
    expect(data?.taken.userErrors).toMatchObject([{ path: ['input', 'amount'], message: expect.any(String) }]);
  });

  test('another donor may not, and is told what it takes', async () => {
    const { errors, data } = await send('france', RECORD, { input: { ...pledge, id: 'PL-OTHER' } });
    expect(errors).toMatchObject([{ path: ['taken'], extensions: { code: 'FORBIDDEN' } }]);
    expect(data?.taken ?? null).toBeNull();
  });

  test('who changes what has changed meanwhile is told both, and nothing is overwritten', async () => {
    const amend = `mutation ($revision: Int!) { taken: amendPledge(id: "PL-ENTERED", input: { title: "Changed" }, entry: { expectedRevision: $revision }) ${PAYLOAD} }`;
    const { data } = await send('germany', amend, { revision: 99 });
    expect(data?.taken).toMatchObject({ entry: null, userErrors: [{ code: 'CONFLICT' }] });
    expect((await publicTitle()).data?.pledge).toEqual({ title: 'Entered over HTTP' });
  });
});
