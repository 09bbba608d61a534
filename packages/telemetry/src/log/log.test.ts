import { describe, expect, test } from '@jest/globals';
import { createLog } from './log.js';

type Line = Record<string, unknown> & { err?: Record<string, unknown> };

/** What a log wrote. */
function logged(write: (log: ReturnType<typeof createLog>) => void): { text: string; lines: Line[] } {
  const written: string[] = [];
  write(createLog('trace', { write: (line) => void written.push(line) }));
  const text = written.join('');
  return {
    text,
    lines: text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
  };
}

describe('a line of the log', () => {
  test('tells of an error what helps, and none of the values that it carries', () => {
    const driver = Object.assign(new Error('duplicate key'), { code: '23505', constraint: 'event_pkey', detail: 'Key (id)=(typed) already exists.' });
    const error = Object.assign(new Error('the statement failed', { cause: driver }), {
      query: 'insert into event values ($1)',
      parameters: ['typed'],
      driverError: driver,
    });
    const { text, lines } = logged((log) => log.error({ err: error }, 'failed'));
    expect(lines[0]?.err).toMatchObject({
      type: 'Error',
      message: 'the statement failed',
      query: 'insert into event values ($1)',
      stack: expect.stringContaining('log.test'),
      cause: { message: 'duplicate key', code: '23505', constraint: 'event_pkey' },
    });
    expect(text).not.toContain('typed');
  });

  test('survives what is no error, and one that is its own cause', () => {
    const circle = new Error('circle');
    circle.cause = circle;
    const { lines } = logged((log) => {
      log.error({ err: circle }, 'one');
      log.error({ err: 'words' }, 'two');
      log.error({ err: { password: 'p' } }, 'three');
    });
    expect(lines).toHaveLength(3);
    expect(lines[1]?.err).toBe('words');
  });
});

const HIDDEN = 'geheim-8J2kQ';
const JWT = `eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.${HIDDEN}`;

describe('a secret is hidden', () => {
  test.each([
    ['in a field', { password: HIDDEN }],
    ['in a field of a field', { headers: { authorization: HIDDEN, cookie: HIDDEN } }],
    ['in a header of a request', { req: { headers: { 'x-api-key': HIDDEN, 'x-hub-passport': HIDDEN } } }],
    ['two fields deep', { order: { database: { databaseUrl: HIDDEN, passportKey: HIDDEN } } }],
    ['in an address', { at: `postgresql://hub:${HIDDEN}@db.internal:5432/hub` }],
    ['in an address without a user', { at: `redis://:${HIDDEN}@cache:6379/0` }],
    ['in an address with an @ in the password', { at: `postgresql://hub:a@${HIDDEN}@db/hub` }],
    ['as a token', { note: `signed ${JWT}` }],
    ['as a bearer', { note: `Authorization: Bearer ${HIDDEN}` }],
    ['as a parameter', { path: `/x?a=1&access_token=1&password=${HIDDEN}&b=2` }],
    ['in SQL', { sql: `alter role plans login password '${HIDDEN}'` }],
    ['as an API key', { note: 'hub_0123456789ab_8d2a8J2kQ'.replace('8J2kQ', '0'.repeat(59)), hidden: '' }],
  ])('%s', (_, line) => {
    const { text } = logged((log) => log.info(line, `and in the words: postgresql://hub:${HIDDEN}@db/hub`));
    expect(logged((log) => log.info(line, 'words')).text).toContain('[hidden]');
    expect(text).not.toContain(HIDDEN);
    expect(text).not.toContain('8d2a0000');
    expect(text).toContain('[hidden]');
  });

  test('and what is none stays readable', () => {
    const line = {
      url: 'http://127.0.0.1:4000/graphql',
      place: 'localhost:5432/hub',
      user: 'a@b',
      time: '12:00:00',
      sql: 'select "token" from x where id = $1',
    };
    expect(logged((log) => log.info(line, 'the gateway listens'))?.lines[0]).toMatchObject(line);
  });

  test('in no more time than the line is long', () => {
    const long = `postgresql://${'a:'.repeat(50_000)} Bearer ${'eyJ'.repeat(20_000)} password '${"''".repeat(20_000)}`;
    const started = performance.now();
    logged((log) => log.info(long));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
