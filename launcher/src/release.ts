import { readdirSync, readFileSync } from 'node:fs';
import { SettingError } from './setting-error.js';

/** The repository, two folders above the built files. */
export const ROOT = new URL('../../', import.meta.url);

/** The hub's release. */
export const VERSION = (JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { version: string }).version;

/** The committed supergraph: never composed at boot. */
export function readSupergraph(): string {
  return readFileSync(new URL('schema/supergraph.graphql', ROOT), 'utf8');
}

/** The named questions that come with the release. */
export function operationNames(): string[] {
  return readdirSync(new URL('schema/operations/', ROOT)).flatMap((file) => (file.endsWith('.graphql') ? [file.slice(0, -'.graphql'.length)] : []));
}

/** Another one, from a file that someone named. */
export function readForeignSupergraph(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SettingError('HUB_SUPERGRAPH', file, 'give a file that can be read, with the supergraph as composition printed it');
  }
}
