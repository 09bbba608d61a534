import { Pool } from 'undici';
import type { Order, Outcome } from './order.js';

/** Makes the load: kept-alive connections, each with one request at a time. */
process.on('message', (order: Order) => {
  void run(order).then((outcome) => process.send?.(outcome));
});
process.once('disconnect', () => process.exit(0));

/** Of each body, how long its answer is: so much can be looked at while measuring. The answers themselves are compared before. */
const lengths = new Map<string, number>();

async function run({ url, bodies, seconds, concurrency }: Order): Promise<Outcome> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: concurrency, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 });
  const times: number[] = [];
  const faults: string[] = [];
  const started = performance.now();
  const deadline = started + seconds * 1000;
  let turn = 0;
  const work = async () => {
    while (performance.now() < deadline && faults.length < 10) {
      const body = bodies[turn++ % bodies.length] as string;
      const at = performance.now();
      const { statusCode, body: answer } = await pool.request({ path: pathname, method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const { byteLength } = await answer.arrayBuffer();
      times.push(performance.now() - at);
      const key = `${url} ${body}`;
      const expected = lengths.get(key) ?? byteLength;
      lengths.set(key, expected);
      if (statusCode !== 200 || byteLength !== expected) faults.push(`status ${statusCode}, ${byteLength} bytes instead of ${expected}`);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: concurrency }, work));
  const ended = performance.now();
  for (const end of ends) if (end.status === 'rejected') faults.push(String(end.reason));
  await pool.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { requests: times.length, seconds: (ended - started) / 1000, p50: at(0.5), p99: at(0.99), faults };
}
