import { describe, expect, test } from '@jest/globals';
import { generateDemo, mergeFacts } from '@roadmap-hub/dataset';
import { dataSourceOf } from '@roadmap-hub/datastore';
import { Reads } from '@roadmap-hub/subgraph';
import { oneDatabase, TIMEOUT } from './harness.js';
import { factsWith, load, NAMES, prepare, SERVICES } from './hub.js';

const ROWS = 50;

oneDatabase((server) => {
  describe('records', () => {
    test(
      'are the same whether they travel as rows or, several statements as one, as JSON',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          const facts = mergeFacts(factsWith(), generateDemo({ scale: 0.1 }));
          let compared = 0;
          for (const name of NAMES) {
            await load(database, name, facts);
            const source = await dataSourceOf(SERVICES[name].store, database.url, 1).initialize();
            try {
              const reads = new Reads(source, (sql, values) => source.query(sql, values as unknown[]));
              for (const { target, columns, primaryColumns } of source.entityMetadatas) {
                const [key] = primaryColumns;
                if (primaryColumns.length !== 1 || !key || key.type !== 'text') continue;
                const rows = (await source.getRepository(target).find({ take: ROWS })) as Record<string, unknown>[];
                const keys = rows.map((row) => String(row[key.propertyName]));
                const read = await reads.many<Record<string, unknown>>(target as never, key.propertyName, keys);
                // With what is never selected left out on both sides.
                const shown = columns.filter(({ isSelect }) => isSelect).map(({ propertyName }) => propertyName);
                expect(read).toEqual(rows.map((row) => Object.fromEntries(shown.map((property) => [property, row[property]]))));
                compared += read.length;
              }
            } finally {
              await source.destroy();
            }
          }
          expect(compared).toBeGreaterThan(300);
        }),
      TIMEOUT,
    );
  });
});
