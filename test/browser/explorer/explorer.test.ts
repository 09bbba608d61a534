import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { until } from '../../e2e/harness/until.js';
import { inBrowser } from '../harness/browser.js';

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/** What axe calls serious or worse. The page's policy refuses scripts in markup, so axe comes by the debugger. */
async function violations(page: Page, within: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (selector) => {
    const { axe: inPage } = globalThis as unknown as { axe: { run(context: string): Promise<{ violations: Violation[] }> } };
    return (await inPage.run(selector)).violations;
  }, within);
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** In milliseconds, the best of three: a browser that has just been started is busy with itself. */
async function firstPaint(page: Page): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < 3; load++) {
    await page.reload();
    await page.locator('.questions li').first().waitFor();
    times.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY));
  }
  return Math.min(...times);
}

/** Opens a question and waits for its whole answer. A service that was too slow for the hub is asked again, as the page says to do. */
async function openAnswered(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await until(
    'the answer is complete',
    async () => {
      await page.locator('.result, .question > .problem').first().waitFor();
      if ((await page.locator('.problem').count()) === 0) return true;
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await page.locator('.question > .waiting').waitFor({ state: 'detached' });
      return false;
    },
    60_000,
  );
}

function column(page: Page, index: number): Promise<string[]> {
  return page.locator(`.scroll tbody td:nth-child(${index})`).allInnerTexts();
}

