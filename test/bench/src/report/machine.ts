import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';

const PACKAGES = ['postgraphile', '@graphql-hive/gateway', '@graphql-hive/router-runtime', '@apollo/gateway', '@apollo/server', 'pg'];

/** What the figures are of. */
export function describeMachine(postgres: string, load: number): string {
  const found = cpus();
  const versions = [`Node.js ${process.versions.node}`, `PostgreSQL ${postgres}`, ...PACKAGES.map((name) => `${name} ${versionOf(name)}`)];
  return [
    `- Machine: ${found.length} × ${found[0]?.model.trim() || 'a processor that is not named'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
    `- What else it had to do when the run began: a load of ${load.toFixed(1)}`,
    `- Versions: ${versions.join(', ')}`,
  ].join('\n');
}

/** Many packages do not let their manifest be imported: it is looked for above what can be. */
function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string }).version;
    } catch {
      // Not here.
    }
  }
  return '(not found)';
}
