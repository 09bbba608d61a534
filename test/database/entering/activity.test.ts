import { expect } from '@jest/globals';
import { oneDatabase } from '../harness.js';
import { atDesk } from './desk.js';
import { ask, changesOf, enter, publish, refusalOf, SOURCES } from './entered.js';

const ID = 'CFR:GUY:T1';
const ACTIVITY = {
  plan: 'CFR:GUY',
  code: 'T1',
  title: 'Train',
  priority: 'GY-P1',
  start: '2025-01',
  end: '2025-12',
  status: 'ONGOING',
  requirement: { amount: '1000.5', currency: 'USD' },
  links: [
    { node: 'CFR:G1', weight: '0.6' },
    { node: 'CFR:G2', weight: '0.4', basis: 'WEIGHTED' },
  ],
  milestones: [
    { title: 'first', due: '2025-03', doneOn: '2025-02' },
    { title: 'second', due: '2025-09' },
  ],
  sources: SOURCES,
};

oneDatabase((server) => {
  atDesk(server, 'an activity is entered with its links and milestones, and counts among the needs', async ({ as }) => {
    const [gina, bea, olga, nobody] = [as('gina', 'focalPoint:GUY'), as('bea', 'focalPoint:BRB'), as('olga', 'secretariat'), as(null)];
    const told = async (change: object) => (await enter(gina, 'plans', 'createActivity', { input: { ...ACTIVITY, ...change } })).userErrors;

    expect(await refusalOf(bea, 'plans', 'createActivity', { input: ACTIVITY })).toEqual([
      { code: 'FORBIDDEN', message: 'The permission activity.record lets you act for focalPoint:BRB; this is of focalPoint:GUY.' },
    ]);
    expect(
      await told({
        links: [
          { node: 'CFR:G1', weight: '0.6' },
          { node: 'CFR:G2', weight: '0.399999' },
        ],
      }),
    ).toEqual([{ code: 'INVALID', path: ['input', 'links'], message: 'links: the weights sum to 0.999999, not to 1' }]);
    expect(
      await told({
        links: [
          { node: 'CFR:G1', weight: '1.5' },
          { node: 'CFR:G1', weight: '-0.5' },
        ],
      }),
    ).toMatchObject([{ path: ['input', 'links', '1', 'node'], message: 'links.1.node: CFR:G1 is named twice' }, { path: ['input', 'links', '1', 'weight'] }]);
    expect(
      await told({
        links: [
          { node: 'CFR:G1', weight: '0.5' },
          { node: 'CFR:G9', weight: '0.5' },
        ],
      }),
    ).toEqual([{ code: 'NOT_FOUND', path: ['input', 'links', '1', 'node'], message: 'links: there is no node of CFR CFR:G9.' }]);
    expect(await told({ priority: 'DO-P1' })).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'priority'] }]);
    expect(await told({ requirement: { amount: '0', currency: 'USD' } })).toMatchObject([{ path: ['input', 'requirement', 'amount'] }]);
    expect(await told({ milestones: [ACTIVITY.milestones[1], ACTIVITY.milestones[0]] })).toMatchObject([{ path: ['input', 'milestones', '1', 'due'] }]);
    expect(await told({ end: '2024-12' })).toMatchObject([{ code: 'DATA_QUALITY', message: expect.stringMatching(/it ends 2024-12, .*\(DATES_REVERSED\)$/) }]);
    expect(await told({ milestones: [{ title: 'first', due: '2025', doneOn: '2026-04' }] })).toMatchObject([
      { code: 'DATA_QUALITY', message: expect.stringContaining('(DONE_IN_FUTURE)') },
    ]);

    const needs = async () =>
      (await ask(nobody, 'pledges', '{ fundingSummary { required { amount } } }')) as unknown as { fundingSummary: { required: unknown } };
    expect((await needs()).fundingSummary.required).toBeNull();
    const { id, warnings } = await publish(gina, olga, 'plans', 'createActivity', { input: ACTIVITY });
    expect(id).toBe(ID);
    expect(warnings).toEqual([expect.stringContaining('(DONE_BEFORE_DUE)'), expect.stringContaining('(ACTIVITY_OVERDUE)')]);
    const query = `{ planActivity(id: "${ID}") { revision status country { iso3 } priority { id } requirement { amount currency date }
      roadmapLinks { weight basis node { id } } milestones { title due doneOn } } }`;
    expect(await ask(nobody, 'plans', query)).toEqual({
      planActivity: {
        revision: 1,
        status: 'ONGOING',
        country: { iso3: 'GUY' },
        priority: { id: 'GY-P1' },
        requirement: { amount: '1000.5', currency: 'USD', date: '2025-01' },
        roadmapLinks: [
          { weight: '0.6', basis: 'REPORTED', node: { id: 'CFR:G1' } },
          { weight: '0.4', basis: 'WEIGHTED', node: { id: 'CFR:G2' } },
        ],
        milestones: [
          { title: 'first', due: '2025-03', doneOn: '2025-02' },
          { title: 'second', due: '2025-09', doneOn: null },
        ],
      },
    });
    expect((await needs()).fundingSummary.required).toEqual({ amount: '1000.5' });

    const stale = await enter(gina, 'plans', 'amendActivity', { id: ID, input: { title: 'x' }, entry: { expectedRevision: 2 } });
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    // A list takes the place of the one that stands; a null says that it is not known.
    const input = { links: [{ node: 'CFR:G3', weight: '1' }], requirement: null, status: 'COMPLETED' };
    const amended = await publish(gina, olga, 'plans', 'amendActivity', { id: ID, input });
    expect(amended.warnings.map((warning) => /\((\w+)\)$/.exec(warning)?.[1])).toEqual([
      'DONE_BEFORE_DUE',
      'COMPLETED_WITH_OPEN_MILESTONE',
      'REQUIREMENT_UNKNOWN',
    ]);
    expect(await ask(nobody, 'plans', query)).toMatchObject({
      planActivity: { revision: 2, requirement: null, roadmapLinks: [{ weight: '1', node: { id: 'CFR:G3' } }], milestones: [{}, {}] },
    });
    expect((await enter(gina, 'plans', 'withdrawPriority', { id: 'GY-P1' })).userErrors).toMatchObject([
      { code: 'REFUSED', message: expect.stringContaining(`GY-P1 has activities that stand: ${ID}.`) },
    ]);
    await publish(gina, olga, 'plans', 'withdrawActivity', { id: ID });
    expect(await changesOf(nobody, 'plans', ID)).toEqual(['CREATED 1', 'UPDATED 2 links requirement status', 'WITHDRAWN 3']);
  });
});
