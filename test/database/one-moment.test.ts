import { expect, test } from '@jest/globals';
import type { Service } from '@roadmap-hub/subgraph';
import { forEachDatabase, TIMEOUT } from './harness.js';
import { type Library, withLibrary } from './library.js';
import { inTwoParts } from './two-parts.js';

const ask = (service: Service, query: string) => service.execute({ query, requestId: 'r1' });

async function overHttp(service: Service, query: string): Promise<unknown> {
  const { url, close } = await service.listen({ host: '127.0.0.1', port: 0 });
  try {
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    return await answer.json();
  } finally {
    await close();
  }
}

forEachDatabase((server) => {
  const served = (name: string, between: (library: Library) => Promise<unknown>, use: (service: Service, library: Library) => Promise<void>) =>
    test(
      name,
      () =>
        withLibrary(server, async (library) => {
          await library.add(['a', 's1'], ['b', 's1']);
          const service = await library.serve(inTwoParts(() => between(library)));
          try {
            await use(service, library);
          } finally {
            await service.stop();
          }
        }),
      TIMEOUT,
    );
  const move = ({ query }: Library) => query(`update library.book set shelf_id = case shelf_id when 's1' then 's2' else 's1' end where id = 'a'`);
  const QUESTION = '{ shelfOf(book: "a") thenOnShelf(shelf: "s1") }';

  for (const [way, send] of [
    ['a direct call', ask],
    ['HTTP', overHttp],
  ] as const) {
    served(`an answer is of one moment, whatever is written while it is made: by ${way}`, move, async (service) => {
      expect(await send(service, QUESTION)).toEqual({ data: { shelfOf: 's1', thenOnShelf: ['a', 'b'] } });
      // The next one is of a later moment.
      expect(await send(service, QUESTION)).toEqual({ data: { shelfOf: 's2', thenOnShelf: ['b'] } });
      expect(await send(service, QUESTION)).toEqual({ data: { shelfOf: 's1', thenOnShelf: ['a', 'b'] } });
    });
  }

  served('many requests share few connections, and give them back', move, async (service) => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(service, QUESTION)));
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      const { shelfOf, thenOnShelf } = data as { shelfOf: string; thenOnShelf: string[] };
      expect(thenOnShelf.includes('a')).toBe(shelfOf === 's1');
    }
  });

  served(
    'a statement that fails fails its own request and no other',
    async () => undefined,
    async (service) => {
      for (let time = 0; time < 5; time += 1) {
        const { data, errors } = await ask(service, '{ broken thenOnShelf(shelf: "s1") }');
        expect(data).toEqual({ broken: null, thenOnShelf: null });
        expect(errors).toHaveLength(2);
        expect(await ask(service, QUESTION)).toEqual({ data: { shelfOf: 's1', thenOnShelf: ['a', 'b'] } });
      }
    },
  );

  served(
    'what reads cannot write, whoever connects',
    async () => undefined,
    async (service, { query }) => {
      expect((await ask(service, '{ write }')).data).toEqual({ write: null });
      expect(await query('select * from library.author')).toEqual([]);
    },
  );

  let arrived = () => undefined as unknown;
  let goOn: Promise<unknown> = Promise.resolve();
  served(
    'who hangs up in the middle holds no connection',
    async () => {
      arrived();
      await goOn;
    },
    async (service) => {
      const { url, close } = await service.listen({ host: '127.0.0.1', port: 0 });
      for (let time = 0; time < 5; time += 1) {
        let release = () => undefined as unknown;
        goOn = new Promise((resolve) => (release = () => resolve(undefined)));
        const there = new Promise((resolve) => (arrived = () => resolve(undefined)));
        const client = new AbortController();
        const gone = fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: QUESTION }),
          signal: client.signal,
        });
        await there;
        client.abort();
        await expect(gone).rejects.toThrow();
        goOn = Promise.resolve();
        // The pool has two connections: the third time would wait for ever if they were kept.
        expect((await ask(service, '{ shelfOf(book: "b") }')).data).toEqual({ shelfOf: 's1' });
        release();
      }
      await close();
    },
  );
});
