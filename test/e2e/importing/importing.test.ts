import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readBook } from '@roadmap-hub/exchange';
import { runHub } from '../harness/command.js';
import { type Hub, startHub } from '../harness/hub.js';

const HERE = fileURLToPath(new URL('../../../', import.meta.url));
const RUN = `import('@roadmap-hub/launcher').then(({ runCommand }) => runCommand(process.argv.slice(1)))`;

let hub: Hub;
let token: { fred: string; olga: string };

beforeAll(async () => {
  hub = await startHub();
  const made = async (...args: string[]) => (await runHub(['token', ...args], { HUB_DATA_DIR: hub.dataDir.path })).stdout.trim();
  token = {
    fred: await made('--name', 'fred', '--role', 'focalPoint', '--country', 'LC'),
    olga: await made('--name', 'olga', '--role', 'secretariat'),
  };
});
afterAll(async () => {
  await hub?.stop();
});

const bearer = (credential: string) => ({ authorization: `Bearer ${credential}` });

async function take(format: 'csv' | 'xlsx'): Promise<Buffer> {
  const response = await fetch(`${hub.url}/export/template/plan.${format}?plan=CFR:LCA`, { headers: bearer(token.fred) });
  expect([response.status, response.headers.get('content-disposition')]).toEqual([200, expect.stringMatching(new RegExp(`plan-CFR-LCA-.*\\.${format}"$`))]);
  return Buffer.from(await response.arrayBuffer());
}

