import type { About } from '@roadmap-hub/exchange';
import type { DataState } from './state.js';

/** The roadmap of which everything is made up. */
export const DEMO = 'DEMO';

interface Subject {
  name: string;
  title: string;
  description: string;
  synthetic: boolean;
  filters: About['filters'];
  made: string;
  state: DataState;
  notes?: readonly string[];
}

/** What every file of the hub says of itself. */
export function aboutOf({ state, notes = [], ...subject }: Subject): About {
  return {
    ...subject,
    method: [
      'Empty is not known or not stated, and never 0.',
      'Amounts are exact decimals, each with its currency. An amount is converted by the published rate of its year, where there is one.',
      'Every record names the pages that it was read from.',
      ...(state.dataAsOf ? [`The sources were read up to ${state.dataAsOf}.`] : []),
      ...notes,
    ],
    licence: {
      name: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0 International, for the compilation; the rights of publishers in their pages remain theirs',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
    attribution: [
      'Roadmap Hub authors, and the page that a fact was read from',
      'The World Bank: World Development Indicators: International Monetary Fund (exchange rates)',
    ],
  };
}

/** `roadmap-hub-CFR-pledges-2026-11-25.csv`. */
export function fileName(roadmap: string | null, name: string, made: string, synthetic: boolean, extension: string): string {
  return `${['roadmap-hub', ...(synthetic ? ['SYNTHETIC'] : []), ...(roadmap ? [roadmap] : []), name, made].join('-')}.${extension}`;
}
