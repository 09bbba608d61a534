export { AUDIENCES, type Audience, audienceOf, sightOf } from './audience.js';
export { ANONYMOUS, countriesOf, donorsOf, has, type Identity, TIERS, type Tier, VIAS, type Via } from './identity.js';
export { issuePassport, newPassportKey, PassportError, readPassport } from './passport.js';
export { parseRole, ROLE_NAMES, type Role, RoleError, type RoleName } from './role.js';
