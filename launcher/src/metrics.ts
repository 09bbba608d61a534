import type { ChildProcess } from 'node:child_process';
import { type Meters, type Readings, type ReadingsOf, serveMetrics, startMeters } from '@roadmap-hub/telemetry';
import type { Logger } from 'pino';

/** How to ask another process of the hub for what it counted; null when it does not answer. */
export type AskReadings = () => Promise<Readings | null>;

/** A process that hangs must not hold the others' metrics back. */
const PATIENCE_MS = 1_000;

/** Serves the metrics of this process and of the others in one place, so that there is one address to collect from in both topologies. */
export async function openMetrics(address: { host: string; port: number }, others: Record<string, AskReadings>, log: Logger): Promise<() => Promise<void>> {
  const own = Object.keys(others).length > 0 ? 'gateway' : 'hub';
  const meters = await startMeters(own);
  const asks = Object.entries({ [own]: (): Promise<Readings | null> => meters.read(), ...others });
  const read = async (): Promise<ReadingsOf> => Object.fromEntries(await Promise.all(asks.map(async ([process, ask]) => [process, await ask()] as const)));
  const server = await serveMetrics({ ...address, read });
  log.info({ url: server.url }, 'metrics are served');
  return async () => {
    await server.stop();
    meters.stop();
  };
}

interface Question {
  readingsAsked: number;
}

interface Reply {
  readingsAsked: number;
  readings: Readings;
}

let questions = 0;

/** Asks a service's process over the channel between them: no port, and no address that others could reach. */
export function askReadings(child: ChildProcess): Promise<Readings | null> {
  questions += 1;
  const question: Question = { readingsAsked: questions };
  return new Promise((resolve) => {
    const end = (readings: Readings | null): void => {
      clearTimeout(timer);
      child.off('message', hear);
      resolve(readings);
    };
    const hear = (reply: Partial<Reply>): void => {
      if (reply.readingsAsked === question.readingsAsked) end(reply.readings ?? null);
    };
    const timer = setTimeout(() => end(null), PATIENCE_MS);
    child.on('message', hear);
    // One that is gone just now is told nothing, and answers nothing.
    if (child.connected) child.send(question, (error) => error && end(null));
    else end(null);
  });
}

/** The other end: a service's process tells what it counted whenever it is asked. */
export function answerReadings(meters: Meters): void {
  process.on('message', async ({ readingsAsked }: Partial<Question>) => {
    if (readingsAsked === undefined) return;
    process.send?.({ readingsAsked, readings: await meters.read() } satisfies Reply, () => undefined);
  });
}
