import { beforeAll, describe, expect, test } from '@jest/globals';
import { XMLValidator } from 'fast-xml-parser';
import { oneHub } from '../harness/for-each-hub.js';
import { csvOf, type Got, get, pictureIn, tableOf } from './read.js';

const hub = oneHub({ env: { HUB_DEMO: 'true' } });

const SLUGS = [
  'support-matrix',
  'plan-board',
  'attendance',
  'support-network',
  'over-time',
  'contradictions',
  'funding-coverage',
  'funding-flow',
  'open-needs',
  'pledge-life',
];
const EACH = ['CFR', 'DEMO'].flatMap((roadmap) => SLUGS.map((slug) => [slug, roadmap] as const));

describe.each(EACH)('%s of %s', (slug, roadmap) => {
  const synthetic = roadmap === 'DEMO';
  let [page, svg, csv, embed]: Got[] = [];
  beforeAll(async () => {
    const address = (form: string) => `${hub().url}/dashboards/${slug}${form}?roadmap=${roadmap}`;
    [page, svg, csv, embed] = await Promise.all(['', '.svg', '.csv', '/embed'].map((form) => get(address(form))));
  });

  test('answers in every form', () => {
    expect([page, svg, csv, embed].map((got) => [got!.status, got!.headers.get('content-type')])).toEqual([
      [200, 'text/html; charset=utf-8'],
      [200, 'image/svg+xml; charset=utf-8'],
      [200, 'text/csv; charset=utf-8'],
      [200, 'text/html; charset=utf-8'],
    ]);
  });

  test('the picture is XML without script or style, alone and within its page', () => {
    for (const picture of [svg!.text, pictureIn(page!.text), pictureIn(embed!.text)]) {
      expect(XMLValidator.validate(picture)).toBe(true);
      expect(picture).not.toMatch(/<script|<style|style=|\son\w+=|<foreignObject|javascript:/i);
      expect(picture).toMatch(/aria-labelledby="[\w-]+-title [\w-]+-desc"/);
    }
    expect(svg!.text).toContain('How it was counted');
    expect(svg!.text).not.toMatch(/<a |var\(/);
  });

  test('the file holds what the table shows', () => {
    const { head, rows } = tableOf(page!.text);
    const [title, ...lines] = csvOf(csv!.text);
    expect(title).toEqual(['Roadmap', 'Data', ...head]);
    expect(lines).toEqual(rows.map((row) => [roadmap, synthetic ? 'SYNTHETIC' : 'published records', ...row]));
  });

  test('made-up data says so in every form, and public records never do', () => {
    const says = [/<strong class="made-up">SYNTHETIC:/, /SYNTHETIC: all states/, /^/, /SYNTHETIC/];
    [page, svg, csv, embed].forEach((got, index) => {
      if (synthetic) expect(got!.text).toMatch(says[index]!);
      else expect(got!.text).not.toContain('SYNTHETIC');
    });
    for (const got of [svg, csv])
      expect(got!.headers.get('content-disposition')).toContain(`filename="${synthetic ? 'SYNTHETIC-' : ''}${roadmap.toLowerCase()}-${slug}.`);
    expect(pictureIn(page!.text).includes('synthetic-picture')).toBe(synthetic);
  });

  test('the page keeps the policy, and says how it was counted and how to show it elsewhere', () => {
    const policy = page!.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page!.text).not.toMatch(/\sstyle="|<script>|\son\w+="/);
    expect(page!.text).toContain('How it was counted.');
    expect(page!.text).toContain(`&lt;iframe src=&quot;${hub().url}/dashboards/${slug}/embed`);
    expect([...page!.text.matchAll(/<h1>/g)]).toHaveLength(1);
    for (const [, id] of page!.text.matchAll(/aria-labelledby="([\w-]+)"/g)) expect(page!.text).toContain(`id="${id}"`);
  });
});