async function post(body: Buffer | string, { query = '', type = 'text/csv', who = token.fred }: { query?: string; type?: string; who?: string | null } = {}) {
  const headers = { ...(who && bearer(who)), ...(type && { 'content-type': type }) };
  const response = await fetch(`${hub.url}/import/plan?plan=CFR:LCA${query}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, never> };
}

/** Puts a row below the headers of a sheet. */
function added(csv: string, sheet: string, row: string): string {
  const lines = csv.split('\r\n');
  lines.splice(lines.indexOf(`[${sheet}]`) + 2, 0, row);
  return lines.join('\r\n');
}

const SOURCE = 'S-text,The text,https://example.org/text,,,,';
const activity = (code: string, status = 'PLANNED') => `CFR:LCA:${code},Train armourers,,,,2025-05,,${status},,,,S-text,,`;

async function entries(): Promise<number> {
  const query = '{ planEntries { totalCount } }';
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { ...bearer(token.olga), 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: { planEntries: { totalCount: number } }; errors?: unknown };
  expect(errors).toBeUndefined();
  return data.planEntries.totalCount;
}

describe('a template', () => {
  test('is what stands, with a sheet that says how to fill it in; both forms hold the same', async () => {
    const book = await readBook('xlsx', await take('xlsx'));
    const text = await readBook('csv', await take('csv'));
    const rows = (sheets: typeof book) => sheets.map(({ name, rows: all }) => [name, all.map(({ cells }) => cells.join('|').replace(/\|+$/, ''))]);
    expect(rows(book).filter(([name]) => name !== 'How to fill in')).toEqual(rows(text));
    expect(book.at(-1)?.rows.some(({ cells }) => cells[0] === 'weight' && cells[2] === 'required')).toBe(true);
    expect(text.map(({ name }) => name)).toEqual([
      'Plan',
      'Process',
      'Priorities',
      'Activities',
      'Activity nodes',
      'Milestones',
      'Indicator values',
      'Sources',
    ]);
  });

  test('is empty when that is asked for, and there is none of anything else', async () => {
    const empty = await readBook('csv', Buffer.from(await (await fetch(`${hub.url}/export/template/framework.csv?empty=true`)).arrayBuffer()));
    expect(empty.map(({ rows }) => rows.length)).toEqual([1, 1, 1, 1, 1]);
    const asked = async (path: string) => (await fetch(hub.url + path)).status;
    expect([
      await asked('/export/template/other.csv'),
      await asked('/export/template/plan.ods'),
      await asked('/export/template/plan.csv'),
      await asked('/export/template/plan.csv?plam=x'),
    ]).toEqual([404, 404, 400, 400]);
  });
});

describe('a file that is posted', () => {
  test('changes nothing when it was not touched, and is refused when it cannot be taken', async () => {
    const csv = (await take('csv')).toString();
    expect(await post(csv, { query: '&dryRun=true' })).toMatchObject({ status: 200, body: { dryRun: true, differences: [], problems: [], userErrors: [] } });
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    expect(await post(await take('xlsx'), { query: '&dryRun=true', type })).toMatchObject({ status: 200, body: { differences: [], problems: [] } });

    const wrong = await post(added(added(csv, 'Sources', SOURCE), 'Activities', activity('1', 'SOON')));
    expect(wrong).toMatchObject({
      status: 422,
      body: { entry: null, problems: [{ sheet: 'Activities', column: 'status', came: 'SOON', allowed: expect.stringContaining('PLANNED') }] },
    });
    const codes = async (...args: Parameters<typeof post>) => {
      const { status, body } = await post(...args);
      return [status, (body.errors as unknown as { extensions: { code: string } }[])?.[0]?.extensions.code];
    };
    expect(await codes(csv, { who: null })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await codes(csv, { type: 'text/plain' })).toEqual([400, 'BAD_USER_INPUT']);
    expect(await codes('', {})).toEqual([400, 'BAD_USER_INPUT']);
    expect(await codes(csv, { query: '&dryrun=true' })).toEqual([400, 'BAD_USER_INPUT']);
    expect(await codes(Buffer.alloc(2_000_001, 'x'))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(await entries()).toBe(0);
  });

  test('may have some thousand rows, and what is too much is told', async () => {
    const csv = added((await take('csv')).toString(), 'Sources', SOURCE);
    const rows = (count: number) => Array.from({ length: count }, (_, index) => activity(`L${index}`)).join('\r\n');
    const { status, body } = await post(added(csv, 'Activities', rows(2_000)), { query: '&dryRun=true' });
    expect([status, body.counts, body.userErrors]).toEqual([200, expect.objectContaining({ created: 2_000 }), []]);
    const many = await post(added(csv, 'Activities', rows(5_001)), { query: '&dryRun=true' });
    const message = expect.stringMatching(/^The file changes 5001 records; at most 5000 are changed at once\. Bring it in steps/);
    expect([many.status, many.body.userErrors]).toEqual([422, [{ code: 'REFUSED', message, path: ['file'] }]]);
    const long = await post(added(csv, 'Activities', rows(20_001)), { query: '&dryRun=true' });
    expect([long.status, long.body.problems]).toEqual([422, [expect.objectContaining({ sheet: 'Activities', message: expect.stringContaining('20000') })]]);
  });

  test('leaves nothing when the client is gone half-way', async () => {
    const csv = added(added((await take('csv')).toString(), 'Sources', SOURCE), 'Activities', activity('1'));
    const { port, hostname } = new URL(hub.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        const head = [
          'POST /import/plan?plan=CFR:LCA&submit=true HTTP/1.1',
          'Host: hub',
          `Authorization: Bearer ${token.fred}`,
          'Content-Type: text/csv',
          `Content-Length: ${Buffer.byteLength(csv)}`,
        ];
        socket.write(`${head.join('\r\n')}\r\n\r\n${csv.slice(0, csv.length / 2)}`, () => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    expect(await entries()).toBe(0);
  });
});

describe('the command', () => {
  const imported = (args: string[], env: Record<string, string> = {}) =>
    runHub(['import', ...args], { HUB_DATA_DIR: hub.dataDir.path, HUB_TOKEN: token.fred, ...env });

  test('tries a file, shows what it changes, and enters it once however often it is sent', async () => {
    const path = join(hub.dataDir.path, 'plan.csv');
    writeFileSync(path, added(added((await take('csv')).toString(), 'Sources', SOURCE), 'Activities', activity('1')));
    const args = ['plan', path, '--of', 'CFR:LCA', '--hub', hub.url];
    const tried = await imported([...args, '--dry-run']);
    expect([tried.code, tried.stdout]).toEqual([
      0,
      expect.stringMatching(/^CREATED {2}Activities {2}row \d+ {2}CFR:LCA:1\n[\s\S]*1 created, 0 changed, 0 restored, 0 withdrawn, \d+ unchanged\n$/),
    ]);
    expect([tried.stderr, await entries()]).toEqual(['trying\n', 0]);
    const first = await imported([...args, '--submit', '--why', 'the plan as adopted']);
    const again = await imported([...args, '--submit', '--why', 'the plan as adopted']);
    expect([first.code, first.stdout]).toEqual([0, expect.stringMatching(/Entered as [0-9a-f-]{36}, SUBMITTED\.\n$/)]);
    expect([again.stdout, await entries()]).toEqual([first.stdout, 1]);
  });

  test('says what is wrong, by cell, and what it needs', async () => {
    const path = join(hub.dataDir.path, 'wrong.csv');
    writeFileSync(path, added(added((await take('csv')).toString(), 'Sources', SOURCE), 'Activities', activity('2', 'SOON')));
    const wrong = await imported(['plan', path, '--of', 'CFR:LCA', '--hub', hub.url]);
    expect([wrong.code, wrong.stdout]).toEqual([1, expect.stringMatching(/^Activities {2}H\d+ {2}status: "SOON" is not allowed/)]);
    const foreign = await imported(['plan', path, '--of', 'CFR:JAM', '--hub', hub.url]);
    expect([foreign.code, foreign.stderr]).toEqual([2, expect.stringContaining('this is of focalPoint:JAM')]);
    expect((await imported(['plan', path, '--of', 'CFR:LCA', '--hub', hub.url], { HUB_TOKEN: '' })).stderr).toContain('HUB_TOKEN is missing');
    expect((await imported(['plan', path, '--of', 'CFR:LCA', '--hub', 'http://127.0.0.1:1'])).stderr).toContain('No hub answers at http://127.0.0.1:1');
  });

  test('may be interrupted', async () => {
    const path = join(hub.dataDir.path, 'plan.csv');
    // A hub that never answers.
    const silent = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const connected = new Promise<void>((resolve) => silent.once('connection', () => resolve()));
    const { port } = silent.address() as AddressInfo;
    const child = spawn(process.execPath, ['-e', RUN, '--', 'import', 'plan', path, '--of', 'CFR:LCA', '--hub', `http://127.0.0.1:${port}`], {
      cwd: HERE,
      env: { PATH: process.env.PATH ?? '', HUB_DATA_DIR: hub.dataDir.path, HUB_TOKEN: token.fred },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    await connected;
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, said]).toEqual([130, expect.stringContaining('The hub has taken all of the file or nothing of it')]);
    silent.close();
  });
});
