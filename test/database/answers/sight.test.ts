import { expect } from '@jest/globals';
import { AMEND, type Entered, PLEDGE, RECORD, STEP } from '../entering/pledges.js';
import { oneDatabase } from '../harness.js';
import { betweenTwo, type Place } from './gateways.js';

const [GERMANY, STATES, PARTNER, OFFICE] = ['anna donor:DE', 'uma donor:US', 'paul partner', 'olga secretariat'];
const COUNT = '{ pledges(filter: { donors: ["DE"] }) { totalCount } }';

const enter = async ({ ask }: Place, who: string, query: string, variables: object): Promise<Entered> => {
  const { data, errors } = await ask<Record<string, Entered>>(query, who, 'POST', variables);
  expect(errors).toBeUndefined();
  const [entered] = Object.values(data ?? {});
  expect(entered?.userErrors).toEqual([]);
  return entered as Entered;
};

async function publish(place: Place, query: string, variables: object): Promise<void> {
  const { entry } = await enter(place, GERMANY, query, { ...variables, entry: { submit: true } });
  for (const step of ['approve', 'publish']) await enter(place, OFFICE, STEP(step), { id: entry?.id });
}

const countOf = async ({ ask }: Place, who?: string): Promise<number | undefined> =>
  (await ask<{ pledges: { totalCount: number } }>(COUNT, who)).data?.pledges.totalCount;

oneDatabase((server) => {
  betweenTwo(server, 'what is kept for one is given to nobody who sees less, and what is entered is seen at once by those who may', async (places) => {
    const everybody = [GERMANY, STATES, PARTNER, OFFICE, undefined];
    // Each twice, those who see most first, so that everything is kept.
    const sights = async () => {
      const seen: (number | undefined)[][] = [];
      for (let time = 0; time < 2; time += 1) for (const place of places) seen.push(await Promise.all(everybody.map((who) => countOf(place, who))));
      for (const sight of seen) expect(sight).toEqual(seen[0]);
      return seen[0] as number[];
    };
    const before = await sights();
    expect(new Set(before).size).toBe(1);
    const [first, second] = places;
    await publish(first, RECORD, { input: { ...PLEDGE, visibility: 'RESTRICTED' } });
    const restricted = await sights();
    expect(restricted.map((count, index) => count - before[index]!)).toEqual([1, 0, 0, 1, 0]);
    await publish(second, RECORD, { input: { ...PLEDGE, title: 'For partners', visibility: 'PARTNER' } });
    const shared = await sights();
    expect(shared.map((count, index) => count - restricted[index]!)).toEqual([1, 1, 1, 1, 0]);
  });

  betweenTwo(server, 'a draft is seen by its author at once, through either gateway, and an amended record by all', async (places) => {
    const [first, second] = places;
    const drafts = async (place: Place, who: string): Promise<number | undefined> =>
      (await place.ask<{ pledgeEntries: { totalCount: number } }>('{ pledgeEntries { totalCount } }', who)).data?.pledgeEntries.totalCount;
    for (let count = 0; count < 3; count += 1) {
      for (const place of [...places, ...places]) expect(await drafts(place, GERMANY)).toBe(count);
      for (const place of [...places, ...places]) expect(await drafts(place, STATES)).toBe(0);
      await enter(count % 2 === 0 ? first : second, GERMANY, RECORD, { input: PLEDGE });
    }
    const { data } = await first.ask<{ pledges: { nodes: { id: string; title: string }[] } }>(
      '{ pledges(filter: { donors: ["DE"] }, first: 1) { nodes { id title } } }',
    );
    const id = data?.pledges.nodes[0]?.id;
    const titleOf = async (place: Place) => (await place.ask<{ pledge: { title: string } }>(`{ pledge(id: "${id}") { title } }`)).data?.pledge.title;
    for (const place of [...places, ...places]) await titleOf(place);
    await publish(first, AMEND, { id, input: { title: 'Another title' } });
    for (const place of places) expect(await titleOf(place)).toBe('Another title');
  });
});
