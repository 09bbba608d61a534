import {
  changeResolvers,
  correctionResolver,
  type Enterable,
  EntryPayloadResolver,
  EntryResolver,
  entryResolvers,
  ImportPayloadResolver,
} from '@roadmap-hub/entries';
import { adoptionMutations, enterableAdoption } from './adoption/adoption.mutations.js';
import { enterableFramework, frameworkResolvers } from './framework/framework.material.js';
import { enterableIndicator, indicatorMutations } from './indicator/indicator.mutations.js';
import { alignmentMutations, enterableAlignment } from './instrument/alignment.mutations.js';
import { enterableInstrument, instrumentMutations } from './instrument/instrument.mutations.js';
import { enterableNode, nodeMutations } from './node/node.mutations.js';
import { enterableOrganisation, organisationMutations } from './organisation/organisation.mutations.js';

/** What can be entered here. */
const ENTERABLE: readonly Enterable[] = [
  enterableAdoption,
  enterableOrganisation,
  enterableInstrument,
  enterableNode,
  enterableIndicator,
  enterableAlignment,
  enterableFramework,
];

/** All by which records are entered, judged and followed. */
export const entryClasses = [
  ...adoptionMutations.resolvers,
  ...organisationMutations.resolvers,
  ...instrumentMutations.resolvers,
  ...nodeMutations.resolvers,
  ...indicatorMutations.resolvers,
  ...alignmentMutations.resolvers,
  ...frameworkResolvers,
  ...entryResolvers('reference', ENTERABLE),
  ...changeResolvers('reference', 'reference'),
  correctionResolver('reference', 'reference', ENTERABLE),
  EntryResolver,
  EntryPayloadResolver,
  ImportPayloadResolver,
];
