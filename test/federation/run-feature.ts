import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EngineName, RunningGateway, ServiceLink } from '@roadmap-hub/gateway';
import { graphql, parse } from 'graphql';
import { type Answer, ask, startEngine } from '../engines/engines.js';
import type { Feature, FeatureSubgraph } from './feature.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@override", "@interfaceObject", "@inaccessible", "@extends"
])\n`;

type DirectService = Extract<ServiceLink, { kind: 'direct' }>['service'];

/** A subgraph as a service in this process, which counts how often it is called. */
class FeatureService implements DirectService {
  readonly name: string;
  calls = 0;
  readonly #schema;

  constructor({ name, sdl, resolvers }: FeatureSubgraph) {
    this.name = name;
    this.#schema = buildSubgraphSchema({ typeDefs: parse(LINK + sdl), resolvers: resolvers as never });
  }

  execute: DirectService['execute'] = async ({ query, variables }) => {
    this.calls += 1;
    const { data, errors } = await graphql({ schema: this.#schema, source: query, variableValues: variables });
    return { data, ...(errors && { errors: errors.map((error) => error.toJSON()) }) };
  };

  isReady = async (): Promise<boolean> => true;
}

/** Composes a feature's subgraphs and asks all its cases of both engines. */
export function runFeature({ specification, subgraphs, cases }: Feature): void {
  const services = subgraphs.map((subgraph) => new FeatureService(subgraph));
  const gateways = new Map<EngineName, RunningGateway>();

  beforeAll(async () => {
    const composed = composeServices(subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}.invalid/`, typeDefs: parse(LINK + sdl) })));
    if (!composed.supergraphSdl) throw new Error(composed.errors?.map(String).join('\n'));
    for (const engine of ['apollo', 'hub'] as const) gateways.set(engine, await startEngine(engine, composed.supergraphSdl, services));
  });
  afterAll(async () => {
    for (const gateway of gateways.values()) await gateway.stop();
  });

  async function answerOf(engine: EngineName, query: string, variables?: object): Promise<Answer> {
    const gateway = gateways.get(engine);
    if (!gateway) throw new Error(`the engine ${engine} was not started`);
    for (const service of services) service.calls = 0;
    return ask(gateway, query, variables);
  }

  describe(specification, () => {
    for (const { title, query, variables, data, errors = [], apollo, calls } of cases) {
      test(`${title} (hub)`, async () => {
        const answer = await answerOf('hub', query, variables);
        expect(answer.errors ?? []).toEqual(answer.errors ? expect.anything() : []);
        // As text, since the order of keys is part of the answer.
        expect(JSON.stringify(answer.data, null, 1)).toBe(JSON.stringify(data, null, 1));
        expect(toldBy(answer)).toEqual([...errors].sort());
        if (calls) expect(Object.fromEntries(services.map((service) => [service.name, service.calls]))).toEqual(calls);
      });
      test(`${title} (apollo${apollo ? `: ${apollo}` : ''})`, async () => {
        const answer = await answerOf('apollo', query, variables);
        const received = { data: answer.data, errors: toldBy(answer) };
        const expected = { data, errors: [...errors].sort() };
        // What it is known to get wrong has to be wrong: otherwise the note is out of date.
        if (apollo) expect(received).not.toEqual(expected);
        else expect(received).toEqual(expected);
      });
    }
  });
}

function toldBy({ errors = [] }: Answer): string[] {
  return errors.map(({ path, extensions }) => `${extensions?.code} ${path?.join('.') ?? '-'}`).sort();
}
