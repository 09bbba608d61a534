import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { SERVICE_NAMES } from '@roadmap-hub/subgraph';

/**
 * Tells in a few milliseconds whether the data set, or the code that makes records of it, is
 * another than the one that was loaded: reading and checking all facts takes a second.
 */
export function datasetFingerprint(demoScale: number): string {
  const hash = createHash('sha256').update(String(demoScale));
  const code = new URL('.', import.meta.resolve('@roadmap-hub/dataset'));
  for (const folder of [new URL('../facts/', code), code]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(json|csv|js)$/.test(name) && !name.includes('.test.')) hash.update(name).update(readFileSync(new URL(name.replaceAll('\\', '/'), folder)));
    }
  }
  for (const name of SERVICE_NAMES) hash.update(readFileSync(new URL('load.js', import.meta.resolve(`@roadmap-hub/${name}`))));
  return hash.digest('hex');
}
