import { recordsPath } from '../../web/links.js';
import { ASSISTANCE_COLUMNS, ASSISTANCE_ROW, type AssistanceRow } from '../assistance/rows.js';
import { CONTRADICTIONS, type Contradiction, contradictionsSection } from '../contradictions.js';
import { META, type Meta, SOURCES, type Source } from '../meta.js';
import { recordPage } from '../record.js';
import { type Column, type Connection, partsSection, relatedSection } from '../rows.js';
import { sourcesInline } from '../sources.js';
import { type Named, organisationLink } from '../things.js';
import { joined } from '../words.js';

interface Mandate {
  text: string;
  title: string;
  sources: readonly Source[];
}

interface Membership {
  of: string;
  since: string | null;
  asOf: string | null;
}

interface Answer {
  organisation:
    | (Meta &
        Named & {
          aliases: readonly string[] | null;
          kind: string | null;
          headquarters: string | null;
          parent: Named | null;
          externalIds: readonly { scheme: string; value: string }[] | null;
          mandates: readonly Mandate[] | null;
          memberships: readonly Membership[] | null;
          assistance: Connection<AssistanceRow> | null;
        })
    | null;
  contradictions: readonly Contradiction[] | null;
}

const QUERY = `query OrganisationRecord($id: ID!, $roadmap: ID!) {
  organisation(id: $id) {
    id name aliases kind headquarters parent { id name } externalIds { scheme value } mandates { text title ${SOURCES} } memberships { of since asOf }
    assistance(roadmap: $roadmap, first: 20) { totalCount nodes { ${ASSISTANCE_ROW} } } ${META}
  }
  ${CONTRADICTIONS}
}`;

const MANDATES: readonly Column<Mandate>[] = [
  { head: 'Mandate', cell: ({ text }) => text },
  { head: 'Instrument', cell: ({ title }) => title },
  { head: 'Source', cell: ({ sources }) => sourcesInline(sources) },
];

/** An organisation: what it is to the roadmap, and the help that it gave. */
export const organisationPage = recordPage<Answer>({
  noun: 'Organisation',
  query: QUERY,
  variables: ({ id, roadmap }) => ({ id, roadmap }),
  content: ({ organisation, contradictions }, { roadmap }) =>
    organisation && {
      title: organisation.name ?? organisation.id,
      facts: [
        ['Id', organisation.id],
        ['Other names', joined(organisation.aliases)],
        ['What it is to the roadmap', organisation.kind],
        ['Headquarters', organisation.headquarters],
        ['Part of', organisation.parent && organisationLink(organisation.parent)],
        ['Groups', joined(organisation.memberships?.map(membershipWords))],
        ['Codes elsewhere', joined(organisation.externalIds?.map(({ scheme, value }) => `${scheme} ${value}`))],
      ],
      sections: [
        relatedSection({
          title: 'Assistance that it gave',
          id: 'assistance',
          connection: organisation.assistance,
          columns: ASSISTANCE_COLUMNS,
          all: recordsPath('assistance', { roadmap, providers: organisation.id }),
        }),
        partsSection({ title: 'Mandates', id: 'mandates', nodes: organisation.mandates, columns: MANDATES }),
        contradictionsSection(contradictions, [organisation.id]),
      ],
      meta: organisation,
      questions: [['All help that it gave', 'AssistanceByProvider', { provider: organisation.id, roadmap }]],
    },
});

function membershipWords({ of, since, asOf }: Membership): string {
  const when = since ? ` since ${since}` : asOf ? ` (named on ${asOf})` : '';
  return `${of.replaceAll('-', ' ')}${when}`;
}
