import type { AllFacts } from '../facts/all.js';
import type { ActivityFact } from '../facts/types.js';
import { type Facts, group } from '../read/group.js';
import { demoActivities } from './activities.js';
import { type Activities, allocationsOf } from './allocations.js';
import { demoAssistance, demoLinks, demoSupportStatements } from './assistance.js';
import { demoContradictions } from './contradictions.js';
import { demoEvents } from './events.js';
import { demoIndicators, demoIndicatorValues } from './indicators.js';
import { DEMO, DEMO_SOURCE } from './marks.js';
import { demoDonors, demoOrganisations } from './parties.js';
import { demoPlans } from './plans.js';
import { draftPledge } from './pledges.js';
import { ROUND } from './profiles.js';
import { demoAdoptions, demoNodes, demoObservations, demoRoadmap } from './roadmap.js';
import { demoCountries } from './states.js';
import { transactionsOf } from './transactions.js';

const PLEDGES = 2_000;

export interface DemoOptions {
  /**
   * How many times the usual 2,000 pledges, with their allocations and transactions; 1 if not given.
   * A larger one only adds records. At least fifty pledges are made, those that show every case.
   */
  readonly scale?: number;
}

/** The roadmap `DEMO`: wholly made up, the same every time, and marked as SYNTHETIC in every record. */
export function generateDemo({ scale = 1 }: DemoOptions = {}): Facts {
  if (!(scale > 0 && Number.isFinite(scale))) throw new RangeError(`a scale is a number above 0, not ${scale}`);
  const activities = demoActivities();
  return group({
    ...demoReference(),
    ...demoMoney(Math.max(ROUND, Math.round(PLEDGES * scale)), byCountry(activities)),
    plans: demoPlans(),
    events: demoEvents(),
    activities,
  });
}

type ReferencePart = Omit<AllFacts, 'plans' | 'events' | 'activities' | keyof ReturnType<typeof demoMoney>>;

function demoReference(): ReferencePart {
  const indicators = demoIndicators();
  return {
    sources: [DEMO_SOURCE],
    countries: demoCountries(),
    organisations: demoOrganisations(),
    roadmaps: [demoRoadmap()],
    nodes: demoNodes(),
    indicators,
    indicatorValues: demoIndicatorValues(indicators),
    adoptions: demoAdoptions(),
    observations: demoObservations(),
    contradictions: demoContradictions(),
    // Instruments and code lists are of the real world, and what refers to them would be too.
    instruments: [],
    alignments: [],
    predecessors: [],
    knownGaps: [],
    userNeeds: [],
    codeLists: [],
  };
}

function demoMoney(count: number, activities: Activities) {
  const drafts = Array.from({ length: count }, (_, index) => draftPledge(index + 1));
  const split = drafts.map((draft) => ({ draft, parts: allocationsOf(draft, activities) }));
  const pledges = drafts.map(({ fact }) => fact);
  const links = demoLinks(pledges);
  return {
    donors: demoDonors(),
    pledges,
    allocations: split.flatMap(({ parts }) => parts),
    transactions: split.flatMap(({ draft, parts }) => transactionsOf(draft, parts)),
    assistance: demoAssistance(links, pledges),
    links,
    supportStatements: demoSupportStatements(),
  };
}

function byCountry(activities: readonly ActivityFact[]): Activities {
  const found = new Map<string, ActivityFact[]>();
  for (const activity of activities) {
    const country = activity.plan.slice(DEMO.length + 1);
    const others = found.get(country);
    if (others === undefined) found.set(country, [activity]);
    else others.push(activity);
  }
  return found;
}
