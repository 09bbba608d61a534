import { expect } from '@jest/globals';
import { oneDatabase } from '../harness.js';
import { atDesk } from './desk.js';
import { ask, changesOf, enter, publish, SOURCES } from './entered.js';

oneDatabase((server) => {
  atDesk(server, 'an organisation is entered with its mandates, which rest on instruments', async ({ as }) => {
    const [olga, otto, nobody] = [as('olga', 'secretariat'), as('otto', 'secretariat'), as(null)];
    const input = {
      id: 'NEWBODY',
      name: 'A new body',
      kind: 'partner agency',
      parent: 'CARICOM',
      mandates: [{ text: 'To count arms', instrument: 'NEWTREATY', sources: SOURCES }],
      memberships: [{ of: 'roadmap-partners', since: '2024' }],
      externalIds: [{ scheme: 'DAC-CHANNEL', value: '1' }],
      sources: SOURCES,
    };
    const told = async (mutation: string, given: object) => (await enter(olga, 'reference', mutation, given)).userErrors;

    expect(await told('recordOrganisation', { input: { ...input, parent: 'NOWHERE', roadmaps: ['CFR', 'DEMO'] } })).toMatchObject([
      { code: 'INVALID', path: ['input', 'roadmaps'], message: 'roadmaps: what is of the made-up roadmap DEMO is of no other' },
      { code: 'NOT_FOUND', path: ['input', 'roadmaps', '1'] },
      { code: 'NOT_FOUND', path: ['input', 'parent'], message: 'parent: there is no organisation NOWHERE.' },
      { code: 'NOT_FOUND', path: ['input', 'mandates', '0', 'instrument'], message: 'mandates: there is no instrument NEWTREATY.' },
    ]);
    await publish(olga, otto, 'reference', 'recordInstrument', { input: { id: 'NEWTREATY', title: 'A treaty', kind: 'TREATY', year: 2025, sources: SOURCES } });
    await publish(olga, otto, 'reference', 'recordOrganisation', { input });
    expect(await told('amendOrganisation', { id: 'CARICOM', input: { parent: 'NEWBODY' } })).toMatchObject([
      { code: 'INVALID', message: 'parent: NEWBODY is CARICOM itself or a part of it' },
    ]);
    expect(await told('amendOrganisation', { id: 'NEWBODY', input: { name: 'x' }, entry: { expectedRevision: 2 } })).toMatchObject([{ code: 'CONFLICT' }]);
    await publish(olga, otto, 'reference', 'amendOrganisation', { id: 'NEWBODY', input: { aliases: ['NB'] } });

    const query =
      '{ organisation(id: "NEWBODY") { revision name aliases parent { id } mandates { text title } memberships { of since } externalIds { value } } }';
    expect(await ask(nobody, 'reference', query)).toEqual({
      organisation: {
        revision: 2,
        name: 'A new body',
        aliases: ['NB'],
        parent: { id: 'CARICOM' },
        mandates: [{ text: 'To count arms', title: 'A treaty' }],
        memberships: [{ of: 'roadmap-partners', since: '2024' }],
        externalIds: [{ value: '1' }],
      },
    });
    expect(await changesOf(nobody, 'reference', 'NEWBODY')).toEqual(['CREATED 1', 'UPDATED 2 aliases']);
    // Other services find it at once.
    const event = {
      kind: 'MISSION',
      date: '2026-01',
      title: 'A visit',
      parties: [{ organisation: 'NEWBODY', role: 'HOST', basis: 'it says so' }],
      sources: SOURCES,
    };
    expect((await enter(olga, 'plans', 'recordEvent', { input: event })).userErrors).toEqual([]);

    expect(await told('withdrawInstrument', { id: 'NEWTREATY' })).toEqual([
      { code: 'REFUSED', path: ['id'], message: 'NEWTREATY has mandates of organisations that stand: NEWBODY. Withdraw them first, or tie them to another.' },
    ]);
    expect(await told('withdrawOrganisation', { id: 'CARICOM' })).toMatchObject([{ code: 'REFUSED', message: expect.stringContaining('IMPACS, NEWBODY') }]);
    const alignment = { instrument: 'NEWTREATY', relation: 'ALIGNED_WITH', node: 'CFR:G9', sources: SOURCES };
    expect(await told('recordAlignment', { input: alignment })).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'node'] }]);
    await publish(olga, otto, 'reference', 'recordAlignment', { input: { ...alignment, node: 'CFR:G1' } });
    expect(await ask(nobody, 'reference', '{ roadmapNode(id: "CFR:G1") { alignments { instrument { id } revision } } }')).toEqual({
      roadmapNode: { alignments: [{ instrument: { id: 'NEWTREATY' }, revision: 1 }] },
    });
    await publish(olga, otto, 'reference', 'withdrawOrganisation', { id: 'NEWBODY' });
    expect(await told('withdrawInstrument', { id: 'NEWTREATY' })).toMatchObject([{ message: expect.stringContaining('alignments that stand') }]);
  });
});
