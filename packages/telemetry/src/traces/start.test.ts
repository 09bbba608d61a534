import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLog } from '../log/log.js';
import { inRequest } from '../request-id.js';
import { inSpan, outgoing } from './span.js';
import { startTracing } from './start.js';

const lines: Record<string, unknown>[] = [];
const texts: string[] = [];
const log = createLog('info', {
  write: (line) => {
    texts.push(line);
    lines.push(JSON.parse(line) as Record<string, unknown>);
  },
});

test('without tracing there is nothing to carry on, and work is done all the same', async () => {
  expect(await inSpan('work', {}, async () => [outgoing(), 'done'])).toEqual([undefined, 'done']);
});

// A process traces from some time on until its end: what is started here stays for all that follows.
describe('with tracing', () => {
  let end: () => Promise<void>;
  beforeAll(async () => {
    end = await startTracing({ to: 'console', service: 'test', version: '1.2.3', log });
  });
  afterAll(() => end());
  beforeEach(() => {
    lines.length = 0;
    texts.length = 0;
  });

  test('each span is a line of the log, which tells its parent; of a failure only the kind is told', async () => {
    const failing = inSpan('outer', {}, () =>
      inSpan('inner', { attributes: { 'hub.service': 'plans' } }, async () => {
        throw new RangeError('quotes what somebody typed');
      }),
    );
    await expect(failing).rejects.toThrow(RangeError);
    const [inner, outer] = lines;
    const { traceId, spanId } = outer!;
    expect(inner).toMatchObject({ name: 'inner', parentSpanId: spanId, traceId, failed: 'RangeError', attributes: { 'hub.service': 'plans' } });
    expect(outer).toMatchObject({ name: 'outer', failed: 'RangeError' });
    expect(JSON.stringify(lines)).not.toContain('typed');
  });

  test('whatever is logged while a request is answered has its id, once, and so have its spans', async () => {
    log.info('before');
    await inRequest('request-1', () =>
      inSpan('work', {}, async () => {
        log.info('by the common log');
        log.child({ requestId: 'request-1' }).info('by the log of the request');
        log.info({ requestId: 'request-1' }, 'by a line that says so itself');
      }),
    );
    const ids = lines.map(({ requestId, attributes }) => requestId ?? (attributes as Record<string, unknown> | undefined)?.['hub.request.id']);
    expect(ids).toEqual([undefined, 'request-1', 'request-1', 'request-1', 'request-1']);
    expect(texts.join('').match(/"requestId"/g)).toHaveLength(4);
  });

  test('a trace is carried on from another process, without its baggage', async () => {
    const from = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', tracestate: 'vendor=1', baggage: 'a=b' };
    expect(await inSpan('work', { from }, async () => outgoing())).toEqual({
      traceparent: expect.stringMatching(/^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/),
      tracestate: 'vendor=1',
    });
  });

  test.each(['nonsense', '00-xyz-1-01', `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`, 'x'.repeat(10_000)])(
    'a traceparent that is none begins a trace of its own (%#)',
    async (traceparent) => {
      const carried = await inSpan('work', { from: { traceparent } }, async () => outgoing());
      expect(carried).toEqual({ traceparent: expect.stringMatching(/^00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-01$/) });
    },
  );
});

test('a collector that never answers does not hold up the end of a process', async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const script = `
    const { createLog, startSpan, startTracing } = await import(${JSON.stringify(fileURLToPath(new URL('../index.js', import.meta.url)))});
    const end = await startTracing({ to: 'otlp', service: 'x', version: '1', log: createLog('silent') });
    startSpan('work').end();
    const started = performance.now();
    await end();
    process.stdout.write(String(performance.now() - started));
    process.exit(0);`;
  const env = { PATH: process.env.PATH, OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });
  server.closeAllConnections();
  server.close();
  expect(Number(stdout)).toBeGreaterThan(500);
  expect(Number(stdout)).toBeLessThan(3_000);
});
