import { describe, expect } from '@jest/globals';
import type { FormSheet } from '@roadmap-hub/exchange';
import { type Asker, atDesk } from '../entering/desk.js';
import { oneDatabase } from '../harness.js';
import { answerOf, Draft, FRAMEWORK, fileOf, type Kept, PLAN, PLEDGES, send, step, takeSheets } from './files.js';

/** Sends a file all the way: dry run, entry, approved by somebody else, published. */
async function through(author: Asker, other: Asker, kept: Kept, sheets: readonly FormSheet[], withdraw = false) {
  const file = await fileOf(sheets, 'XLSX');
  const tried = await send(author, kept, file, { format: 'XLSX', dryRun: true, withdraw });
  expect([tried.problems, tried.userErrors, tried.entry]).toEqual([[], [], null]);
  const taken = await send(author, kept, file, { format: 'XLSX', submit: true, withdraw });
  expect([taken.problems, taken.userErrors, taken.differences]).toEqual([[], [], tried.differences]);
  const id = taken.entry?.id ?? '';
  expect(await step(other, kept, 'approve', id)).toEqual([]);
  expect(await step(other, kept, 'publish', id)).toEqual([]);
  return tried;
}

/** What stands in sheets, by row, whatever the order of the sources. */
const content = (sheets: readonly FormSheet[]) =>
  Object.fromEntries(sheets.map(({ name, columns, rows }) => [name, [columns.map((one) => one.name), ...rows]]));

const SOURCE = {
  key: 'S-text',
  title: 'The text',
  url: 'https://example.org/text',
  date: '2025-05',
  publisher: 'CARICOM IMPACS',
  via: 'ORIGINAL',
  seen: 'FULL',
};
const CITED = { sources: 'S-text', confidence: 'HIGH', visibility: 'PUBLIC' };

/** The same sheets with the keys that an export gives to sources of one's own. */
function rekeyed(sheets: readonly FormSheet[], again: readonly FormSheet[]): FormSheet[] {
  const sources = again.find(({ name }) => name === 'Sources')?.rows ?? [];
  const [key = ''] = sources.find((row) => row[2] === SOURCE.url) ?? [];
  return JSON.parse(JSON.stringify(sheets).replaceAll('S-text', key)) as FormSheet[];
}

/** Sources are listed as they are first cited. */
const withoutSources = (sheets: readonly FormSheet[]) => content(sheets.filter(({ name }) => name !== 'Sources'));

