import type { Metric } from 'prom-client';
import type { Readings } from './meters.js';

/** Whose readings they are; null when a process did not answer. */
export type ReadingsOf = Record<string, Readings | null>;

/**
 * The text that Prometheus reads, of several processes together. Each reading carries its process as
 * a label, so nothing is added up here: a family's values of all processes stand one under the other.
 */
export async function exposition(readings: ReadingsOf): Promise<{ contentType: string; text: string }> {
  const { Registry } = await import('prom-client');
  const families = new Map<string, Readings[number]>();
  for (const family of [...Object.values(readings).flatMap((one) => one ?? []), processesUp(readings)]) {
    const values = family.values.filter(({ value }) => typeof value === 'number');
    const known = families.get(family.name);
    if (known) known.values.push(...values);
    else families.set(family.name, { ...family, values });
  }
  const registry = new Registry();
  for (const family of families.values()) registry.registerMetric({ ...family, get: async () => family } as unknown as Metric);
  return { contentType: registry.contentType, text: await registry.metrics() };
}

function processesUp(readings: ReadingsOf): Readings[number] {
  const values = Object.entries(readings).map(([process, one]) => ({ labels: { process }, value: one ? 1 : 0 }));
  return {
    name: 'hub_process_up',
    help: 'Whether a process of the hub answered when it was asked for its metrics.',
    type: 'gauge',
    aggregator: 'sum',
    values,
  } as unknown as Readings[number];
}
