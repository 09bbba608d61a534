import { Pool } from 'undici';
import type { Order, Outcome } from './order.js';

/** Makes the load: kept-alive connections, each with one request at a time. */
process.on('message', (order: Order) => {
  void run(order).then((outcome) => process.send?.(outcome));
});
process.once('disconnect', () => process.exit(0));

async function run({ url, requests, seconds, concurrency }: Order): Promise<Outcome> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: concurrency, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 });
  const times: number[] = [];
  const faults: string[] = [];
  const started = performance.now();
  const deadline = started + seconds * 1000;
  let turn = 0;
  const work = async () => {
    while (performance.now() < deadline) {
      const { body, answer } = requests[turn++ % requests.length] as Order['requests'][number];
      const at = performance.now();
      try {
        const response = await pool.request({ path: pathname, method: 'POST', headers: { 'content-type': 'application/json' }, body });
        const bytes = await response.body.arrayBuffer();
        // So much can be looked at while measuring.
        if (response.statusCode === 200 && bytes.byteLength === answer) times.push(performance.now() - at);
        else faults.push(`status ${response.statusCode}: ${Buffer.from(bytes).toString('utf8', 0, 300)}`);
      } catch (error) {
        faults.push(String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  const ended = performance.now();
  await pool.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { requests: times.length, wrong: faults.length, words: faults[0] ?? '', seconds: (ended - started) / 1000, p50: at(0.5), p99: at(0.99) };
}
