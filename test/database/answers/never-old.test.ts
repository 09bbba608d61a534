import { channel } from 'node:diagnostics_channel';
import { expect } from '@jest/globals';
import { oneDatabase, withClient } from '../harness.js';
import { betweenTwo, type Place } from './gateways.js';

const WRITES = 25;
const READERS = 6;
/** How many answers come between two writes, so that some of them are of what is kept. */
const BETWEEN = 16;

/** Something that is written as a number and read through the hub: by the service that owns it, and by one that reads what another publishes. */
const FACTS = [
  {
    write: (number: number) => `update pledges.donor set name = '${number}' where id = 'DE'`,
    read: async ({ ask }: Place, method: 'GET' | 'POST', who?: string) => {
      const { data } = await ask<{ donor: { name: string } }>('{ donor(id: "DE") { name } }', who, method);
      return Number(data?.donor.name);
    },
  },
  {
    write: (number: number) => `update reference.roadmap_node set title = '${number}' where id = 'CFR:G1'`,
    read: async ({ ask }: Place, method: 'GET' | 'POST', who?: string) => {
      const { data } = await ask<{ supportMatrix: { rows: { key: string; label: string }[] } }>(
        '{ supportMatrix(rows: GOAL) { rows { key label } } }',
        who,
        method,
      );
      return Number(data?.supportMatrix.rows.find(({ key }) => key === 'CFR:G1')?.label);
    },
  },
];

oneDatabase((server) => {
  betweenTwo(server, 'no answer is ever older than a write that was acknowledged before it was asked for', async (places, { url }) => {
    const outcomes: Record<string, number> = { hit: 0, miss: 0 };
    const listen = (told: unknown): void => {
      const { outcome } = told as { outcome: string };
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    };
    channel('roadmap-hub.cache').subscribe(listen);
    const written = FACTS.map(() => ({ begun: 0, done: 0 }));
    const wrong: string[] = [];
    let answered = 0;
    let isOver = false;

    const readOnce = async (turn: number): Promise<void> => {
      const which = turn % FACTS.length;
      const [fact, state] = [FACTS[which]!, written[which]!];
      const least = state.done;
      const got = await fact.read(places[turn % 3 === 0 ? 0 : 1]!, turn % 5 === 0 ? 'GET' : 'POST', turn % 7 === 0 ? 'paul partner' : undefined);
      if (!(got >= least && got <= state.begun)) wrong.push(`fact ${which} was ${got}, though ${least} was written`);
      answered += 1;
    };
    const reader = async (first: number): Promise<void> => {
      for (let turn = first; !isOver; turn += READERS + 1) await readOnce(turn);
    };
    const writer = (): Promise<void> =>
      withClient(url, async (client) => {
        for (let turn = 0; turn < WRITES * FACTS.length; turn += 1) {
          const which = turn % FACTS.length;
          const state = written[which]!;
          state.begun += 1;
          await client.query(FACTS[which]!.write(state.begun));
          state.done = state.begun;
          const target = answered + BETWEEN;
          while (answered < target && wrong.length === 0) await new Promise(setImmediate);
          if (wrong.length > 0) return;
        }
      });

    // Both have a number before anybody reads one.
    await withClient(url, async (client) => {
      for (const { write } of FACTS) await client.query(write(0));
    });
    const readers = Array.from({ length: READERS }, (_, index) => reader(index));
    await writer().finally(() => {
      isOver = true;
    });
    await Promise.all(readers);
    channel('roadmap-hub.cache').unsubscribe(listen);

    expect(wrong).toEqual([]);
    // Otherwise nothing was tried.
    expect(outcomes.hit).toBeGreaterThan(WRITES);
    expect(outcomes.miss).toBeGreaterThan(WRITES);
  });
});
