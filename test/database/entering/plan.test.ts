import { expect } from '@jest/globals';
import { oneDatabase } from '../harness.js';
import { atDesk } from './desk.js';
import { ask, changesOf, enter, publish, refusalOf, SOURCES } from './entered.js';

const PLAN = '{ nationalActionPlan(id: "CFR:MSR") { revision recordStatus title institutions assertion priorities { id text } statusStatements { status } } }';

oneDatabase((server) => {
  atDesk(server, 'a focal point makes the plan of its state, with priorities and statuses, and of no other', async ({ as }, database) => {
    const [mona, bea, olga, nobody] = [as('mona', 'focalPoint:MSR'), as('bea', 'focalPoint:BRB'), as('olga', 'secretariat'), as(null)];
    // As if nobody had found anything of it yet.
    await database.query(`delete from plans.national_action_plan where id = 'CFR:MSR'`);

    const input = { country: 'MSR', title: 'The plan of Montserrat', institutions: ['Customs'], sources: SOURCES };
    expect(await refusalOf(bea, 'plans', 'createPlan', { input })).toEqual([
      { code: 'FORBIDDEN', message: 'The permission plan.record lets you act for focalPoint:BRB; this is of focalPoint:MSR.' },
    ]);
    const unfit = await enter(mona, 'plans', 'createPlan', { input: { ...input, leadBody: 'Customs' } });
    expect(unfit.userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'leadBodyBasis'] }]);
    const elsewhere = await enter(olga, 'plans', 'createPlan', { input: { ...input, country: 'FIN' } });
    expect(elsewhere.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'country'], message: 'country: there is no state in CFR FIN.' }]);

    expect((await publish(mona, olga, 'plans', 'createPlan', { input })).id).toBe('CFR:MSR');
    expect((await enter(mona, 'plans', 'createPlan', { input })).userErrors).toEqual([
      { code: 'ALREADY_THERE', path: ['input'], message: 'There is a national action plan CFR:MSR already; amend it.' },
    ]);
    const stale = await enter(mona, 'plans', 'amendPlan', { id: 'CFR:MSR', input: { title: 'Another' }, entry: { expectedRevision: 4 } });
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('at revision 1, and you expected 4') }]);

    const priority = { plan: 'CFR:MSR', text: 'Train the customs', nodes: ['CFR:G2', 'CFR:G9'], sources: SOURCES };
    expect((await enter(mona, 'plans', 'recordPriority', { input: priority })).userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'nodesBasis'] },
      { code: 'NOT_FOUND', path: ['input', 'nodes', '1'], message: 'nodes: there is no node of CFR CFR:G9.' },
    ]);
    expect((await enter(mona, 'plans', 'recordPriority', { input: { ...priority, plan: 'CFR:XXX' } })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'plan'], message: 'plan: there is no plan CFR:XXX.' },
    ]);
    const { id } = await publish(mona, olga, 'plans', 'recordPriority', { input: { ...priority, nodes: ['CFR:G2'], nodesBasis: 'STATED' } });
    const status = { plan: 'CFR:MSR', status: 'DRAFTED', date: '2026-01', text: 'It is drafted', sources: SOURCES };
    expect((await enter(mona, 'plans', 'recordStatusStatement', { input: { ...status, date: '2026-04' } })).userErrors).toMatchObject([
      { code: 'DATA_QUALITY', message: expect.stringMatching(/2026-04 is yet to come\. .* \(STATUS_IN_FUTURE\)$/) },
    ]);
    await publish(mona, olga, 'plans', 'recordStatusStatement', { input: { ...status, id: 'MS-S1' } });
    const back = await publish(mona, olga, 'plans', 'recordStatusStatement', { input: { ...status, id: 'MS-S2', status: 'STARTED', date: '2026-02' } });
    expect(back.warnings).toEqual([expect.stringMatching(/^MS-S2: STARTED of 2026-02 does not follow .* MS-S1 .*\(STATUS_FALLS_BACK\)$/)]);

    expect(await ask(nobody, 'plans', PLAN)).toEqual({
      nationalActionPlan: {
        revision: 1,
        recordStatus: 'PUBLISHED',
        title: 'The plan of Montserrat',
        institutions: ['Customs'],
        assertion: 'REPORTED',
        priorities: [{ id, text: 'Train the customs' }],
        statusStatements: [{ status: 'DRAFTED' }, { status: 'STARTED' }],
      },
    });

    // What it consists of would be left hanging.
    expect((await enter(mona, 'plans', 'withdrawPlan', { id: 'CFR:MSR' })).userErrors).toEqual([
      { code: 'REFUSED', path: ['id'], message: `CFR:MSR has priorities that stand: ${id}. Withdraw them first, or tie them to another.` },
      { code: 'REFUSED', path: ['id'], message: 'CFR:MSR has statuses that stand: MS-S1, MS-S2. Withdraw them first, or tie them to another.' },
    ]);
    await publish(mona, olga, 'plans', 'withdrawPriority', { id });
    for (const statement of ['MS-S1', 'MS-S2']) await publish(mona, olga, 'plans', 'withdrawStatusStatement', { id: statement });
    await publish(mona, olga, 'plans', 'withdrawPlan', { id: 'CFR:MSR' });
    expect((await enter(mona, 'plans', 'createPlan', { input })).userErrors).toMatchObject([
      { message: expect.stringContaining('which was withdrawn; amend it') },
    ]);
    await publish(mona, olga, 'plans', 'amendPlan', { id: 'CFR:MSR', input: { title: null } });
    expect(await ask(nobody, 'plans', PLAN)).toMatchObject({ nationalActionPlan: { revision: 3, recordStatus: 'PUBLISHED', title: null, priorities: [] } });
    expect((await changesOf(nobody, 'plans', 'CFR:MSR')).slice(-3)).toEqual(['CREATED 1', 'WITHDRAWN 2', 'RESTORED 3 title']);
  });
});
