import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { RequestScope } from '../request-scope.js';
import { askService } from './ask.js';
import { fits } from './shape.js';
import type { Transport } from './transport.js';

/** Stands for one service towards `@apollo/gateway`, whatever carries its calls. */
export class ServiceDataSource implements GraphQLDataSource<RequestScope> {
  constructor(
    private readonly subgraph: string,
    private readonly transport: Transport,
    private readonly schema: GraphQLSchema,
  ) {}

  /**
   * A service's own errors are returned: the gateway then finds their place in the client's answer.
   * A failure to answer is thrown: the gateway takes a thrown error as it is, goes on with the
   * other fetches, and the fields that this one would have filled become null.
   */
  async process(options: GraphQLDataSourceProcessOptions<RequestScope>): ReturnType<GraphQLDataSource['process']> {
    const { query = '', variables, operationName } = options.request;
    const document = 'document' in options ? options.document : undefined;
    // The index signature that Apollo wants of a context hides the type.
    const { state: _, ...answer } = await askService(this.subgraph, this.transport, options.context as RequestScope, {
      query,
      variables,
      operationName,
      fits: (data) => !document || fits(this.schema, document, data),
    });
    return answer;
  }
}
