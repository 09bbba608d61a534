import { expect } from '@jest/globals';
import { oneDatabase } from '../harness.js';
import { atDesk } from './desk.js';
import { ask, changesOf, enter, publish, refusalOf, SOURCES } from './entered.js';

const PLAN = '{ nationalActionPlan(id: "CFR:LCA") { process { id step date event { id } } events(first: 50) { nodes { id } } } }';

interface Plan {
  process: { id: string; step: string; date: string; event: { id: string } | null }[];
  events: { nodes: { id: string }[] };
}

oneDatabase((server) => {
  atDesk(server, 'a focal point enters the steps by which its plan was made, and stands them in the order of time', async ({ as }) => {
    const [fred, bea, olga, nobody] = [as('fred', 'focalPoint:LCA'), as('bea', 'focalPoint:BRB'), as('olga', 'secretariat'), as(null)];
    const planOf = async () => (await ask(nobody, 'plans', PLAN)).nationalActionPlan as unknown as Plan;
    const before = await planOf();
    const input = { plan: 'CFR:LCA', step: 'DRAFTING', date: '2022-05', event: 'AMS1', sources: SOURCES };

    expect(await refusalOf(bea, 'plans', 'recordProcessStep', { input })).toEqual([
      { code: 'FORBIDDEN', message: 'The permission processStep.record lets you act for focalPoint:BRB; this is of focalPoint:LCA.' },
    ]);
    const errorsOf = async (change: object) => (await enter(fred, 'plans', 'recordProcessStep', { input: { ...input, ...change } })).userErrors;
    expect(await errorsOf({ event: 'NONE' })).toEqual([{ code: 'NOT_FOUND', path: ['input', 'event'], message: 'event: there is no event of CFR NONE.' }]);
    expect(await errorsOf({ plan: 'CFR:XXX' })).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'plan'], message: 'plan: there is no plan CFR:XXX.' }]);
    expect(await errorsOf({ date: '2026-04' })).toMatchObject([
      { code: 'DATA_QUALITY', message: expect.stringMatching(/2026-04 is yet to come\. .* \(STEP_IN_FUTURE\)$/) },
    ]);

    const { id } = await publish(fred, olga, 'plans', 'recordProcessStep', { input });
    await publish(fred, olga, 'plans', 'recordProcessStep', { input: { ...input, id: 'LCA-FIRST', step: 'TEAM', date: '2020', event: null } });
    const entered = [
      { id: 'LCA-FIRST', step: 'TEAM', date: '2020', event: null },
      { id, step: 'DRAFTING', date: '2022-05', event: { id: 'AMS1' } },
    ];
    const after = await planOf();
    expect(after.process).toEqual([...before.process, ...entered].sort((one, other) => (one.date < other.date ? -1 : 1)));
    // The event of a step is an event of the plan.
    expect(after.events.nodes.length).toBe(before.events.nodes.length + 1);
    expect(after.events.nodes).toContainEqual({ id: 'AMS1' });

    await publish(fred, olga, 'plans', 'amendProcessStep', { id, input: { date: '2022-06' } });
    expect(await changesOf(nobody, 'plans', id)).toEqual(['CREATED 1', 'UPDATED 2 date']);
    expect((await enter(olga, 'plans', 'withdrawEvent', { id: 'AMS1' })).userErrors).toEqual([
      { code: 'REFUSED', path: ['id'], message: `AMS1 has steps of plans that stand: ${id}. Withdraw them first, or tie them to another.` },
    ]);
    expect((await enter(fred, 'plans', 'withdrawPlan', { id: 'CFR:LCA' })).userErrors.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^CFR:LCA has steps that stand: .*LCA-FIRST/),
    );
    for (const step of [id, 'LCA-FIRST']) await publish(fred, olga, 'plans', 'withdrawProcessStep', { id: step });
    expect(await planOf()).toEqual(before);
  });
});
