import type { ServiceName } from '@roadmap-hub/subgraph';
import { createLog, startMeters, startTracing } from '@roadmap-hub/telemetry';
import { answerReadings } from './metrics.js';
import { VERSION } from './release.js';
import { runService } from './run-service.js';
import { clock } from './settings.js';
import type { ServiceOrder, ServiceReport } from './supervisor.js';

/** The process of one service. It lives as long as the launcher does. */
const name = process.argv[2] as ServiceName;

process.once('message', (order: ServiceOrder) => {
  void start(order);
});

async function start({ databaseUrls, passportKey, host, port, logLevel, traces, metrics }: ServiceOrder): Promise<void> {
  const log = createLog(logLevel);
  let end = async (): Promise<void> => process.exit(1);
  // The launcher is gone, killed perhaps, also while this process starts: nobody would end it any more.
  process.once('disconnect', () => void end());
  try {
    const endTracing = traces && (await startTracing({ to: traces, service: `roadmap-hub-${name}`, version: VERSION, log }));
    if (metrics) answerReadings(await startMeters(name));
    const service = await runService(name, { databaseUrls, passportKey, log, today: clock(process.env.HUB_TODAY?.trim() || undefined) });
    const listener = await service.listen({ host, port });
    end = async () => {
      await listener.close();
      await service.stop();
      await endTracing?.();
      process.exit(0);
    };
    process.once('SIGTERM', () => void end());
    report({ url: listener.url });
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    report({ failure: message, code });
    process.exitCode = 1;
    if (process.connected) process.disconnect();
  }
}

function report(message: ServiceReport): void {
  // A launcher that is gone by now is told nothing, and that is no fault of this process.
  process.send?.(message, () => undefined);
}
