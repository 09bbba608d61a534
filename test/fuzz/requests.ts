import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { type Operation, operations } from './documents.js';
import { shapes } from './shapes.js';
import { json, text } from './values.js';

export interface HostileRequest {
  kind: string;
  path: string;
  method: string;
  headers: Record<string, string>;
  body?: string | Buffer;
}

const JSON_TYPE = { 'content-type': 'application/json' };
/** Ten megabytes of nothing, in ten kilobytes. */
const BOMB = gzipSync(Buffer.alloc(10_000_000, ' '));
const QUERY = '{"query":"{ country(code: \\"lc\\") { name } }"';

/** Requests of every kind, each marked with it; some by somebody who may write. */
export function requests(schema: GraphQLSchema, token: string): fc.Arbitrary<HostileRequest> {
  const known = fc.constantFrom<Record<string, string>>({}, { authorization: `Bearer ${token}` });
  return fc.tuple(anybodys(schema), known).map(([request, headers]) => ({ ...request, headers: { ...request.headers, ...headers } }));
}

function anybodys(schema: GraphQLSchema): fc.Arbitrary<HostileRequest> {
  const fitting = operations(schema);
  return fc.oneof(
    { weight: 10, arbitrary: fitting.map((operation) => posted('fitting', operation)) },
    { weight: 6, arbitrary: shapes.map((operation) => posted('shape', operation)) },
    { weight: 2, arbitrary: fitting.map(({ query, variables }) => got('by address', '/graphql', { query, variables: JSON.stringify(variables) })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fitting, fc.constantFrom('csv', 'json', 'xlsx', 'ndjson'))
        .map(([{ query, variables }, format]) => got('taken home', `/export/question.${format}`, { query, variables: JSON.stringify(variables) })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({ query: fc.oneof(json, text), variables: json, operationName: json, extensions: json, documentId: json }, { requiredKeys: [] })
        .map((body) => raw('parameters', JSON.stringify(body))),
    },
    { weight: 2, arbitrary: bodies.map((body) => raw('body', body)) },
    { weight: 2, arbitrary: pages },
    { weight: 1, arbitrary: transport },
  );
}

function posted(kind: string, operation: Operation): HostileRequest {
  return raw(kind, JSON.stringify(operation));
}

function raw(kind: string, body: string | Buffer): HostileRequest {
  return { kind, path: '/graphql', method: 'POST', headers: JSON_TYPE, body };
}

function got(kind: string, path: string, parameters: Record<string, string>): HostileRequest {
  return { kind, path: `${path}?${new URLSearchParams(parameters)}`, method: 'GET', headers: {} };
}

/** What is no JSON, or too much of it, or not of any alphabet. */
const bodies: fc.Arbitrary<string | Buffer> = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '""',
    '{}',
    `[${QUERY}}]`,
    `${QUERY}`,
    `${QUERY},"query":"{"}`,
    `${QUERY},"__proto__":{"admin":true}}`,
    `${QUERY},"constructor":{"prototype":{"admin":true}}}`,
  ),
  fc.constantFrom('[', '{"a":').chain((open) => fc.constantFrom(100, 10_000, 100_000).map((size) => open.repeat(size))),
  fc
    .constantFrom('[', '{"a":')
    .chain((open) =>
      fc.constantFrom(10, 30, 5_000).map((size) => `${QUERY},"variables":{"a":${open.repeat(size)}1${(open === '[' ? ']' : '}').repeat(size)}}}`),
    ),
  fc.uint8Array({ minLength: 1, maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc
    .uint8Array({ minLength: 1, maxLength: 40 })
    .map((bytes) =>
      Buffer.concat([Buffer.from('{"query":"{ country(code: \\"'), Buffer.from(bytes.filter((one) => one > 0x7f)), Buffer.from('\\") { name } }"}')]),
    ),
  fc
    .constantFrom('1e309', '-1e309', '1e-400', '9007199254740993', '0.1e1', '1'.repeat(400))
    .map(
      (number) =>
        `{"query":"query($a:CurrencyCode!,$n:Int){ fundingSummary(currency:$a){ recordCount } pledges(first:$n){ totalCount } }","variables":{"a":${number},"n":${number}}}`,
    ),
  fc.constantFrom(1_000, 900_000, 1_200_000).map((size) => `{"query":"{ __typename }","variables":{"a":"${'x'.repeat(size)}"}}`),
  fc.constantFrom(100, 11_000, 200_000).map((size) => `{"query":"query($a:[Int]){ __typename }","variables":{"a":[${'1,'.repeat(size)}1]}}`),
);

/** Addresses that people look at, with what they were not made for. */
const pages: fc.Arbitrary<HostileRequest> = fc
  .tuple(
    fc.constantFrom(
      '/records/pledge',
      '/records/plan',
      '/records/support',
      '/records/',
      '/dashboards/support-matrix',
      '/dashboards/open-needs.svg',
      '/dashboards/plan-board.csv',
      '/dashboards/',
      '/export/pledges.csv',
      '/export/',
      '/feeds/open-needs.json',
      '/explorer/assets/',
    ),
    fc.array(
      fc.tuple(
        fc.constantFrom(
          'roadmap',
          'row',
          'column',
          'rows',
          'columns',
          'country',
          'countries',
          'node',
          'from',
          'to',
          'text',
          'after',
          'orderBy',
          'goal',
          'currency',
          'columns[]',
          '__proto__',
        ),
        text,
      ),
      { maxLength: 4 },
    ),
    fc.oneof(fc.constant(''), text),
  )
  .map(([path, parameters, end]) => {
    const segment = path.endsWith('/') ? new URLSearchParams({ end }).toString().slice('end='.length).slice(0, 2_000) : '';
    const search = new URLSearchParams(parameters).toString().slice(0, 12_000);
    return { kind: 'page', path: `${path}${segment}?${search}`, method: 'GET', headers: {} };
  });

/** Methods, types and encodings. */
const transport: fc.Arbitrary<HostileRequest> = fc
  .tuple(
    fc.constantFrom('POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'GET'),
    fc.constantFrom(
      'application/json',
      'application/json; charset=utf-7',
      'application/graphql',
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'x',
      '',
    ),
    fc.constantFrom(
      {},
      { 'content-encoding': 'gzip' },
      { 'content-encoding': 'br' },
      { 'content-encoding': 'klingon' },
      { accept: 'text/csv' },
      { accept: 'application/graphql-response+json' },
      { accept: '*/*;q=0' },
      { 'x-request-id': '\u00e9'.repeat(10) },
      { 'x-hub-cost': '1' },
    ),
    fc.constantFrom<string | Buffer>(`${QUERY}}`, '', BOMB),
  )
  .map(([method, type, headers, body]) => {
    const sent = { ...(type !== '' && { 'content-type': type }), ...(headers as Record<string, string>) };
    return { kind: 'transport', path: '/graphql', method, headers: sent, ...(method !== 'GET' && method !== 'HEAD' && { body }) };
  });
