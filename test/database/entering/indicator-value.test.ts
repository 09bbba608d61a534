import { expect } from '@jest/globals';
import { oneDatabase } from '../harness.js';
import { atDesk } from './desk.js';
import { ask, changesOf, enter, publish, refusalOf, SOURCES } from './entered.js';

oneDatabase((server) => {
  atDesk(server, 'what a state reports of an indicator is judged by how its values add up', async ({ as }) => {
    const [lena, bea, olga, otto, nobody] = [
      as('lena', 'focalPoint:LCA'),
      as('bea', 'focalPoint:BRB'),
      as('olga', 'secretariat'),
      as('otto', 'secretariat'),
      as(null),
    ];
    const value = (change: object) => ({ input: { indicator: 'TRAINED', country: 'LCA', year: 2024, value: '8', sources: SOURCES, ...change } });
    expect((await enter(lena, 'plans', 'reportIndicatorValue', value({}))).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'indicator'], message: 'indicator: there is no indicator TRAINED.' },
    ]);
    expect((await enter(lena, 'plans', 'reportIndicatorValue', value({ indicator: 'SDG-16.4.2' }))).userErrors).toEqual([
      { code: 'INVALID', path: ['input', 'indicator'], message: 'indicator: how values of SDG-16.4.2 add up is not known, so none can be reported' },
    ]);

    const indicator = { id: 'TRAINED', code: 'T', title: 'Officers trained', kind: 'output', unit: 'people', measure: 'CUMULATIVE', sources: SOURCES };
    const unfit = { ...indicator, node: 'CFR:G9', relation: 'ALIGNED', baseline: { value: '0', year: 2030 }, target: { value: '9', year: 2030 } };
    expect((await enter(olga, 'reference', 'recordIndicator', { input: unfit })).userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'instrument'] },
      { code: 'INVALID', path: ['input', 'target', 'year'] },
      { code: 'NOT_FOUND', path: ['input', 'node'] },
    ]);
    await publish(olga, otto, 'reference', 'recordIndicator', { input: { ...indicator, node: 'CFR:G2' } });
    await publish(olga, otto, 'reference', 'recordIndicator', { input: { ...indicator, id: 'SHARE', code: 'S', measure: 'PERCENT' } });

    expect(await refusalOf(bea, 'plans', 'reportIndicatorValue', value({}))).toEqual([
      { code: 'FORBIDDEN', message: 'The permission indicatorValue.report lets you act for focalPoint:BRB; this is of focalPoint:LCA.' },
    ]);
    expect((await enter(lena, 'plans', 'reportIndicatorValue', value({ year: 2027 }))).userErrors).toMatchObject([
      { code: 'DATA_QUALITY', message: expect.stringContaining('(YEAR_IN_FUTURE)') },
    ]);
    expect((await enter(lena, 'plans', 'reportIndicatorValue', value({ numerator: '1', denominator: '2' }))).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'numerator'], message: 'numerator: it is of a share, and TRAINED is CUMULATIVE' },
    ]);
    const share = (change: object) => enter(lena, 'plans', 'reportIndicatorValue', value({ indicator: 'SHARE', ...change }));
    expect((await share({})).userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'value'] }]);
    expect((await share({ value: null, numerator: '1' })).userErrors).toMatchObject([{ code: 'INVALID', path: ['input', 'denominator'] }]);
    expect((await share({ value: '34', numerator: '1', denominator: '3' })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'value'], message: expect.stringContaining('which is 33') },
    ]);
    expect((await share({ value: '33.3', numerator: '1', denominator: '3' })).userErrors).toEqual([]);

    const { id } = await publish(lena, olga, 'plans', 'reportIndicatorValue', value({ year: 2023, value: '10' }));
    expect(id).toBe('TRAINED-LCA-2023');
    expect((await enter(lena, 'plans', 'reportIndicatorValue', value({ year: 2023 }))).userErrors).toMatchObject([
      { code: 'ALREADY_THERE', message: 'There is a reported value TRAINED-LCA-2023 already; amend it.' },
    ]);
    const fallen = await publish(lena, olga, 'plans', 'reportIndicatorValue', value({}));
    expect(fallen.warnings).toEqual([expect.stringMatching(/^TRAINED-LCA-2024: 8 is less than 10 of 2023\. .*\(CUMULATIVE_FALLS\)$/)]);
    // The other state's figures are nothing to it.
    expect((await publish(bea, olga, 'plans', 'reportIndicatorValue', value({ country: 'BRB', value: '1' }))).warnings).toEqual([]);
    const amended = await publish(lena, olga, 'plans', 'amendIndicatorValue', { id, input: { value: '7' }, entry: { expectedRevision: 1 } });
    expect(amended.warnings).toEqual([]);

    const query =
      '{ _entities(representations: [{ __typename: "Indicator", id: "TRAINED" }]) { ... on Indicator { values { id value revision } regional { year value reportedBy } } } }';
    expect(await ask(nobody, 'plans', query)).toEqual({
      _entities: [
        {
          values: [
            { id: 'TRAINED-LCA-2023', value: '7', revision: 2 },
            { id: 'TRAINED-BRB-2024', value: '1', revision: 1 },
            { id: 'TRAINED-LCA-2024', value: '8', revision: 1 },
          ],
          regional: [
            { year: 2023, value: '7', reportedBy: 1 },
            { year: 2024, value: '9', reportedBy: 2 },
          ],
        },
      ],
    });
    await publish(lena, olga, 'plans', 'withdrawIndicatorValue', { id });
    expect(await changesOf(nobody, 'plans', id)).toEqual(['CREATED 1', 'UPDATED 2 value', 'WITHDRAWN 3']);
    expect(await changesOf(nobody, 'reference', 'TRAINED')).toEqual(['CREATED 1']);
  });
});
