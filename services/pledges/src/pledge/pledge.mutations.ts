import { mutationsOf } from '@roadmap-hub/entries';
import { enterablePledge } from './pledge.enterable.js';
import { Pledge } from './pledge.entity.js';
import { PledgeAmendment, PledgeInput } from './pledge.input.js';

/** `recordPledge`, `amendPledge`, `withdrawPledge`. */
export const pledgeMutations = mutationsOf({
  enterable: enterablePledge,
  name: 'Pledge',
  verb: 'record',
  record: Pledge,
  input: PledgeInput,
  amendment: PledgeAmendment,
  permission: 'pledge.record',
  holders: ['donor', 'secretariat'],
});
