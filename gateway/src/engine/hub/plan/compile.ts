import type { BatchFetchNode, FetchNode, FetchRewrite, PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import { type DocumentNode, parse } from 'graphql';
import type { Types } from '../../supergraph/types.js';
import { clientKey } from '../operation/safe-names.js';
import { keysOf, needs, type Reach } from './dependencies.js';
import { type Path, readPath } from './path.js';
import type { EntityList, Plan, Step } from './plan.js';
import { readRewrites, renamedKeys } from './rewrites.js';

type Draft = { step: Step; reach: Reach };

/**
 * Makes of the planner's tree a list of steps, each of which knows for which it waits.
 * @throws for what this engine cannot do (`@defer`, subscriptions), rather than answering it in part
 */
export function compilePlan({ node }: QueryPlan, types: Types): Plan {
  const drafts: Draft[] = [];

  /** Adds the steps of a node and gives their places; `before` are those that may have to come first. */
  const add = (current: PlanNode, before: readonly number[], at: Path): number[] => {
    switch (current.kind) {
      case 'Sequence': {
        const done = [...before];
        for (const child of current.nodes) done.push(...add(child, done, at));
        return done.slice(before.length);
      }
      case 'Parallel':
        return current.nodes.flatMap((child) => add(child, before, at));
      case 'Flatten':
        return add(current.node, before, [...at, ...readPath(current.path)]);
      case 'Fetch':
      case 'BatchFetch':
        return [push(current.kind === 'Fetch' ? single(current, at, types) : batch(current, at, types), before)];
      default:
        throw new Error(`The plan has a step "${current.kind}", which the engine "hub" cannot do.`);
    }
  };
  const push = (draft: Draft, before: readonly number[]): number => {
    // The fields of a mutation are carried out one after the other (GraphQL 6.2.2).
    const waitsFor = before.filter((place) => {
      const earlier = drafts[place];
      return earlier && (!earlier.step.isRead || needs(draft.reach, earlier.reach));
    });
    drafts.push({ ...draft, step: { ...draft.step, after: waitsFor } });
    return drafts.length - 1;
  };

  if (node) add(node, [], []);
  return { steps: drafts.map(({ step }) => step) };
}

function single(node: FetchNode, at: Path, types: Types): Draft {
  const { requires, outputRewrites } = node;
  const call = callOf(node);
  if (requires?.length) {
    const list = { key: '_entities', variable: 'representations', paths: [at], requires, ...rewritesOf(call.document, node, types) };
    return { step: { ...call, kind: 'entities', lists: [list] }, reach: reachOf(call, [at], [list.renamed]) };
  }
  const renamed = renamedKeys(call.document, outputRewrites);
  return {
    step: { ...call, kind: 'root', at, rewrites: readRewrites(outputRewrites, types), renamed },
    reach: reachOf(call, [at], [renamed]),
  };
}

function batch(node: BatchFetchNode, at: Path, types: Types): Draft {
  const call = callOf(node);
  const lists = node.entityBatch.aliases.map((alias): EntityList => {
    const paths = alias.paths.map((path) => [...at, ...readPath(path)]);
    return { key: alias.alias, variable: alias.representationsVariableName, paths, requires: alias.requires, ...rewritesOf(call.document, alias, types) };
  });
  const paths = lists.flatMap((list) => list.paths);
  return {
    step: { ...call, kind: 'entities', lists },
    reach: reachOf(
      call,
      paths,
      lists.map(({ renamed }) => renamed),
    ),
  };
}

function callOf({ serviceName, operation, operationKind = 'query', variableUsages = [] }: FetchNode | BatchFetchNode) {
  return {
    service: serviceName,
    operation,
    document: parse(operation, { noLocation: true }),
    variables: variableUsages.map((name) => ({ name, from: clientKey(name) })),
    isRead: operationKind === 'query',
    after: [],
  };
}

function reachOf({ document }: Pick<Step, 'document'>, paths: readonly Path[], renamed: readonly ReadonlyMap<string, string>[]): Reach {
  return { paths, keys: new Set([...keysOf(document), ...renamed.flatMap((names) => [...names.values()])]) };
}

function rewritesOf(
  document: DocumentNode,
  { inputRewrites, outputRewrites }: { inputRewrites?: FetchRewrite[]; outputRewrites?: FetchRewrite[] },
  types: Types,
) {
  return {
    inputRewrites: readRewrites(inputRewrites, types),
    outputRewrites: readRewrites(outputRewrites, types),
    renamed: renamedKeys(document, outputRewrites),
  };
}
