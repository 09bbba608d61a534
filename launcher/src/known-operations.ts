import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { ROOT } from './release.js';
import { SettingError } from './setting-error.js';

/** A document that may be asked by its name or by the hash of its text. */
interface KnownOperation {
  name: string;
  text: string;
}

/** What the hub itself asks by way of browsers, and what it offers to be asked. */
const OWN = ['schema/operations', 'schema/explorer'];

/**
 * The named questions, what the explorer asks to fill its forms, and what whoever runs the hub adds.
 * @throws SettingError
 */
export function readKnownOperations(further: string | undefined): KnownOperation[] {
  const own = OWN.flatMap((folder) => inFolder(fileURLToPath(new URL(folder, ROOT))));
  return further === undefined ? own : [...own, ...added(further)];
}

const ALLOWED =
  'name a folder of .graphql files, or a JSON file of ids or names and their documents: {"<sha256 or name>": "query ..."}, or a persisted query manifest';

function added(place: string): KnownOperation[] {
  let found: KnownOperation[];
  try {
    found = statSync(place).isDirectory() ? inFolder(place) : inManifest(JSON.parse(readFileSync(place, 'utf8')));
    for (const { text } of found) parse(text);
  } catch (error) {
    throw new SettingError('HUB_PERSISTED_OPERATIONS', place, `${ALLOWED} (${(error as Error).message})`);
  }
  const wrong = found.find(({ name, text }) => /^[0-9a-f]{64}$/.test(name) && sha256(text) !== name);
  if (wrong) throw new SettingError('HUB_PERSISTED_OPERATIONS', place, `the document under ${wrong.name} has another SHA-256`);
  return found;
}

function inFolder(folder: string): KnownOperation[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => ({ name: basename(file, '.graphql'), text: readFileSync(join(folder, file), 'utf8') }));
}

/** An object of texts, or a manifest as Apollo's tools write it: `{ operations: [{ id, body }] }`. */
function inManifest(manifest: unknown): KnownOperation[] {
  if (!isJson(manifest)) throw new Error('this is no JSON object');
  const entries = Array.isArray(manifest.operations)
    ? manifest.operations.map((one: unknown): [unknown, unknown] => (isJson(one) ? [one.id, one.body] : [undefined, undefined]))
    : Object.entries(manifest);
  return entries.map(([name, text]) => {
    if (typeof name !== 'string' || typeof text !== 'string') throw new Error('an operation has no id or no text');
    return { name, text };
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isJson(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
