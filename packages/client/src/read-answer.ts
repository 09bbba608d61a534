import type { Answer } from './answer.js';
import { type AnyHubError, BadUserInput, type Details, HubFault, type MissingPart, NetworkFailure, type Path, Refused, SubgraphUnavailable } from './errors.js';

/** An error as it stands in an answer. */
interface Told {
  message: string;
  path?: Path;
  extensions?: { code?: string; argument?: string; received?: unknown; allowed?: string; subgraph?: string; requestId?: string };
}

interface Body {
  data?: object | null;
  errors?: readonly Told[] | null;
}

/** Makes an answer of what came back, or throws why there is none. */
export function readAnswer<Data>(status: number, requestId: string | null, text: string): Answer<Data> {
  const good = status >= 200 && status < 300;
  const body = parseBody(text);
  if (!body) throw notOfAHub(status, requestId, good);
  const errors = (body.errors ?? []).map((told) => errorOf(told, status, requestId));
  const missing = errors.filter(isMissingPart);
  // What the caller did wrong is thrown, whatever else was found: a filter that was not understood filtered nothing.
  const [worst, ...also] = [...errors.filter((error) => !isMissingPart(error)), ...missing];
  if (good && body.data && missing.length === errors.length) return { data: body.data as Data, errors: missing, requestId };
  if (!worst) throw notOfAHub(status, requestId, good);
  worst.also = also;
  worst.data = body.data ?? null;
  throw worst;
}

function errorOf({ message, path, extensions = {} }: Told, status: number, requestId: string | null): AnyHubError {
  const { code, argument, received, allowed, subgraph } = extensions;
  const details: Details = { code, path, requestId: extensions.requestId ?? requestId ?? undefined };
  switch (code) {
    case 'BAD_USER_INPUT':
      return new BadUserInput(message, details, argument ?? null, received, allowed ?? null);
    case 'SUBGRAPH_UNAVAILABLE':
      return new SubgraphUnavailable(message, details, subgraph ?? 'unknown');
    case 'INTERNAL_SERVER_ERROR':
      return new HubFault(message, details);
    default:
      return new Refused(message, details, status);
  }
}

function isMissingPart(error: AnyHubError): error is MissingPart {
  return error.kind === 'subgraph-unavailable' || error.kind === 'hub-fault';
}

function notOfAHub(status: number, requestId: string | null, good: boolean): AnyHubError {
  const details: Details = requestId === null ? {} : { requestId };
  if (good) return new NetworkFailure('What came back is not an answer of a hub. Is this the address of one?', 'unreadable', details);
  return new Refused(`The request was refused with HTTP status ${status}. Is this the address of a hub?`, details, status);
}

/** Undefined when it is not the body of a GraphQL answer. */
function parseBody(text: string): Body | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(body)) return undefined;
  const { data, errors } = body;
  const told =
    errors === undefined || errors === null || (Array.isArray(errors) && errors.every((error) => isRecord(error) && typeof error.message === 'string'));
  return told && (data === undefined || data === null || isRecord(data)) ? (body as Body) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
