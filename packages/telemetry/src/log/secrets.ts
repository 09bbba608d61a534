/** Fields that hold a secret, whatever is in them. */
const FIELDS = [
  'password',
  'secret',
  'token',
  'apiKey',
  'authorization',
  'cookie',
  'passport',
  'passportKey',
  'databaseUrl',
  'databaseUrls',
  'x-api-key',
  'x-hub-passport',
];

/** For pino's `redact`: these fields of a line, and of an object in it. */
export const REDACTED = { paths: FIELDS.flatMap((field) => [`["${field}"]`, `*["${field}"]`, `*.*["${field}"]`]), censor: '[hidden]' };

/** Secrets as they look inside a text, where no field gives them away. */
const FORMS: readonly [RegExp, string][] = [
  // postgresql://hub:password@host, redis://:password@host
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"\\]{0,100}:)[^\s"\\]{1,300}@/gi, '$1[hidden]@'],
  // An API key: its id may stay, by which it is known
  [/\bhub_([0-9a-f]{12})_[0-9a-f]{16,}/g, 'hub_$1_[hidden]'],
  // A signed token
  [/\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g, '[hidden]'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 [hidden]'],
  // alter role ... password '...'
  [/(\bpassword\s+')(?:[^'\\]|''|\\.){1,300}'/gi, "$1[hidden]'"],
  // ?password=...
  [/(\b(?:password|passwd|secret|token|api_?key)(?:=|%3D))[^&\s"\\]+/gi, '$1[hidden]'],
];

/** A line of the log without the secrets that slipped into it: the last net, after everything that should not have written them. */
export function withoutSecrets(line: string): string {
  return FORMS.reduce((text, [form, hidden]) => text.replace(form, hidden), line);
}
