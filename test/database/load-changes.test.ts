import { describe, expect, test } from '@jest/globals';
import type { Facts } from '@roadmap-hub/dataset';
import { forEachDatabase, type TestDatabase, TIMEOUT } from './harness.js';
import { BOOKKEEPING, factsWith, find, load, NAMES, prepare, relations, type ServiceName } from './hub.js';

const FIRST = new Date('2026-01-01T00:00:00Z');
const SECOND = new Date('2026-02-01T00:00:00Z');
const THIRD = new Date('2026-03-01T00:00:00Z');

type Rows = Record<string, unknown>;

/** Every row of every table of the services, by what it holds. */
async function everything(database: TestDatabase): Promise<Set<string>> {
  const tables = (await relations(database, 'r')).filter((table) => !BOOKKEEPING.some((name) => table.endsWith(`.${name}`)));
  const rows = await database.query<{ row: string }>(
    tables.map((table) => `select '${table} ' || to_jsonb(t)::text as "row" from ${table} t`).join(' union all '),
  );
  return new Set(rows.map(({ row }) => row));
}

/** The rows of the first that the second has not, each as its table and its content. */
function missing(first: Set<string>, second: Set<string>): [string, Rows][] {
  return [...first].filter((row) => !second.has(row)).map((row) => [row.slice(0, row.indexOf(' ')), JSON.parse(row.slice(row.indexOf(' ')))]);
}

async function differences(database: TestDatabase, act: () => Promise<unknown>): Promise<{ before: [string, Rows][]; after: [string, Rows][] }> {
  const old = await everything(database);
  await act();
  const now = await everything(database);
  return { before: missing(old, now), after: missing(now, old) };
}

const at = (date: Date) => date.toISOString().replace('.000Z', '+00:00');

type Change = (facts: Facts) => void;

/** A record that breaks a rule of its table, and what of the rule must be in the reason. */
const VIOLATIONS: [service: ServiceName, recordId: string, rule: string, break_: Change][] = [
  ['plans', 'AMS1', 'event_party_role_check', ({ plans }) => Object.assign(find(plans.events, 'AMS1').parties[0] ?? {}, { role: 'GUEST' })],
  ['plans', 'AMS1', 'event_date_check', ({ plans }) => Object.assign(find(plans.events, 'AMS1'), { date: '9 November 2021' })],
  ['plans', 'TT-S1', 'status_statement_status_check', ({ plans }) => Object.assign(find(plans.plans, 'CFR:TTO').statusStatements[0] ?? {}, { status: 'DONE' })],
  ['pledges', 'LK-01', 'foreign key', ({ pledges }) => Object.assign(find(pledges.links, 'LK-01'), { pledge: 'PL-NONE' })],
  ['pledges', 'AS-01', 'null value', ({ pledges }) => Object.assign(find(pledges.assistance, 'AS-01'), { title: null })],
  ['reference', 'CFR:G1', 'foreign key', ({ reference }) => Object.assign(find(reference.nodes, 'CFR:G1'), { parent: 'CFR:NONE' })],
  ['reference', 'UNLIREC', 'foreign key', ({ reference }) => Object.assign(find(reference.organisations, 'UNLIREC'), { parent: 'NONE' })],
  ['reference', 'CFR:G1', 'twice', ({ reference }) => reference.nodes.push({ ...find(reference.nodes, 'CFR:G1') })],
];

