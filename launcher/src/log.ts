import { type Logger, pino } from 'pino';

/**
 * Structured logs on standard error, so that standard output is free for the lines that a person
 * waits for.
 */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 2, sync: true }));
}
