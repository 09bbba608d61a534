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

/** @param makers Whatever decides an answer beside data and question: the release, the schema, the engine. */
export function openAnswers({ bytes, redisUrl }: CacheOptions, transports: Transports, makers: readonly string[], log: Logger): Answers {
  const memory = new MemoryAnswers(bytes);
  const made = createHash('sha256').update(JSON.stringify(makers)).digest('base64url');
  const shared = redisUrl === undefined ? undefined : new SharedAnswers(redisUrl, log, made, memory.largest).open();
  return new Answers(transports, memory, shared);
}
