import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runHub } from '../../e2e/harness/command.js';
import { type Hub, startHub } from '../../e2e/harness/hub.js';
import { until } from '../../e2e/harness/until.js';
import { endBackends, withClient } from '../harness/backends.js';
import { nothingLeft } from '../harness/left-behind.js';

const WRITES = 1_000;
const WORKERS = 4;
/** All of them together, with five faults, on a machine that is busy. */
const BOUND_MS = 240_000;
const PAUSE_MS = 100;

const RECORD = `mutation ($input: PledgeInput!, $key: String!) {
  recordPledge(input: $input, entry: { idempotencyKey: $key }) { entry { id } userErrors { message } }
}`;

interface Recorded {
  recordPledge: { entry: { id: string } | null; userErrors: { message: string }[] } | null;
}

let hub: Hub;
let token: string;
beforeAll(async () => {
  hub = await startHub({ topology: 'several-processes' });
  const { stdout } = await runHub(['token', '--role', 'donor', '--donor', 'DE'], { HUB_DATA_DIR: hub.dataDir.path });
  token = stdout.trim();
});
afterAll(async () => {
  expect(await hub.stop()).toBe(0);
  await nothingLeft(hub.dataDir.path);
});

/** The id of the entry once the hub has acknowledged it; null for anything that leaves open whether it was taken. */
async function tryOnce(number: number): Promise<string | null> {
  const source = { title: 'A page', url: 'https://example.org/page' };
  const input = { title: `Pledge ${number}`, donors: ['DE'], amount: '1', currency: 'EUR', announced: '2025', sources: [source] };
  try {
    const { body } = await hub.ask<Recorded>(RECORD, { input, key: `write-${number}` }, { authorization: `Bearer ${token}` });
    const told = body.data?.recordPledge;
    if (told) expect(told.userErrors).toEqual([]);
    return told?.entry?.id ?? null;
  } catch {
    // The connection broke, or what came was no answer.
    return null;
  }
}

test(
  `of ${WRITES} writes that were acknowledged none is lost and none is doubled, whatever is killed meanwhile`,
  async () => {
    const acknowledged = new Map<number, string>();
    let next = 0;
    let again = 0;
    const work = async (): Promise<void> => {
      for (let number = next++; number < WRITES; number = next++) {
        for (let id = await tryOnce(number); ; id = await tryOnce(number)) {
          if (id !== null) {
            acknowledged.set(number, id);
            break;
          }
          // As every client of an idempotent request does: the same again, a little later.
          again += 1;
          await pause(PAUSE_MS);
        }
      }
    };
    const began = performance.now();
    const working = Promise.all(Array.from({ length: WORKERS }, work));
    const reached = (count: number) => until(`${count} writes`, () => acknowledged.size >= count, BOUND_MS);

    await reached(100);
    process.kill(hub.servicePids().pledges, 'SIGKILL');
    await reached(300);
    process.kill(hub.dataDir.postgresPid() as number, 'SIGKILL');
    await reached(500);
    await until('the database can be asked', () =>
      endBackends(hub.adminUrl(), 20).then(
        () => true,
        () => undefined,
      ),
    );
    await reached(700);
    process.kill(hub.servicePids().pledges, 'SIGKILL');
    process.kill(hub.dataDir.postgresPid() as number, 'SIGKILL');
    await working;

    const kept = await withClient(
      hub.adminUrl(),
      async (client) => (await client.query<{ id: string; title: string }>(`select id, document ->> 'title' as title from pledges.entry`)).rows,
    );
    const byTitle = new Map(kept.map(({ id, title }) => [title, id]));
    const lost = [...acknowledged].filter(([number, id]) => byTitle.get(`Pledge ${number}`) !== id);
    process.stdout.write(
      `${acknowledged.size} writes acknowledged, ${again} asked again, ${kept.length} kept, ${lost.length} lost, ${kept.length - byTitle.size} doubled, in ${Math.round(performance.now() - began)} ms\n`,
    );
    expect({ acknowledged: acknowledged.size, kept: kept.length, lost, doubled: kept.length - byTitle.size }).toEqual({
      acknowledged: WRITES,
      kept: WRITES,
      lost: [],
      doubled: 0,
    });
    // The faults did come in between.
    expect(again).toBeGreaterThan(0);
  },
  BOUND_MS + 60_000,
);
