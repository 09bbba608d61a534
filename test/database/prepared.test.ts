import { expect, test } from '@jest/globals';
import { dataSourceOf } from '@roadmap-hub/datastore';
import { oneDatabase, TIMEOUT } from './harness.js';
import { SERVICES } from './hub.js';

oneDatabase((server) => {
  test(
    'a statement that comes back is prepared once a connection, whatever its values',
    () =>
      server.withDatabase(async ({ url }) => {
        const source = await dataSourceOf(SERVICES.plans.store, url, 1).initialize();
        try {
          const sql = `select $1::text || 'prepared' as told`;
          const prepared = async () => (await source.query('select statement from pg_prepared_statements where statement = $1', [sql])) as unknown[];
          expect(await source.query(sql, ['once '])).toEqual([{ told: 'once prepared' }]);
          expect(await prepared()).toEqual([]);
          for (const value of ['a ', 'b ', 'c ', 'd ']) expect(await source.query(sql, [value])).toEqual([{ told: `${value}prepared` }]);
          expect(await prepared()).toEqual([{ statement: sql }]);
        } finally {
          await source.destroy();
        }
      }),
    TIMEOUT,
  );
});
