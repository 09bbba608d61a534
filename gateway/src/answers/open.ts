import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { Transports } from '../transport/transport.js';
import { Answers } from './answers.js';
import { MemoryAnswers } from './memory.js';
import { SharedAnswers } from './shared.js';

export interface CacheOptions {
  /** Memory for answers. */
  bytes: number;
  /** Where several gateways keep answers together; each by itself when left out. */
  redisUrl?: string | undefined;
}

interface Ground {
  transports: Transports;
  /** The services of this process. */
  withUs: ReadonlySet<string>;
  /** Whatever decides an answer beside data and question: the release, the schema, the engine. */
  makers: readonly string[];
  log: Logger;
}

export async function openAnswers({ bytes, redisUrl }: CacheOptions, { transports, withUs, makers, log }: Ground): Promise<Answers> {
  const memory = new MemoryAnswers(bytes);
  const shared = redisUrl === undefined ? undefined : await new SharedAnswers(redisUrl, log, prefixOf(makers), memory.largest).open();
  return new Answers(transports, memory, shared, withUs);
}

/** Under which they are shared. */
export function prefixOf(makers: readonly string[]): string {
  return `roadmap-hub:answer:${createHash('sha256').update(JSON.stringify(makers)).digest('base64url')}:`;
}