inBrowser('explorer', (visit) => {
  test('the catalogue is painted, and can be searched and filtered', async () => {
    const { page } = visit();
    await page.goto('/explorer');
    // Told and not judged: a time is the machine's as much as the page's.
    console.info(`first paint after ${Math.round(await firstPaint(page))} ms`);
    expect(await page.locator('.questions li').count()).toBeGreaterThanOrEqual(20);
    await page.getByRole('searchbox').fill('lack money');
    expect(await page.locator('.questions li').first().textContent()).toContain('Which planned activities lack the most money');
    await page.getByText('Donors', { exact: true }).click();
    expect(await page.locator('.questions li').count()).toBeGreaterThan(0);
    await page.getByRole('searchbox').fill('no such thing at all');
    await page.getByText('No question holds').waitFor();
    expect(await violations(page, '#explorer')).toEqual([]);
  });

  test('a question is asked by form, read as a table, sorted, and brought back by its address', async () => {
    const { page } = visit();
    await page.goto('/explorer');
    await page.getByRole('link', { name: 'How far one state is with its plan' }).click();
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText('Choose one: the question is about it.').waitFor();
    await page.getByLabel('Country (needed)').selectOption({ label: 'Saint Lucia' });
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.locator('.scroll table').waitFor();
    expect(new URL(page.url()).searchParams.get('variables')).toContain('"country":"LCA"');
    await page.getByLabel('Rows are').selectOption({ value: 'country.assistance.nodes' });
    const kinds = await column(page, 2);
    await page.getByRole('columnheader', { name: 'Kind' }).getByRole('button').click();
    expect(await column(page, 2)).toEqual([...kinds].sort());
    expect(await page.getByRole('columnheader', { name: 'Kind' }).getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('.unknown').first().textContent()).toBe('unknown');
    expect(await violations(page, '#explorer')).toEqual([]);

    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('.scroll table').waitFor();
    expect(await page.getByLabel('Country (needed)').inputValue()).toBe('LCA');
    expect(await page.getByLabel('Rows are').inputValue()).toBe('country.assistance.nodes');
    expect(await column(page, 2)).toEqual(kinds);
  });

  test('what is made up is marked, pages go on, and amounts sort as decimals', async () => {
    const { page } = visit();
    await openAnswered(page, '/explorer?question=FundingGaps');
    await page.locator('.result .synthetic .mark').waitFor();
    expect(await page.locator('.roadmaps .invented .mark').textContent()).toBe('SYNTHETIC');
    await page.locator('.scroll tbody tr').nth(19).waitFor();
    expect(await page.locator('.scroll tbody tr').count()).toBe(20);
    await page.getByRole('button', { name: 'Load more' }).click();
    await page.locator('.scroll tbody tr').nth(39).waitFor();
    const header = page.getByRole('columnheader', { name: 'Gap amount' });
    await header.getByRole('button').click();
    const index = await header.evaluate((cell) => [...(cell.parentElement?.children ?? [])].indexOf(cell) + 1);
    const amounts = (await column(page, index)).map((text) => text.replace(/[^\d.]/g, ''));
    expect(amounts.length).toBe(40);
    expect(amounts).toEqual([...amounts].sort((one, other) => Number(one) - Number(other)));
    expect(amounts[0]).not.toBe(amounts[39]);
  });

  test('an answer is charted, the form changed, and the picture taken away', async () => {
    const { page } = visit();
    await openAnswered(page, '/explorer?question=FundingMatrix&view=chart');
    await page.locator('.picture svg[role=img]').waitFor();
    expect(await page.getByLabel('Form').inputValue()).toBe('heat');
    expect(await page.locator('.picture svg[role=img]').getAttribute('aria-label')).toMatch(/^SYNTHETIC: Chart: /);
    await page.getByLabel('Form').selectOption('stacked');
    await page.locator('.picture rect').nth(3).waitFor();
    expect(new URL(page.url()).searchParams.get('chart')).toContain('"form":"stacked"');
    expect(await violations(page, '#explorer')).toEqual([]);
    const [svg] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download SVG' }).click()]);
    expect(svg.suggestedFilename()).toMatch(/^SYNTHETIC-.*\.svg$/);
    expect(readFileSync(await svg.path(), 'utf8')).toContain('SYNTHETIC: all of this is made up');
    const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download PNG' }).click()]);
    expect(
      readFileSync(await png.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  test('the whole answer is taken away as a file, and the snippet for curl gives the same', async () => {
    const { page } = visit();
    await openAnswered(page, '/explorer?question=NapStatusBoard&view=json');
    await page.locator('.json pre').waitFor();
    const shown: unknown = JSON.parse((await page.locator('.json pre').textContent()) ?? '');
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.files').getByRole('button', { name: 'CSV' }).click()]);
    expect(readFileSync(await file.path(), 'utf8').split('\n').length).toBeGreaterThan(16);
    await page.getByText('Ask the same from your own program').click();
    const script = (await page.locator('[data-snippet=curl]').textContent()) ?? '';
    expect((JSON.parse(execFileSync('sh', ['-c', script.replace(/^curl/, 'curl -sS')], { encoding: 'utf8' })) as { data: unknown }).data).toEqual(shown);
    for (const [kind, word] of [
      ['typescript', 'createClient'],
      ['python', 'urlopen'],
      ['r', 'httr2'],
      ['power-query', 'Web.Contents'],
    ] as const) {
      await page.getByLabel('For').selectOption(kind);
      expect(await page.locator(`[data-snippet=${kind}]`).textContent()).toContain(word);
    }
  });

  test('what the hub refuses is said with what would do', async () => {
    const { page } = visit();
    await page.goto(`/explorer?${new URLSearchParams({ question: 'CountryPlan', variables: '{"country":"QQQQ"}' })}`);
    await page.locator('.refusal').waitFor();
    expect(await page.locator('.refusal').textContent()).toMatch(/code[\s\S]*"QQQQ"[\s\S]*ISO 3166-1/);
  });

  test('everything is reached by keyboard alone', async () => {
    const { page } = visit();
    await page.goto('/explorer');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('where every state stands');
    const focused = (): Promise<string> => page.evaluate<string>("document.activeElement.innerText || document.activeElement.id || ''");
    for (let step = 0; step < 4 && !(await focused()).includes('Where every state stands'); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.scroll table').waitFor();
    expect(await focused()).toContain('Where every state stands');
    for (let step = 0; step < 15 && (await focused()) !== 'Table'; step++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.locator('.picture svg[role=img]').waitFor();
    expect(await focused()).toBe('Chart');
    await page.keyboard.press('ArrowLeft');
    for (let step = 0; step < 15 && !(await focused()).startsWith('ISO3'); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toContain('ISO3');
    expect(await page.locator('#live').textContent()).toMatch(/^Answer: 16 rows/);
  });

  test("a query of one's own is written, asked, laid out as a table and brought back by its address", async () => {
    const { page } = visit();
    await page.goto('/explorer');
    await page.getByRole('link', { name: 'Own query' }).click();
    await page.locator('.graphiql-container .view-line').first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result .scroll table').waitFor();
    expect(await page.locator('.result .scroll tbody tr').count()).toBe(16);
    await page.getByRole('button', { name: /Documentation Explorer/ }).click();
    await page.getByText('A GraphQL schema provides a root type').waitFor();

    await page.goto('about:blank');
    await page.goto(`/explorer#${new URLSearchParams({ query: '{ donors { id name } }' })}`);
    await page.getByText('donors').first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result .scroll table').waitFor();
    expect(await page.locator('.result th').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Name')]));
  });
});
