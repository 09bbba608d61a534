import { isDeepStrictEqual } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import { type Answer, ask, type BothEngines } from './engines.js';
import { type Asked, generateOperation } from './generate/operation.js';
import { Random } from './generate/random.js';
import { truthOf } from './truth.js';
import type { Mishaps } from './world/values.js';

const CALM: Mishaps = { null: 8, error: 0, nonNull: 0, noEntity: 0 };
const ROUGH: Mishaps = { null: 8, error: 3, nonNull: 1, noEntity: 8 };
/** More than one service has it, and which of them is asked is the planner's to choose. */
const SHARED_ROOTS = ['hubStatus'];

export interface Verdict {
  asked: Asked;
  /** What went wrong in the services meanwhile. */
  mishaps: string;
  /** In what the hub's engine is not as it should be. */
  fault?: string;
  /** It was not let in. */
  isRefused?: boolean;
  /** `@apollo/gateway` gave another answer than the world itself. */
  isApolloWrong?: boolean;
}

/**
 * Asks both engines what a seed makes, while the services do what the seed makes them do; the hub's engine twice.
 *
 * While all is well the hub's engine has to say what `graphql-js` says of the same world, to the letter. When
 * fields and entities fail, what `@apollo/gateway` says, with the same errors. When a service is away, at least
 * that, and nothing that Apollo knows otherwise: plans differ, and so does what can be had without a service.
 */
export async function tryOut(engines: BothEngines, schema: GraphQLSchema, seed: number): Promise<Verdict> {
  const { mishaps, isRough, away } = mishapsOf(seed);
  // What is skipped needs no service; Apollo asks it all the same and tells that it is away.
  const asked = generateOperation(schema, seed, away === undefined ? {} : { unconditional: true, without: SHARED_ROOTS });
  set(engines, isRough ? ROUGH : CALM, away);
  const [apollo, hub] = await Promise.all([engines.apollo, engines.hub].map((engine) => ask(engine, asked.query, asked.variables)));
  if (!apollo || !hub) throw new Error('there are two engines');
  // Larger than anybody may ask: that is found out before any engine sees it.
  if (apollo.data === undefined && hub.data === undefined) return { asked, mishaps, isRefused: true };
  const verdict = { asked, mishaps };

  // The second time the operation goes past Apollo Server, which has judged it.
  const again = await ask(engines.hub, asked.query, asked.variables);
  if (!isDeepStrictEqual(outline(again), outline(hub))) return { ...verdict, fault: `first ${JSON.stringify(hub)}\nagain ${JSON.stringify(again)}` };

  if (!isRough && away === undefined) {
    const truth = JSON.stringify({ data: await truthOf(schema, engines.entities, CALM, asked) });
    const isApolloWrong = !isDeepStrictEqual(apollo, JSON.parse(truth));
    return { ...verdict, isApolloWrong, ...(JSON.stringify(hub) !== truth && { fault: `expected ${truth}\nreceived ${JSON.stringify(hub)}` }) };
  }
  if (isAsGood(apollo, hub, away !== undefined)) return verdict;
  // Apollo is no measure for what it cannot even do while all is well.
  set(engines, CALM);
  const calm = await ask(engines.apollo, asked.query, asked.variables);
  if (!isDeepStrictEqual(calm, JSON.parse(JSON.stringify({ data: await truthOf(schema, engines.entities, CALM, asked) }))))
    return { ...verdict, isApolloWrong: true };
  return { ...verdict, fault: `apollo ${JSON.stringify(apollo)}\nhub    ${JSON.stringify(hub)}` };
}

function mishapsOf(seed: number): { mishaps: string; isRough: boolean; away?: number } {
  const random = new Random(seed ^ 0x5eed);
  const mishaps = random.pick(['none', 'none', 'failing fields', 'a service away', 'failing fields and a service away']);
  return { mishaps, isRough: mishaps.includes('fields'), ...(mishaps.includes('away') && { away: random.below(1000) }) };
}

