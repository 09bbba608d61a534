import type { GraphQLFormattedError } from 'graphql';
import { type Html, html } from '../web/html.js';

const SERVICES: Record<string, string> = {
  reference: 'The reference service (the framework, states and organisations)',
  plans: 'The plans service (national action plans and events)',
  pledges: 'The pledges service (donors, pledges and assistance)',
};

/** Says in the page which service did not answer, so that a blank is not taken for a fact. */
export function awayNotice(errors: readonly GraphQLFormattedError[]): Html {
  const said = errors.map(({ extensions }) => SERVICES[String(extensions?.subgraph)] ?? 'A part of the hub');
  const lines = [...new Set(said)].map((who) => html`<li>${who} does not answer now; its part of this page is missing.</li>`);
  return lines.length === 0 ? html`` : html`<ul class="notice" role="status">${lines}</ul>`;
}

/** What was asked wrongly, in the words of whoever checked it. */
export function refusals(errors: readonly GraphQLFormattedError[]): string[] {
  const wrong = errors.filter(({ extensions }) => extensions?.code === 'BAD_USER_INPUT');
  return [...new Set(wrong.map(({ message }) => message))];
}

/** The id itself was refused: there can be no record of it. */
export function wrongId({ path, extensions }: GraphQLFormattedError): boolean {
  return extensions?.code === 'BAD_USER_INPUT' && path?.length === 1 && (extensions.argument === 'id' || extensions.argument === 'code');
}
