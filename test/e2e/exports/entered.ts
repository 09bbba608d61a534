import { expect, test } from '@jest/globals';
import { runHub } from '../harness/command.js';
import { download } from './download.js';
import { hub } from './hub.js';

/** What somebody enters of the made-up roadmap is as made up as the rest. */
test('what is entered in DEMO is marked wherever it shows', async () => {
  const HUB_DATA_DIR = hub().dataDir.path;
  const token = async (name: string, ...roles: string[]) => (await runHub(['token', '--name', name, ...roles], { HUB_DATA_DIR })).stdout.trim();
  const fred = await token('fred', '--role', 'focalPoint', '--country', 'XAA');
  const olga = await token('olga', '--role', 'secretariat');
  const ask = async <T>(credential: string | null, query: string): Promise<T> => {
    const { body } = await hub().ask<T>(query, {}, credential === null ? {} : { authorization: `Bearer ${credential}` });
    expect([query, body.errors]).toEqual([query, undefined]);
    return body.data as T;
  };
  const cited = 'sources: [{ title: "x", url: "https://example.org" }]';
  const PAYLOAD = '{ entry { id document } userErrors { message } }';
  type Taken = { taken: { entry: { id: string; document: { assertion: string } } | null; userErrors: unknown[] } };
  const PUBLISHED = ['createActivity', 'recordProcessStep'];
  const inputs = [
    ['createActivity', `plan: "DEMO:XAA", code: "MADE", title: "Entered", status: PLANNED, ${cited}`],
    ['recordPriority', `id: "PR-MADE", plan: "DEMO:XAA", text: "Entered", ${cited}`],
    ['recordProcessStep', `id: "PS-MADE", plan: "DEMO:XAA", step: TEAM, date: "2025", ${cited}`],
    ['recordStatusStatement', `id: "ST-MADE", plan: "DEMO:XAA", status: STARTED, date: "2025", text: "Entered", ${cited}`],
  ];
  for (const [mutation = '', input] of inputs) {
    const { taken } = await ask<Taken>(fred, `mutation { taken: ${mutation}(input: { ${input} }, entry: { submit: true }) ${PAYLOAD} }`);
    expect([mutation, taken.userErrors, taken.entry?.document.assertion]).toEqual([mutation, [], 'SYNTHETIC']);
    // What is said of it is the entry's already; two go all the way.
    if (!PUBLISHED.includes(mutation)) continue;
    for (const step of ['approve', 'publish']) {
      const { taken: judged } = await ask<Taken>(olga, `mutation { taken: ${step}PlanEntry(id: "${taken.entry?.id}") ${PAYLOAD} }`);
      expect([step, judged.userErrors]).toEqual([step, []]);
    }
  }
  // Nobody can say otherwise of it.
  const plan = await ask<{ nationalActionPlan: Record<string, { id: string; assertion: string }[]> }>(
    null,
    '{ nationalActionPlan(id: "DEMO:XAA") { process { id assertion } } }',
  );
  const made = Object.values(plan.nationalActionPlan).flatMap((records) => records.filter(({ id }) => id.endsWith('-MADE')));
  expect(made).toEqual([{ id: 'PS-MADE', assertion: 'SYNTHETIC' }]);
  const page = await (await fetch(`${hub().url}/records/activity/DEMO:XAA:MADE`)).text();
  expect(page).toContain('SYNTHETIC');
  const csv = await download(`${hub().url}/export/plan-activities.csv?roadmap=DEMO&text=Entered`);
  expect(
    csv.body
      .toString()
      .split('\r\n')
      .filter((line) => line.includes('DEMO:XAA:MADE')),
  ).toEqual([expect.stringMatching(/^SYNTHETIC,/)]);
});
