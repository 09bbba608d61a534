import { expect, test } from '@jest/globals';
import type { Context, ReportMap, Service } from '@roadmap-hub/subgraph';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { forEachDatabase, TIMEOUT } from './harness.js';
import { type Library, withLibrary } from './library.js';

/** A statement that takes as long as is asked for, and one that takes no time. */
function schema(): GraphQLSchema {
  const built = buildSchema('type Query { sleep(seconds: Float!): Int  one: Int }');
  const fields = built.getQueryType()!.getFields();
  const report = (sql: string): ReportMap<{ one: number }, object> => ({ sql: () => sql });
  const first = async (rows: Promise<{ one: number }[]>) => (await rows)[0]?.one;
  fields.sleep!.resolve = (_root, { seconds }, { reads }: Context) => first(reads.report(report(`select 1 as one from pg_sleep(${seconds})`), {}));
  fields.one!.resolve = (_root, _args, { reads }: Context) => first(reads.report(report('select 1 as one'), {}));
  return built;
}

const ask = (service: Service, query: string, timeoutMs: number) => service.execute({ query, requestId: 'r1', timeoutMs });
const codes = ({ errors }: Awaited<ReturnType<typeof ask>>) => errors?.map(({ extensions }) => extensions?.code);
const MASKED = 'Something went wrong here; it is logged under this request id.';
const sleepers = ({ query }: Library) =>
  query(`select pid from pg_stat_activity where datname = current_database() and query like 'select 1 as one from pg_sleep%' and state = 'active'`);

forEachDatabase((server) => {
  const served = (name: string, use: (service: Service, library: Library) => Promise<void>) =>
    test(
      name,
      () =>
        withLibrary(server, async (library) => {
          const service = await library.serve(schema());
          try {
            await use(service, library);
          } finally {
            await service.stop();
          }
        }),
      TIMEOUT,
    );

  served('a statement that takes longer than anybody waits is ended by the database itself', async (service, library) => {
    const started = performance.now();
    const answer = await ask(service, '{ sleep(seconds: 30) one }', 300);
    expect(performance.now() - started).toBeLessThan(1_200);
    expect(answer).toMatchObject({ data: { sleep: null, one: null }, errors: [{ message: MASKED }, { message: MASKED }] });
    expect(codes(answer)).toEqual(['BUSY', 'BUSY']);
    expect(await sleepers(library)).toEqual([]);
    expect(await ask(service, '{ one }', 5_000)).toEqual({ data: { one: 1 } });
  });

  served('with all connections of the pool at work a request waits, but not for ever, and later ones are answered', async (service) => {
    const atWork = [ask(service, '{ sleep(seconds: 30) }', 3_600), ask(service, '{ sleep(seconds: 30) }', 3_600)];
    const started = performance.now();
    const answer = await ask(service, '{ one }', 30_000);
    expect(performance.now() - started).toBeLessThan(3_500);
    expect(codes(answer)).toEqual(['BUSY']);
    await Promise.all(atWork);
    expect(await ask(service, '{ one }', 5_000)).toEqual({ data: { one: 1 } });
  });

  served('a connection that is ended fails the request that has it, and no other', async (service, library) => {
    const asked = ask(service, '{ sleep(seconds: 30) }', 10_000);
    let pid: unknown;
    while (pid === undefined) pid = (await sleepers(library))[0]?.pid;
    await library.query('select pg_terminate_backend($1)', [pid]);
    expect(codes(await asked)).toEqual(['DATABASE_LOST']);
    for (let time = 0; time < 4; time += 1) expect(await ask(service, '{ one }', 5_000)).toEqual({ data: { one: 1 } });
  });

  served('resting connections that are all ended are replaced', async (service, library) => {
    await Promise.all([ask(service, '{ one }', 5_000), ask(service, '{ one }', 5_000)]);
    await library.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename = current_user`,
    );
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask(service, '{ one }', 5_000)));
    // Whoever asks in the same instant may still be given one that is gone, and is told so.
    for (const answer of answers) expect(answer.data?.one === 1 || codes(answer)?.[0] === 'DATABASE_LOST').toBe(true);
    expect(await ask(service, '{ one }', 5_000)).toEqual({ data: { one: 1 } });
  });
});
