import { html } from '../../web/html.js';
import { recordsPath } from '../../web/links.js';
import { ASSISTANCE_COLUMNS, ASSISTANCE_ROW, type AssistanceRow } from '../assistance/rows.js';
import { CONTRADICTIONS, type Contradiction, contradictionsSection } from '../contradictions.js';
import { EVENT_COLUMNS, EVENT_ROW, type EventRow } from '../event/rows.js';
import { FUNDING, type Funding, fundingSection } from '../funding.js';
import { META, type Meta, SOURCES, type Source } from '../meta.js';
import { PLEDGE_COLUMNS, PLEDGE_ROW, type PledgeRow } from '../pledge/rows.js';
import { PRIORITY, type Priority, prioritiesSection } from '../priorities.js';
import { recordPage } from '../record.js';
import { type Column, type Connection, partsSection, relatedSection } from '../rows.js';
import { sourcesInline } from '../sources.js';
import { type NodeRef, nodeLink } from '../things.js';
import { joined, words, yesOrNo } from '../words.js';
import { NODE_COLUMNS, NODE_ROW, type NodeRow } from './rows.js';

interface Statement {
  date: string | null;
  text: string;
  levelNamed: string | null;
  sources: readonly Source[];
}

interface Alignment {
  relation: string;
  note: string | null;
  instrument: { title: string } | null;
  sources: readonly Source[];
}

interface Answer {
  roadmapNode:
    | (Meta &
        NodeRow & {
          roadmap: { code: string; shortTitle: string | null } | null;
          levelNote: string | null;
          parent: NodeRef | null;
          parentBasis: string | null;
          path: readonly NodeRef[] | null;
          children: readonly NodeRow[] | null;
          statements: readonly Statement[] | null;
          alignments: readonly Alignment[] | null;
          indicators: readonly { id: string; code: string | null; title: string | null; unit: string | null }[] | null;
          priorities: readonly Priority[] | null;
          pledges: Connection<PledgeRow> | null;
          assistance: Connection<AssistanceRow> | null;
          events: Connection<EventRow> | null;
          funding: Funding | null;
        })
    | null;
  contradictions: readonly Contradiction[] | null;
}

const QUERY = `query NodeRecord($id: ID!, $roadmap: ID!) {
  roadmapNode(id: $id) {
    ${NODE_ROW} roadmap { code shortTitle } levelNote parent { id code title } parentBasis path { id code title } children { ${NODE_ROW} }
    statements { date text levelNamed ${SOURCES} } alignments { relation note instrument { title } ${SOURCES} } indicators { id code title unit }
    priorities { ${PRIORITY} plan { id country { iso3 name } } }
    pledges(first: 20) { totalCount nodes { ${PLEDGE_ROW} } }
    assistance(first: 20) { totalCount nodes { ${ASSISTANCE_ROW} } }
    events(first: 20) { totalCount nodes { ${EVENT_ROW} } }
    funding { ${FUNDING} } ${META}
  }
  ${CONTRADICTIONS}
}`;

const STATEMENTS: readonly Column<Statement>[] = [
  { head: 'Date', cell: ({ date }) => date ?? 'undated' },
  { head: 'What the source says', cell: ({ text }) => text },
  { head: 'It calls it', cell: ({ levelNamed }) => levelNamed },
  { head: 'Source', cell: ({ sources }) => sourcesInline(sources) },
];

const ALIGNMENTS: readonly Column<Alignment>[] = [
  { head: 'Instrument', cell: ({ instrument }) => instrument?.title ?? null },
  { head: 'How it stands to it', cell: ({ relation }) => words(relation) },
  { head: 'What the source says', cell: ({ note }) => note },
  { head: 'Source', cell: ({ sources }) => sourcesInline(sources) },
];

const INDICATORS: readonly Column<{ id: string; code: string | null; title: string | null; unit: string | null }>[] = [
  { head: 'Indicator', cell: ({ code, id }) => code ?? id },
  { head: 'Title', cell: ({ title }) => title },
  { head: 'Unit', cell: ({ unit }) => unit },
];

/** A goal, target or action: what is public of it, and all that supports it or a node below. */
export const nodePage = recordPage<Answer>({
  noun: 'Node of the roadmap',
  query: QUERY,
  variables: ({ id, roadmap }) => ({ id, roadmap: id.split(':')[0] ?? roadmap }),
  content: ({ roadmapNode: node, contradictions }) => {
    if (!node) return null;
    const roadmap = node.id.split(':')[0] ?? '';
    const all = { roadmap, nodes: node.id };
    const below = node.children && node.children.length > 0 ? 'With all that is tied to a node below it.' : '';
    return {
      title: `${node.code ?? node.id}${node.title ? ` ${node.title}` : ''}`,
      facts: [
        ['Roadmap', node.roadmap && (node.roadmap.shortTitle ?? node.roadmap.code)],
        ['Level', node.level && html`${words(node.level)}${node.levelNote ? html`<br><span class="note">${node.levelNote}</span>` : ''}`],
        ['Official wording public', yesOrNo(node.officialTextPublic)],
        ['Way to it from the top', joined(node.path?.map(nodeLink), ' / ')],
        ...(node.parent ? ([['Its place rests on', node.parentBasis ?? 'the source itself']] as const) : []),
      ],
      sections: [
        ...(node.children?.length ? [partsSection({ title: 'Right below it', id: 'children', nodes: node.children, columns: NODE_COLUMNS })] : []),
        ...(node.statements?.length ? [partsSection({ title: 'What sources say of it', id: 'statements', nodes: node.statements, columns: STATEMENTS })] : []),
        prioritiesSection(node.priorities, 'Priorities of states', { withPlan: true }),
        relatedSection({ title: 'Pledges', id: 'pledges', connection: node.pledges, columns: PLEDGE_COLUMNS, all: recordsPath('pledge', all), note: below }),
        relatedSection({
          title: 'Assistance',
          id: 'assistance',
          connection: node.assistance,
          columns: ASSISTANCE_COLUMNS,
          all: recordsPath('assistance', all),
          note: below,
        }),
        relatedSection({ title: 'Events', id: 'events', connection: node.events, columns: EVENT_COLUMNS, all: recordsPath('event', all), note: below }),
        fundingSection(node.funding, 'Money tied to it or to a node below it.'),
        ...(node.alignments?.length
          ? [partsSection({ title: 'International instruments', id: 'alignments', nodes: node.alignments, columns: ALIGNMENTS })]
          : []),
        ...(node.indicators?.length ? [partsSection({ title: 'Indicators', id: 'indicators', nodes: node.indicators, columns: INDICATORS })] : []),
        contradictionsSection(contradictions, [node.id]),
      ],
      meta: node,
      questions: [['What supports it', 'GoalSupport', { node: node.id }]],
    };
  },
});
