import { expect } from '@jest/globals';
import type { Asker, Told } from './desk.js';

const SOURCE = { title: 'A page', url: 'https://example.org/page', date: '2026-01' };
export const PLEDGE = {
  title: 'A pledge of a test',
  donors: ['DE'],
  amount: '1000.25',
  currency: 'EUR',
  announced: '2026-01-15',
  countries: ['LCA'],
  sources: [SOURCE],
};
const PAYLOAD =
  'record { id title revision amount { amount } donors { id } } entry { id state operation baseRevision document } warnings { code message } userErrors { path code message }';
export const RECORD = `mutation ($input: PledgeInput!, $entry: EntryInput) { recordPledge(input: $input, entry: $entry) { ${PAYLOAD} } }`;
export const AMEND = `mutation ($id: ID!, $input: PledgeAmendment!, $entry: EntryInput) { amendPledge(id: $id, input: $input, entry: $entry) { ${PAYLOAD} } }`;
export const STEP = (step: string) =>
  `mutation ($id: ID!, $note: String) { told: ${step}PledgeEntry(id: $id, note: $note) { entry { id state } userErrors { path code message } } }`;

export interface Entered {
  record: { id: string; title: string; revision: number } | null;
  entry: { id: string; state: string; baseRevision: number | null } | null;
  warnings: { code: string; message: string }[];
  userErrors: { path: string[]; code: string; message: string }[];
}

/** What a mutation gave, which met no error of the whole. */
export function told(answer: Told, field: string): Entered {
  expect(answer.errors).toBeUndefined();
  const entered = (answer.data as unknown as Record<string, Entered> | undefined)?.[field];
  if (!entered) throw new Error(`the answer has no ${field}`);
  return entered;
}

/** Enters a pledge and has it published; gives its id. */
export async function publishPledge(donor: Asker, office: Asker, input: object): Promise<string> {
  const entered = told(await donor('pledges', RECORD, { input: { ...PLEDGE, ...input }, entry: { submit: true } }), 'recordPledge');
  expect(entered.userErrors).toEqual([]);
  const id = entered.entry?.id;
  for (const step of ['approve', 'publish']) expect(told(await office('pledges', STEP(step), { id }), 'told').userErrors).toEqual([]);
  const found = await office('pledges', `{ pledgeEntry(id: "${id}") { recordId } }`);
  return (found.data as unknown as { pledgeEntry: { recordId: string } }).pledgeEntry.recordId;
}
