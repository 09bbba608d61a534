import { expect } from '@jest/globals';
import { oneDatabase } from '../harness.js';
import { atDesk } from './desk.js';
import { ask, changesOf, enter, publish, SOURCES, step } from './entered.js';

const EVENT = {
  kind: 'THEMATIC_MEETING',
  date: '2026-02-10',
  endDate: '2026-02-11',
  title: 'A meeting on marking',
  countries: ['LCA', 'GUY'],
  participants: 20,
  participantsBound: 'EXACT',
  womenParticipants: 9,
  nodes: ['CFR:G2'],
  nodesBasis: 'STATED',
  plan: 'CFR:LCA',
  parties: [
    { organisation: 'UNLIREC', role: 'HOST', basis: 'the title' },
    { donor: 'DE', role: 'FUNDER', basis: 'funded by' },
    { country: 'DEU', role: 'PARTICIPANT', headcount: 2, basis: 'was present' },
    { name: 'Police', role: 'PARTICIPANT', basis: 'was present' },
  ],
  sources: SOURCES,
};

oneDatabase((server) => {
  atDesk(server, 'a partner records an event with its parties', async ({ as }) => {
    const [paul, pia, olga, nobody] = [as('paul', 'partner'), as('pia', 'partner'), as('olga', 'secretariat'), as(null)];
    const told = async (change: object) => (await enter(paul, 'plans', 'recordEvent', { input: { ...EVENT, ...change } })).userErrors;
    const basis = 'was there';

    expect(
      await told({
        parties: [
          { organisation: 'UNLIREC', donor: 'DE', role: 'HOST', basis },
          { role: 'HOST', basis },
        ],
      }),
    ).toMatchObject([
      { code: 'INVALID', path: ['input', 'parties', '0'], message: 'parties.0: give exactly one of organisation, donor, country and name' },
      { code: 'INVALID', path: ['input', 'parties', '1'] },
    ]);
    expect(
      await told({
        parties: [
          { name: 'Police', role: 'HOST', basis },
          { donor: 'ZZ', role: 'FUNDER', basis },
          { country: 'ZZZ', role: 'HOST', basis },
        ],
      }),
    ).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'parties', '1', 'donor'], message: 'parties: there is no donor ZZ.' },
      { code: 'NOT_FOUND', path: ['input', 'parties', '2', 'country'], message: 'parties: there is no country ZZZ.' },
    ]);
    expect(await told({ womenParticipants: 21, endDate: '2026-02-09', participantsBound: null, nodes: [], plan: 'CFR:XXX' })).toMatchObject([
      { code: 'INVALID', path: ['input', 'endDate'] },
      { code: 'REQUIRED', path: ['input', 'nodesBasis'] },
      { code: 'REQUIRED', path: ['input', 'participantsBound'] },
      { code: 'INVALID', path: ['input', 'womenParticipants'] },
      { code: 'NOT_FOUND', path: ['input', 'plan'], message: 'plan: there is no plan to CFR CFR:XXX.' },
    ]);

    const { id } = await publish(paul, olga, 'plans', 'recordEvent', { input: EVENT });
    const query = `{ event(id: "${id}") { revision title participants plan { id } nodes { id } countries { iso3 }
      parties { role name headcount organisation { id } donor { id } country { iso3 } } } }`;
    const none = { name: null, headcount: null, organisation: null, donor: null, country: null };
    const parties = [
      { ...none, role: 'HOST', organisation: { id: 'UNLIREC' } },
      { ...none, role: 'FUNDER', donor: { id: 'DE' } },
      { ...none, role: 'PARTICIPANT', headcount: 2, country: { iso3: 'DEU' } },
      { ...none, role: 'PARTICIPANT', name: 'Police' },
    ];
    const countries = [{ iso3: 'LCA' }, { iso3: 'GUY' }];
    const event = { revision: 1, title: EVENT.title, participants: 20, plan: { id: 'CFR:LCA' }, nodes: [{ id: 'CFR:G2' }], countries, parties };
    expect(await ask(nobody, 'plans', query)).toEqual({ event });

    const stale = await enter(pia, 'plans', 'amendEvent', { id, input: { title: 'x' }, entry: { expectedRevision: 3 } });
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', path: ['entry', 'expectedRevision'] }]);
    const ahead = await publish(pia, olga, 'plans', 'amendEvent', { id, input: { date: '2026-05', endDate: null, parties: [EVENT.parties[3]] } });
    expect(ahead.warnings).toEqual([expect.stringContaining('(EVENT_IN_FUTURE)')]);
    expect(await ask(nobody, 'plans', query)).toEqual({ event: { ...event, revision: 2, parties: [parties[3]] } });
    expect(await changesOf(nobody, 'plans', id)).toEqual(['CREATED 1', 'UPDATED 2 date endDate parties']);

    // Of what they may not see, partners learn nothing by trying to change it; nor do they take back what others entered.
    await publish(olga, as('otto', 'secretariat'), 'plans', 'amendEvent', { id, input: { visibility: 'RESTRICTED' } });
    for (const unseen of [id, 'NOWHERE']) {
      expect((await enter(paul, 'plans', 'amendEvent', { id: unseen, input: { title: 'x' } })).userErrors).toEqual([
        { code: 'NOT_FOUND', path: ['id'], message: `There is no event ${unseen}.` },
      ]);
    }
    // A draft is worded anew by whoever wrote it, and stays of the record that it would become.
    const own = (await enter(paul, 'plans', 'recordEvent', { input: EVENT })).entry?.id ?? '';
    const again = { input: { ...EVENT, title: 'Another title' }, entry: { entry: own } };
    expect((await enter(pia, 'plans', 'recordEvent', again)).userErrors).toEqual([
      { code: 'NOT_FOUND', path: ['entry', 'entry'], message: `You have no entry ${own} for this.` },
    ]);
    expect(await enter(paul, 'plans', 'recordEvent', again)).toMatchObject({ userErrors: [], entry: { id: own, document: { title: 'Another title' } } });
    expect(await step(pia, 'plans', 'withdraw', own)).toEqual([{ code: 'NOT_FOUND', path: ['id'], message: `There is no entry ${own}.` }]);
    expect(await step(paul, 'plans', 'withdraw', own)).toEqual([]);
  });
});
