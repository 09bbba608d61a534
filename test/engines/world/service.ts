import { buildSubgraphSchema } from '@apollo/subgraph';
import type { ServiceLink } from '@roadmap-hub/gateway';
import { SERVICE_ERRORS } from '@roadmap-hub/subgraph';
import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema, isAbstractType, isObjectType, parse, validate } from 'graphql';
import type { Entities } from './entities.js';
import { happens, hash } from './hash.js';
import { type Mishaps, oneOf, resolver, type Thing } from './values.js';

type Execute = Extract<ServiceLink, { kind: 'direct' }>['service']['execute'];

/** A service with any schema, and the whole made-up world behind it. */
export class WorldService {
  /** It can answer nothing. */
  away = false;
  mishaps: Mishaps = { null: 0, error: 0, nonNull: 0, noEntity: 0 };
  calls = 0;
  readonly #schema: GraphQLSchema;
  readonly #documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

  constructor(
    readonly name: string,
    sdl: string,
    private readonly entities: Entities,
  ) {
    this.#schema = buildSubgraphSchema({ typeDefs: parse(sdl) });
    const field = this.#schema.getQueryType()?.getFields()._entities;
    if (field) field.resolve = (_source, { representations }) => representations.map((one: Record<string, unknown>) => this.#entity(one));
    const union = this.#schema.getType('_Entity');
    for (const type of [...Object.values(this.#schema.getTypeMap()), union]) if (isAbstractType(type)) type.resolveType = ({ __typename }: Thing) => __typename;
  }

  readonly execute: Execute = async ({ query, variables }) => {
    this.calls += 1;
    // Said by the service itself, so that the gateway goes on asking it.
    if (this.away) return { data: null, errors: [{ message: 'no database', extensions: { code: SERVICE_ERRORS.databaseLost } }] };
    const document = this.#read(query);
    if (Array.isArray(document)) return { errors: document.map((error) => error.toJSON()) };
    // So that answers overtake each other.
    for (let turns = hash(query, this.calls) % 3; turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
    const { data, errors } = await execute({
      schema: this.#schema,
      document: document as DocumentNode,
      variableValues: variables,
      fieldResolver: resolver(this.entities, this.mishaps),
    });
    return { data, ...(errors && { errors: errors.map((error) => error.toJSON()) }) };
  };

  isReady = async (): Promise<boolean> => !this.away;

  /** What the gateway asks for has to be valid here, or it is a fault of the gateway. */
  #read(query: string): DocumentNode | readonly GraphQLError[] {
    let document = this.#documents.get(query);
    if (!document) {
      const parsed = parse(query);
      const wrong = validate(this.#schema, parsed);
      document = wrong.length > 0 ? wrong : parsed;
      this.#documents.set(query, document);
    }
    return document;
  }

  #entity(representation: Record<string, unknown>): Thing | null {
    const asked = String(representation.__typename);
    const kind = this.entities.kindOf(asked);
    const type = this.#schema.getType(asked);
    if (kind === undefined || !type) throw new Error(`${this.name} knows no entity ${asked}`);
    const identity = `${kind}#${this.entities.numberOf(representation)}`;
    if (happens(this.mishaps.noEntity, 'none', this.name, identity)) return null;
    const here = this.#schema.getType(kind);
    const name = isAbstractType(here) ? oneOf(this.#schema.getPossibleTypes(here), identity) : isObjectType(type) ? asked : kind;
    return { __typename: name, identity, given: representation };
  }
}
