import type { GraphQLSchema } from 'graphql';
import type { Dataset } from './dataset.js';
import { DATASETS } from './datasets/all.js';
import type { Graph } from './graph.js';
import { readDataset } from './read.js';
import type { DataState } from './state.js';

/** How many rows each dataset has now; kept until the data have another version. */
export class Counts {
  private version = '';
  private readonly kept = new Map<string, Promise<Map<string, number>>>();

  constructor(private readonly schema: GraphQLSchema) {}

  of(roadmap: string, graph: Graph, state: DataState, made: string): Promise<Map<string, number>> {
    if (state.version !== this.version) {
      this.version = state.version;
      this.kept.clear();
    }
    const kept = this.kept.get(roadmap);
    if (kept) return kept;
    const counted = this.count(roadmap, graph, state, made);
    this.kept.set(roadmap, counted);
    // What failed is not kept: it may go well the next time.
    counted.catch(() => this.kept.delete(roadmap));
    return counted;
  }

  private async count(roadmap: string, graph: Graph, state: DataState, made: string): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const dataset of DATASETS) counts.set(dataset.name, await this.rows(dataset, roadmap, graph, state, made));
    return counts;
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
