import { type Dataset, MONEY_VARIABLES, money, PAGE_INFO, RECORD } from '../dataset.js';

export const planActivities: Dataset = {
  name: 'plan-activities',
  title: 'Activities of national action plans',
  description: 'One row for each activity of a national action plan, with what it costs and what it serves.',
  document: /* GraphQL */ `
    query ExportPlanActivities($filter: PlanActivityFilter, $first: Int!, $after: String, ${MONEY_VARIABLES}) {
      planActivities(filter: $filter, first: $first, after: $after) {
        ${PAGE_INFO}
        nodes {
          id
          code
          title
          country { iso3 name }
          plan { id }
          status
          start
          end
          leadInstitution
          partners
          ${money('requirement')}
          roadmapLinks { node { id } weight basis }
          milestones { title due doneOn }
          ${RECORD}
        }
      }
    }
  `,
  list: 'planActivities.nodes',
  key: 'id',
};
