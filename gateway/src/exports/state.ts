import { answerOf, type Graph } from './graph.js';
import { badInput, Refusal } from './refusal.js';

const QUERY = /* GraphQL */ `
  query StateOfTheData {
    roadmaps { code }
    hubStatus {
      reference { dataVersion dataAsOf }
      plans { dataVersion dataAsOf }
      pledges { dataVersion dataAsOf }
    }
  }
`;

interface Service {
  dataVersion: number | null;
  dataAsOf: string | null;
}

/** What the hub holds at a moment: pages that are read one after the other are of one state of the data, or of none. */
export interface DataState {
  /** Differs when the data of any service differ. */
  version: string;
  roadmaps: readonly string[];
  /** Up to when sources were read, of the service that was read longest ago. */
  dataAsOf: string | null;
}

export async function stateOf(graph: Graph): Promise<DataState> {
  const { roadmaps, hubStatus } = await answerOf<{ roadmaps: { code: string }[] | null; hubStatus: Record<string, Service | null> | null }>(graph, QUERY);
  const services = Object.values(hubStatus ?? {});
  const known = services.filter((one): one is Service => one?.dataVersion != null);
  if (!roadmaps || known.length < 3) throw new Refusal(503, 'SUBGRAPH_UNAVAILABLE', 'A service of the hub does not answer now; try again later.');
  return {
    version: known.map(({ dataVersion }) => dataVersion).join('.'),
    roadmaps: roadmaps.map(({ code }) => code),
    dataAsOf: known.map(({ dataAsOf }) => dataAsOf ?? '').sort()[0] || null,
  };
}

/** Passes values on, and fails at their end when the data have changed meanwhile. */
export async function* ofOneState<T>(graph: Graph, before: DataState, values: AsyncIterable<T>): AsyncGenerator<T> {
  yield* values;
  const after = await stateOf(graph);
  if (after.version !== before.version) throw new Refusal(503, 'DATA_CHANGED', 'The data changed while they were read; ask again.');
}

export function knownRoadmap({ roadmaps }: DataState, roadmap: string): string {
  if (!roadmaps.includes(roadmap)) throw badInput(`roadmap: there is no roadmap ${JSON.stringify(roadmap.slice(0, 50))}; there are ${roadmaps.join(', ')}.`);
  return roadmap;
}
