import { expect } from '@jest/globals';
import type { ServiceName } from '../hub.js';
import type { Asker, Told } from './desk.js';
import type { Entered } from './pledges.js';

const AREAS: Record<ServiceName, string> = { reference: 'Reference', plans: 'Plan', pledges: 'Pledge' };

/** What a record rests on in all tests. */
export const SOURCES = [{ title: 'A page', url: 'https://example.org/page', date: '2026-01' }];

interface Given {
  id?: string;
  input?: object;
  entry?: object;
}

/** Calls a mutation by which something is entered, such as `createPlan`, `amendPlan`, `withdrawPlan`. */
export async function enter(ask: Asker, service: ServiceName, mutation: string, { id, input, entry }: Given): Promise<Entered> {
  const answer = await call(ask, service, mutation, { id, input, entry });
  expect([mutation, answer.errors]).toEqual([mutation, undefined]);
  return (answer.data as unknown as { told: Entered }).told;
}

/** The error of a mutation that is refused as a whole, for want of a right. */
export async function refusalOf(ask: Asker, service: ServiceName, mutation: string, given: Given): Promise<unknown> {
  const { errors } = await call(ask, service, mutation, given);
  return errors?.map(({ message, extensions: { code } }) => ({ code, message }));
}

function call(ask: Asker, service: ServiceName, mutation: string, { id, input, entry }: Given): Promise<Told> {
  const name = mutation.replace(/^[a-z]+/, '');
  const type = mutation.startsWith('amend') ? `${name}Amendment` : `${name}Input`;
  const declared = ['$entry: EntryInput', ...(id === undefined ? [] : ['$id: ID!']), ...(input === undefined ? [] : [`$input: ${type}!`])];
  const given = ['entry: $entry', ...(id === undefined ? [] : ['id: $id']), ...(input === undefined ? [] : ['input: $input'])];
  const payload = 'record { id revision } entry { id state baseRevision document } warnings { code message } userErrors { path code message }';
  return ask(service, `mutation (${declared.join(', ')}) { told: ${mutation}(${given.join(', ')}) { ${payload} } }`, { id, input, entry });
}

/** Takes an entry further; gives why not, if so. */
export async function step(ask: Asker, service: ServiceName, name: string, id: string): Promise<Entered['userErrors']> {
  const { data, errors } = await ask(service, `mutation ($id: ID!) { told: ${name}${AREAS[service]}Entry(id: $id) { userErrors { path code message } } }`, {
    id,
  });
  expect(errors).toBeUndefined();
  return (data as unknown as { told: Entered }).told.userErrors;
}

/** Enters something and has it published; gives the id of the record, and what was doubtful. */
export async function publish(author: Asker, office: Asker, service: ServiceName, mutation: string, given: Given): Promise<{ id: string; warnings: string[] }> {
  const { entry, warnings, userErrors } = await enter(author, service, mutation, { ...given, entry: { submit: true, ...given.entry } });
  expect([mutation, userErrors]).toEqual([mutation, []]);
  const of = entry?.id ?? '';
  for (const name of ['approve', 'publish']) expect([name, await step(office, service, name, of)]).toEqual([name, []]);
  const field = `${AREAS[service].toLowerCase()}Entry`;
  const { data } = await office(service, `{ ${field}(id: "${of}") { recordId } }`);
  return { id: (data as unknown as Record<string, { recordId: string }>)[field]?.recordId ?? '', warnings: warnings.map(({ message }) => message) };
}

/** What followers of a service are told of a record, in order. */
export async function changesOf(ask: Asker, service: ServiceName, record: string): Promise<string[]> {
  const field = `${AREAS[service].toLowerCase()}Changes`;
  const { data } = await ask(service, `{ ${field}(since: "2026-01-01T00:00:00Z", first: 500) { nodes { record kind revision fields } } }`);
  const page = (data as unknown as Record<string, { nodes: { record: string; kind: string; revision: number; fields: string[] }[] }>)[field];
  const mine = page?.nodes.filter((change) => change.record === record) ?? [];
  return mine.map(({ kind, revision, fields }) => [kind, revision, ...fields].join(' '));
}

/** The data of an answer that has no errors. */
export async function ask(asker: Asker, service: ServiceName, query: string): Promise<Record<string, never>> {
  const { data, errors } = await asker(service, query);
  expect([query, errors]).toEqual([query, undefined]);
  return data as Record<string, never>;
}
