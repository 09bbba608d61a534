import { ANONYMOUS } from '@roadmap-hub/identity';
import type { GraphQLSchema } from 'graphql';
import { CallLedger } from '../cost/ledger.js';
import { Account } from '../limits/budget/account.js';
import { Interruption } from '../transport/interruption.js';
import type { Dataset } from './dataset.js';
import { DATASETS } from './datasets/all.js';
import type { Graph } from './graph.js';
import { readDataset } from './read.js';
import type { DataState } from './state.js';

/** So long a page waits for counts in milliseconds; it then shows those that are there. */
const PATIENCE = 700;

interface Counting {
  /** Rows by dataset, as far as they are counted. */
  counts: Map<string, number>;
  done: Promise<void>;
}

/** How many rows each dataset has now; kept until the data have another version. */
export class Counts {
  private version = '';
  private readonly kept = new Map<string, Counting>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** What is counted so far. The counting goes on when the page is made: a hundred thousand rows take a minute. */
  async of(roadmap: string, graph: Graph, state: DataState, made: string): Promise<ReadonlyMap<string, number>> {
    if (state.version !== this.version) {
      this.version = state.version;
      this.kept.clear();
    }
    const { counts, done } = this.kept.get(roadmap) ?? this.begin(roadmap, graph, state, made);
    await patiently(done);
    return counts;
  }

  private begin(roadmap: string, graph: Graph, state: DataState, made: string): Counting {
    const counts = new Map<string, number>();
    const ours = apart(graph);
    const count = async (): Promise<void> => {
      for (const dataset of DATASETS) counts.set(dataset.name, await this.rows(dataset, roadmap, ours, state, made));
    };
    const done = count().catch((error: unknown) => {
      // What failed is not kept: it may go well the next time.
      if (this.kept.get(roadmap)?.counts === counts) this.kept.delete(roadmap);
      graph.scope.log.debug({ err: error, roadmap }, 'rows were not counted to the end');
    });
    const counting = { counts, done };
    this.kept.set(roadmap, counting);
    return counting;
  }

  /** By reading them: what is counted is then what is written. */
  private async rows(dataset: Dataset, roadmap: string, graph: Graph, state: DataState, made: string): Promise<number> {
    // One column is enough to count by.
    const given = new URLSearchParams({ roadmap, columns: dataset.key });
    const { sheet, counter } = await readDataset({ dataset, given, schema: this.schema, graph, state, made });
    for await (const _batch of sheet.rows);
    return counter.count;
  }
}

/** Counted for everybody, hence as nobody in particular, at nobody's cost, and on after the one who asked first has gone. */
function apart({ server, scope }: Graph): Graph {
  return {
    server,
    scope: {
      ...scope,
      identity: ANONYMOUS,
      passport: async () => undefined,
      ledger: new CallLedger(),
      account: new Account(),
      gone: new Interruption(),
      silent: new Set(),
    },
  };
}

async function patiently(done: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([done, enough]);
  clearTimeout(timer);
}