forEachDatabase((server) => {
  describe('when the facts change', () => {
    const loaded = (name: string, use: (database: TestDatabase) => Promise<void>) =>
      test(
        name,
        () =>
          server.withDatabase(async (database) => {
            await prepare(database);
            for (const service of NAMES) await load(database, service, factsWith(), FIRST);
            await use(database);
          }),
        TIMEOUT,
      );

    loaded('one record, it alone is updated', async (database) => {
      const changed = factsWith(({ plans }) => Object.assign(find(plans.plans, 'CFR:TTO'), { notes: 'Changed' }));
      const { before, after } = await differences(database, async () => {
        const report = await load(database, 'plans', changed, SECOND);
        expect(report).toMatchObject({
          national_action_plan: { inserted: 0, updated: 1, unchanged: 15, withdrawn: 0 },
          event: { inserted: 0, updated: 0, withdrawn: 0 },
          status_statement: { inserted: 0, updated: 0, withdrawn: 0 },
        });
      });
      expect(before).toEqual([['plans.national_action_plan', expect.objectContaining({ id: 'CFR:TTO', revision: 1 })]]);
      const [, old] = before[0] ?? [];
      expect(after).toEqual([
        [
          'plans.national_action_plan',
          {
            ...old,
            notes: 'Changed',
            document: { ...(old?.document as object), notes: 'Changed' },
            revision: 2,
            updated_at: at(SECOND),
            created_at: at(FIRST),
            content_hash: expect.any(String),
          },
        ],
      ]);
    });

    loaded('a removed record is withdrawn, and published again when it returns', async (database) => {
      const without = factsWith(({ pledges }) => {
        pledges.supportStatements = pledges.supportStatements.filter(({ id }) => id !== 'SS-CA');
      });
      const gone = await differences(database, () => load(database, 'pledges', without, SECOND));
      expect(gone.before).toEqual([['pledges.support_statement', expect.objectContaining({ id: 'SS-CA', record_status: 'PUBLISHED' })]]);
      const [, original] = gone.before[0] ?? [];
      expect(gone.after).toEqual([['pledges.support_statement', { ...original, record_status: 'WITHDRAWN', revision: 2, updated_at: at(SECOND) }]]);

      // Once withdrawn it stays as it is, whatever else changes.
      const elsewhere = factsWith((facts) => {
        facts.pledges.supportStatements = without.pledges.supportStatements;
        Object.assign(find(facts.pledges.links, 'LK-01'), { basis: 'Changed' });
      });
      const later = await differences(database, () => load(database, 'pledges', elsewhere, THIRD));
      expect(later.after.map(([table]) => table)).toEqual(['pledges.pledge_link']);

      const back = await differences(database, () => load(database, 'pledges', factsWith(), THIRD));
      expect(back.after).toContainEqual(['pledges.support_statement', { ...original, revision: 3, updated_at: at(THIRD) }]);
    });

    loaded('the parts of a record are replaced with it', async (database) => {
      const changed = factsWith(({ plans, pledges }) => {
        const event = find(plans.events, 'AMS1');
        event.parties = event.parties.slice(1);
        find(pledges.pledges, 'PL-CA-ACCBP-2021').donors = ['DE', 'CA'];
      });
      const plans = await differences(database, () => load(database, 'plans', changed, SECOND));
      expect(plans.after).toEqual(
        expect.arrayContaining([
          ['plans.event', expect.objectContaining({ id: 'AMS1', revision: 2 })],
          ['plans.event_party', expect.objectContaining({ event_id: 'AMS1', position: 0, organisation_id: 'IMPACS' })],
        ]),
      );
      expect(plans.after).toHaveLength(2);
      expect(await database.query(`select organisation_id from plans.event_party where event_id = 'AMS1'`)).toEqual([{ organisation_id: 'IMPACS' }]);

      const pledges = await differences(database, () => load(database, 'pledges', changed, SECOND));
      expect(pledges.after.map(([table]) => table).sort()).toEqual(['pledges.pledge', 'pledges.pledge_donor', 'pledges.pledge_donor']);
      expect(await database.query(`select donor_id from pledges.pledge_donor where pledge_id = 'PL-CA-ACCBP-2021' order by position`)).toEqual([
        { donor_id: 'DE' },
        { donor_id: 'CA' },
      ]);
    });

    loaded('a record that breaks a rule stops the load: it is named, and nothing of its service has changed', async (database) => {
      for (const [service, recordId, rule, breakIt] of VIOLATIONS) {
        const broken = factsWith((facts) => {
          Object.assign(find(facts.plans.plans, 'CFR:TTO'), { notes: 'Changed as well' });
          Object.assign(find(facts.pledges.donors, 'DE'), { name: 'Changed as well' });
          Object.assign(facts.reference.countries[0] ?? {}, { name: 'Changed as well' });
          breakIt(facts);
        });
        const { before, after } = await differences(database, () =>
          expect(load(database, service, broken, SECOND)).rejects.toMatchObject({
            name: 'LoadError',
            recordId,
            reason: expect.stringContaining(rule),
            message: expect.stringMatching(new RegExp(`^Record ${recordId} cannot be loaded: .* Nothing was changed\\.$`)),
          }),
        );
        expect([before, after]).toEqual([[], []]);
        expect(await database.query(`select from ${service}.dataset_load`)).toHaveLength(1);
      }
    });

    test(
      'and on a first load as well',
      () =>
        server.withDatabase(async (database) => {
          await prepare(database);
          const empty = await everything(database);
          for (const [service, recordId, , breakIt] of VIOLATIONS) {
            await expect(load(database, service, factsWith(breakIt), FIRST)).rejects.toMatchObject({ name: 'LoadError', recordId });
          }
          expect(await everything(database)).toEqual(empty);
        }),
      TIMEOUT,
    );
  });
});
