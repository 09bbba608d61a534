import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two halves of the key by which this hub signs tokens for itself. */
export interface LocalKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** The key cannot be made or read: says which file and what to do. */
export class LocalKeyError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LocalKeyError';
  }
}

/** What the system says of a place where nothing can be kept. */
const NO_PLACE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOSPC', 'EDQUOT'];
const WRITABLE = 'Let HUB_DATA_DIR be a directory that this user can write, or set NODE_ENV=production, where there are no local tokens.';

/**
 * The key in the data directory, made when it is missing. Whoever reads the file can be anybody, so
 * it is for its owner alone; removing it makes all tokens of before void.
 * @throws LocalKeyError
 */
export function openLocalKey(dataDir: string): LocalKey {
  const file = join(dataDir, 'token-key.pem');
  try {
    const pem = read(file) ?? make(dataDir, file);
    const privateKey = createPrivateKey(pem);
    if (privateKey.asymmetricKeyType !== 'ec' || privateKey.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error('it is no P-256 key');
    return { privateKey, publicKey: createPublicKey(privateKey) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const cure = code !== undefined && NO_PLACE.includes(code) ? WRITABLE : 'Remove the file to have a new one made.';
    throw new LocalKeyError(`The key that signs local tokens, ${file}, cannot be used (${message}). ${cure}`, { cause: error });
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written aside and linked into place: of two that make one at once, both use the first, and nobody reads half of it. */
function make(dataDir: string, file: string): string {
  mkdirSync(dataDir, { recursive: true });
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  return readFileSync(file, 'utf8');
}
