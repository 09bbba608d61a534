import { isSafeAddress } from '@roadmap-hub/access';
import { SettingError } from './setting-error.js';

/** Whose tokens are accepted, and how they are read. */
export interface OidcSettings {
  /** As they stand in the tokens. */
  issuers: string[];
  audiences: string[];
  /** Undefined: each issuer's own description says where its keys are. */
  jwksUrl: string | undefined;
  rolesClaim: string;
}

/** Undefined where no issuer is named: then no token of anybody else is accepted. */
export function readOidc(value: (name: string) => string | undefined): OidcSettings | undefined {
  const issuers = list(value('HUB_OIDC_ISSUER'));
  const audiences = list(value('HUB_OIDC_AUDIENCE'));
  const jwksUrl = value('HUB_OIDC_JWKS_URL');
  const rolesClaim = value('HUB_OIDC_ROLES_CLAIM');
  if (issuers.length === 0) {
    for (const [name, set] of Object.entries({ HUB_OIDC_AUDIENCE: audiences[0], HUB_OIDC_JWKS_URL: jwksUrl, HUB_OIDC_ROLES_CLAIM: rolesClaim })) {
      if (set !== undefined) throw new SettingError(name, shown(set), 'it belongs to HUB_OIDC_ISSUER, which is not set');
    }
    return undefined;
  }
  for (const issuer of issuers) {
    if (!isSafeAddress(issuer) || /[?#]/.test(issuer))
      throw new SettingError('HUB_OIDC_ISSUER', shown(issuer), `give the issuer as it stands in its tokens, ${BY_HTTPS}`);
  }
  if (audiences.length === 0)
    throw new SettingError(
      'HUB_OIDC_AUDIENCE',
      '',
      'name whom the tokens are for, as the issuer calls this hub; a token for another program is no token for this one',
    );
  if (jwksUrl !== undefined && !isSafeAddress(jwksUrl))
    throw new SettingError('HUB_OIDC_JWKS_URL', shown(jwksUrl), `give the address of the issuer's keys, ${BY_HTTPS}`);
  if (jwksUrl !== undefined && issuers.length > 1)
    throw new SettingError('HUB_OIDC_JWKS_URL', jwksUrl, 'with several issuers leave it out: each has keys of its own, and says itself where they are');
  return { issuers, audiences, jwksUrl, rolesClaim: rolesClaim ?? 'roles' };
}

const BY_HTTPS = 'an address by https (http on this machine only), without user and password';

/** An address may hold a password, which is not repeated. */
function shown(address: string): string {
  return address.includes('@') ? '(hidden)' : address;
}

function list(value: string | undefined): string[] {
  return value?.split(/[\s,]+/).filter((one) => one !== '') ?? [];
}
