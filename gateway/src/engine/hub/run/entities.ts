import type { GraphQLFormattedError } from 'graphql';
import { copyOf, type Data, isData } from '../data.js';
import { objectsAt, placesOf } from '../plan/path.js';
import type { EntityList, EntityStep } from '../plan/plan.js';
import { represent } from '../plan/representation.js';
import type { Run } from './context.js';
import { inner, placed } from './error-places.js';
import { merge } from './merge.js';
import { variablesOf } from './root.js';

/** Representations as a service gets them: each entity once, however often it stands in the answer. */
class Asked {
  readonly representations: Data[] = [];
  readonly #indexes = new Map<string, number>();

  add(representation: Data): number {
    const key = JSON.stringify(representation);
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = this.representations.push(representation) - 1;
      this.#indexes.set(key, index);
    }
    return index;
  }
}

/** The objects of one path that wait for entities: which of them takes which. */
type Waiting = Map<Data, number>;

/**
 * Asks a service for its part of entities that others have named.
 * Federation subgraph specification, 'Resolve requests for entities': `_entities` gives one entity or null
 * for each representation, in their order.
 */
export async function runEntities(step: EntityStep, run: Run): Promise<void> {
  const asked = new Map<string, Asked>();
  const waiting = step.lists.map((list) => list.paths.map((_, index) => gather(list, index, asked, run)));
  if ([...asked.values()].every(({ representations }) => representations.length === 0)) return;

  const variables = variablesOf(step, run);
  for (const [name, { representations }] of asked) variables[name] = representations;
  const { data, errors = [] } = await run.services.ask(step, variables, run);

  for (const [index, list] of step.lists.entries()) {
    const ofPaths = waiting[index] ?? [];
    const told = errors.filter(({ path }) => path?.[0] === list.key && typeof path[1] === 'number');
    if (told.length > 0) place(told, list, ofPaths, run);
    const entities = isData(data) ? data[list.key] : undefined;
    if (Array.isArray(entities)) hand(entities, list, ofPaths, run);
  }
  const keys = new Set(step.lists.map(({ key }) => key));
  for (const error of errors) {
    const [key, index] = error.path ?? [];
    if (!(typeof key === 'string' && keys.has(key) && typeof index === 'number')) run.errors.push(placed(error, undefined));
  }
}

function gather(list: EntityList, index: number, asked: Map<string, Asked>, run: Run): Waiting {
  const ofVariable = asked.get(list.variable) ?? new Asked();
  asked.set(list.variable, ofVariable);
  const waiting: Waiting = new Map();
  for (const object of objectsAt(run.data, list.paths[index] ?? [], run.types)) {
    if (waiting.has(object)) continue;
    const { __typename: name } = object;
    const wanted = typeof name === 'string' ? list.demands[index]?.(name) : undefined;
    if (wanted === false) continue;
    const isMeant = wanted === true && list.entityTypes.some((type) => run.types.satisfies(String(name), type));
    const representation = represent(list.requires, object, run.types, isMeant);
    if (!representation) continue;
    for (const rewrite of list.inputRewrites) rewrite(representation);
    waiting.set(object, ofVariable.add(representation));
  }
  return waiting;
}

/**
 * Gives each waiting object its entity. Objects of one path may share what came, since all later steps do
 * the same to them; those of another path have other selections below them and get copies.
 */
function hand(entities: unknown[], list: EntityList, ofPaths: readonly Waiting[], run: Run): void {
  for (const entity of entities) for (const rewrite of list.outputRewrites) rewrite(entity);
  for (const [index, waiting] of ofPaths.entries()) {
    const isLast = index === ofPaths.length - 1;
    const copies = new Map<number, unknown>();
    for (const [object, place] of waiting) {
      if (!isLast && !copies.has(place)) copies.set(place, copyOf(entities[place]));
      const entity = isLast ? entities[place] : copies.get(place);
      if (isData(entity)) merge(object, entity, run.types);
    }
  }
}

/** An error of an entity is told for every place in which the entity stands. */
function place(errors: readonly GraphQLFormattedError[], list: EntityList, ofPaths: readonly Waiting[], run: Run): void {
  for (const [index, waiting] of ofPaths.entries()) {
    const places = placesOf(run.data, list.paths[index] ?? [], new Set(waiting.keys()));
    for (const error of errors) {
      const [, position, ...rest] = error.path ?? [];
      for (const [object, entity] of waiting) {
        if (entity !== position) continue;
        for (const where of places.get(object) ?? []) run.errors.push(placed(error, [...where, ...inner(rest, list.renamed)]));
      }
    }
  }
}
