import { expect, test } from '@jest/globals';
import { until } from '../harness/until.js';
import type { ReceivedSpan } from './collector.js';
import type { Place } from './place.js';

/** Three services, two of them after the first; a value that must not travel. */
const QUESTION = `query CountryPlan($code: ID!) {
  country(code: $code) { name planStatus pledges(first: 2) { totalCount nodes { id } } }
}`;
const SERVICES = ['reference', 'plans', 'pledges'];

/** A request as it is seen from outside: one tree of spans, in every topology, and nothing of what was asked in it. */
export function traces({ topology, collector, hub }: Place): void {
  /** The whole trace of a request, once all that it must hold has come. */
  async function traceOf(requestId: string, isWhole: (spans: ReceivedSpan[]) => boolean): Promise<ReceivedSpan[]> {
    return until('the trace is whole', () => {
      const spans = collector.traceOf(requestId);
      return isWhole(spans) && rootsOf(spans).length === 1 && spans;
    });
  }

  test('one request is one tree: gateway, services, SQL', async () => {
    await hub().ask(QUESTION, { code: 'lc' }, { 'x-request-id': 'trace-of-one-request' });
    const spans = await traceOf('trace-of-one-request', (all) => SERVICES.every((service) => all.some(({ name }) => name === `SELECT ${service}`)));
    const [root] = rootsOf(spans);
    expect(root).toMatchObject({ name: 'POST /graphql', parent: undefined, attributes: { 'http.response.status_code': 200 } });
    for (const service of SERVICES) {
      const [sql] = spans.filter(({ name }) => name === `SELECT ${service}`);
      expect(sql && pathTo(sql, spans)).toEqual([
        'POST /graphql',
        'query CountryPlan',
        'gateway.request',
        'gateway.execute',
        'gateway.fetch',
        `call ${service}`,
        service,
        `SELECT ${service}`,
      ]);
      expect(sql?.attributes['db.query.text']).toMatch(/^select .*\$1/);
      expect(sql?.process).toBe(topology === 'one-process' ? 'roadmap-hub' : `roadmap-hub-${service}`);
    }
    expect(spans.map(({ name }) => name)).toContain('gateway.plan');
    expect(spans.filter(({ name }) => SERVICES.includes(name)).map(({ attributes }) => attributes['hub.request.id'])).toEqual(
      expect.arrayContaining(Array(3).fill('trace-of-one-request')),
    );
  });

  test("a caller's trace goes on, and nothing that was asked travels", async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const query = 'query Mine($code: ID!, $text: String!) { country(code: $code) { name } pledges(filter: { text: $text }) { totalCount } }';
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'x-request-id': 'trace-of-a-caller', baggage: 'word=baggage-of-a-caller' };
    await hub().ask(query, { code: 'lc', text: 'a word that somebody typed' }, headers);
    const spans = await traceOf('trace-of-a-caller', (all) =>
      ['reference', 'pledges'].every((service) => all.some(({ name }) => name === `SELECT ${service}`)),
    );
    expect(rootsOf(spans)).toMatchObject([{ traceId, parent: 'b7ad6b7169203331', name: 'POST /graphql' }]);
    expect(spans.map(({ name }) => name)).toContain('query other');
    for (const word of ['a word that somebody typed', 'baggage-of-a-caller', 'country(code:', '"lc"']) expect(collector.received).not.toContain(word);
  });

  test('a line of the log names the trace that it belongs to', async () => {
    await hub().ask(QUESTION, { code: 'lc' }, { 'x-request-id': 'trace-in-the-log' });
    const [span] = await traceOf('trace-in-the-log', (all) => all.some(({ name }) => name.startsWith('SELECT ')));
    const lines = await until('the request is logged', () => {
      const found = hub()
        .stderr()
        .split('\n')
        .filter((line) => line.includes('trace-in-the-log'));
      return found.some((line) => line.includes('"msg":"request"')) && found.some((line) => line.includes('"msg":"sql"')) && found;
    });
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ requestId: 'trace-in-the-log', traceId: span?.traceId });
  });
}

/** Spans whose parent is not among them. */
function rootsOf(spans: ReceivedSpan[]): ReceivedSpan[] {
  return spans.filter(({ parent }) => !spans.some(({ id }) => id === parent));
}

function pathTo(span: ReceivedSpan, spans: ReceivedSpan[]): string[] {
  const parent = spans.find(({ id }) => id === span.parent);
  return [...(parent ? pathTo(parent, spans) : []), span.name];
}
