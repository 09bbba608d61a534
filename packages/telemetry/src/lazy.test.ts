import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const index = fileURLToPath(new URL('index.js', import.meta.url));

/** Which libraries a process holds after some work. */
async function loadedAfter(work: string): Promise<string[]> {
  const script = `
    import { createRequire } from 'node:module';
    const telemetry = await import(${JSON.stringify(index)});
    const log = telemetry.createLog('silent');
    ${work}
    const names = Object.keys(createRequire(${JSON.stringify(index)}).cache).map((path) => /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(path)?.[1]);
    process.stdout.write(JSON.stringify([...new Set(names)]));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env: { PATH: process.env.PATH } });
  return (JSON.parse(stdout) as string[]).filter((name) => /^@opentelemetry|^prom-client/.test(name)).sort();
}

test('libraries for traces and metrics are loaded where they are switched on, and nowhere else', async () => {
  const [off, metrics, traces] = await Promise.all([
    loadedAfter(`telemetry.EVENTS.error.tell({ code: 'X' }); telemetry.startSpan('x').end();`),
    loadedAfter(`(await telemetry.startMeters('hub')).stop();`),
    loadedAfter(`await (await telemetry.startTracing({ to: 'console', service: 'x', version: '1', log }))();`),
  ]);
  expect(off).toEqual(['@opentelemetry/api']);
  expect(metrics).toEqual(['@opentelemetry/api', 'prom-client']);
  expect(traces).toContain('@opentelemetry/sdk-trace-node');
  expect(traces).not.toContain('prom-client');
  expect(traces).not.toContain('@opentelemetry/exporter-trace-otlp-http');
});
