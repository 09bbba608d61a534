import { bytes, sql } from './ceilings.js';
import type { Contestant } from './contestant.js';
import { apolloGateway, hive, hiveWithRust } from './gateways.js';
import { apollo, hub, hubWithCache, services } from './hubs.js';
import type { ContestantName } from './names.js';
import type { Place } from './place.js';
import { postgraphile } from './postgraphile/postgraphile.js';

/** Starts those that are named, one after the other: each has the machine while it starts. */
export async function startContestants(names: readonly ContestantName[], place: Place, answersFile: string): Promise<Contestant[]> {
  const starts: Record<ContestantName, () => Promise<Contestant>> = {
    hub: () => hub(place),
    apollo: () => apollo(place),
    services: () => services(place),
    'hub-cache': () => hubWithCache(place),
    sql: () => sql(place),
    bytes: () => bytes(place, answersFile),
    postgraphile: () => postgraphile(place),
    hive: () => hive(place),
    'hive-rust': () => hiveWithRust(place),
    'apollo-gateway': () => apolloGateway(place),
  };
  const contestants: Contestant[] = [];
  try {
    for (const name of names) contestants.push(await starts[name]());
    return contestants;
  } catch (error) {
    await stopAll(contestants, place);
    throw error;
  }
}

export async function stopAll(contestants: readonly Contestant[], place: Place): Promise<void> {
  await Promise.all(contestants.map((contestant) => contestant.stop()));
  await place.endServices();
}
