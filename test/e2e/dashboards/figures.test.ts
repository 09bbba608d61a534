import { describe, expect, test } from '@jest/globals';
import { oneHub } from '../harness/for-each-hub.js';
import { get, pictureIn, tableOf, titlesOf, unescaped } from './read.js';

/** What dashboards show, set against the graph asked in another way. */
const hub = oneHub({ env: { HUB_DEMO: 'true' } });

async function ask<T>(query: string): Promise<T> {
  const { body } = await hub().ask<T>(query);
  expect(body.errors).toBeUndefined();
  return body.data!;
}

async function rowsOf(path: string, table = 0): Promise<string[][]> {
  const { status, text } = await get(hub().url + path);
  expect(status).toBe(200);
  return tableOf(text, table).rows;
}

type Party = { id: string; name: string | null };

const nameOf = (party: Party | null) => (party ? plain(party.name ?? party.id) : '');

const plain = (name: string) => name.replace(/^SYNTHETIC: /, '').replace(/ \(SYNTHETIC\)$/, '');

describe.each(['CFR', 'DEMO'])('of %s', (roadmap) => {
  test('the support matrix has the counts of each cell, in the table and in the picture', async () => {
    type Cell = { row: string; column: string; assistance: number; events: number; pledges: number };
    const { supportMatrix: matrix } = await ask<{ supportMatrix: { rows: { key: string }[]; columns: { key: string; label: string }[]; cells: Cell[] } }>(
      `{ supportMatrix(roadmap: "${roadmap}", rows: GOAL, columns: COUNTRY) { rows { key } columns { key label } cells { row column assistance events pledges } } }`,
    );
    const { text } = await get(`${hub().url}/dashboards/support-matrix?roadmap=${roadmap}`);
    const rows = tableOf(text).rows;
    expect(rows).toHaveLength(matrix.cells.length);
    const names = new Map(matrix.columns.map(({ key, label }) => [key, { REGIONAL: 'For the region', UNALLOCATED: 'No state named' }[key] ?? plain(label)]));
    for (const { row, column, assistance, events, pledges } of matrix.cells) {
      const goal = row === 'UNALLOCATED' ? 'No goal stated' : `${row.split(':')[1]}: `;
      const shown = rows.find(([state, name]) => state === names.get(column) && name!.startsWith(goal));
      expect([column, row, ...shown!.slice(2, 6)]).toEqual([
        column,
        row,
        String(assistance + events + pledges),
        String(assistance),
        String(events),
        String(pledges),
      ]);
    }
    const filled = matrix.cells.filter(({ assistance, events, pledges }) => assistance + events + pledges > 0);
    expect([...pictureIn(text).matchAll(/<a href="\/dashboards\/support-matrix\/cell/g)]).toHaveLength(filled.length);
    expect([...pictureIn(text).matchAll(/>no published record found<\/text>/g)]).toHaveLength(matrix.cells.length - filled.length);
  });

  test('attendance has the counts of all records, each once', async () => {
    const { supportMatrix } = await ask<{ supportMatrix: { total: Record<string, number> } }>(
      `{ supportMatrix(roadmap: "${roadmap}", rows: GOAL, columns: COUNTRY) { total { assistance participants participantsKnownIn women womenKnownIn participantsWhereWomenKnown } } }`,
    );
    const total = supportMatrix.total;
    const last = (await rowsOf(`/dashboards/attendance?roadmap=${roadmap}`)).at(-1)!;
    const expected = ['assistance', 'participants', 'participantsKnownIn', 'women', 'womenKnownIn', 'participantsWhereWomenKnown'].map((name) =>
      String(total[name]),
    );
    expect(last.slice(1, 7)).toEqual(expected);
  });

  test('the board has the status and each dated step of each state', async () => {
    type Country = { name: string; planStatus: string; plan: { process: { step: string; date: string }[]; statusStatements: { date: string | null }[] } };
    const { countries } = await ask<{ countries: Country[] }>(
      `{ countries(roadmap: "${roadmap}") { name planStatus(roadmap: "${roadmap}") plan(roadmap: "${roadmap}") { process { step date } statusStatements { date } } } }`,
    );
    const { text } = await get(`${hub().url}/dashboards/plan-board?roadmap=${roadmap}`);
    const rows = tableOf(text).rows;
    for (const { name, planStatus, plan } of countries) {
      const here = rows.filter(([state]) => state === plain(name));
      expect(new Set(here.map(([, status]) => status))).toEqual(new Set([planStatus]));
      expect(here.filter((row) => row[3] !== '').map((row) => row.slice(3, 5))).toEqual(plan.process.map(({ step, date }) => [step, date]));
    }
    expect(rows.filter((row) => row[3] !== '')).toHaveLength(countries.reduce((sum, { plan }) => sum + plan.process.length, 0));
    const dated = countries.reduce((sum, { plan }) => sum + plan.process.length + plan.statusStatements.filter(({ date }) => date).length, 0);
    expect(titlesOf(pictureIn(text))).toHaveLength(countries.length + dated);
  });

  test('the network has each combination with its counts', async () => {
    type Link = { funder: Party | null; provider: Party | null; assistance: number; events: number; pledges: number };
    const { supportNetwork } = await ask<{ supportNetwork: Link[] }>(
      `{ supportNetwork(roadmap: "${roadmap}") { funder { id name } provider { id name } assistance events pledges } }`,
    );
    const rows = await rowsOf(`/dashboards/support-network?roadmap=${roadmap}`);
    const expected = supportNetwork.map(({ funder, provider, assistance, events, pledges }) => [
      nameOf(funder),
      nameOf(provider),
      ...[assistance + events + pledges, assistance, events, pledges].map(String),
    ]);
    expect(rows.map(([funder, provider, , ...counts]) => [funder, provider, ...counts])).toEqual(expected);
  });

  test('over time adds up to all records', async () => {
    const { events, assistance, pledges } = await ask<Record<string, { totalCount: number }>>(
      `{ events(filter: { roadmap: "${roadmap}" }, first: 1) { totalCount } assistance(filter: { roadmap: "${roadmap}" }, first: 1) { totalCount } pledges(filter: { roadmap: "${roadmap}" }, first: 1) { totalCount } }`,
    );
    const rows = await rowsOf(`/dashboards/over-time?roadmap=${roadmap}`);
    const sum = (column: number) => rows.reduce((count, row) => count + Number(row[column]), 0);
    expect([sum(1), sum(2), sum(3)]).toEqual([assistance!.totalCount, events!.totalCount, pledges!.totalCount]);
  });

  test('contradictions have each statement', async () => {
    const { contradictions } = await ask<{ contradictions: { about: string; statements: { text: string }[] }[] }>(
      `{ contradictions(roadmap: "${roadmap}") { about statements { text } } }`,
    );
    const rows = await rowsOf(`/dashboards/contradictions?roadmap=${roadmap}`);
    expect(rows.map(([about, text]) => [about, text])).toEqual(contradictions.flatMap(({ about, statements }) => statements.map(({ text }) => [about, text])));
  });
});

describe('money', () => {
  const STAGES = 'required { amount } pledged { amount } committed { amount } disbursed { amount } funded { amount } gap { amount }';
  type Summary = Record<'required' | 'pledged' | 'committed' | 'disbursed' | 'funded' | 'gap', { amount: string } | null>;
  const amounts = (summary: Summary) =>
    (['required', 'pledged', 'committed', 'disbursed', 'funded', 'gap'] as const).map((stage) => summary[stage]?.amount ?? '');

  test('coverage has the exact figures of the graph; what no record states is empty, never 0', async () => {
    for (const roadmap of ['CFR', 'DEMO']) {
      const { fundingMatrix: matrix } = await ask<{
        fundingMatrix: { rows: { key: string; summary: Summary }[]; cells: { row: string; column: string; summary: Summary }[]; total: Summary };
      }>(
        `{ fundingMatrix(filter: { roadmap: "${roadmap}" }, rows: COUNTRY, columns: GOAL) { rows { key summary { ${STAGES} } } cells { row column summary { ${STAGES} } } total { ${STAGES} } } }`,
      );
      const rows = await rowsOf(`/dashboards/funding-coverage?roadmap=${roadmap}`);
      const perState = matrix.cells.length / matrix.rows.length;
      const shown = matrix.rows.flatMap((_, index) => rows.slice(index * (perState + 1), index * (perState + 1) + perState));
      expect(shown.map((row) => row.slice(2, 8))).toEqual(matrix.cells.map(({ summary }) => amounts(summary)));
      expect(rows.at(-1)!.slice(2, 8)).toEqual(amounts(matrix.total));
      if (roadmap === 'CFR') expect(rows.every((row) => row[2] === '')).toBe(true);
    }
  });

  test.each([
    ['XAN', 'DEMO:G1', 'REQUIRED', 0],
    ['XAN', 'DEMO:G1', 'PLEDGED', 1],
    ['REGIONAL', 'DEMO:G2', 'PLEDGED', 1],
    ['UNALLOCATED', 'DEMO:G4', 'COMMITTED', 2],
  ])('the parts of a cell (%s, %s, %s) sum to its figure, over all pages', async (row, column, stage, index) => {
    const { text } = await get(`${hub().url}/dashboards/funding-coverage?roadmap=DEMO`);
    const label =
      { REGIONAL: 'For the region', UNALLOCATED: 'Tied to no state' }[row] ??
      plain((await ask<{ country: { name: string } }>(`{ country(code: "${row}") { name } }`)).country.name);
    const figure = tableOf(text).rows.find(([state, goal]) => state === label && goal!.startsWith(`${column.split(':')[1]}:`))![2 + index]!;
    let sum = 0n;
    let path: string | undefined = `/dashboards/funding-coverage/cell?roadmap=DEMO&row=${row}&column=${column}&stage=${stage}`;
    while (path) {
      const page: string = (await get(hub().url + path)).text;
      for (const cells of tableOf(page).rows) sum += millionths(cells[2]!);
      const next: string | undefined = /<a href="([^"]*)">The next parts/.exec(page)?.[1];
      path = next && unescaped(next);
    }
    expect(sum).toBe(millionths(figure));
    expect(sum).toBeGreaterThan(0n);
  });

  test('open needs are those of the graph, in its order, filtered as asked', async () => {
    type Gap = { activity: { id: string }; required: { amount: string }; funded: { amount: string } | null; gap: { amount: string } };
    const { fundingGaps } = await ask<{ fundingGaps: { totalCount: number; nodes: Gap[] } }>(
      `{ fundingGaps(filter: { roadmap: "DEMO", nodes: ["DEMO:G2"], countries: ["XAN"], minGap: { amount: "100000", currency: "EUR" } }, currency: "EUR", first: 7) { totalCount nodes { activity { id } required { amount } funded { amount } gap { amount } } } }`,
    );
    const rows = await rowsOf('/dashboards/open-needs?roadmap=DEMO&goal=DEMO:G2&state=XAN&min=100000&currency=EUR&first=7');
    expect(rows.map((row) => [row[0], ...row.slice(3, 6)])).toEqual(
      fundingGaps.nodes.map(({ activity, required, funded, gap }) => [activity.id, required.amount, funded?.amount ?? '', gap.amount]),
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  test('what flows to the goals flows on to the states, and is what the graph says is paid', async () => {
    const rows = await rowsOf('/dashboards/funding-flow?roadmap=DEMO&stage=disbursed');
    const { fundingSummary } = await ask<{ fundingSummary: { disbursed: { amount: string } } }>(
      '{ fundingSummary(filter: { roadmap: "DEMO" }) { disbursed { amount } } }',
    );
    const isGoal = (name: string) => /^G\d: |^Tied to no goal$/.test(name);
    const sum = (chosen: string[][]) => chosen.reduce((total, row) => total + millionths(row[2]!), 0n);
    expect(sum(rows.filter(([, to]) => isGoal(to!)))).toBe(millionths(fundingSummary.disbursed.amount));
    expect(sum(rows.filter(([from]) => isGoal(from!)))).toBe(millionths(fundingSummary.disbursed.amount));
  });

  test('a pledge shows each of its parts and transactions', async () => {
    const { pledges } = await ask<{ pledges: { nodes: { id: string; allocations: unknown[]; transactions: { money: { amount: string } }[] }[] } }>(
      '{ pledges(filter: { roadmap: "DEMO" }, first: 200) { nodes { id allocations { id } transactions { money { amount } } } } }',
    );
    const pledge = pledges.nodes.find(({ allocations, transactions }) => allocations.length > 3 && transactions.length > 3)!;
    const rows = await rowsOf(`/dashboards/pledge-life?roadmap=DEMO&pledge=${pledge.id}`);
    expect(rows).toHaveLength(3 + pledge.allocations.length + pledge.transactions.length);
    expect(rows.slice(3 + pledge.allocations.length).map((row) => row[3])).toEqual(pledge.transactions.map(({ money }) => money.amount));
  });

  function millionths(amount: string): bigint {
    const [whole, fraction = ''] = amount.split('.');
    return BigInt(whole! + fraction.padEnd(6, '0'));
  }
});

test('the records of a cell are as many as the cell counts, and each leads to its own page', async () => {
  const rows = await rowsOf('/dashboards/support-matrix');
  const counted = rows.find(([state, goal]) => state === 'Trinidad and Tobago' && goal!.startsWith('G3'))!;
  const { text } = await get(`${hub().url}/dashboards/support-matrix/cell?row=TTO&column=CFR:G3`);
  expect(tableOf(text).rows).toHaveLength(Number(counted[2]));
  expect([...text.matchAll(/<a href="\/records\/(?:assistance|event|pledge)\/[^"]+">/g)]).toHaveLength(Number(counted[2]));
  const year = await get(`${hub().url}/dashboards/over-time/cell?year=2021&kind=events`);
  const row = (await rowsOf('/dashboards/over-time')).find(([label]) => label === '2021')!;
  expect(tableOf(year.text).rows).toHaveLength(Number(row[2]));
});
