import { expect, test } from '@jest/globals';
import { type Identity, issuePassport, parseRole } from '@roadmap-hub/identity';
import type { Context, Service } from '@roadmap-hub/subgraph';
import type { GraphQLSchema } from 'graphql';
import { forEachDatabase, TIMEOUT } from './harness.js';
import { type Library, withLibrary } from './library.js';
import { countRoundTrips } from './round-trips.js';
import { inTwoParts, oneRow, schemaOf } from './two-parts.js';

const told = async ({ reads }: Context, sql: string) => (await reads.report(oneRow(sql), {}))[0]?.told;

/** Fields that one statement each says. */
const ALONE = schemaOf('sleep(seconds: Float!): Int  roles: String  write: Int  isBare: Boolean', {
  sleep: (_root, { seconds }, context) => told(context, `select 1 as told from pg_sleep(${Number(seconds)})`),
  roles: (_root, _args, context) => told(context, `select current_setting('hub.roles', true) as told`),
  write: (_root, _args, context) => told(context, 'select library.write() as told'),
  isBare: (_root, _args, context) => told(context, `select current_setting('transaction_isolation') = 'read committed' as told`),
});

const DONOR: Identity = { subject: 'token:t#anna', name: 'Anna', via: 'token', roles: [parseRole('donor:DE')], tier: 'standard' };
const move = ({ query }: Library) => query(`update library.book set shelf_id = case shelf_id when 's1' then 's2' else 's1' end where id = 'a'`);
const codes = ({ errors }: Awaited<ReturnType<Service['execute']>>) => errors?.map(({ extensions }) => extensions?.code);

