import type { Hub } from '../harness/hub.js';
import { normalise } from './normalise.js';
import { type Cost, readOperation } from './operations.js';

export interface Measured {
  answer: unknown;
  cost: Cost;
}

/** Asks a named question and what it cost; an error in the answer is thrown. */
export async function measure(hub: Hub, name: string, variables: object): Promise<Measured> {
  const { status, body } = await hub.ask<Record<string, unknown>>(readOperation(name), variables, { 'x-hub-cost': '1' });
  const hubCost = body.extensions?.hub;
  if (status !== 200 || body.errors || !hubCost) throw new Error(`${name}: ${status} ${JSON.stringify(body.errors)}`);
  const { subgraphCalls, sqlStatements } = hubCost;
  return { answer: normalise(body.data), cost: { subgraphCalls, sqlStatements } };
}
