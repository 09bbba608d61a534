import type { ApolloServer } from '@apollo/server';
import { SUBGRAPH_UNAVAILABLE } from '../errors/codes.js';
import type { RequestScope } from '../request-scope.js';
import { ask } from '../web/ask.js';
import { WrongChoice } from './choices.js';

/** The graph as a dashboard asks it: it keeps in mind which services did not answer. */
export class Graph {
  private readonly silent = new Set<string>();

  constructor(
    private readonly server: ApolloServer<RequestScope>,
    private readonly scope: RequestScope,
  ) {}

  /** Fields are null or missing where their service is away; a value that the graph refuses is the reader's to correct. */
  async ask<T>(query: string, variables: Record<string, unknown>): Promise<Partial<T>> {
    const { data, errors } = await ask<T>(this.server, this.scope, query, variables);
    for (const { message, extensions } of errors) {
      if (extensions?.code === 'BAD_USER_INPUT') throw new WrongChoice(message);
      this.silent.add(extensions?.code === SUBGRAPH_UNAVAILABLE ? `the ${String(extensions.subgraph)} service` : 'a service');
    }
    return data ?? {};
  }

  /** What is missing, said in a sentence; null where all answered. */
  missing(): string | null {
    if (this.silent.size === 0) return null;
    const names = [...this.silent].sort().join(' and ');
    return `Incomplete: ${names} ${this.silent.size === 1 ? 'does' : 'do'} not answer now, and what is missing is not counted as zero. Try again later.`;
  }
}
