import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { Lifetime } from './lifetime.js';

function recorded() {
  const lines: { msg: string; part?: string }[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { lines, lifetime: new Lifetime(log) };
}

it('ends its parts in reverse order, once, and goes on when one of them fails or does not end', async () => {
  const { lines, lifetime } = recorded();
  const ended: string[] = [];
  lifetime.onEnd('database', 1_000, async () => void ended.push('database'));
  lifetime.onEnd('stuck', 20, () => {
    ended.push('stuck');
    return new Promise(() => undefined);
  });
  lifetime.onEnd('broken', 1_000, async () => {
    ended.push('broken');
    throw new Error('no');
  });
  lifetime.onEnd('gateway', 1_000, async () => void ended.push('gateway'));
  await Promise.all([lifetime.end(), lifetime.end()]);
  expect(ended).toEqual(['gateway', 'broken', 'stuck', 'database']);
  expect(lines.map(({ part, msg }) => [part, msg])).toEqual([
    ['broken', 'did not end cleanly'],
    ['stuck', 'did not end in time'],
  ]);
});
