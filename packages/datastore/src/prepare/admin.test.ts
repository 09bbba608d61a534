import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { DatastoreError } from '../error.js';
import { placeOf } from './admin.js';
import { prepareDatabase } from './prepare.js';

const HIDDEN = 'the address in DATABASE_URL';

describe('the place of a database', () => {
  test.each([
    ['postgresql://hub:secret@db.example.org:6543/hub', 'db.example.org:6543/hub'],
    ['postgresql://hub:secret@db.example.org/hub', 'db.example.org:5432/hub'],
    ['postgres://db.example.org/hub', 'db.example.org:5432/hub'],
    ['postgresql://hub:secret@[::1]:6543/hub', '[::1]:6543/hub'],
    ['postgresql:///hub?host=/run/postgresql&password=secret', 'localhost:5432/hub'],
    ['postgresql://hub@db.example.org/hub?password=secret&sslmode=require', 'db.example.org:5432/hub'],
    ['postgresql://hub:p%40ss%2Fsecret@db.example.org/hub', 'db.example.org:5432/hub'],
    ['postgresql://hub:p@secret@db.example.org/hub', 'db.example.org:5432/hub'],
  ])('of %s is %s', (url, place) => {
    expect(placeOf(url)).toBe(place);
  });

  test.each([
    'postgresql://hub:se/secret@db.example.org/hub',
    'postgresql://hub:12/secret@db.example.org/hub',
    'postgresql://hub:12?secret@db.example.org/hub',
    'postgresql://hub:12#secret@db.example.org/hub',
    'secret',
    '',
  ])('of %p is not told, since a part of the password might be', (url) => {
    expect(placeOf(url)).toBe(HIDDEN);
  });
});

describe('a database that cannot be reached', () => {
  /** A port of this machine on which nothing listens any more. */
  async function closedPort(): Promise<number> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    return port;
  }

  async function failureAt(adminUrl: string): Promise<DatastoreError> {
    const failure: unknown = await prepareDatabase({ adminUrl, secret: 'of the test', stores: [] }).catch((error: unknown) => error);
    if (failure instanceof DatastoreError) return failure;
    throw failure;
  }

  test.each(['hunter2', 'hunter2%2F%40%3A%23%3F', 'hunter2!$&*()+,;=~', 'hunter2@hunter2', 'hunter2%', 'hunter2 %zz'])(
    'is named by host and port, without the password %s',
    async (password) => {
      const port = await closedPort();
      const { code, message, detail, stack } = await failureAt(`postgresql://hub:${password}@127.0.0.1:${port}/hub`);
      expect(code).toBe('DATABASE_UNREACHABLE');
      expect(message).toContain(`127.0.0.1:${port}/hub`);
      expect(`${message} ${detail} ${stack}`).not.toContain('hunter2');
    },
  );

  test('says that nothing listens there', async () => {
    const port = await closedPort();
    expect(await failureAt(`postgresql://127.0.0.1:${port}/hub`)).toMatchObject({ message: expect.stringContaining('nothing listens there') });
  });

  test('is also one whose address cannot be read', async () => {
    const { code, message, detail } = await failureAt('postgresql://hub:hunter2/x@db.example.org:none/hub');
    expect(code).toBe('DATABASE_UNREACHABLE');
    expect(`${message} ${detail}`).not.toMatch(/hunter2|example/);
  });
});
