import { drawMissing, type Frame } from '@roadmap-hub/pictures';
import { dashboardPath } from '../web/links.js';
import type { Choices } from './choices.js';
import type { Context, Dashboard, View } from './dashboard.js';
import { groundOf } from './ground.js';

/** A dashboard with its data, ready to be shown in any form. */
export interface Shown {
  dashboard: Dashboard;
  view: View;
  choices: Choices;
  roadmap: string;
  synthetic: boolean;
  title: string;
  /** What does not answer; null where all did. */
  missing: string | null;
  asOf: string | null;
}

/** The only made-up roadmap; its records say so themselves, each by its assertion. */
export const MADE_UP_ROADMAP = 'DEMO';

export async function show(dashboard: Dashboard, context: Context): Promise<Shown> {
  const { graph, roadmap, choices } = context;
  const asOf = await groundOf(graph, roadmap);
  const view = await dashboard.view(context);
  const title = view.subject ? `${dashboard.title}${view.subject.startsWith('in ') ? ', ' : ': '}${view.subject}` : dashboard.title;
  return { dashboard, view, choices, roadmap, synthetic: roadmap === MADE_UP_ROADMAP, title, missing: graph.missing(), asOf };
}

/** The picture as a page shows it, or as a file that is looked at away from here. */
export function pictureOf(shown: Shown, look: Pick<Frame, 'theme' | 'links'>): string {
  const { dashboard, view, roadmap, synthetic, title, missing, asOf } = shown;
  const read = synthetic ? 'made-up data' : `public records${asOf ? ` read up to ${asOf}` : ''}`;
  const frame: Frame = {
    id: dashboard.slug,
    title,
    description: view.description,
    notes: [`How it was counted: ${view.counted}`, `Source: Roadmap Hub, roadmap ${roadmap}, ${read}. Not endorsed by the custodians of the roadmap.`],
    ...(missing && { warning: missing }),
    synthetic,
    ...look,
  };
  return view.draw ? view.draw(frame) : drawMissing({ ...frame, warning: undefined }, missing ?? 'What this picture is drawn from cannot be had now.');
}

export function pathOf({ dashboard, choices }: Shown, form?: Parameters<typeof dashboardPath>[2]): string {
  return dashboardPath(dashboard.slug, choices.with(), form);
}

/** The name of a downloaded file says what it is, also that it is made up. */
export function fileName({ dashboard, roadmap, synthetic }: Shown, ending: string): string {
  return `${synthetic ? 'SYNTHETIC-' : ''}${roadmap.toLowerCase()}-${dashboard.slug}.${ending}`;
}
