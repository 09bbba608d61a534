import { resolve } from 'node:path';
import type { Command } from 'commander';
import { VERSION } from '../release.js';

/** `backup`: all that the hub's database holds, in one file. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .argument('<file>', 'where to write it; a name that ends in .zip lets other programs open it')
    .description('Writes all that the database holds into one file, while a hub runs on it or not. The file is secret: not all records are public.')
    .action(backup);
}

async function backup(file: string): Promise<void> {
  // npm runs scripts in the root of the checkout, wherever it was called.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const [{ backUp }, { STORES }, { reachDatabase }] = await Promise.all([import('@roadmap-hub/backup'), import('../services.js'), import('./database.js')]);
  await reachDatabase(async ({ url }) => {
    const { schemas, made } = await backUp({
      url,
      schemas: STORES.map(({ name }) => name),
      release: VERSION,
      file: path,
      now: new Date(),
      onTable: ({ schema, name, rows }) => process.stderr.write(`${schema}.${name}: ${rows}\n`),
    });
    const tables = schemas.flatMap((schema) => schema.tables);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(`${path}: ${rows} rows of ${tables.length} tables, as of ${made}\n`);
  });
}
