import type { BatchFetchNode, EntityBatchAlias, FetchNode, PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import { parse } from 'graphql';
import type { IsInterfaceObject } from '../../supergraph/interface-objects.js';
import type { Types } from '../../supergraph/types.js';
import { clientKey } from '../operation/safe-names.js';
import type { Fields } from '../shape/shape.js';
import { demanded, demandOf, requiredAt } from './demand.js';
import { needs, type Reach, selectedBy } from './dependencies.js';
import { type Path, readPath } from './path.js';
import type { EntityList, Plan, Step } from './plan.js';
import { readRewrites, renamedKeys } from './rewrites.js';

/** What is known of the supergraph. */
export interface Known {
  readonly types: Types;
  readonly isInterfaceObject: IsInterfaceObject;
}

type Draft = { step: Step; reach: Reach };

/**
 * Makes of the planner's tree a list of steps, each of which knows for which it waits.
 * @throws for what this engine cannot do (`@defer`, subscriptions), rather than answering it in part
 */
export function compilePlan({ node }: QueryPlan, shape: Fields, { types, isInterfaceObject }: Known): Plan {
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
        return push(draftOf(current, at, types), before);
      default:
        throw new Error(`The plan has a step "${current.kind}", which the engine "hub" cannot do.`);
    }
  };
  const push = ({ step, reach }: Draft, before: readonly number[]): number[] => {
    if (step.kind === 'entities' && !step.lists.some((list) => bringsAnything(step.service, list, isInterfaceObject))) return [];
    // The fields of a mutation are carried out one after the other (GraphQL 6.2.2).
    const after = before.filter((place) => {
      const earlier = drafts[place];
      return earlier && (!earlier.step.isRead || needs(reach, earlier.reach));
    });
    drafts.push({ reach, step: { ...step, after } });
    return [drafts.length - 1];
  };

  if (node) add(node, [], []);
  return {
    steps: withDemands(
      drafts.map(({ step }) => step),
      shape,
    ),
  };
}

function draftOf(node: FetchNode | BatchFetchNode, at: Path, types: Types): Draft {
  const { serviceName: service, operation, operationKind = 'query', variableUsages = [] } = node;
  const document = parse(operation, { noLocation: true });
  const selected = selectedBy(document);
  const variables = variableUsages.map((name) => ({ name, from: clientKey(name) }));
  const call = { service, operation, document, variables, isRead: operationKind === 'query', after: [] };

  if (node.kind === 'Fetch' && !node.requires?.length) {
    const renamed = renamedKeys(document, node.outputRewrites);
    const keys = new Set([...(selected.get('')?.keys ?? []), ...renamed.values()]);
    return { step: { ...call, kind: 'root', at, rewrites: readRewrites(node.outputRewrites, types), renamed }, reach: { paths: [at], keys } };
  }
  const lists = entityListsOf(node).map((list): EntityList => {
    const renamed = renamedKeys(document, list.outputRewrites);
    const { keys = new Set<string>(), types: entityTypes = [] } = selected.get(list.alias) ?? {};
    return {
      key: list.alias,
      variable: list.representationsVariableName,
      paths: list.paths.map((path) => [...at, ...readPath(path)]),
      entityTypes,
      keys: new Set([...keys, ...renamed.values()]),
      demands: [],
      requires: list.requires,
      inputRewrites: readRewrites(list.inputRewrites, types),
      outputRewrites: readRewrites(list.outputRewrites, types),
      renamed,
    };
  });
  const reach = { paths: lists.flatMap(({ paths }) => paths), keys: new Set(lists.flatMap(({ keys }) => [...keys])) };
  return { step: { ...call, kind: 'entities', lists }, reach };
}

/**
 * The planner sometimes asks a service for nothing but the key that it is given. That is of use only where the
 * service can tell the type of what it knows as an object of an interface.
 */
function bringsAnything(service: string, { keys, requires, entityTypes }: EntityList, isInterfaceObject: IsInterfaceObject): boolean {
  const given = requires.flatMap((selection) => (selection.kind === 'InlineFragment' ? selection.selections : [selection]));
  const isGiven = (key: string): boolean => given.some((one) => one.kind === 'Field' && one.name === key && !one.selections && one.alias === undefined);
  const tellsType = keys.has('__typename') && !entityTypes.every((type) => isInterfaceObject(service, type));
  return tellsType || [...keys].some((key) => key !== '__typename' && !isGiven(key));
}

/** A single list of entities as a batch of one. */
function entityListsOf(node: FetchNode | BatchFetchNode): EntityBatchAlias[] {
  if (node.kind === 'BatchFetch') return node.entityBatch.aliases;
  const { requires = [], inputRewrites, outputRewrites } = node;
  return [{ alias: '_entities', representationsVariableName: 'representations', paths: [[]], requires, inputRewrites, outputRewrites }];
}

function withDemands(steps: readonly Step[], shape: Fields): Step[] {
  const required = requiredAt(steps.flatMap((step) => (step.kind === 'entities' ? step.lists : [])));
  return steps.map((step) => {
    if (step.kind === 'root') return { ...step, at: demanded(shape, step.at, required) };
    const lists = step.lists.map((list) => ({
      ...list,
      paths: list.paths.map((path) => demanded(shape, path, required)),
      demands: list.paths.map((path) => demandOf(shape, path, list.keys, required(path))),
    }));
    return { ...step, lists };
  });
}
