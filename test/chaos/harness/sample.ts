/** What came of one request of the load. */
export interface Sample {
  question: string;
  /** By which the hub's log knows it. */
  requestId: string;
  /** When it was sent, and how long the answer took. */
  at: number;
  ms: number;
  outcome:
    | 'whole'
    /** Some of it, and all that is missing is explained by a service that is named. */
    | 'partial'
    /** Nobody listened: the request was not accepted. */
    | 'refused'
    /** The connection broke although the request may have been accepted. */
    | 'broken'
    /** Whatever must not be, and why. */
    | 'wrong';
  detail: string;
  /** The services that it names as away. */
  missing: readonly string[];
}

interface Body {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; subgraph?: string; requestId?: string } }[];
}

/** Addresses, ports, stacks, SQL, and the words of Node, undici, pg and TypeORM. */
const LEAKS = /127\.0\.0\.1|localhost|::1|https?:|ECONN|EPIPE|UND_ERR|\bat \w+ \(|\.[jt]s\b|node:|select |begin |QueryFailed|Connection terminated|pg_/i;

/** Judges an answer by the whole one that the same question had before anything was broken. */
export function judge(status: number, text: string, whole: unknown): Pick<Sample, 'outcome' | 'detail' | 'missing'> {
  const wrong = (detail: string) => ({ outcome: 'wrong' as const, detail: `${detail}: ${status} ${text.slice(0, 500)}`, missing: [] });
  if (status !== 200) return wrong('not 200');
  const body = parse(text);
  if (!body) return wrong('no JSON');
  const { data, errors = [] } = body;
  if (errors.length === 0) {
    const outcome = JSON.stringify(data) === JSON.stringify(whole);
    return outcome ? { outcome: 'whole', detail: '', missing: [] } : wrong('another answer without an error');
  }
  if (LEAKS.test(JSON.stringify(errors))) return wrong('something leaks');
  const unnamed = errors.find(({ extensions }) => extensions?.code !== 'SUBGRAPH_UNAVAILABLE' || !extensions.subgraph || !extensions.requestId);
  if (unnamed) return wrong('an error that names no service');
  if (!isPartOf(data, whole)) return wrong('something else than a part of the whole answer');
  return { outcome: 'partial', detail: errors.map(({ message }) => message).join(' '), missing: errors.map(({ extensions }) => extensions?.subgraph ?? '') };
}

function parse(text: string): Body | undefined {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return undefined;
  }
}

/** Whether it is the same but for nulls, which stand for whatever is missing. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (part === null || part === whole) return true;
  if (typeof part !== 'object' || typeof whole !== 'object' || whole === null) return false;
  if (Array.isArray(part) !== Array.isArray(whole)) return false;
  const [parts, wholes] = [Object.entries(part as object), whole as Record<string, unknown>];
  return parts.length === Object.keys(wholes).length && parts.every(([key, value]) => key in wholes && isPartOf(value, wholes[key]));
}
