import { printSubgraphSchema } from '@apollo/subgraph';
import { schema as plans } from '@roadmap-hub/plans';
import { schema as pledges } from '@roadmap-hub/pledges';
import { schema as reference } from '@roadmap-hub/reference';

export interface Subgraph {
  name: string;
  sdl: string;
}

const SCHEMAS = { reference, plans, pledges };

/** The three subgraphs as their services have them now, in SDL. */
export function subgraphs(): Subgraph[] {
  return Object.entries(SCHEMAS).map(([name, schema]) => ({ name, sdl: `${printSubgraphSchema(schema()).trim()}\n` }));
}
