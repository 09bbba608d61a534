const NAMES = ['authorization', '["x-api-key"]', '["x-hub-passport"]', 'passport', 'passportKey', 'password', 'secret', 'token', 'databaseUrl'];

/** For pino's `redact`: these fields of a line, and of what it holds, whatever is in them. */
export const SECRET_FIELDS = {
  paths: NAMES.flatMap((name) => ['', '*', '*.*'].map((above) => (above === '' || name.startsWith('[') ? `${above}${name}` : `${above}.${name}`))),
  censor: '[hidden]',
};

/** Secrets as they look within a text, where no field gives them away: an API key but for its id, a signed token, a password in an address. */
const FORMS: readonly [RegExp, string][] = [
  [/\bhub_([0-9a-f]{12})_[0-9a-f]{16,}/g, 'hub_$1_[hidden]'],
  [/\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g, '[hidden]'],
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"\\]{0,100}:)[^\s"\\]{1,300}@/gi, '$1[hidden]@'],
];

/** The last net: nothing that writes to the log should have such a thing in its hands. */
export function withoutSecrets(line: string): string {
  return FORMS.reduce((text, [form, hidden]) => text.replace(form, hidden), line);
}
