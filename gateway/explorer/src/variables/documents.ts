/**
 * What the explorer asks to fill its forms. The same stands in `schema/explorer`, by which a hub
 * that answers known operations only knows it; a contract test compares the two.
 */
export const BASICS = /* GraphQL */ `
  query ExplorerBasics {
    roadmaps { code title shortTitle assertion }
    exchangeRates { currency }
  }
`;

export const CHOICES = /* GraphQL */ `
  query ExplorerChoices($roadmap: ID!) {
    countries(roadmap: $roadmap) { iso3 name }
    donors(roadmap: $roadmap) { id name }
    organisations(filter: { roadmap: $roadmap }, first: 500) { nodes { id name } }
    nationalActionPlans(filter: { roadmap: $roadmap }, first: 500) { nodes { id title } }
    roadmap(code: $roadmap) { assertion nodes { id code title path { id } } }
  }
`;

const search = (list: string): string =>
  `query ExplorerSearch($roadmap: ID!, $text: String) { found: ${list}(filter: { roadmap: $roadmap, text: $text }, first: 12) { nodes { id title } } }`;

/** Records whose title holds a text, by what is looked for. */
export const SEARCHES = {
  pledge: search('pledges'),
  event: search('events'),
  activity: search('planActivities'),
  assistance: search('assistance'),
} as const;
