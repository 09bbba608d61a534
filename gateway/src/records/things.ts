import { grouped } from '../web/amount.js';
import { type Html, html } from '../web/html.js';
import { type RecordKind, recordPath } from '../web/links.js';
import { joined } from './words.js';

export interface Place {
  iso3: string;
  name: string | null;
}
export interface Named {
  id: string;
  name: string | null;
}
export interface NodeRef {
  id: string;
  code: string | null;
  title: string | null;
}
export interface Titled {
  id: string;
  title: string | null;
}
export interface Amount {
  amount: string;
  currency: string | null;
  date?: string | null;
}

/** A link to a record; its id stands in where the service that knows its name is away. */
export function link(kind: RecordKind, id: string, text: string | null | undefined): Html {
  return html`<a href="${recordPath(kind, id)}">${text || id}</a>`;
}

export const countryLink = ({ iso3, name }: Place): Html => link('country', iso3, name);
export const donorLink = ({ id, name }: Named): Html => link('donor', id, name);
export const organisationLink = ({ id, name }: Named): Html => link('organisation', id, name);
export const nodeLink = ({ id, code, title }: NodeRef): Html => link('node', id, title ? `${code ?? id} ${title}` : code);

/** The states that a record names, or that it is for the region. */
export function placesOf(countries: readonly Place[] | null, regional: boolean | null = false): Html | null {
  return joined(countries && [...(regional ? ['the region'] : []), ...countries.map(countryLink)]);
}

/** An amount as its source states it: every digit, its currency or that none is stated, its date. */
export function money(amount: Amount | null | undefined): Html | null {
  if (!amount) return null;
  return html`${amount.currency ?? 'currency not stated,'} ${grouped(amount.amount)}${amount.date ? ` (${amount.date})` : ''}`;
}
