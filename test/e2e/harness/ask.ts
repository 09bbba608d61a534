/** What a client is told of an error. */
interface AnswerError {
  message: string;
  path?: (string | number)[];
  locations?: { line: number; column: number }[];
  extensions: { code: string; argument?: string; received?: unknown; allowed?: string; subgraph?: string; requestId?: string; limit?: number; found?: number };
}

interface Body<D> {
  data?: D;
  errors?: AnswerError[];
  extensions?: { hub?: { subgraphCalls: number; sqlStatements: number; cost?: { estimated: number; actual: number } } };
}

export interface Answer<D> {
  status: number;
  body: Body<D>;
  text: string;
  ms: number;
}

/** Sends a request as it is, and takes the answer apart. */
export async function send<D>(url: string, init: RequestInit): Promise<Answer<D>> {
  const started = performance.now();
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Body<D>, ms: performance.now() - started };
}

/** Asks a hub one question. */
export function ask<D>(url: string, query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer<D>> {
  const body = JSON.stringify({ query, variables });
  return send(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}
