import type { TracesTo } from '@roadmap-hub/telemetry';
import { SettingError } from './setting-error.js';

/** What is seen of a hub from outside; all of it is off until it is asked for. */
export interface TelemetrySettings {
  /** Where spans go; undefined, and nothing is traced. */
  traces: TracesTo | undefined;
  /** Where metrics are served; undefined, and nothing is counted. */
  metrics: { host: string; port: number } | undefined;
}

interface Readers {
  value: (name: string) => string | undefined;
  host: (name: string, value: string | undefined) => string;
  port: (name: string, value: string | undefined, otherwise: number) => number;
}

const TRACES = ['otlp', 'console', 'off'] as const;

export function readTelemetry({ value, host, port }: Readers): TelemetrySettings {
  const metricsPort = value('HUB_METRICS_PORT');
  return {
    traces: traces(value('HUB_TRACES'), value('OTEL_EXPORTER_OTLP_ENDPOINT') ?? value('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT')),
    metrics:
      metricsPort === undefined ? undefined : { host: host('HUB_METRICS_HOST', value('HUB_METRICS_HOST')), port: port('HUB_METRICS_PORT', metricsPort, 0) },
  };
}

/** Traces leave the house only where somebody said where to. */
function traces(written: string | undefined, endpoint: string | undefined): TracesTo | undefined {
  const otherwise = endpoint === undefined ? 'off' : 'otlp';
  const to = TRACES.find((one) => one === (written ?? otherwise));
  if (to === undefined) throw new SettingError('HUB_TRACES', String(written), `give one of ${TRACES.join(', ')}`);
  return to === 'off' ? undefined : to;
}
