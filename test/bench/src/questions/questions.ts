import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { BENCH, ROOT } from '../folders.js';
import type { QuestionKey } from './keys.js';

export interface Question {
  key: QuestionKey;
  /** Of the operation, by which every contestant knows what it is asked. */
  operation: string;
  title: string;
  document: string;
  /** Asked in turn. */
  variables: object[];
}

/** The questions with all variables that suit them, so that no contestant is asked the same again and again unless that is the question. */
export async function questionsOn(client: pg.Client): Promise<Question[]> {
  const column = async (sql: string) => (await client.query<{ value: string }>(sql)).rows.map(({ value }) => value);
  const states = await column(`select country_code as value from plans.national_action_plan where roadmap_code = 'DEMO' order by 1`);
  const donors = await column(`select id as value from pledges.donor order by 1`);
  const linkage = read(join(BENCH, 'queries/FundingLinkage.graphql'));
  const roadmaps = ['CFR', 'DEMO'].map((roadmap) => ({ roadmap }));
  return [
    {
      key: 'Q1',
      operation: 'RoadmapTree',
      title: 'the whole framework of a roadmap (one service)',
      document: read(join(ROOT, 'schema/operations/RoadmapTree.graphql')),
      variables: roadmaps,
    },
    {
      key: 'Q2',
      operation: 'FundingLinkage',
      title: "a state's plan, 20 activities, their goals and some 260 allocations with pledge and donor (three services)",
      document: linkage,
      variables: states.map((country) => ({ country })),
    },
    {
      key: 'Q3',
      operation: 'OneDonor',
      title: 'one donor by its id (one service)',
      document: read(join(BENCH, 'queries/OneDonor.graphql')),
      variables: donors.map((donor) => ({ donor })),
    },
    {
      key: 'Q4',
      operation: 'GoalCountryMatrix',
      title: 'money by goal and state, each time of all states but one (money converted, cut and summed)',
      document: read(join(BENCH, 'queries/GoalCountryMatrix.graphql')),
      variables: states.map((state) => ({ countries: states.filter((one) => one !== state) })),
    },
    {
      key: 'Q4b',
      operation: 'StateBoard',
      title: 'all states with their plan and its number of activities (two services)',
      document: read(join(BENCH, 'queries/StateBoard.graphql')),
      variables: roadmaps,
    },
    {
      key: 'Q5',
      operation: 'FundingLinkage',
      title: 'Q2 for one state, again and again',
      document: linkage,
      variables: states.slice(6, 7).map((country) => ({ country })),
    },
  ];
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}