describe('framing', () => {
  const FRAME = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' };
  test('another site may show an embed, and nothing else', async () => {
    const { statusOf, policyOf } = await framed(
      ['/dashboards/attendance/embed', '/dashboards/attendance', '/dashboards', '/dashboards/attendance.svg', '/', '/graphql?query={__typename}'],
      FRAME,
    );
    expect(statusOf).toEqual([200, 403, 403, 403, 403, 403]);
    expect(policyOf[0]).toMatch(/frame-ancestors \*$/);
    expect(policyOf[0]).toContain("default-src 'none'");
  });

  test('only a frame may: no script, image or form of another site', async () => {
    for (const dest of ['image', 'script', 'empty', 'object']) {
      const { statusOf } = await framed(['/dashboards/attendance/embed'], { ...FRAME, 'sec-fetch-dest': dest });
      expect([dest, statusOf]).toEqual([dest, [403]]);
    }
    const { statusOf } = await framed(['/dashboards/attendance/embed'], { ...FRAME, 'sec-fetch-mode': 'no-cors' });
    expect(statusOf).toEqual([403]);
  });

  test('links of an embed leave its frame', async () => {
    const { text } = await get(`${hub().url}/dashboards/support-matrix/embed`);
    const links = [...text.matchAll(/<a [^>]*>/g)].map(([link]) => link);
    expect(links.length).toBeGreaterThan(50);
    for (const link of links) expect(link).toContain('target="_blank" rel="noopener"');
  });

  async function framed(paths: string[], headers: Record<string, string>) {
    const { request } = await import('node:http');
    const answers = await Promise.all(
      paths.map(
        (path) =>
          new Promise<{ status: number; policy: string }>((resolve, reject) => {
            request(`${hub().url}${path}`, { headers }, (answer) => {
              answer.resume();
              resolve({ status: answer.statusCode ?? 0, policy: String(answer.headers['content-security-policy']) });
            })
              .on('error', reject)
              .end();
          }),
      ),
    );
    return { statusOf: answers.map(({ status }) => status), policyOf: answers.map(({ policy }) => policy) };
  }
});

describe('a wrong choice is refused with what would be right', () => {
  test.each([
    ['/dashboards/support-matrix?nonsense=1', 'there are roadmap, donor, from, to'],
    ['/dashboards/support-matrix?roadmap=XYZ', 'there are CFR, DEMO'],
    ['/dashboards/support-matrix?roadmap=cfr', 'in capitals'],
    ['/dashboards/support-matrix?roadmap=CFR&roadmap=DEMO', 'give it once'],
    ['/dashboards/support-matrix?from=yesterday', '2021-05-14'],
    ['/dashboards/support-matrix?donor=NOBODY', 'there are '],
    ['/dashboards/plan-board?status=DONE', 'APPROVED, DRAFTED'],
    ['/dashboards/support-network?state=ZZZ', 'there are ATG'],
    ['/dashboards/over-time.svg?state=ZZZ', 'there are ATG'],
    ['/dashboards/over-time/cell?year=2021', 'kind is one of'],
    ['/dashboards/over-time/cell?year=1066&kind=events', 'there are 2020'],
    ['/dashboards/support-matrix/cell?row=LCA&column=CFR:G9', 'row is one of ATG'],
    ['/dashboards/funding-coverage.csv?currency=dollars', 'ISO 4217'],
    ['/dashboards/funding-coverage/cell?row=ZZZ&column=CFR:G1', 'row is one of ATG'],
    ['/dashboards/funding-flow?stage=PROMISED', 'pledged, committed, disbursed'],
    ['/dashboards/open-needs?min=lots', 'digits only'],
    ['/dashboards/open-needs?goal=CFR:G9', 'CFR:G1'],
    ['/dashboards/pledge-life?pledge=NONE', 'There is no pledge'],
    ['/dashboards/pledge-life?pledge=PL-SALIENT-JM&roadmap=DEMO', 'is of the roadmap CFR'],
    ['/dashboards?roadmap=XYZ', 'there are CFR, DEMO'],
  ])('%s', async (path, words) => {
    const { status, text } = await get(hub().url + path, { accept: 'application/json' });
    const body = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
    expect([status, body.errors[0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.errors[0]!.message).toContain(words);
  });

  test('whoever reads pages gets a page, with what they wrote escaped', async () => {
    const { status, text } = await get(`${hub().url}/dashboards/plan-board?status=${encodeURIComponent('<script>x</script>')}`, { accept: 'text/html' });
    expect(status).toBe(400);
    expect(text).toContain('<p class="missing" role="alert">');
    expect(text).not.toContain('<script>x');
  });

  test('an unknown dashboard is named as such', async () => {
    const { status, text } = await get(`${hub().url}/dashboards/nothing`);
    expect(status).toBe(404);
    expect(text).toContain('support-matrix');
  });
});

test('the index shows each as a card with its picture, published records first', async () => {
  const { text } = await get(`${hub().url}/dashboards`);
  expect([...text.matchAll(/<img src="\/dashboards\/([\w-]+)\.svg"/g)].map(([, slug]) => slug)).toEqual(SLUGS);
  expect(text).toContain('href="/dashboards?roadmap=DEMO"');
  expect(text).not.toContain('SYNTHETIC');
  const demo = await get(`${hub().url}/dashboards?roadmap=DEMO`);
  expect(demo.text).toContain('<p class="synthetic">');
});
