import type { Subgraph } from '../../schema/subgraphs.js';
import { isEntity, modelOf, type SubgraphModel, type TypeModel } from './model.js';

const NODE = 'RoadmapNode';

/**
 * Where null means 'that service is away'. One non-null field among these and a single dead
 * service blanks the whole answer, so each is a finding. `owners`: entity -> the service whose it is.
 */
export function nullableFindings(subgraphs: readonly Subgraph[], owners: Readonly<Record<string, string>>): string[] {
  const models = subgraphs.map(modelOf);
  return [
    ...models.flatMap(queryFields),
    ...sharedTypes(models).flatMap((name) => {
      const parts = partsOf(models, name);
      return parts.some(({ type }) => isEntity(type)) ? entityFields(parts, owners[name], models) : valueFields(parts);
    }),
    ...models.filter(({ name }) => name !== owners[NODE]).flatMap(nodeFields),
  ];
}

const ROOTS = ['Query', 'Mutation'];

interface Part {
  service: string;
  type: TypeModel;
}

function queryFields({ name, types }: SubgraphModel): string[] {
  return ROOTS.flatMap((root) => nonNull(name, types.get(root), () => true, `a field of ${root}`));
}

/** Types that several services name, in the order in which they come. */
function sharedTypes(models: readonly SubgraphModel[]): string[] {
  const names = new Set(models.flatMap(({ types }) => [...types.keys()]));
  return [...names].filter((name) => !ROOTS.includes(name) && partsOf(models, name).length > 1);
}

function partsOf(models: readonly SubgraphModel[], name: string): Part[] {
  return models.flatMap(({ name: service, types }) => {
    const type = types.get(name);
    return type ? [{ service, type }] : [];
  });
}

function entityFields(parts: readonly Part[], owner: string | undefined, models: readonly SubgraphModel[]): string[] {
  const name = parts[0]?.type.name ?? '';
  const own = parts.find(({ service }) => service === owner);
  if (!own) return [`${name}: several services name this entity (${parts.map(({ service }) => service).join(', ')}); say in owners.ts whose it is`];
  const others = parts.filter((part) => part !== own);
  return [
    ...others.flatMap(({ service, type }) => nonNull(service, type, (field) => !type.keyFields.has(field), `added to ${own.service}'s type`)),
    ...ownFields(own, others, models),
  ];
}

/** Who refers to an entity knows its key and nothing else; of an interface, the same goes for its implementations. */
function ownFields(own: Part, others: readonly Part[], models: readonly SubgraphModel[]): string[] {
  const known = (field: string) => others.every(({ type }) => type.keyFields.has(field));
  const implementations = models
    .filter(({ name }) => name === own.service)
    .flatMap(({ types }) => [...types.values()].filter(({ interfaces }) => interfaces.has(own.type.name)));
  const why = `${others.map(({ service }) => service).join(' and ')} refer to it by its key alone`;
  return [own.type, ...implementations].flatMap((type) => nonNull(own.service, type, (field) => !known(field), why));
}

/** Of a type that is no entity, a field that not all have is filled in by some service for the others. */
function valueFields(parts: readonly Part[]): string[] {
  const everywhere = (field: string) => parts.every(({ type }) => type.fields.some(({ name }) => name === field));
  return parts.flatMap(({ service, type }) => nonNull(service, type, (field) => !everywhere(field), 'one service’s part of a type of several'));
}

/** Even the kind of a node is known to its owner only, so that a node as such is null while that service is away. */
function nodeFields({ name: service, types }: SubgraphModel): string[] {
  return [...types.values()]
    .filter(({ name }) => !ROOTS.includes(name))
    .flatMap((type) => nonNull(service, type, (_, namedType) => namedType === NODE, `a ${NODE} outside the service that owns it`));
}

function nonNull(service: string, type: TypeModel | undefined, concerns: (field: string, namedType: string) => boolean, why: string): string[] {
  return (type?.fields ?? [])
    .filter(({ name, nullable, namedType, external }) => !nullable && !external && concerns(name, namedType))
    .map(({ name, written }) => `${service}: ${type?.name}.${name}: ${written} must be nullable (${why})`);
}
