import { expect, test } from '@jest/globals';
import { DEMO_FLAWS } from '@roadmap-hub/dataset';
import type { Hub } from '../harness/hub.js';
import { micros } from './figures.js';

interface Finding {
  rule: string;
  record: string;
  message: string;
}

const second = (pairs: readonly (readonly [string, string])[]) => pairs.map(([, id]) => id);

/** What is wrong in the demonstration on purpose, by the rule that has to find it and nothing else. */
const ON_PURPOSE: Record<string, readonly string[]> = {
  DISBURSED_OVER_COMMITTED: DEMO_FLAWS.ladderBroken.slice(0, 2),
  COMMITTED_OVER_PLEDGED: DEMO_FLAWS.ladderBroken.slice(2, 4),
  DISBURSED_WITHOUT_COMMITMENT: DEMO_FLAWS.ladderBroken.slice(4),
  SILENT_AFTER_END: DEMO_FLAWS.overdue,
  PLEDGED_TWICE: second(DEMO_FLAWS.overlappingPledges),
  TRANSACTION_BEFORE_PLEDGE: DEMO_FLAWS.datesOutOfOrder,
  OVERLAP: DEMO_FLAWS.overlappingAssistance.map(([id]) => id),
  ACTIVITY_STALE: DEMO_FLAWS.staleStatus,
  MILESTONE_OPEN: DEMO_FLAWS.contradictoryStatus,
  STATUS_STALE: DEMO_FLAWS.stalePlans,
  STATUS_STEPS_BACK: DEMO_FLAWS.contradictoryPlans,
  CUMULATIVE_FALLS: DEMO_FLAWS.cumulativeFalls,
  DISBURSED_OVER_PLEDGED: [],
  ALLOCATED_OVER_PLEDGED: [],
  WEIGHTS_NOT_ONE: [],
  PAID_OVER_ALLOCATED: [],
  DATES_REVERSED: [],
  SOURCE_MISSING: [],
};

interface Pledges {
  nodes: { id: string; ladder: { pledged: { amount: string } | null; funded: { amount: string } | null } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

export function testFlaws(hub: () => Hub): void {
  async function ask<D>(query: string): Promise<D> {
    const { body } = await hub().ask<D>(query);
    if (!body.data || body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }
  const findings = async (scope: string) => {
    const { dataQuality } = await ask<{ dataQuality: { findings: Finding[] } }>(
      `{ dataQuality(roadmap: "DEMO" ${scope}) { findings { rule record message } } }`,
    );
    return dataQuality.findings;
  };

  test('the review of data quality finds what is wrong in the demonstration on purpose, and nothing beside it', async () => {
    const all = await findings('');
    const found = (rule: string) => all.filter((finding) => finding.rule === rule).map(({ record }) => record);
    expect(Object.fromEntries(Object.keys(ON_PURPOSE).map((rule) => [rule, found(rule)]))).toEqual(ON_PURPOSE);
    // Of these each fifty pledges have some, the first fifty those that are listed.
    expect(found('AMOUNT_WITHOUT_CURRENCY')).toEqual(expect.arrayContaining([...DEMO_FLAWS.missingCurrency]));
    expect(found('AMOUNT_WITHOUT_DATE')).toEqual(expect.arrayContaining([...DEMO_FLAWS.missingDate]));
  });

  test('no pledge is shown as funded by more than was pledged without a finding that says so', async () => {
    const told = await findings(', scope: MONEY');
    const over = new Set(told.filter(({ rule }) => /_OVER_PLEDGED/.test(rule)).map(({ record }) => record));
    const silent: string[] = [];
    let looked = 0;
    for (let after = ''; ; ) {
      const page: { pledges: Pledges } = await ask(
        `{ pledges(filter: { roadmap: "DEMO" }, first: 500${after}) { nodes { id ladder(currency: "USD") { pledged { amount } funded { amount } } } pageInfo { hasNextPage endCursor } } }`,
      );
      const known = page.pledges.nodes.filter(({ ladder }) => ladder.pledged && ladder.funded);
      looked += known.length;
      // A few millionths are what rounding may do.
      const exceeds = known.filter(({ ladder }) => micros(ladder.funded?.amount ?? '0') - micros(ladder.pledged?.amount ?? '0') > 10n);
      silent.push(...exceeds.map(({ id }) => id).filter((id) => !over.has(id)));
      if (!page.pledges.pageInfo.hasNextPage) break;
      after = `, after: "${page.pledges.pageInfo.endCursor}"`;
    }
    expect(silent).toEqual([]);
    expect([looked > 1_000, over.size > 2]).toEqual([true, true]);
  });
}
