import { describe, expect } from '@jest/globals';
import type { FormSheet } from '@roadmap-hub/exchange';
import { atDesk } from '../entering/desk.js';
import { oneDatabase, withClient } from '../harness.js';
import { Draft, FRAMEWORK, fileOf, type Outcome, PLAN, PLEDGES, send, step, takeSheets } from './files.js';

const SOURCE = { key: 'S-text', title: 'The text', url: 'https://example.org/text' };
const CITED = { sources: 'S-text' };
const NODE = { level: 'TARGET', parent: 'CFR:G1', position: '1', officialTextPublic: 'yes', ...CITED };
const ACTIVITY = { title: 'Train', status: 'PLANNED', ...CITED };
const PLEDGE = { roadmap: 'CFR', title: 'Support', donors: 'DE', kind: 'GRANT', ...CITED };

/** Where each problem is, and what is said of it. */
const told = ({ problems }: Outcome) => problems.map(({ sheet, cell, came, message }) => [sheet, cell, came, message]);

oneDatabase((server) => {
  describe('what is wrong with a file', () => {
    atDesk(server, 'is told cell by cell, and nothing of it is taken', async ({ as }, database) => {
      const olga = as('olga', 'secretariat');
      const forms = {
        [FRAMEWORK.name]: await takeSheets(olga, FRAMEWORK),
        [PLAN.name]: await takeSheets(olga, PLAN),
        [PLEDGES.name]: await takeSheets(olga, PLEDGES),
      };
      const tell = async (kept: typeof FRAMEWORK, change: (draft: Draft) => unknown, dryRun = true) => {
        const draft = Draft.of(forms[kept.name] as FormSheet[]).add('Sources', SOURCE);
        change(draft);
        const outcome = await send(olga, kept, await fileOf(draft.forms, 'XLSX'), { format: 'XLSX', dryRun });
        expect(outcome.entry).toBeNull();
        return { draft, outcome, told: told(outcome) };
      };

      const dates = await tell(PLEDGES, (draft) =>
        draft.add('Pledges', { id: 'ZZ', ...PLEDGE, announced: '14.05.2021', amount: '1,000', kind: 'GIFT', end: '2021-02-30' }),
      );
      const row = dates.draft.number('Pledges', 'ZZ');
      expect(dates.told).toEqual([
        ['Pledges', `E${row}`, 'GIFT', 'kind: "GIFT" is not allowed; allowed is PLEDGE, GRANT, PROJECT_FUNDING, EVENT_FUNDING, IN_KIND, AGGREGATE, CONTEXT.'],
        ['Pledges', `H${row}`, '1,000', expect.stringContaining('as in 1250000.50')],
        ['Pledges', `K${row}`, '14.05.2021', expect.stringContaining('as in 2021-05-14, 2021-05 or 2021')],
      ]);
      const calendar = await tell(PLEDGES, (draft) => draft.add('Pledges', { id: 'ZZ', ...PLEDGE, end: '2021-02-30' }));
      expect(calendar.told).toEqual([['Pledges', `M${row}`, '2021-02-30', 'end: "2021-02-30" is not a day of the calendar']]);

      const unknown = await tell(FRAMEWORK, (draft) =>
        draft.add('Nodes', { id: 'CFR:T1', ...NODE, parent: 'CFR:NONE' }).add('Version', { id: 'CFR:2025', validFrom: '2025', ...CITED }),
      );
      expect(unknown.told).toEqual([['Nodes', `C${unknown.draft.number('Nodes', 'CFR:T1')}`, 'CFR:NONE', 'parent: there is no node of CFR CFR:NONE.']]);

      const weights = await tell(PLAN, (draft) =>
        draft
          .add('Activities', { id: 'CFR:LCA:1', ...ACTIVITY })
          .add('Activity nodes', { activity: 'CFR:LCA:1', node: 'CFR:G1', weight: '0.4', basis: 'REPORTED' })
          .add('Activity nodes', { activity: 'CFR:LCA:1', node: 'CFR:NONE', weight: '0.5', basis: 'REPORTED' })
          .add('Milestones', { activity: 'CFR:LCA:2', title: 'x', due: '2025' }),
      );
      expect(weights.told).toEqual([['Milestones', 'A2', 'CFR:LCA:2', 'activity: there is no "CFR:LCA:2" in the sheet Activities.']]);
      const sums = await tell(PLAN, (draft) =>
        draft
          .add('Activities', { id: 'CFR:LCA:1', ...ACTIVITY })
          .add('Activity nodes', { activity: 'CFR:LCA:1', node: 'CFR:G1', weight: '0.4', basis: 'REPORTED' })
          .add('Activity nodes', { activity: 'CFR:LCA:1', node: 'CFR:NONE', weight: '0.5', basis: 'REPORTED' }),
      );
      expect(sums.outcome.problems.map(({ sheet, row: number, cell, message }) => [sheet, number, cell, message])).toEqual([
        ['Activity nodes', 2, null, 'links: the weights sum to 0.9, not to 1'],
        ['Activity nodes', 3, 'B3', 'links: there is no node of CFR CFR:NONE.'],
      ]);

      const twice = await tell(FRAMEWORK, (draft) => draft.add('Nodes', { id: 'CFR:T1', ...NODE }).add('Nodes', { id: 'CFR:T1', ...NODE, sources: 'S-none' }));
      const second = twice.draft.number('Nodes', 'CFR:T1') + 1;
      expect(twice.told).toEqual([
        ['Nodes', `I${second}`, 'S-none', 'sources: there is no key "S-none" in the sheet Sources.'],
        ['Nodes', `A${second}`, 'CFR:T1', `id: "CFR:T1" is there twice, in row ${second - 1} too.`],
      ]);

      const headers = await tell(PLEDGES, (draft) => {
        const [pledges] = draft.forms;
        draft.forms[0] = { ...pledges!, columns: pledges!.columns.map((column) => (column.name === 'title' ? { ...column, name: 'Title of it' } : column)) };
        draft.forms.push({ name: 'Plegdes', about: '', columns: [{ name: 'id', help: '', isRequired: true }], rows: [] });
      });
      expect(headers.told).toEqual([
        ['Plegdes', null, 'Plegdes', `There is no sheet "Plegdes" in this file's layout.`],
        ['Pledges', 'C1', 'Title of it', 'There is no column "Title of it" in the sheet Pledges.'],
        ['Pledges', null, null, 'The column "title" is missing. A column may be empty, but not left out.'],
      ]);

      const foreign = await tell(PLEDGES, (draft) =>
        draft.add('Allocations', { id: 'ZZ-A', pledge: 'PL-CA-ACCBP-2021', share: '0.1', basis: 'REPORTED', ...CITED }),
      );
      expect(foreign.told).toEqual([['Allocations', null, null, 'ZZ-A is of donor:CA, for whom this was not entered.']]);
      const others = await tell(PLEDGES, (draft) => draft.add('Pledges', { id: 'PL-CA-ACCBP-2021', ...PLEDGE }));
      expect(others.told).toEqual([
        [
          'Pledges',
          `A${others.draft.number('Pledges', 'PL-CA-ACCBP-2021')}`,
          'PL-CA-ACCBP-2021',
          'id: PL-CA-ACCBP-2021 is there already, and of something else; choose another.',
        ],
      ]);

      const noVersion = await tell(FRAMEWORK, (draft) => draft.add('Nodes', { id: 'CFR:T1', ...NODE }), false);
      expect(noVersion.outcome.userErrors).toEqual([{ code: 'REQUIRED', message: expect.stringContaining('it is a new version'), path: ['file'] }]);
      for (const [file, format, message] of [
        ['Ünicode', 'CSV', 'The file is not in base64.'],
        [Buffer.from('x').toString('base64'), 'XLSX', 'This is not a workbook (.xlsx).'],
      ] as const) {
        expect((await send(olga, PLEDGES, file, { format })).problems.map((problem) => problem.message)).toEqual([message]);
      }
      expect(await database.query('select 1 from pledges.entry union all select 1 from plans.entry union all select 1 from reference.entry')).toEqual([]);
    });

    atDesk(server, 'is that somebody else changed a record meanwhile, or that it is not of whoever sends it', async ({ as }) => {
      const [fred, olga] = [as('fred', 'focalPoint:LCA'), as('olga', 'secretariat')];
      const draft = Draft.of(await takeSheets(fred, PLAN))
        .add('Sources', SOURCE)
        .add('Activities', { id: 'CFR:LCA:1', ...ACTIVITY });
      const first = await send(fred, PLAN, await fileOf(draft.forms, 'CSV'), { submit: true });
      const second = await send(fred, PLAN, await fileOf(draft.forms, 'CSV'), { submit: true });
      expect([first.userErrors, second.userErrors]).toEqual([[], []]);
      for (const verb of ['approve', 'publish'] as const) expect(await step(olga, PLAN, verb, first.entry!.id)).toEqual([]);
      expect(await step(olga, PLAN, 'approve', second.entry!.id)).toEqual([
        'The activity CFR:LCA:1 was entered as a new one, and is at revision 1 by now: take the file anew, and decide.',
      ]);

      const { errors } = await as('jane', 'focalPoint:JAM')(
        'plans',
        'mutation ($file: String!) { importPlan(plan: "CFR:LCA", file: $file, format: CSV, dryRun: true) { dryRun } }',
        {
          file: await fileOf(draft.forms, 'CSV'),
        },
      );
      expect(errors?.map(({ message }) => message)).toEqual(['The permission plan.import lets you act for focalPoint:JAM; this is of focalPoint:LCA.']);
    });
  });

  describe('an import that is interrupted while it is published', () => {
    atDesk(server, 'leaves nothing of it', async ({ as }, database) => {
      const [fred, olga] = [as('fred', 'focalPoint:LCA'), as('olga', 'secretariat')];
      const draft = Draft.of(await takeSheets(fred, PLAN)).add('Sources', SOURCE);
      for (let number = 1; number <= 20; number += 1) draft.add('Activities', { id: `CFR:LCA:${number}`, ...ACTIVITY });
      const { entry } = await send(fred, PLAN, await fileOf(draft.forms, 'CSV'), { submit: true });
      expect(await step(olga, PLAN, 'approve', entry!.id)).toEqual([]);

      // Somebody holds a table that is written half-way: publishing waits there, and is cut off.
      const { data, errors } = await withClient(database.url, async (other) => {
        await other.query('begin');
        await other.query('lock table plans.activity_link in access exclusive mode');
        const publishing = olga('plans', `mutation { publishPlanEntry(id: "${entry!.id}") { userErrors { message } } }`);
        const waiting = async () => {
          const rows = await database.query<{ pid: number }>(
            `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`,
          );
          return rows[0]?.pid;
        };
        let pid = await waiting();
        while (pid === undefined) pid = await waiting();
        await database.query('select pg_terminate_backend($1)', [pid]);
        const answer = await publishing;
        await other.query('rollback');
        return answer;
      });
      expect([data?.publishPlanEntry, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['DATABASE_LOST']]);
      expect(await database.query('select id from plans.plan_activity')).toEqual([]);
      expect(await database.query('select state from plans.entry')).toEqual([{ state: 'APPROVED' }]);
      // And it can be done again.
      expect(await step(olga, PLAN, 'publish', entry!.id)).toEqual([]);
      expect(await database.query(`select count(*)::int as count from plans.plan_activity where record_status = 'PUBLISHED'`)).toEqual([{ count: 20 }]);
    });
  });
});
