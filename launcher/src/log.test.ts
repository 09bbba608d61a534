import { describe, expect, it } from '@jest/globals';
import { createLog } from './log.js';

const HIDDEN = 'geheim8J2kQ';
const KEY_SECRET = `${'0a1b2c3d'.repeat(8)}`;

function logged(line: object, message = 'words'): string {
  let text = '';
  createLog('info', {
    write: (written) => {
      text += written;
    },
  }).info(line, message);
  return text;
}

describe('a secret in the log is hidden', () => {
  it.each<[string, object]>([
    ['in a field', { password: HIDDEN }],
    ['in a header', { headers: { authorization: HIDDEN, 'x-api-key': HIDDEN } }],
    ['in a header of a request', { req: { headers: { authorization: HIDDEN, 'x-api-key': HIDDEN, 'x-hub-passport': HIDDEN } } }],
    ['as a passport', { request: { passport: HIDDEN } }],
    ['in an address', { at: `postgresql://hub:${HIDDEN}@db/hub` }],
    ['as a signed token', { note: `signed eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.${HIDDEN}` }],
  ])('%s', (_, line) => {
    expect(logged(line)).toContain('[hidden]');
    expect(logged(line)).not.toContain(HIDDEN);
  });

  it('in the words, where an API key is still known by its id', () => {
    const text = logged({}, `somebody showed hub_0123456789ab_${KEY_SECRET}`);
    expect(text).toContain('hub_0123456789ab_[hidden]');
    expect(text).not.toContain(KEY_SECRET.slice(0, 16));
  });
});

it('leaves readable what is none', () => {
  const line = { url: 'http://127.0.0.1:4000/graphql', place: 'localhost:5432/hub', subject: 'key:0123456789ab' };
  expect(JSON.parse(logged(line))).toMatchObject(line);
});
