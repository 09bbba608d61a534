import { expect } from '@jest/globals';
import { issuePassport, parseRole } from '@roadmap-hub/identity';
import { atDesk, PASSPORT_KEY } from '../entering/desk.js';
import { oneDatabase } from '../harness.js';
import { Draft, fileOf, PLAN, takeSheets } from './files.js';

oneDatabase((server) => {
  atDesk(server, 'a file for which nobody waits any longer leaves nothing', async ({ as, services }, database) => {
    const draft = Draft.of(await takeSheets(as('olga', 'secretariat'), PLAN)).add('Sources', { key: 'S', title: 'The text', url: 'https://example.org/text' });
    for (let number = 0; number < 1_500; number += 1) {
      draft.add('Activities', { id: `CFR:LCA:${number}`, title: 'Train', status: 'PLANNED', sources: 'S' });
    }
    const file = await fileOf(draft.forms, 'CSV');
    const identity = { subject: 'fred', name: 'fred', via: 'token', roles: [parseRole('focalPoint:LCA')], tier: 'standard' } as const;
    const passport = await issuePassport(identity, PASSPORT_KEY);
    const query =
      'mutation ($file: String!, $dryRun: Boolean!) { importPlan(plan: "CFR:LCA", file: $file, format: CSV, dryRun: $dryRun) { counts { created } entry { state } userErrors { message } } }';
    const take = (timeoutMs: number, dryRun = false) => services.plans.execute({ query, variables: { file, dryRun }, requestId: 'r', passport, timeoutMs });
    const entries = async () => (await database.query('select from plans.entry')).length;

    // Half of what it takes here: it is read by then, and its records are being made.
    await take(120_000, true);
    const began = performance.now();
    await take(120_000, true);
    const late = await take(Math.ceil((performance.now() - began) / 2));
    expect([late.data, late.errors?.map(({ extensions }) => extensions?.code), await entries()]).toEqual([{ importPlan: null }, ['BUSY'], 0]);
    expect([await take(120_000), await entries()]).toMatchObject([
      { data: { importPlan: { counts: { created: 1_500 }, entry: { state: 'DRAFT' }, userErrors: [] } } },
      1,
    ]);
  });
});
