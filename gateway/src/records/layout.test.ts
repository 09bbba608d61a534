import { describe, expect, test } from '@jest/globals';
import { grouped, whole } from '../web/amount.js';
import { recordPath, recordsPath } from '../web/links.js';
import { assistancePage } from './assistance/page.js';
import { recordBody } from './record-page.js';
import { roadmapOf } from './roadmap-of.js';

const HOSTILE = '<script>alert("1")</script>';
const SOURCE = { title: HOSTILE, url: 'https://example.org/?a="b"&c', date: null, publisher: null, via: 'MIRROR', seen: 'EXCERPT' };
const RECORD = {
  ...{ id: 'AS-X', title: HOSTILE, kind: 'TRAINING', date: null, endDate: null, dateNote: HOSTILE, regional: false, countries: [], nodes: null },
  ...{ nodesBasis: null, providers: [{ id: HOSTILE, name: null }], funders: [], participants: null, womenParticipants: 0, outputs: null, links: [] },
  ...{
    assertion: 'REPORTED',
    confidence: null,
    revision: 2,
    recordStatus: 'PUBLISHED',
    createdAt: null,
    updatedAt: '2026-01-02T03:04:05.000Z',
    sources: [SOURCE],
  },
};
const CONTRADICTION = { id: 'C', about: HOSTILE, advice: 'Wait', preferred: null, statements: [{ text: HOSTILE, recordIds: ['AS-X'] }], sources: [] };

function bodyOf(record: object, contradictions: readonly object[] | null = []): string {
  const content = assistancePage.content({ assistanceRecord: { ...RECORD, ...record }, contradictions }, { id: 'AS-X', roadmap: 'CFR', after: null });
  if (!content) throw new Error('there is such a record');
  const errors = [{ message: 'away', extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'reference' } }];
  return recordBody({ kind: 'assistance', id: 'AS-X', roadmap: 'CFR', page: assistancePage, content, errors, variables: { id: 'AS-X' }, origin: 'http://hub' })
    .markup;
}

test('whatever a record says is text and never markup', () => {
  const body = bodyOf({}, [CONTRADICTION]);
  expect(body).not.toContain('<script');
  expect(body.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(5);
  expect(body).toContain('href="https://example.org/?a=&quot;b&quot;&amp;c" rel="noreferrer"');
});

test('an address that is none of the web is shown and not linked', () => {
  const body = bodyOf({ sources: [{ ...SOURCE, url: 'javascript:alert(1)' }] });
  expect(body).toContain('(javascript:alert(1))');
  expect(body).not.toMatch(/href="javascript:/);
});

test('unknown is not stated, nought is nought, and what a service away would know is not available', () => {
  const body = bodyOf({});
  const value = (term: string) => new RegExp(`<th scope="row">${term}</th><td>(.*?)</td>`).exec(body)?.[1];
  expect(value('Participants \\(attendances\\)')).toContain('not stated');
  expect(value('of them women')).toBe('0');
  expect(value('Goals and actions')).toContain('not available now');
  expect(value('Paid for by')).toContain('not stated');
  expect(body).toContain('The reference service (the framework, states and organisations) does not answer now');
});

test('offers its permalink, its answer as JSON and a question that goes on', () => {
  const body = bodyOf({});
  expect(body).toContain('<code class="permalink">http://hub/records/assistance/AS-X</code>');
  expect(body).toMatch(/href="\/graphql\?query=query\+AssistanceRecord[^"]*variables=%7B%22id%22%3A%22AS-X%22%7D"/);
  expect(body).toContain('/explorer?question=AssistanceByProvider');
});

test('a withdrawn record says so first', () => {
  expect(bodyOf({ recordStatus: 'WITHDRAWN' })).toContain('<strong>Withdrawn.</strong>');
  expect(bodyOf({})).not.toContain('Withdrawn.');
});

test('shows the contradictions of the record and of no other', () => {
  expect(bodyOf({}, [CONTRADICTION])).toContain('Where sources contradict one another');
  expect(bodyOf({}, [{ ...CONTRADICTION, statements: [{ text: 'x', recordIds: ['AS-Y'] }] }])).not.toContain('Where sources contradict');
});

describe('amounts', () => {
  test.each([
    ['1234567.654321', '1,234,567.654321'],
    ['-1000', '-1,000'],
    ['12', '12'],
    ['99999999999999999999.5', '99,999,999,999,999,999,999.5'],
    ['about 3', 'about 3'],
  ])('%s is grouped and keeps every digit', (amount, words) => expect(grouped(amount)).toBe(words));

  test.each([
    ['1234567.5', '1234568'],
    ['1234567.499999', '1234567'],
    ['-0.4', '0'],
    ['-1.5', '-2'],
    ['99999999999999999999.5', '100000000000000000000'],
  ])('%s is about %s', (amount, nearest) => expect(whole(amount)).toBe(nearest));
});

test.each([
  ['LCA', undefined, 'CFR'],
  ['XAA', undefined, 'DEMO'],
  ['DEMO:XAA:001', undefined, 'DEMO'],
  ['DEMO-D17', undefined, 'DEMO'],
  ['LCA', 'DEMO', 'DEMO'],
])('%s, asked for %s, is shown by %s', (id, asked, roadmap) => expect(roadmapOf(id, asked)).toBe(roadmap));

test('addresses are those that all features agree on', () => {
  expect(recordPath('plan', 'CFR:LCA')).toBe('/records/plan/CFR:LCA');
  expect(recordPath('event', 'a/b?c')).toBe('/records/event/a%2Fb%3Fc');
  expect(recordsPath('support', { row: 'CFR:G1', column: 'LCA' })).toBe('/records/support?row=CFR%3AG1&column=LCA');
});
