import { expect, test } from '@jest/globals';
import { forEachHub } from '../harness/for-each-hub.js';
import type { Hub } from '../harness/hub.js';
import { MONEY, SAINT_LUCIA, STATEMENTS } from './questions.js';

/** What the hub promises to its first users, word by word, wherever it runs: at their first start. */
forEachHub({ start: 'first' }, (hub) => {
  test('one request about "lc" gives Saint Lucia’s plan, seminar, adoption, assistance and pledges from three services', async () => {
    const { body } = await hub().ask<SaintLucia>(SAINT_LUCIA, {}, { 'x-hub-cost': '1' });
    expect(body.errors).toBeUndefined();
    expect(body.extensions?.hub?.subgraphCalls).toBeGreaterThanOrEqual(3);
    const country = body.data?.country;

    expect(country).toMatchObject({ iso3: 'LCA', name: 'Saint Lucia', planStatus: 'APPROVED' });
    const statements = country?.plan.statusStatements ?? [];
    expect(statements.map(({ status, date }) => [date, status])).toEqual([
      ['2021-06-11', 'DRAFTING'],
      ['2022-11-29', 'APPROVED'],
    ]);
    for (const { sources } of statements) expect(sources[0]?.url).toMatch(/^https?:/);

    expect(country?.adoptions).toMatchObject([{ date: '2021-05', kind: 'ADOPTED' }]);

    const assistance = country?.assistance.nodes.map(({ id }) => id);
    expect(assistance).toEqual(expect.arrayContaining(['AS-05', 'AS-31', 'AS-35', 'AS-53']));
    expect(assistance).toHaveLength(country?.assistance.totalCount ?? 0);

    const pledges = country?.pledges.nodes ?? [];
    expect(pledges.every(({ regional, countries }) => regional || countries.some(({ iso3 }) => iso3 === 'LCA'))).toBe(true);
    expect(pledges.map(({ id }) => id)).toEqual(expect.arrayContaining(['PL-DE-UNLIREC-NAP', 'PL-CA-ACCBP-2021']));
  });

  test('the seminar of 2021-06-11 has its hosts, collaborators and five national institutions, and nobody is called a funder', async () => {
    const { body } = await hub().ask<SaintLucia>(SAINT_LUCIA);
    const [seminar] = body.data?.country.events.nodes.filter(({ date }) => date === '2021-06-11') ?? [];
    const parties = seminar?.parties ?? [];
    const named = (role: string) =>
      parties.filter((party) => party.role === role).map(({ organisation, donor, country, name }) => organisation?.id ?? donor?.name ?? country?.name ?? name);

    expect(named('HOST').sort()).toEqual(['IMPACS', 'UNLIREC']);
    expect(named('COLLABORATOR').sort()).toEqual(['Germany', 'Saint Lucia']);
    expect(named('FUNDER')).toEqual([]);
    expect(seminar?.participants).toBe(14);
    const institutions = parties.filter(({ role, basis }) => role === 'PARTICIPANT' && basis.startsWith('five institutions'));
    expect(institutions.map(({ name }) => name).sort()).toEqual([
      'Bordelais Correctional Facility',
      'Department of Home Affairs and National Security',
      'Director of Public Prosecutions Office',
      'Forensic Science Laboratory',
      'Royal Saint Lucia Police Force',
    ]);
  });

  test('contradicting adoption dates stand side by side, and the formal regional step is preferred with its reason', async () => {
    const adoptions = await adoptionsOf(hub());
    const regional = adoptions.filter(({ subject, kind, country }) => subject === 'CFR' && kind === 'ADOPTED' && country === null);
    expect(regional.map(({ date }) => date).sort()).toEqual(['2019-05', '2020-07', '2020-10', '2021-01-22']);
    expect(regional.filter(({ preferred }) => !preferred).every(({ contested, preferredReason }) => contested && preferredReason === null)).toBe(true);
    const preferred = adoptions.filter((adoption) => adoption.preferred);
    expect(preferred).toMatchObject([{ date: '2021-01-22', kind: 'ADOPTED', body: { id: 'CONSLE' } }]);
    expect(preferred[0]?.preferredReason).toMatch(/formal step at regional level/);
    for (const { sources } of adoptions) expect(sources[0]?.url).toMatch(/^https?:/);
  });

  test('an intention is not an adoption', async () => {
    const adoptions = await adoptionsOf(hub());
    const bahamas = adoptions.filter(({ country }) => country?.iso3 === 'BHS');
    expect(bahamas).toMatchObject([{ date: '2024-09-23', kind: 'INTENDS', preferred: false }]);
  });

  test('the pledge of Canada has its amount without a currency, the note, four goals, its implementer and its sources', async () => {
    const { body } = await hub().ask<Money>(MONEY);
    const pledge = body.data?.pledge;
    expect(pledge?.amount).toEqual({ amount: '2000000', currency: null });
    expect(pledge?.amountNote).toMatch(/does not say in which currency/);
    expect(pledge?.nodes.map(({ id }) => id)).toEqual(['CFR:G1', 'CFR:G2', 'CFR:G3', 'CFR:G4']);
    expect(pledge?.implementers).toEqual([{ id: 'UNLIREC' }]);
    expect(pledge?.sources.length).toBeGreaterThan(0);
    for (const { title, url } of pledge?.sources ?? []) expect([title, url]).toEqual([expect.stringMatching(/./), expect.stringMatching(/^https?:/)]);
  });

  test('the support stated on 2021-06-11 is that of four governments and two partners', async () => {
    const { body } = await hub().ask<Statements>(STATEMENTS);
    const statements = body.data?.supportStatements ?? [];
    expect(statements.map(({ date }) => date)).toEqual(Array(6).fill('2021-06-11'));
    expect(statements.flatMap(({ donor }) => donor?.name ?? []).sort()).toEqual(['Canada', 'Germany', 'United Kingdom', 'United States of America']);
    expect(statements.flatMap(({ organisation }) => organisation?.id ?? []).sort()).toEqual(['IMPACS', 'UNLIREC']);
  });

  test('UNLIREC acts by the Programme of Action of 2001', async () => {
    const { body } = await hub().ask<Statements>(STATEMENTS);
    expect(body.data?.organisation.mandates).toMatchObject([{ title: expect.stringContaining('Programme of Action'), instrument: { year: 2001 } }]);
  });
});

