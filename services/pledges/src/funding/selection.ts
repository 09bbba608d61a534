import { checkList, countryCodes, earliestDay, latestDay, nodeIds, type PartialDate, roadmapCode } from '@roadmap-hub/subgraph';
import type { Place } from './dimensions.js';
import type { FundingFilter } from './funding.filter.js';
import type { NodeData, PledgeData } from './funding-data.js';
import type { CutActivity, CutPledge, Grains, Piece } from './pieces.js';

/** The grains that a question selects, with the pledges that it had to leave out. */
export interface Selected {
  pledges: CutPledge[];
  activities: CutActivity[];
  pieces: Piece[];
}

type Test = (place: Place) => boolean;

/** All grains that the filter selects. */
export function select(grains: Grains, filter: FundingFilter, nodes: ReadonlyMap<string, NodeData>): Selected {
  const tests = testsOf(filter, nodes);
  // Everything: nothing has to be looked at, let alone copied.
  if (tests.length === 0) return { ...grains, pieces: [...grains.pledges, ...grains.activities].flatMap(({ pieces }) => pieces) };
  return narrow({ pledges: grains.pledges, activities: grains.activities, pieces: [] }, (place) => tests.every((test) => test(place)));
}

/** A part of a selection; a pledge is selected when any of its slices is. */
function narrow(from: Pick<Selected, 'pledges' | 'activities' | 'pieces'>, test: Test): Selected {
  const pledges = from.pledges.flatMap((cut) => {
    const slices = cut.slices.filter((slice) => test({ ...slice, pledge: cut.pledge }));
    return slices.length > 0 ? [{ ...cut, slices, pieces: cut.pieces.filter(test) }] : [];
  });
  const activities = from.activities.flatMap((cut) => {
    const pieces = cut.pieces.filter(test);
    return pieces.length > 0 ? [{ ...cut, pieces }] : [];
  });
  return { pledges, activities, pieces: [...pledges.flatMap(({ pieces }) => pieces), ...activities.flatMap(({ pieces }) => pieces)] };
}

/** A need is of no donor, no implementer and no announcement: such a filter selects none. */
function testsOf(filter: FundingFilter, nodes: ReadonlyMap<string, NodeData>): Test[] {
  const roadmap = roadmapCode(filter.roadmap, 'filter.roadmap');
  const tests: Test[] = [];
  const ofPledge = (test: (pledge: PledgeData) => boolean) => tests.push(({ pledge }) => pledge !== null && test(pledge));
  if (filter.countries) {
    const codes = new Set(countryCodes(filter.countries, 'filter.countries'));
    tests.push(({ country }) => country !== null && codes.has(country));
  }
  if (filter.nodes) {
    const ids = new Set(nodeIds(filter.nodes, 'filter.nodes', roadmap));
    tests.push(({ node }) => node !== null && (nodes.get(node)?.path.some((id) => ids.has(id)) ?? false));
  }
  if (filter.activities) {
    const ids = idsOf(filter.activities, 'filter.activities');
    tests.push(({ activity }) => activity !== null && ids.has(activity));
  }
  if (filter.donors) {
    const ids = idsOf(filter.donors, 'filter.donors');
    ofPledge(({ donors }) => donors.some((id) => ids.has(id)));
  }
  if (filter.implementers) {
    const ids = idsOf(filter.implementers, 'filter.implementers');
    ofPledge(({ implementers }) => implementers.some((id) => ids.has(id)));
  }
  if (filter.from) ofPledge(({ date }) => date !== null && latestDay(date) >= earliestDay(filter.from as PartialDate));
  if (filter.to) ofPledge(({ date }) => date !== null && earliestDay(date) <= latestDay(filter.to as PartialDate));
  if (filter.updatedSince) ofPledge(({ updatedAt }) => new Date(updatedAt) >= (filter.updatedSince as Date));
  return tests;
}

function idsOf(values: readonly string[], argument: string): Set<string> {
  checkList(values, argument);
  return new Set(values);
}
