import { type DestinationStream, type Logger, pino } from 'pino';
import { currentRequestId } from '../request-id.js';
import { activeTraceId } from '../traces/span.js';
import { describeError } from './errors.js';
import { REDACTED, withoutSecrets } from './secrets.js';

/**
 * Structured logs on standard error, so that standard output is free for the lines that a person
 * waits for. Lines about a request have its id, as they are written by its own log or say it; where
 * requests are traced, so has whatever else is logged while one is answered.
 */
export function createLog(level: string, destination: DestinationStream = pino.destination({ fd: 2, sync: true })): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: (error: unknown) => describeError(error) },
      redact: REDACTED,
      mixin: (line, _level, logger) => ofRequest(line, logger),
      hooks: { streamWrite: withoutSecrets },
    },
    destination,
  );
}

/** What the line does not say itself. */
function ofRequest(line: object, logger: Logger): object {
  const requestId = currentRequestId();
  const traceId = activeTraceId();
  const known = requestId === undefined || 'requestId' in line || 'requestId' in logger.bindings();
  return {
    ...(!known && { requestId }),
    ...(traceId !== undefined && { traceId }),
  };
}