function set({ services }: BothEngines, mishaps: Mishaps, away?: number): void {
  for (const [index, service] of services.entries()) {
    service.mishaps = mishaps;
    service.away = away !== undefined && away % services.length === index;
  }
}

function isAsGood(apollo: Answer, hub: Answer, isAway: boolean): boolean {
  const isSame = isDeepStrictEqual(apollo.data, hub.data);
  const tell = hasCrediblePaths(apollo) ? told : codes;
  const [ofApollo, ofHub] = [tell(apollo), tell(hub)];
  if (!isAway && isSame && !isDeepStrictEqual(ofApollo, ofHub)) return saysWhatConcerns(apollo, hub);
  if (!isAway) return isSame;
  if (!isSame) return covers(hub.data, apollo.data);
  const unneeded = ofApollo.filter((line) => !ofHub.includes(line));
  return ofHub.every((line) => ofApollo.includes(line)) && unneeded.every((line) => line.startsWith('SUBGRAPH_UNAVAILABLE'));
}

/**
 * `@apollo/gateway` also tells of errors in fields that it asked a service for although the client wanted them
 * of other types only, and which the answer does not have. Those need not be told, the others have to.
 */
function saysWhatConcerns(apollo: Answer, hub: Answer): boolean {
  const { data, errors = [] } = apollo;
  const concerning = { data, errors: errors.filter(({ path }) => !path || valueAt(data, path) !== undefined) };
  const [all, needed, ofHub] = [codes(apollo), codes(concerning), codes(hub)];
  return concerning.errors.length < errors.length && needed.every((line) => ofHub.includes(line)) && ofHub.every((line) => all.includes(line));
}

/** What stands at a place, or the null above it; undefined when the answer has no such place. */
function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const part of path) {
    if (value === null || value === undefined) return value;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

/** `@apollo/gateway` miscounts entities when it leaves some out, and then tells of an error where there is none. */
function hasCrediblePaths({ data, errors = [] }: Answer): boolean {
  return errors.every(({ path }) => !path || valueAt(data, path) === null);
}

/** All but the words, in which a service that failed before is told otherwise. */
function outline({ data, errors = [] }: Answer): unknown {
  const places = errors.map(({ path, extensions }) => JSON.stringify([path, extensions?.code, extensions?.subgraph]));
  return { text: JSON.stringify(data), places: places.sort() };
}

function codes({ errors = [] }: Answer): string[] {
  return [...new Set(errors.map(({ extensions }) => `${extensions?.code} ${extensions?.subgraph ?? ''}`))].sort();
}

/** Whether one answer has all that the other has, and nothing otherwise; it may have more. */
function covers(more: unknown, less: unknown): boolean {
  if (less === null || less === undefined) return true;
  if (Array.isArray(less)) return Array.isArray(more) && more.length === less.length && less.every((one, index) => covers(more[index], one));
  if (typeof less !== 'object') return more === less;
  if (typeof more !== 'object' || more === null) return false;
  return Object.entries(less).every(([key, value]) => covers((more as Record<string, unknown>)[key], value));
}

/**
 * What errors say, whatever their order, each once. Where a null went up, which of several errors below it is
 * told is left to chance (GraphQL 6.4.4), so only that there is one is compared.
 */
export function told({ data, errors = [] }: Answer): string[] {
  const lines = errors.map(({ path, extensions }) => {
    const hidden = path && nullAbove(data, path);
    return hidden ? `null at ${hidden.join('.')}` : `${extensions?.code} ${extensions?.subgraph ?? ''} ${path?.join('.') ?? '-'}`;
  });
  return [...new Set(lines)].sort();
}

/** The place of the null that hides a place. */
function nullAbove(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] | undefined {
  let value = data;
  for (const [index, part] of path.entries()) {
    if (value === null) return path.slice(0, index);
    value = (value as Record<string | number, unknown> | undefined)?.[part];
  }
  return undefined;
}
