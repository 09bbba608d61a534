import { drawContradictions } from '@roadmap-hub/pictures';
import { questionPath } from '../../web/links.js';
import type { Context, Dashboard, View } from '../dashboard.js';
import type { Sheet } from '../sheet.js';
import { counted } from '../words.js';
import { CONTRADICTIONS_QUERY, type ContradictionsData } from './query.js';

type Contradiction = NonNullable<ContradictionsData['contradictions']>[number];

export const contradictions: Dashboard = {
  slug: 'contradictions',
  title: 'Where sources contradict one another',
  lead: 'Which dates, statuses and names do official pages give differently, and which is to be gone by?',
  choices: [],
  view,
};

async function view({ graph, roadmap }: Context): Promise<View> {
  const { contradictions: all } = await graph.ask<ContradictionsData>(CONTRADICTIONS_QUERY, { roadmap });
  const decided = all?.filter(({ preferred }) => preferred !== null).length ?? 0;
  return {
    description: all
      ? `${counted(all.length, 'contradiction')}, each with its statements side by side; for ${decided} of them there is a reason to prefer one. The table below has the same words.`
      : 'Statements side by side.',
    draw: all ? (frame) => drawContradictions(all.map(rowOf), frame) : null,
    sheets: all ? [sheetOf(all)] : [],
    counted:
      'Nothing is thrown away: each side is kept as a record with its source. One is preferred only where there is a reason, such as the formal act of the body in charge; else both are to be quoted. Only contradictions that were found by reading are here; that a fact is not listed does not say that all sources agree on it.',
    more: [{ label: 'The same question with all sources, in the explorer', href: questionPath('Contradictions', { roadmap }) }],
  };
}

function isPreferred({ preferred }: Contradiction, { recordIds }: Contradiction['statements'][number]): boolean {
  return preferred !== null && recordIds.includes(preferred);
}

function rowOf(one: Contradiction) {
  return {
    about: one.about,
    advice: one.advice,
    statements: one.statements.map((statement) => ({ text: statement.text, preferred: isPreferred(one, statement), href: null })),
  };
}

function sheetOf(all: readonly Contradiction[]): Sheet {
  return {
    caption: 'Contradicting statements, with what to do about them',
    columns: [{ label: 'About' }, { label: 'Statement' }, { label: 'To go by', unknown: 'undecided' }, { label: 'Records' }, { label: 'What to do' }],
    rows: all.flatMap((one) =>
      one.statements.map((statement) => [
        one.about,
        statement.text,
        one.preferred === null ? null : isPreferred(one, statement) ? 'yes' : 'no',
        statement.recordIds.join(', '),
        one.advice,
      ]),
    ),
  };
}
