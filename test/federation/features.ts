import { feature as conditions } from './conditions/index.js';
import { feature as entitiesOnce } from './entities-once/index.js';
import { feature as externalChain } from './external-chain/index.js';
import { feature as inaccessible } from './inaccessible/index.js';
import { feature as interfaceObject } from './interface-object/index.js';
import { feature as interfaces } from './interfaces/index.js';
import { feature as introspection } from './introspection/index.js';
import { feature as keys } from './keys/index.js';
import { feature as mutations } from './mutations/index.js';
import { feature as names } from './names/index.js';
import { feature as nullPropagation } from './null-propagation/index.js';
import { feature as override } from './override/index.js';
import { feature as provides } from './provides/index.js';
import { feature as requires } from './requires/index.js';
import { feature as requiresArguments } from './requires-arguments/index.js';
import { feature as rootTypes } from './root-types/index.js';
import { feature as shareable } from './shareable/index.js';
import { feature as unions } from './unions/index.js';

/** One folder each. */
export const FEATURES = {
  conditions,
  'entities-once': entitiesOnce,
  'external-chain': externalChain,
  inaccessible,
  'interface-object': interfaceObject,
  interfaces,
  introspection,
  keys,
  mutations,
  names,
  'null-propagation': nullPropagation,
  override,
  provides,
  requires,
  'requires-arguments': requiresArguments,
  'root-types': rootTypes,
  shareable,
  unions,
};
