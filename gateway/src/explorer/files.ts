import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the build puts the explorer, seen from the compiled file. */
export const BUNDLE = fileURLToPath(new URL('../../explorer/bundle/', import.meta.url));

/** What the page names, and all that may be asked for. */
export interface ExplorerFiles {
  folder: string;
  script: string;
  styles: readonly string[];
  /** Chunks that the script imports, to be fetched at once and not one after the other. */
  preloads: readonly string[];
  assets: ReadonlySet<string>;
}

interface Chunk {
  file: string;
  isEntry?: boolean;
  css?: string[];
  imports?: string[];
}

/** The built explorer; null when it was not built, or not to the end. */
export function findFiles(folder: string): ExplorerFiles | null {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return null;
  const chunks = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, Chunk>;
  const entry = Object.values(chunks).find(({ isEntry }) => isEntry);
  const assets = new Set(existsSync(join(folder, 'assets')) ? readdirSync(join(folder, 'assets')) : []);
  if (!entry || !assets.has(entry.file.replace('assets/', ''))) return null;
  const needed = importsOf(entry, chunks);
  return {
    folder,
    script: entry.file,
    styles: [entry, ...needed].flatMap(({ css = [] }) => css),
    preloads: needed.map(({ file }) => file),
    assets,
  };
}

function importsOf(chunk: Chunk, chunks: Record<string, Chunk>, found = new Set<Chunk>()): Chunk[] {
  for (const name of chunk.imports ?? []) {
    const imported = chunks[name];
    if (!imported || found.has(imported)) continue;
    found.add(imported);
    importsOf(imported, chunks, found);
  }
  return [...found];
}
