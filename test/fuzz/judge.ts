import type { HostileRequest } from './requests.js';

/**
 * Whatever of these is in an answer came from within the hub: none of it is in what is sent. A word
 * of a client's own may be told back to it.
 */
const INWARD: readonly [what: string, pattern: RegExp][] = [
  ['a stack', /\bat [\w.<> ]+ \((?:node:|file:|\/)|node:internal|node_modules|\.[jt]s:\d+:\d+|\bstacktrace\b/],
  [
    'an error of JavaScript',
    /\b(?:Type|Range|Reference|URI|Eval)Error\b|Cannot read propert|is not a function|Maximum call stack|is not iterable|Unexpected token/,
  ],
  ['an address', /127\.0\.0\.1|localhost|\[::1\]|ECONN|EPIPE|ENOENT|EAI_|\/(?:home|root|tmp\/roadmap|work)\//],
  [
    'SQL',
    /syntax error at|invalid input syntax|invalid byte sequence|unterminated quoted|out of range for type|violates \w+ constraint|permission denied for|relation "|column "|operator does not exist|\bselect .+ from (?:reference|plans|pledges)\.|unnest\(|lateral/i,
  ],
  ['the database', /postgres(?!ql:\/\/user)|typeorm|QueryFailed|pg_catalog|\bSQLSTATE\b/i],
  ['a fault', /INTERNAL_SERVER_ERROR/],
  ['a service that gave up', /SUBGRAPH_UNAVAILABLE/],
];

export interface Judged {
  status: number;
  /** Codes of its errors. */
  codes: string[];
  /** What is wrong with it; empty where it is as it should be. */
  wrong: string[];
}

/** Sends a hostile request and looks at what comes back. */
export async function judge(url: string, { path, method, headers, body }: HostileRequest): Promise<Judged> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url + path, { method, headers, ...(body !== undefined && { body }), redirect: 'manual', signal: AbortSignal.timeout(30_000) });
    text = await response.text();
  } catch (error) {
    const { name, cause } = error as Error;
    // Larger than is taken: the hub answers and closes while the client is still sending.
    if (String((cause as { code?: string } | undefined)?.code).match(/EPIPE|ECONNRESET|UND_ERR_SOCKET/) && Buffer.byteLength(body ?? '') > 1_000_000)
      return { status: 413, codes: [], wrong: [] };
    return { status: 0, codes: [], wrong: [`no answer (${name}: ${String(cause ?? error)})`] };
  }
  // Pages tell their own address, in what they offer to be copied.
  const told = text.replaceAll(url, '').replaceAll(new URL(url).host, '');
  const wrong = INWARD.filter(([, pattern]) => pattern.test(told)).map(([what]) => what);
  if (response.status >= 500) wrong.push(`status ${response.status}`);
  const isJson = /json\b/.test(response.headers.get('content-type') ?? '') && method !== 'HEAD' && response.status !== 304;
  const codes = isJson ? codesOf(text) : [];
  if (codes === undefined) wrong.push('JSON that is none');
  return { status: response.status, codes: codes ?? [], wrong };
}

function codesOf(text: string): string[] | undefined {
  try {
    // A feed and an export of rows are JSON too, and have no errors.
    const { errors = [] } = JSON.parse(text.split('\n')[0] === text.trimEnd() ? text : text.startsWith('{"errors"') ? text : '{}') as {
      errors?: { extensions?: { code?: string } }[];
    };
    return errors.map(({ extensions }) => extensions?.code ?? 'no code');
  } catch {
    return undefined;
  }
}
