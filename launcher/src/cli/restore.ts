import { resolve } from 'node:path';
import type { Command } from 'commander';
import { VERSION } from '../release.js';

/** `restore`: what `backup` wrote, into the database. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .argument('<file>', 'what backup wrote, with this release or an earlier one')
    .option('--replace', 'throw away what the database holds', false)
    .description('Makes the database what it was when the backup was made, or leaves it as it is. No hub may run on it meanwhile.')
    .action(restore);
}

async function restore(file: string, { replace }: { replace: boolean }): Promise<void> {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  const [backups, { STORES }, { ownDatabase }] = await Promise.all([import('@roadmap-hub/backup'), import('../services.js'), import('./database.js')]);
  await ownDatabase(async ({ url, secret }) => {
    const { schemas, made, release } = await backups.restore({
      url,
      secret,
      stores: STORES,
      release: VERSION,
      file: path,
      replace,
      onTable: ({ schema, name, rows }) => process.stderr.write(`${schema}.${name}: ${rows}\n`),
    });
    const rows = schemas.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(`Restored ${rows} rows as of ${made}, made by release ${release}. The next start brings them up to date.\n`);
  });
}
