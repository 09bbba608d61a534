import type { Micros } from '@roadmap-hub/subgraph';
import { FundingStage } from '../funding/funding.enums.js';
import type { FundingFilter } from '../funding/funding.filter.js';
import type { Ground } from '../funding/ground.js';
import { total } from '../funding/pieces.js';
import { select } from '../funding/selection.js';

/** Which money of its pledges belongs to a list: in the list of a state, the part that names the state. */
export type Counted = Pick<FundingFilter, 'roadmap' | 'countries' | 'nodes'>;

/**
 * What these pledges promise, of the grains that the list is about: a pledge for three states is not
 * counted in whole in the list of each, and money for the region in none.
 */
export function totalOfPledges({ grains, nodes }: Ground, ids: readonly string[], counted: Counted): Micros | null {
  const listed = new Set(ids);
  const pledged = select(grains, counted, nodes).pieces.filter(
    ({ stage, pledge }) => stage === FundingStage.PLEDGED && pledge !== null && listed.has(pledge.id),
  );
  return pledged.length === 0 ? null : total(pledged);
}
