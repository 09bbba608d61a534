import { expect } from '@jest/globals';
import { oneDatabase } from '../harness.js';
import { atDesk } from './desk.js';
import { ask, changesOf, enter, publish, refusalOf, SOURCES } from './entered.js';

oneDatabase((server) => {
  atDesk(server, 'a focal point states the adoption by its own state, the secretariat that of the region', async ({ as }) => {
    const [lena, olga, otto, nobody] = [as('lena', 'focalPoint:LCA'), as('olga', 'secretariat'), as('otto', 'secretariat'), as(null)];
    const input = { date: '2025-11-03', kind: 'ADOPTED', country: 'LCA', text: 'The cabinet adopted it', sources: SOURCES };

    const permission = 'The permission adoption.record lets you act for focalPoint:LCA; this';
    expect(await refusalOf(lena, 'reference', 'recordAdoptionStatement', { input: { ...input, country: 'BRB' } })).toEqual([
      { code: 'FORBIDDEN', message: `${permission} is of focalPoint:BRB.` },
    ]);
    expect(await refusalOf(lena, 'reference', 'recordAdoptionStatement', { input: { ...input, country: null } })).toEqual([
      { code: 'FORBIDDEN', message: `${permission} is nobody’s in particular.` },
    ]);
    expect(await refusalOf(lena, 'reference', 'amendAdoptionStatement', { id: 'AD-TT-2020-07', input: { country: 'LCA' } })).toEqual([
      { code: 'FORBIDDEN', message: `${permission} is of focalPoint:TTO.` },
    ]);
    expect(
      (await enter(lena, 'reference', 'recordAdoptionStatement', { input: { ...input, date: '2026-04', subject: 'NAP', body: 'NOBODY' } })).userErrors,
    ).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'subject'], message: 'subject: there is no CFR or anything that it builds on called NAP.' },
      { code: 'NOT_FOUND', path: ['input', 'body'], message: 'body: there is no organisation NOBODY.' },
    ]);
    expect((await enter(lena, 'reference', 'recordAdoptionStatement', { input: { ...input, date: '2026-04' } })).userErrors).toMatchObject([
      { code: 'DATA_QUALITY', message: expect.stringContaining('(ADOPTED_IN_FUTURE)') },
    ]);
    const preferred = { ...input, preferred: true, preferredReason: 'It is the latest' };
    expect((await enter(olga, 'reference', 'recordAdoptionStatement', { input: preferred })).userErrors).toEqual([
      { code: 'INVALID', path: ['input', 'preferred'], message: 'preferred: of CFR, AD-2021-01-22 is preferred already; amend that one first' },
    ]);
    expect((await enter(olga, 'reference', 'recordAdoptionStatement', { input: { ...preferred, preferredReason: null } })).userErrors).toMatchObject([
      { path: ['input', 'preferredReason'] },
      { path: ['input', 'preferred'] },
    ]);

    const { id } = await publish(lena, olga, 'reference', 'recordAdoptionStatement', { input });
    const stale = await enter(lena, 'reference', 'amendAdoptionStatement', { id, input: { text: 'x' }, entry: { expectedRevision: 2 } });
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await publish(lena, olga, 'reference', 'amendAdoptionStatement', { id, input: { date: '2025-11' } });
    expect(await ask(nobody, 'reference', '{ country(code: "LC") { adoptions { id date subject revision } } }')).toMatchObject({
      country: { adoptions: [{ date: '2021-05' }, { id, date: '2025-11', subject: 'CFR', revision: 2 }] },
    });
    expect(await changesOf(nobody, 'reference', id)).toEqual(['CREATED 1', 'UPDATED 2 date']);
    const region = { ...input, country: null, body: 'CONSLE', subject: 'PA-2019' };
    await publish(olga, otto, 'reference', 'recordAdoptionStatement', { input: { ...region, id: 'AD-NEW' } });
    // Anybody may say that it is wrong, and whoever states it then reads so.
    const { data } = await nobody(
      'reference',
      `mutation { proposeReferenceCorrection(input: { type: ADOPTION_STATEMENT, record: "${id}", text: "It was in May", source: { title: "A page", url: "https://example.org" } }) { userErrors { message } } }`,
    );
    expect(data).toEqual({ proposeReferenceCorrection: { userErrors: [] } });
    expect(await ask(lena, 'reference', '{ referenceEntries(filter: { states: [SUBMITTED] }) { nodes { recordId operation document } } }')).toMatchObject({
      referenceEntries: { nodes: [{ recordId: id, operation: 'CORRECT', document: { text: 'It was in May' } }] },
    });
  });
});
