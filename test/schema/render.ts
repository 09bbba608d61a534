import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { composeSubgraphs } from './compose.js';
import { subgraphs } from './subgraphs.js';

/** The repository's `schema` folder, seen from the compiled file. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('../../../schema', import.meta.url));

export interface Rendered {
  /** File name in `schema/` -> its text. */
  files: Map<string, string>;
  warnings: string[];
}

/** All files of `schema/` that follow from the services' code. */
export function render(): Rendered {
  const parts = subgraphs();
  const { supergraphSdl, api, warnings } = composeSubgraphs(parts);
  const files = new Map(parts.map(({ name, sdl }) => [`${name}.graphql`, sdl]));
  files.set('supergraph.graphql', supergraphSdl);
  // Sorted: the composer's order depends on which service is named first.
  files.set('api.graphql', `${printSchema(lexicographicSortSchema(api)).trim()}\n`);
  return { files, warnings };
}

export function schemaPath(file: string): string {
  return join(SCHEMA_FOLDER, file);
}

/** Warnings do not stop anything; they must not go unseen either. */
export function showWarnings(warnings: readonly string[]): void {
  if (warnings.length === 0) return;
  console.warn(`The composer warns (${warnings.length}):`);
  for (const warning of warnings) console.warn(`  - ${warning}`);
}