oneDatabase((server) => {
  describe('a file that was not touched', () => {
    atDesk(server, 'changes nothing, in either form', async ({ as }) => {
      const olga = as('olga', 'secretariat');
      for (const kept of [FRAMEWORK, PLAN, PLEDGES]) {
        const sheets = await takeSheets(olga, kept);
        const records = sheets
          .filter(({ name }) => !['Sources', 'Activity nodes', 'Milestones', 'External ids'].includes(name))
          .reduce((sum, { rows }) => sum + rows.length, 0);
        expect(records).toBeGreaterThan(0);
        for (const format of ['XLSX', 'CSV'] as const) {
          const file = await fileOf(sheets, format);
          const tried = await send(olga, kept, file, { format, dryRun: true });
          expect([kept.name, format, tried]).toEqual([
            kept.name,
            format,
            {
              counts: { created: 0, changed: 0, restored: 0, withdrawn: 0, unchanged: records },
              differences: [],
              problems: [],
              warnings: [],
              userErrors: [],
              entry: null,
            },
          ]);
          expect((await send(olga, kept, file, { format })).userErrors).toEqual([{ code: 'REFUSED', message: 'The file changes nothing.', path: ['file'] }]);
        }
      }
    });
  });

  describe('a framework', () => {
    atDesk(server, 'comes in a new version, level below level, and the earlier one stays readable', async ({ as }) => {
      const [olga, otto] = [as('olga', 'secretariat'), as('otto', 'secretariat')];
      const before = await takeSheets(olga, FRAMEWORK);
      const draft = Draft.of(before)
        .set('Nodes', 'CFR:G1', 'title', 'The official wording of goal 1')
        // The lower before the upper: rows may stand in any order.
        .add('Nodes', { id: 'CFR:G1-T1-A1', level: 'ACTION', parent: 'CFR:G1-T1', position: '1', title: 'An action', officialTextPublic: 'yes', ...CITED })
        .add('Nodes', { id: 'CFR:G1-T1', level: 'TARGET', parent: 'CFR:G1', position: '1', title: 'A target', officialTextPublic: 'yes', ...CITED })
        .add('Indicators', {
          id: 'CFR-1',
          code: '1.1',
          title: 'Seizures recorded',
          relation: 'OWN',
          scope: 'national',
          custodians: 'CARICOM IMPACS; UNLIREC',
          node: 'CFR:G1-T1',
          measure: 'ANNUAL',
          direction: 'UP',
          baselineValue: '10.50',
          baselineYear: '2020',
          ...CITED,
        })
        .add('Alignments', {
          id: 'A-1',
          node: 'CFR:G1-T1',
          instrument: before.find(({ name }) => name === 'Alignments')?.rows[0]?.[2] ?? '',
          relation: 'ALIGNED_WITH',
          ...CITED,
        })
        .add('Version', { id: 'CFR:2025', validFrom: '2025-06', note: 'After the mid-term review', ...CITED })
        .add('Sources', SOURCE);
      const { counts, differences } = await through(olga, otto, FRAMEWORK, draft.forms);
      expect(counts).toMatchObject({ created: 5, changed: 1, withdrawn: 0 });
      expect(differences).toContainEqual({
        kind: 'CHANGED',
        type: 'ROADMAP_NODE',
        record: 'CFR:G1',
        sheet: 'Nodes',
        row: draft.number('Nodes', 'CFR:G1'),
        fields: ['title'],
      });

      const question = '{ roadmap { versions { id validFrom note supersedes { id validFrom } nodes { id title revision } } nodes { id title } } }';
      type Node = { id: string; title: string; revision: number };
      const { roadmap } = await answerOf<{ roadmap: { versions: { id: string; nodes: Node[] }[]; nodes: Node[] } }>(as(null)('reference', question));
      expect(roadmap.nodes).toContainEqual({ id: 'CFR:G1-T1-A1', title: 'An action' });
      const [now, first] = roadmap.versions;
      expect(now).toMatchObject({
        id: 'CFR:2025',
        validFrom: '2025-06',
        note: 'After the mid-term review',
        supersedes: { id: 'CFR:first', validFrom: '2020' },
      });
      expect(now?.nodes.find(({ id }) => id === 'CFR:G1')).toMatchObject({ title: 'The official wording of goal 1', revision: 2 });
      expect(first?.nodes.find(({ id }) => id === 'CFR:G1')?.title).not.toBe('The official wording of goal 1');
      expect([first?.id, first?.nodes.length]).toEqual(['CFR:first', before.find(({ name }) => name === 'Nodes')?.rows.length]);

      const again = await takeSheets(olga, FRAMEWORK);
      const sent = rekeyed(draft.forms, again);
      // Exports have nodes level by level.
      const inOrder = (sheets: readonly FormSheet[]) => ({
        ...withoutSources(sheets),
        Nodes: [...(content(sheets).Nodes ?? [])].sort(),
        Alignments: [...(content(sheets).Alignments ?? [])].sort(),
        Indicators: [...(content(sheets).Indicators ?? [])].sort(),
      });
      expect(inOrder(again)).toEqual(inOrder(sent));
      expect((await send(olga, FRAMEWORK, await fileOf(again, 'CSV'), { dryRun: true })).differences).toEqual([]);
    });
  });

  describe('a national action plan', () => {
    atDesk(server, 'is filled in and comes back as it was filled in', async ({ as }) => {
      const [fred, olga] = [as('fred', 'focalPoint:LCA'), as('olga', 'secretariat')];
      const draft = Draft.of(await takeSheets(fred, PLAN))
        .add('Process', { id: 'LCA-S1', step: 'DRAFTING', date: '2022-05', event: 'AMS1', ...CITED })
        .add('Process', { id: 'LCA-S2', step: 'APPROVED', date: '2024-01-31', ...CITED })
        .add('Priorities', { id: 'LCA-P1', text: 'Better records; and safer stores', nodes: 'CFR:G1; CFR:G2', nodesBasis: 'ASSIGNED', ...CITED })
        .add('Activities', {
          id: 'CFR:LCA:1.1',
          title: 'Train armourers',
          priority: 'LCA-P1',
          partners: 'Police; Defence\\; reserve',
          start: '2025',
          end: '2026-05',
          status: 'ONGOING',
          requirementAmount: '12345678901234.50',
          requirementCurrency: 'XCD',
          requirementDate: '2025-01-31',
          ...CITED,
        })
        .add('Activity nodes', { activity: 'CFR:LCA:1.1', node: 'CFR:G1', weight: '0.4', basis: 'REPORTED' })
        .add('Activity nodes', { activity: 'CFR:LCA:1.1', node: 'CFR:G2', weight: '0.6', basis: 'REPORTED' })
        .add('Milestones', { activity: 'CFR:LCA:1.1', title: 'Course held', due: '2025-05', doneOn: '2025-05-14' })
        .add('Sources', SOURCE);
      const { differences } = await through(fred, olga, PLAN, draft.forms);
      expect(differences.map(({ kind, record, sheet, row }) => [kind, record, sheet, row])).toEqual([
        ['CREATED', 'LCA-S1', 'Process', draft.number('Process', 'LCA-S1')],
        ['CREATED', 'LCA-S2', 'Process', draft.number('Process', 'LCA-S2')],
        ['CREATED', 'LCA-P1', 'Priorities', draft.number('Priorities', 'LCA-P1')],
        ['CREATED', 'CFR:LCA:1.1', 'Activities', draft.number('Activities', 'CFR:LCA:1.1')],
      ]);
      const again = await takeSheets(fred, PLAN);
      expect(withoutSources(again)).toEqual(withoutSources(rekeyed(draft.forms, again)));

      const changed = Draft.of(again).set('Activities', 'CFR:LCA:1.1', 'status', 'COMPLETED');
      (changed.rows('Activity nodes')[0] as string[])[2] = '0.3';
      (changed.rows('Activity nodes')[1] as string[])[2] = '0.7';
      const second = await through(fred, olga, PLAN, changed.forms);
      expect(second.differences.map(({ kind, record, fields }) => [kind, record, fields])).toEqual([['CHANGED', 'CFR:LCA:1.1', ['links', 'status']]]);
      const { planActivities } = await answerOf<{ planActivities: { nodes: unknown[] } }>(
        as(null)('plans', '{ planActivities { nodes { id status requirement { amount currency } milestones { due doneOn } } } }'),
      );
      expect(planActivities.nodes).toEqual([
        {
          id: 'CFR:LCA:1.1',
          status: 'COMPLETED',
          requirement: { amount: '12345678901234.5', currency: 'XCD' },
          milestones: [{ due: '2025-05', doneOn: '2025-05-14' }],
        },
      ]);
      expect(content(await takeSheets(fred, PLAN))).toEqual(content(changed.forms));

      // Rows that are gone are withdrawn when that is said, and stand again when they come back.
      const without = Draft.of(changed.forms)
        .remove('Activities', 'CFR:LCA:1.1')
        .remove('Activity nodes', 'CFR:LCA:1.1')
        .remove('Activity nodes', 'CFR:LCA:1.1')
        .remove('Milestones', 'CFR:LCA:1.1');
      const refused = await send(fred, PLAN, await fileOf(without.forms, 'CSV'));
      expect(refused.userErrors).toEqual([{ code: 'REFUSED', message: expect.stringContaining('CFR:LCA:1.1'), path: ['withdraw'] }]);
      await through(fred, olga, PLAN, without.forms, true);
      const back = await through(fred, olga, PLAN, changed.forms);
      expect(back.differences.map(({ kind, record }) => [kind, record])).toEqual([['RESTORED', 'CFR:LCA:1.1']]);
    });
  });

  describe('the pledges of a donor', () => {
    atDesk(server, 'are filled in and come back as they were filled in', async ({ as }) => {
      const [anna, olga] = [as('anna', 'donor:DE'), as('olga', 'secretariat')];
      const draft = Draft.of(await takeSheets(anna, PLEDGES))
        .add('Pledges', {
          id: 'ZZ-1',
          roadmap: 'CFR',
          title: 'Support to armouries',
          donors: 'DE',
          kind: 'GRANT',
          counting: 'INDEPENDENT',
          amount: '1000000.10',
          currency: 'EUR',
          announced: '2025-05',
          nodes: 'CFR:G1',
          nodesBasis: 'STATED',
          countries: 'LCA; JAM',
          regional: 'no',
          implementers: 'UNLIREC',
          ...CITED,
        })
        .add('External ids', { pledge: 'ZZ-1', scheme: 'IATI', value: 'DE-1-2025' })
        .add('Allocations', { id: 'ZZ-1-A', pledge: 'ZZ-1', amount: '600000.05', basis: 'REPORTED', country: 'LCA', ...CITED })
        .add('Transactions', {
          id: 'ZZ-1-T',
          pledge: 'ZZ-1',
          allocation: 'ZZ-1-A',
          iatiType: 'COMMITMENT',
          date: '2025-06',
          amount: '100.00',
          currency: 'EUR',
          implementer: 'UNLIREC',
          ...CITED,
        })
        .add('Sources', SOURCE);
      const { differences } = await through(anna, olga, PLEDGES, draft.forms);
      expect(differences.map(({ kind, record }) => [kind, record])).toEqual([
        ['CREATED', 'ZZ-1'],
        ['CREATED', 'ZZ-1-A'],
        ['CREATED', 'ZZ-1-T'],
      ]);
      const again = await takeSheets(anna, PLEDGES);
      expect(withoutSources(again)).toEqual(withoutSources(rekeyed(draft.forms, again)));
      const { data } = await as(null)('pledges', '{ pledge(id: "ZZ-1") { amount { amount currency } allocations { id } transactions { id date } } }');
      expect(data?.pledge).toEqual({
        amount: { amount: '1000000.1', currency: 'EUR' },
        allocations: [{ id: 'ZZ-1-A' }],
        transactions: [{ id: 'ZZ-1-T', date: '2025-06' }],
      });
    });
  });
});
