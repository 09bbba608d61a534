import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { facts } from '../../e2e/harness/facts.js';
import { inBrowser } from '../harness/browser.js';

type Sheet = (string | number | boolean | Date | null)[][];

/** What somebody takes home: the first sheet, its header first. */
async function takeHome(page: Page): Promise<{ name: string; header: string[]; rows: Sheet }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.files').getByRole('button', { name: 'Excel' }).click()]);
  const [header = [], ...rows] = (await readSheet(readFileSync(await file.path()))) as Sheet;
  return { name: file.suggestedFilename(), header: header.map(String), rows };
}

const cells = (page: Page, column: number) => page.locator(`.scroll tbody td:nth-child(${column})`).allInnerTexts();

/** Every step is a click on something that can be read; nothing is typed. */
inBrowser('somebody who never wrote GraphQL, with the mouse alone', (visit) => {
  test('finds which states have an approved plan, and on whose word, and takes it home', async () => {
    const { page } = visit();
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Explorer' }).click();
    await page.getByRole('link', { name: 'Which states have an approved plan' }).click();
    await page.locator('.scroll table').waitFor();
    const names = await cells(page, 1);
    expect(names).toHaveLength(8);
    expect(await cells(page, 2)).toEqual(names.map((name) => (name === 'Bahamas' ? 'DRAFTING' : 'APPROVED')));
    // On whose word: a statement is a row, with its page and publisher.
    await page.getByLabel('Rows are').selectOption({ label: await optionWith(page, 'status statements') });
    await page.getByRole('columnheader', { name: 'Status statements sources' }).waitFor();
    expect((await page.locator('.scroll tbody').textContent())?.match(/UNLIREC/g)?.length).toBeGreaterThanOrEqual(8);
    const { name, header, rows } = await takeHome(page);
    expect(name).toMatch(/^roadmap-hub-.*\.xlsx$/);
    const approved = facts.plans.plans.flatMap(({ statusStatements }) => statusStatements).filter(({ status }) => status === 'APPROVED');
    const statuses = rows.map((row) => row[header.indexOf('Status statements status')]);
    expect(statuses.filter((status) => status === 'APPROVED')).toHaveLength(approved.length);
  });

  test('finds where no support under goal 4 was published, and follows a cell to its records and sources', async () => {
    const { page } = visit();
    await page.goto('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Dashboards' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dashboards' }).waitFor();
    await page.getByRole('link', { name: 'Support by goal and state' }).click();
    const empty = page.locator('table tbody tr', { hasText: 'Systematically decrease' }).filter({ hasText: 'no published record found' });
    expect((await empty.allInnerTexts()).map((text) => text.split('\t')[0]?.trim())).toEqual(['Montserrat', 'No state named']);

    await page.goto('/');
    await page.locator('table a[href*="row=CFR%3AG4"][href*="column=LCA"], table a[href*="row=CFR:G4"][href*="column=LCA"]').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main table a[href^="/records/"]').first().click();
    await page.getByRole('heading', { name: 'Sources' }).waitFor();
    expect(await page.locator('main a[href^="https://"]').count()).toBeGreaterThan(0);
  });

  test('finds the five largest gaps of goal 2 of DEMO and who funds that goal there, and takes it home', async () => {
    const { page } = visit();
    await page.goto('/explorer');
    await page.getByRole('link', { name: 'The gaps of one goal, and who funds it there' }).click();
    await page.getByLabel('Goal (needed)').selectOption({ index: 2 });
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.locator('.scroll tbody tr').nth(4).waitFor();
    await page.locator('.result .synthetic .mark').waitFor();
    const home = await takeHome(page);
    expect(home.name).toContain('SYNTHETIC');
    expect(home.header).toEqual(expect.arrayContaining(['Country name', 'Activity title', 'Gap amount', 'Gap currency']));
    const gaps = home.rows.map((row) => Number(row[home.header.indexOf('Gap amount')]));
    expect(gaps.length).toBeGreaterThanOrEqual(5);
    expect(gaps).toEqual([...gaps].sort((one, other) => other - one));
    const shown = await page.locator('.scroll tbody tr').first().textContent();
    expect(shown?.replaceAll(',', '')).toContain(String(gaps[0]).split('.')[0]);

    await page.getByLabel('Rows are').selectOption({ value: 'byDonor.rows' });
    await page.getByRole('columnheader', { name: 'Summary committed amount' }).waitFor();
    const donors = await takeHome(page);
    expect(donors.rows.length).toBeGreaterThan(1);
    expect(donors.header).toContain('Label');
  });
});

async function optionWith(page: Page, words: string): Promise<string> {
  const options = await page.getByLabel('Rows are').locator('option').allInnerTexts();
  return options.find((option) => option.toLowerCase().includes(words)) ?? '';
}
