import { isDeepStrictEqual } from 'node:util';
import { type Answer, ask, type BothEngines } from './engines.js';
import type { Asked } from './generate/operation.js';
import { Random } from './generate/random.js';
import type { Mishaps } from './world/values.js';

export const CALM: Mishaps = { null: 8, error: 0, nonNull: 0, noEntity: 0 };
const ROUGH: Mishaps = { null: 8, error: 3, nonNull: 1, noEntity: 8 };

/** Sets what goes wrong while an operation is asked, by its seed: nothing, fields and entities, or a service. */
export function setMishaps({ services }: BothEngines, seed: number): string {
  const random = new Random(seed ^ 0x5eed);
  const kind = random.pick(['calm', 'calm', 'rough', 'away', 'away and rough']);
  const away = kind.includes('away') ? random.pick(services) : undefined;
  for (const service of services) {
    service.mishaps = kind.includes('rough') ? ROUGH : CALM;
    service.away = service === away;
  }
  return away ? `${kind} (${away.name})` : kind;
}

export interface Difference {
  what: 'data' | 'errors';
  apollo: unknown;
  hub: unknown;
}

/** Asks both engines, and says in what their answers differ; undefined when in nothing. */
export async function differenceOf(engines: BothEngines, { query, variables }: Asked): Promise<Difference | undefined> {
  const [apollo, hub] = await Promise.all([ask(engines.apollo, query, variables), ask(engines.hub, query, variables)]);
  if (!isDeepStrictEqual(apollo.data, hub.data)) return { what: 'data', apollo, hub };
  const [ofApollo, ofHub] = [told(apollo), told(hub)];
  if (JSON.stringify(ofApollo) !== JSON.stringify(ofHub)) return { what: 'errors', apollo: ofApollo, hub: ofHub };
  return undefined;
}

/**
 * What errors say, whatever their order, each once. Where a null went up, which of several errors below it is
 * told is left to chance (GraphQL 6.4.4), so only that there is one is compared.
 */
function told({ data, errors = [] }: Answer): string[] {
  const lines = errors.map(({ path, extensions }) => {
    const shown = path && nullAbove(data, path);
    return shown ? `null at ${shown.join('.')}` : `${extensions?.code} ${extensions?.subgraph ?? ''} ${path?.join('.') ?? '-'}`;
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
