import { expect } from '@jest/globals';
import { oneDatabase } from '../harness.js';
import type { ServiceName } from '../hub.js';
import { Draft, fileOf, PLEDGES, send, takeSheets } from '../importing/files.js';
import { type Asker, atDesk, type Told } from './desk.js';
import { publish, SOURCES } from './entered.js';
import { publishPledge } from './pledges.js';

const CITED = 'sources: [{ title: "A page", url: "https://example.org/page" }]';
const PAYLOAD = '{ entry { state } warnings { code message path } userErrors { code message path } }';
const PLEDGE = `title: "x", donors: ["US"], amount: "10", currency: "USD", ${CITED}`;

/** An answer with the id that it was about, and ids made for it, under one name. */
const told = (answer: Told, id: string) =>
  JSON.stringify(answer)
    .replaceAll(id, 'ID')
    .replace(/\b(PL|AL|TR|SU|AS|EV|PS|AC)-[0-9A-F]{10}\b/g, 'MADE');

oneDatabase((server) => {
  atDesk(server, 'a record that one may not see is answered word for word like one that is not there', async ({ as }, database) => {
    const [anna, uma, olga] = [as('anna', 'donor:DE'), as('uma', 'donor:US'), as('olga', 'secretariat')];
    const [bea, paul, nobody] = [as('bea', 'focalPoint:BRB'), as('paul', 'partner'), as(null)];
    await publishPledge(anna, olga, { id: 'PL-HIDDEN', visibility: 'RESTRICTED', amount: '1000' });
    await publishPledge(uma, olga, { id: 'PL-OWN', donors: ['US'], visibility: 'RESTRICTED' });
    const payment = {
      pledge: 'PL-HIDDEN',
      iatiType: 'DISBURSEMENT',
      date: '2026-01',
      amount: '5',
      currency: 'EUR',
      visibility: 'RESTRICTED',
      sources: SOURCES,
    };
    await publish(anna, olga, 'pledges', 'reportTransaction', { input: { ...payment, id: 'TR-HIDDEN' } });
    const activity = { plan: 'CFR:LCA', code: 'HIDDEN', title: 'Quietly', status: 'PLANNED', visibility: 'RESTRICTED', sources: SOURCES };
    await publish(as('fred', 'focalPoint:LCA'), olga, 'plans', 'createActivity', { input: activity });
    // Of the data set, as if their owners had wished so.
    const hide = (table: string, id: string) =>
      database.query(
        `update ${table} set visibility = 'RESTRICTED', document = document || '{"visibility": "RESTRICTED"}', revision = revision + 1 where id = '${id}'`,
      );
    await hide('plans.event', 'AMS1');
    await hide('plans.national_action_plan', 'CFR:JAM');
    await hide('reference.organisation', 'INTERPOL');
    await hide('reference.roadmap_node', 'CFR:G3');
    await hide('pledges.donor', 'EU');

    const cases: [ask: Asker, service: ServiceName, hidden: string, free: string, mutation: (id: string) => string][] = [
      // What is named.
      [
        uma,
        'pledges',
        'PL-HIDDEN',
        'PL-FREE',
        (id) => `reportTransaction(input: { pledge: "${id}", iatiType: DISBURSEMENT, date: "2026", amount: "1", currency: "EUR", ${CITED} })`,
      ],
      [uma, 'pledges', 'PL-HIDDEN', 'PL-FREE', (id) => `allocatePledge(input: { pledge: "${id}", allocations: [], ${CITED} })`],
      [
        uma,
        'pledges',
        'CFR:LCA:HIDDEN',
        'CFR:LCA:FREE',
        (id) => `allocatePledge(input: { pledge: "PL-OWN", allocations: [{ amount: "1", basis: REPORTED, activity: "${id}" }], ${CITED} })`,
      ],
      [uma, 'pledges', 'CFR:G3', 'CFR:G9', (id) => `recordPledge(input: { nodes: ["${id}"], nodesBasis: STATED, ${PLEDGE} })`],
      [uma, 'pledges', 'INTERPOL', 'FREE', (id) => `recordPledge(input: { implementers: ["${id}"], ${PLEDGE} })`],
      [
        paul,
        'pledges',
        'EU',
        'QQ',
        (id) => `recordAssistance(input: { title: "x", kind: TRAINING, countries: ["LCA"], funders: ["${id}"], providers: ["UNLIREC"], ${CITED} })`,
      ],
      [
        paul,
        'plans',
        'EU',
        'QQ',
        (id) => `recordEvent(input: { kind: MISSION, date: "2025", title: "x", parties: [{ donor: "${id}", role: HOST, basis: "said" }], ${CITED} })`,
      ],
      [paul, 'plans', 'CFR:JAM', 'CFR:XXX', (id) => `recordEvent(input: { kind: MISSION, date: "2025", title: "x", plan: "${id}", ${CITED} })`],
      [bea, 'plans', 'AMS1', 'NONE', (id) => `recordProcessStep(input: { plan: "CFR:BRB", step: TEAM, date: "2025", event: "${id}", ${CITED} })`],
      [bea, 'plans', 'CFR:JAM', 'CFR:XXX', (id) => `recordPriority(input: { plan: "${id}", text: "x", ${CITED} })`],
      [
        bea,
        'reference',
        'INTERPOL',
        'FREE',
        (id) => `recordAdoptionStatement(input: { country: "BRB", date: "2025", kind: ADOPTED, text: "x", body: "${id}", ${CITED} })`,
      ],
      // The record itself, also where its revision is guessed.
      [uma, 'pledges', 'PL-HIDDEN', 'PL-FREE', (id) => `amendPledge(id: "${id}", input: { title: "Mine" }, entry: { expectedRevision: 1 })`],
      [uma, 'pledges', 'PL-HIDDEN', 'PL-FREE', (id) => `amendPledge(id: "${id}", input: { title: "Mine" }, entry: { expectedRevision: 9 })`],
      [uma, 'pledges', 'PL-HIDDEN', 'PL-FREE', (id) => `withdrawPledge(id: "${id}")`],
      [uma, 'pledges', 'TR-HIDDEN', 'TR-FREE', (id) => `withdrawTransaction(id: "${id}")`],
      // An id for something new that is taken.
      [uma, 'pledges', 'PL-HIDDEN', 'PL-FREE', (id) => `recordPledge(input: { id: "${id}", ${PLEDGE} }, entry: { submit: true, idempotencyKey: "${id}" })`],
      [
        uma,
        'pledges',
        'TR-HIDDEN',
        'TR-FREE',
        (id) => `reportTransaction(input: { id: "${id}", pledge: "PL-OWN", iatiType: DISBURSEMENT, date: "2026", amount: "1", currency: "EUR", ${CITED} })`,
      ],
      [
        bea,
        'plans',
        'CFR:LCA:HIDDEN',
        'CFR:LCA:FREE',
        (id) => `createActivity(input: { plan: "CFR:LCA", code: "${id.slice(8)}", title: "x", status: PLANNED, ${CITED} })`,
      ],
      ...([uma, nobody] as const).map((ask): [Asker, ServiceName, string, string, (id: string) => string] => [
        ask,
        'pledges',
        'PL-HIDDEN',
        'PL-FREE',
        (id) => `proposePledgeCorrection(input: { type: PLEDGE, record: "${id}", text: "x", source: { title: "x", url: "https://example.org" } })`,
      ]),
    ];
    for (const [ask, service, hidden, free, mutation] of cases) {
      const answers: string[] = [];
      for (const id of [hidden, free]) answers.push(told(await ask(service, `mutation { ${mutation(id)} ${PAYLOAD} }`), id));
      expect([mutation('ID'), answers[0]]).toEqual([mutation('ID'), answers[1]]);
      // Neither was refused for what the question looked like.
      expect(answers[1]).not.toMatch(/GRAPHQL_VALIDATION|BAD_USER_INPUT/);
    }

    // In a file the same: what it names, and what it would make.
    const kept = { ...PLEDGES, id: 'US' };
    const forms = await takeSheets(uma, kept);
    const cited = { sources: 'S' };
    const sent = async (change: (draft: Draft, id: string) => unknown, id: string) => {
      const draft = Draft.of(forms).add('Sources', { key: 'S', title: 'x', url: 'https://example.org' });
      change(draft, id);
      return JSON.stringify(await send(uma, kept, await fileOf(draft.forms, 'CSV'), { dryRun: true })).replaceAll(id, 'ID');
    };
    const made = (draft: Draft, id: string) => draft.add('Pledges', { id, roadmap: 'CFR', title: 'x', donors: 'US', kind: 'GRANT', ...cited });
    const named = (draft: Draft, id: string) =>
      draft.add('Transactions', { id: 'T', pledge: id, iatiType: 'DISBURSEMENT', date: '2026', amount: '1', currency: 'EUR', ...cited });
    for (const change of [made, named]) expect(await sent(change, 'PL-HIDDEN')).toEqual(await sent(change, 'PL-FREE'));
    expect(await sent(made, 'PL-FREE')).toContain('"created":1');

    // The secretariat, who sees both, is told when it judges.
    const entries = await olga('pledges', '{ pledgeEntries(filter: { states: [SUBMITTED] }, first: 50) { nodes { id recordId } } }');
    const { nodes } = (entries.data as unknown as { pledgeEntries: { nodes: { id: string; recordId: string }[] } }).pledgeEntries;
    const judge = async (record: string) => {
      const { id } = nodes.find(({ recordId }) => recordId === record) ?? { id: '' };
      const { data } = await olga('pledges', `mutation { told: approvePledgeEntry(id: "${id}") { userErrors { code } } }`);
      return (data as unknown as { told: { userErrors: { code: string }[] } }).told.userErrors;
    };
    expect([await judge('PL-HIDDEN'), await judge('PL-FREE')]).toEqual([[{ code: 'ALREADY_THERE' }], []]);
  });
});
