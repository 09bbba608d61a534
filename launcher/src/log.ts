import { type DestinationStream, type Logger, pino } from 'pino';
import { SECRET_FIELDS, withoutSecrets } from './secrets.js';

/**
 * Structured logs on standard error, so that standard output is free for the lines that a person
 * waits for.
 */
export function createLog(level: string, destination: DestinationStream = pino.destination({ fd: 2, sync: true })): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: SECRET_FIELDS, hooks: { streamWrite: withoutSecrets } };
  return pino(options, destination);
}
