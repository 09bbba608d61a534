import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { BadUserInput } from '../errors/bad-user-input.js';
import { createServer } from './apollo.js';
import type { Context } from './context.js';

const failure = new Error('select secret from plans.event, which is not there');
const lost = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' });

async function ask(query: string, reportCost = false) {
  const logged: unknown[] = [];
  const context = {
    requestId: 'r1',
    reads: { lookAhead: () => undefined },
    goWithout: () => undefined,
    again: () => undefined,
    reportCost,
    cost: { sqlStatements: 3 },
    service: { log: { error: (...line: unknown[]) => logged.push(line) } },
  } as unknown as Context;
  const server = createServer(schema());
  const { body } = await server.executeOperation({ query }, { contextValue: context });
  await server.stop();
  if (body.kind !== 'single') throw new Error('not in one piece');
  return { ...body.singleResult, logged };
}

function schema(): GraphQLSchema {
  const built = buildSchema('type Query { fine: Int broken: Int lost: Int wrong: Int }');
  const fields = built.getQueryType()!.getFields();
  fields.fine!.resolve = () => 1;
  fields.broken!.resolve = () => {
    throw failure;
  };
  fields.lost!.resolve = () => {
    throw lost;
  };
  fields.wrong!.resolve = () => {
    throw new BadUserInput({ argument: 'first', received: 0, allowed: 'give 1' });
  };
  return built;
}

describe('the server of a service', () => {
  it('keeps a failure to itself, logs it under the request id, and answers the rest', async () => {
    const { data, errors, logged } = await ask('{ fine again: broken }');
    expect(data).toEqual({ fine: 1, again: null });
    expect(errors).toEqual([
      { message: 'Something went wrong here; it is logged under this request id.', path: ['again'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(logged).toEqual([[{ err: failure, requestId: 'r1', path: ['again'] }, 'a field failed']]);
  });

  it('says by a code that its database is lost, and nothing else of it', async () => {
    const { data, errors } = await ask('{ fine lost }');
    expect(data).toEqual({ fine: 1, lost: null });
    expect(errors).toEqual([
      { message: 'Something went wrong here; it is logged under this request id.', path: ['lost'], extensions: { code: 'DATABASE_LOST' } },
    ]);
  });

  it('says what is wrong with the input, and logs nothing', async () => {
    const { errors, logged } = await ask('{ wrong }');
    expect(errors).toEqual([
      {
        message: 'first: 0 is not allowed; give 1',
        path: ['wrong'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'BAD_USER_INPUT', argument: 'first', received: 0, allowed: 'give 1' },
      },
    ]);
    expect(logged).toEqual([]);
  });

  it('says what is wrong with the query, and logs nothing', async () => {
    const { errors, logged } = await ask('{ fines }');
    expect(errors?.map(({ message, extensions }) => [message, extensions?.code])).toEqual([
      ['Cannot query field "fines" on type "Query". Did you mean "fine"?', 'GRAPHQL_VALIDATION_FAILED'],
    ]);
    expect(logged).toEqual([]);
  });

  it('tells its cost only when asked to', async () => {
    expect((await ask('{ fine }')).extensions).toBeUndefined();
    expect((await ask('{ fine }', true)).extensions).toEqual({ hub: { sqlStatements: 3 } });
  });
});
