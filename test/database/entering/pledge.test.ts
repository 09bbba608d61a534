import { expect } from '@jest/globals';
import { forEachDatabase } from '../harness.js';
import { atDesk } from './desk.js';
import { AMEND, PLEDGE, RECORD, STEP, told } from './pledges.js';

forEachDatabase((server) => {
  atDesk(server, 'a pledge goes from draft to record with four eyes, and is then amended', async ({ as }) => {
    const donor = as('anna', 'donor:DE');
    const office = as('olga', 'secretariat');
    const entered = told(await donor('pledges', RECORD, { input: PLEDGE, entry: { submit: true, why: 'Announced today' } }), 'recordPledge');
    expect(entered.userErrors).toEqual([]);
    expect(entered).toMatchObject({ record: null, entry: { state: 'SUBMITTED', operation: 'CREATE', baseRevision: null } });
    const id = entered.entry!.id;
    expect(told(await office('pledges', STEP('approve'), { id }), 'told')).toMatchObject({ userErrors: [], entry: { state: 'APPROVED' } });
    expect(told(await office('pledges', STEP('publish'), { id }), 'told')).toMatchObject({ userErrors: [], entry: { state: 'PUBLISHED' } });
    const all = await as(null)(
      'pledges',
      '{ pledges(filter: { text: "A pledge of a test" }) { nodes { id title revision amount { amount currency } donors { id } } } }',
    );
    expect(all.data).toMatchObject({
      pledges: { nodes: [{ title: 'A pledge of a test', revision: 1, amount: { amount: '1000.25', currency: 'EUR' }, donors: [{ id: 'DE' }] }] },
    });
    const pledge = (all.data as unknown as { pledges: { nodes: { id: string }[] } }).pledges.nodes[0]!.id;

    const amended = told(await donor('pledges', AMEND, { id: pledge, input: { amount: '2000' }, entry: { expectedRevision: 1, submit: true } }), 'amendPledge');
    expect(amended).toMatchObject({ userErrors: [], record: { revision: 1 }, entry: { state: 'SUBMITTED', baseRevision: 1 } });
    const stale = told(await donor('pledges', AMEND, { id: pledge, input: { amount: '3000' }, entry: { expectedRevision: 7 } }), 'amendPledge');
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', message: expect.stringMatching(/revision 1, and you expected 7/) }]);
    for (const step of ['approve', 'publish']) await office('pledges', STEP(step), { id: amended.entry!.id });
    const changes = await as(null)(
      'pledges',
      '{ pledgeChanges(since: "2026-01-01T00:00:00Z", types: [PLEDGE], first: 500) { nodes { record kind fields revision } } }',
    );
    const mine = (changes.data as unknown as { pledgeChanges: { nodes: { record: string }[] } }).pledgeChanges.nodes.filter(({ record }) => record === pledge);
    expect(mine).toEqual([
      { record: pledge, kind: 'CREATED', fields: [], revision: 1 },
      { record: pledge, kind: 'UPDATED', fields: ['amount'], revision: 2 },
    ]);
    const trail = await donor('pledges', `{ pledgeAuditTrail(record: "${pledge}") { nodes { kind actorName before after why } } }`);
    expect(trail.errors).toBeUndefined();
    expect(trail.data).toMatchObject({
      pledgeAuditTrail: {
        nodes: [
          { kind: 'CREATED', actorName: 'olga', before: null, why: 'Announced today' },
          { before: { amount: '1000.25' }, after: { amount: '2000' } },
        ],
      },
    });
  });
});
