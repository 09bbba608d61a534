import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { buildASTSchema, type DocumentNode, GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import type { RequestScope } from '../../request-scope.js';
import { traced } from '../../telemetry/traced.js';
import type { Transports } from '../../transport/transport.js';
import { apiSchemaOf } from '../supergraph/api-schema.js';
import { interfaceObjects } from '../supergraph/interface-objects.js';
import { interfaceKeys } from '../supergraph/keys.js';
import { Types } from '../supergraph/types.js';
import { Operations } from './compiled.js';
import { introspect } from './operation/introspection.js';
import { operationOf } from './operation/operation.js';
import { loadPlanner } from './plan/planner.js';
import type { Run } from './run/context.js';
import { execute } from './run/execute.js';
import { Services } from './run/services.js';
import { concerns } from './shape/asked.js';
import { Completion } from './shape/complete.js';

type GatewayInterface = ApolloServerOptionsWithGateway<RequestScope>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
/** As much of what Apollo Server gives as is looked at. */
type Requested = Pick<Parameters<Executor>[0], 'document' | 'operation' | 'queryHash'> & {
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> };
  readonly context: object;
};
type Result = Awaited<ReturnType<Executor>>;
type SchemaCallback = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];

interface HubGatewayOptions {
  supergraphSdl: string;
  supergraph: DocumentNode;
  schema: GraphQLSchema;
  transports: Transports;
}

const MAX_VARIABLE_ERRORS = 50;

/**
 * Our own federation engine behind the interface of Apollo Server, which does all that comes before and
 * after: it parses and validates, and sends. In between an operation is planned, its calls are made, and
 * what came is shaped into the answer.
 */
export class HubGateway implements GatewayInterface {
  readonly apiSchema: GraphQLSchema;
  readonly #operations: Operations;
  readonly #services: Services;
  readonly #types: Types;

  constructor(private readonly options: HubGatewayOptions) {
    this.apiSchema = buildASTSchema(apiSchemaOf(options.supergraph), { assumeValid: true });
    this.#types = new Types(options.schema);
    this.#operations = new Operations(loadPlanner(options.supergraphSdl), this.apiSchema, interfaceKeys(options.supergraph), {
      types: this.#types,
      isInterfaceObject: interfaceObjects(options.supergraph),
    });
    this.#services = new Services(options.transports, options.schema);
  }

  onSchemaLoadOrUpdate(callback: SchemaCallback): () => void {
    callback({ apiSchema: this.apiSchema, coreSupergraphSdl: this.options.supergraphSdl });
    return () => {};
  }

  async load(): Promise<{ executor: Executor }> {
    return { executor: (request) => (request.context as unknown as RequestScope).made?.outcome ?? traced('gateway.request', () => this.execute(request)) };
  }

  async stop(): Promise<void> {}

  /** ExecuteRequest (GraphQL 6.1). */
  async execute({ request: { variables: given = {} }, document, operation: definition, queryHash, context }: Requested): Promise<Result> {
    const { coerced, errors: wrong } = getVariableValues(this.apiSchema, definition.variableDefinitions ?? [], given, { maxErrors: MAX_VARIABLE_ERRORS });
    if (wrong) return { errors: wrong };

    const compiled = await this.#operations.get(`${queryHash} ${definition.name?.value ?? ''}`, operationOf(document, definition), coerced);
    const run: Run = {
      // The index signature that Apollo wants of a context hides the type.
      scope: context as unknown as RequestScope,
      services: this.#services,
      types: this.#types,
      variables: given,
      began: this.#services.begin(definition.operation === 'query'),
      data: {},
      errors: [],
    };
    await traced('gateway.execute', () => execute(compiled.plan, run));

    const completion = new Completion(({ node }) => introspect(this.apiSchema, node, compiled.operation, given));
    const data = completion.root(compiled.shape, run.data);
    const errors = run.errors.filter(({ path }) => !path || concerns(compiled.shape, run.data, path));
    if (errors.length > 0) return { data, errors };
    // A null that follows from an error has been told with it; one without is a service's fault.
    if (completion.problems.length > 0) return { data, extensions: { valueCompletion: completion.problems.map(({ message }) => new GraphQLError(message)) } };
    return { data };
  }
}
