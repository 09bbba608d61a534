import { type ChildProcess, fork } from 'node:child_process';
import type { ServiceUrls } from '@roadmap-hub/datastore';
import type { ServiceName } from '@roadmap-hub/subgraph';
import type { TracesTo } from '@roadmap-hub/telemetry';
import type { Logger } from 'pino';
import { type AskReadings, askReadings } from './metrics.js';

/** What a service's process is told; secrets travel by message, not where `ps` shows them. */
export interface ServiceOrder {
  databaseUrls: ServiceUrls;
  passportKey: string;
  host: string;
  port: number;
  logLevel: string;
  traces: TracesTo | undefined;
  /** Whether it counts, to tell when it is asked. */
  metrics: boolean;
}

/** What a service's process answers. */
export type ServiceReport = { url: string } | { failure: string; code?: string | undefined };

const PAUSE_BEFORE_RESTART = 1_000;
/** By then the gateway asks nothing any more. */
const KILLED_AFTER = 2_000;

interface SupervisedService {
  url: string;
  stop(): Promise<void>;
  readings: AskReadings;
}

/** Starts a service's process, and starts it again on the same port whenever it ends unasked. */
export async function superviseService(name: ServiceName, order: ServiceOrder, log: Logger): Promise<SupervisedService> {
  let stopping = false;
  let restart: NodeJS.Timeout | undefined;
  let current = await startChild(name, order);
  // Port 0 took a free one; a restart must come back where the gateway looks.
  const settled = { ...order, port: Number(new URL(current.url).port) };
  watch(current.child);

  function watch(child: ChildProcess): void {
    log.info({ service: name, pid: child.pid }, 'a service runs');
    child.once('exit', (code, signal) => {
      if (stopping) return;
      log.error({ service: name, pid: child.pid, code, signal }, 'a service ended; it is started again');
      scheduleRestart();
    });
  }

  function scheduleRestart(): void {
    restart = setTimeout(async () => {
      try {
        const next = await startChild(name, settled);
        if (stopping) next.child.kill('SIGTERM');
        current = next;
        watch(next.child);
      } catch (error) {
        log.error({ service: name, reason: (error as Error).message }, 'a service could not be started again');
        if (!stopping) scheduleRestart();
      }
    }, PAUSE_BEFORE_RESTART);
  }

  return {
    url: current.url,
    readings: () => askReadings(current.child),
    stop: () => {
      stopping = true;
      clearTimeout(restart);
      return endChild(current.child);
    },
  };
}

function startChild(name: ServiceName, order: ServiceOrder): Promise<{ child: ChildProcess; url: string }> {
  // A group of its own: a Ctrl-C is for the launcher, which ends its services in order.
  const child = fork(new URL('./service-process.js', import.meta.url), [name], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true });
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`the ${name} service ended before it was ready (exit code ${code})`));
    child.once('error', reject);
    child.once('exit', onExit);
    child.once('message', (report: ServiceReport) => {
      child.off('exit', onExit);
      if ('url' in report) resolve({ child, url: report.url });
      else reject(Object.assign(new Error(report.failure), { code: report.code, port: order.port, address: order.host }));
    });
    child.send(order);
  });
}

async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const overdue = setTimeout(() => child.kill('SIGKILL'), KILLED_AFTER);
  await ended;
  clearTimeout(overdue);
}