async function adoptionsOf(hub: Hub): Promise<Adoption[]> {
  const query = `{ roadmap { adoptions { date kind subject text contested preferred preferredReason body { id } country { iso3 } sources { url } } } }`;
  const { body } = await hub.ask<{ roadmap: { adoptions: Adoption[] } }>(query);
  expect(body.errors).toBeUndefined();
  return body.data?.roadmap.adoptions ?? [];
}

interface Adoption {
  date: string;
  kind: string;
  subject: string;
  contested: boolean;
  preferred: boolean;
  preferredReason: string | null;
  country: { iso3: string } | null;
  sources: { url: string }[];
}

interface SaintLucia {
  country: {
    plan: { statusStatements: { status: string; date: string; sources: { url: string }[] }[] };
    adoptions: unknown[];
    events: { nodes: Seminar[] };
    assistance: { totalCount: number; nodes: { id: string }[] };
    pledges: { nodes: { id: string; regional: boolean; countries: { iso3: string }[] }[] };
  };
}

interface Seminar {
  date: string;
  participants: number;
  parties: {
    role: string;
    basis: string;
    name: string | null;
    organisation: { id: string } | null;
    donor: { name: string } | null;
    country: { name: string } | null;
  }[];
}

interface Money {
  pledge: { amount: unknown; amountNote: string; nodes: { id: string }[]; implementers: unknown; sources: { title: string; url: string }[] };
}

interface Statements {
  supportStatements: { date: string; donor: { name: string } | null; organisation: { id: string } | null }[];
  organisation: { mandates: unknown };
}
