import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { renderClient } from './client/render.js';
import { composeSubgraphs } from './compose.js';
import { subgraphs } from './subgraphs.js';

/** The repository, seen from the compiled file. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
export const API_FILE = 'schema/api.graphql';

export interface Rendered {
  /** Path in the repository -> the file's text. */
  files: Map<string, string>;
  warnings: string[];
}

/** All files that follow from the services' code and the named questions: those of `schema/`, and the typed client's. */
export async function render(): Promise<Rendered> {
  const parts = subgraphs();
  const { supergraphSdl, api, warnings } = composeSubgraphs(parts);
  const files = new Map(parts.map(({ name, sdl }) => [`schema/${name}.graphql`, sdl]));
  files.set('schema/supergraph.graphql', supergraphSdl);
  // Sorted: the composer's order depends on which service is named first.
  const printed = `${printSchema(lexicographicSortSchema(api)).trim()}\n`;
  files.set(API_FILE, printed);
  return { files: new Map([...files, ...(await renderClient(printed))]), warnings };
}

/** Where a file of the repository lies. */
export function repositoryPath(file: string): string {
  return join(ROOT, file);
}

/** Warnings do not stop anything; they must not go unseen either. */
export function showWarnings(warnings: readonly string[]): void {
  if (warnings.length === 0) return;
  console.warn(`The composer warns (${warnings.length}):`);
  for (const warning of warnings) console.warn(`  - ${warning}`);
}
