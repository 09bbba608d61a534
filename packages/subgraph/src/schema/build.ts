import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, parse } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { PERMISSION_SPEC, permissionsOf } from '../permission/permission.js';
import { requireHolder } from '../permission/refuse.js';
import type { Context } from '../server/context.js';
import { withPageSizes } from './cost.js';
import { findEntitiesPlainly, type References } from './entities.js';
import { callMethodsPlainly, readPropertiesPlainly, tellTypesPlainly } from './lean.js';

export interface SchemaParts {
  /** All resolver classes; TypeGraphQL's metadata is global, so each service names its own. */
  resolvers: NonEmptyArray<NonNullable<BuildSchemaOptions['resolvers']>[number]>;
  /** Types that no resolver mentions: implementations of an interface. */
  orphanedTypes?: BuildSchemaOptions['orphanedTypes'];
  /** By the name of the entity. */
  references: References;
}

/** 2.9 is the newest version that every composer in use understands. */
const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@interfaceObject", "@external", "@requires", "@composeDirective", "@cost", "@listSize"]) ${PERMISSION_SPEC.link}`;

/**
 * A Federation 2 subgraph from TypeGraphQL classes. TypeGraphQL knows no federation, so its schema
 * is printed with the directives and built once more by Apollo's library with the same resolvers.
 */
export function buildServiceSchema({ resolvers, orphanedTypes, references }: SchemaParts): GraphQLSchema {
  readPropertiesPlainly();
  const schema = buildSchemaSync({ resolvers, orphanedTypes: orphanedTypes ?? [], skipCheck: true, validate: false });
  const map = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const [type, resolve] of Object.entries(references)) {
    map[type] = { ...map[type], __resolveReference: resolve };
  }
  const typeDefs = withPageSizes(parse(`${FEDERATION}\n${PERMISSION_SPEC.definition}\n${printSchemaWithDirectives(schema)}`));
  const built = buildSubgraphSchema({ typeDefs, resolvers: map as never });
  callMethodsPlainly(built, resolvers);
  tellTypesPlainly(built, orphanedTypes ?? []);
  findEntitiesPlainly(built, references);
  guardMutations(built);
  return built;
}

/** Before a mutation does anything, it is looked whether whoever asks holds its permission. */
function guardMutations(schema: GraphQLSchema): void {
  for (const [name, needed] of permissionsOf(schema.getMutationType())) {
    const field = schema.getMutationType()?.getFields()[name];
    const resolve = field?.resolve;
    if (!field || !resolve) throw new Error(`The mutation ${name} has no resolver.`);
    field.resolve = (root, args, context: Context, info) => {
      requireHolder(context.identity, needed);
      return resolve(root, args, context, info);
    };
  }
}
