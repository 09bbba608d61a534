import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../folders.js';

export interface Sizes {
  /** Megabytes, without and with the embedded PostgreSQL. */
  packed: number;
  packedEmbedded: number;
}

/** What `npm run pack` makes: all that a running hub needs. */
export function measureSizes(folder: string): Sizes {
  return { packed: pack(join(folder, 'packed'), []), packedEmbedded: pack(join(folder, 'packed-embedded'), ['--embedded']) };
}

function pack(target: string, options: string[]): number {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'launcher/bootstrap/pack.mjs'), target, ...options], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The hub could not be packed: ${stderr.slice(-2000)}`);
  return bytesOf(target) / 1_000_000;
}

/** Of all files, each counted once, whatever names it has; links are not followed. */
function bytesOf(folder: string, seen = new Set<number>()): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + bytesOf(path, seen);
    if (!entry.isFile()) return sum;
    const { ino, size } = lstatSync(path);
    if (seen.has(ino)) return sum;
    seen.add(ino);
    return sum + size;
  }, 0);
}
