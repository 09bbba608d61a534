import fc from 'fast-check';

/** What breaks programs that trust text: each in a place where the hub expects an id, a date, a code or a title. */
const TEXTS = [
  '',
  ' ',
  "'",
  "' or '1'='1",
  "'; drop table plans.plan; --",
  "'); select pg_sleep(30); --",
  '1; copy pledges.pledge to program $$touch /tmp/x$$',
  '$1',
  "E'\\x00'",
  '%',
  '_%\\',
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=cmd|" /C calc"!A0',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"$gt":""}',
  '#{7*7}',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\uffff',
  '\u202e',
  '\u2028',
  'e\u0301',
  'Å',
  '\u{1f600}',
  'null',
  'undefined',
  'NaN',
  'true',
  '0x10',
  '1e400',
  '-0',
  '9'.repeat(400),
  `0.${'1'.repeat(400)}`,
  '2021-02-30',
  '2021-13',
  '0000-00-00',
  '99999-01-01',
  '2021-05-14T25:61:61Z',
  'W10=',
  'WyJEQVRFX0RFU0MiLCIyMDIxIiwiYSJd',
  'x'.repeat(20_000),
];

/** What the hub knows, so that what is asked leads somewhere. */
const KNOWN = [
  'CFR',
  'DEMO',
  'lc',
  'LCA',
  'BHS',
  'DE',
  'CA',
  'UNLIREC',
  'CFR:G1',
  'CFR:LCA',
  'AS-01',
  'PL-CA-ACCBP-2021',
  'NAP-LC',
  '2021',
  '2021-05',
  '2024-01-01',
  'USD',
  'EUR',
  '100.5',
];

/** Written in a document or as JSON; some are none of either. */
const NUMBERS = [
  '0',
  '-1',
  '1',
  '5',
  '500',
  '501',
  '2147483647',
  '2147483648',
  '-2147483649',
  '9007199254740993',
  '1e3',
  '1e309',
  '-1e309',
  '0.1',
  `1${'0'.repeat(400)}`,
];

export const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 5, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

export const numberText = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NUMBERS) }, { weight: 1, arbitrary: fc.integer().map(String) });

/** Any JSON, of any depth, with keys that have a meaning to JavaScript. */
export const json: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), fc.double(), fc.maxSafeInteger(), text),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'first', 'filter', 'id')), tie('value')), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** As a document writes a text. */
export function quoted(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