forEachDatabase((server) => {
  /** A service whose books tell in which state they are. */
  const served = (name: string, schema: (library: Library) => GraphQLSchema, use: (service: Service, library: Library) => Promise<void>) =>
    test(
      name,
      () =>
        withLibrary(
          server,
          async (library) => {
            await library.add(['a', 's1'], ['b', 's1']);
            const service = await library.serve(schema(library));
            try {
              await use(service, library);
            } finally {
              await service.stop();
            }
          },
          true,
        ),
      TIMEOUT,
    );

  test(
    'each wave is one way to the database and back, and nothing else is said',
    () =>
      withLibrary(
        server,
        async (library) => {
          await library.add(['a', 's1'], ['b', 's1']);
          const trips = await countRoundTrips(library.url);
          const service = await library.serve(
            inTwoParts(async () => undefined),
            trips.url,
          );
          const ask = async (query: string, passport?: string) => {
            const { data } = await service.execute({ query, requestId: 'r1', passport, timeoutMs: 5_000 });
            return { data, trips: trips.count() };
          };
          try {
            // The connection is made, and told how long somebody waits.
            await ask('{ shelfOf(book: "a") }');
            expect(await ask('{ shelfOf(book: "a") }')).toEqual({ data: { shelfOf: 's1' }, trips: 1 });
            expect(await ask('{ a: shelfOf(book: "a") b: shelfOf(book: "b") }')).toEqual({ data: { a: 's1', b: 's1' }, trips: 1 });
            expect(await ask('{ shelfOf(book: "a") thenOnShelf(shelf: "s1") }')).toEqual({ data: { shelfOf: 's1', thenOnShelf: ['a', 'b'] }, trips: 2 });
            // A transaction is begun and told who asks; it is ended when the answer is there already.
            const donor = await issuePassport(DONOR, library.passportKey);
            expect((await ask('{ shelfOf(book: "a") }', donor)).trips).toBeGreaterThan(2);
          } finally {
            await service.stop();
            await trips.close();
          }
        },
        true,
      ),
    TIMEOUT,
  );

  for (const second of ['thenOnShelf', 'thenReported']) {
    const question = `{ shelfOf(book: "a") ${second}(shelf: "s1") }`;
    let questions = 0;
    const moveOnce = async (library: Library) => {
      questions += 1;
      if (questions === 1) await move(library);
    };
    served(
      `what is written while an answer is made lets it be made again, of the later moment: ${second}`,
      (library) => inTwoParts(() => moveOnce(library)),
      async (service) => {
        const execute = () => service.execute({ query: question, requestId: 'r1', reportCost: true, reportState: true });
        questions = 0;
        const torn = await execute();
        expect(questions).toBe(2);
        const whole = await execute();
        expect(questions).toBe(3);
        // Told are the cost of this answer alone and the state that it is of.
        expect(torn).toMatchObject({ data: { shelfOf: 's2', [second]: ['b'] }, extensions: { hub: { sqlStatements: 2, state: expect.any(String) } } });
        expect(torn).toEqual(whole);
      },
    );
  }

  served(
    'an answer is made again once, and then is of one moment whatever is written',
    (library) => inTwoParts(() => move(library)),
    async (service) => {
      const { url, close } = await service.listen({ host: '127.0.0.1', port: 0 });
      const query = '{ shelfOf(book: "a") thenOnShelf(shelf: "s1") }';
      const overHttp = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
      await close();
      // The first write moves the book away, the second, which is not seen, moves it back.
      const answer = { data: { shelfOf: 's2', thenOnShelf: ['b'] } };
      expect(await overHttp.json()).toEqual(answer);
      // The pool has two connections: the third time would get none if those of the first attempts were kept.
      for (let time = 0; time < 3; time += 1) expect(await service.execute({ query, requestId: 'r1' })).toEqual(answer);
    },
  );

  let arrived: () => void = () => undefined;
  let goOn: Promise<unknown> = Promise.resolve();
  let isSecond = false;
  served(
    'who hangs up while the answer is made again holds no connection',
    (library) =>
      inTwoParts(async () => {
        isSecond = !isSecond;
        if (isSecond) return move(library);
        arrived();
        return goOn;
      }),
    async (service) => {
      for (let time = 0; time < 3; time += 1) {
        let release: (value?: unknown) => void = () => undefined;
        goOn = new Promise((resolve) => {
          release = resolve;
        });
        const there = new Promise<void>((resolve) => {
          arrived = resolve;
        });
        const client = new AbortController();
        const gone = service.execute({ query: '{ shelfOf(book: "a") thenOnShelf(shelf: "s1") }', requestId: 'r1', signal: client.signal });
        await there;
        client.abort();
        // The pool has two connections: the third time would wait for ever if they were kept.
        expect((await service.execute({ query: '{ shelfOf(book: "b") }', requestId: 'r2' })).data).toEqual({ shelfOf: 's1' });
        release();
        await gone;
      }
    },
  );

  let isGone: () => void = () => undefined;
  let parts = 0;
  served(
    'nothing is made again for who has hung up',
    (library) =>
      schemaOf('twice: Int', {
        twice: async (_root, _args, context) => {
          parts += 1;
          await told(context, 'select 1 as told');
          await move(library);
          return told(context, 'select 2 as told').catch((error) => {
            isGone();
            throw error;
          });
        },
      }),
    async (service) => {
      const ask = (signal?: AbortSignal) => service.execute({ query: '{ twice }', requestId: 'r1', signal });
      const client = new AbortController();
      isGone = () => client.abort();
      parts = 0;
      expect((await ask(client.signal)).data).toEqual({ twice: null });
      expect(parts).toBe(1);
      expect((await ask()).data).toEqual({ twice: 2 });
      expect(parts).toBe(3);
    },
  );

  served(
    'only what everybody sees is read without a transaction',
    () => ALONE,
    async (service, { passportKey }) => {
      const passport = await issuePassport(DONOR, passportKey);
      const ask = async (by?: string) => (await service.execute({ query: '{ isBare roles }', requestId: 'r1', passport: by })).data;
      for (let time = 0; time < 3; time += 1) {
        expect(await ask(passport)).toEqual({ isBare: false, roles: 'donor:DE' });
        expect((await ask())?.isBare).toBe(true);
        // On a connection that was told roles before, they are empty.
        expect((await ask())?.roles || null).toBeNull();
      }
    },
  );

  served(
    'a statement that is overdue is ended by the database, however long another was given on its connection',
    () => ALONE,
    async (service, { query }) => {
      const ask = (question: string, timeoutMs: number) => service.execute({ query: question, requestId: 'r1', timeoutMs });
      for (const timeoutMs of [5_000, 300, 300]) expect((await ask('{ isBare }', timeoutMs)).data).toEqual({ isBare: true });
      for (const before of [5_000, 300]) {
        await Promise.all([ask('{ isBare }', before), ask('{ isBare }', before)]);
        const started = performance.now();
        expect(codes(await ask('{ sleep(seconds: 30) }', 300))).toEqual(['BUSY']);
        expect(performance.now() - started).toBeLessThan(1_200);
        expect(
          await query(
            `select from pg_stat_activity where datname = current_database() and query like '%pg_sleep(30)%' and state = 'active' and pid <> pg_backend_pid()`,
          ),
        ).toEqual([]);
      }
      // One that is given longer than the last on its connection has that time.
      expect((await ask('{ sleep(seconds: 0.6) }', 5_000)).data).toEqual({ sleep: 1 });
    },
  );

  served(
    'what reads cannot write, whoever connects',
    () => ALONE,
    async (service, { query }) => {
      await query(`create function library.write() returns int language sql as $$ insert into library.author values ('a', 9, 'Eve') returning 1 $$`);
      expect((await service.execute({ query: '{ write }', requestId: 'r1' })).data).toEqual({ write: null });
      expect(await query('select * from library.author')).toEqual([]);
    },
  );
});
