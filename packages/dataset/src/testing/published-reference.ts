import { nestedIn, type Pair, pair, type Theirs } from './pair.js';
import { external, facts, iso2, list, single } from './published.js';

const { reference } = facts;

/** A date of adoption counts for a state only where no other source speaks against it. */
function adoptedOn(iso3: string): string | null {
  const found = reference.adoptions.find(({ country, subject, kind, contested }) => country === iso3 && subject === 'CFR' && kind === 'ADOPTED' && !contested);
  return found?.date ?? null;
}

const countries: Pair[] = [
  pair(
    'states',
    list('states'),
    reference.countries.filter(({ participatesIn }) => participatesIn.includes('CFR')),
    {
      name: (c) => c.name,
      iso2: (c) => c.iso2,
      iso3: (c) => c.iso3,
      dac_recipient_code: (c) => external(c.externalIds, 'DAC-RECIPIENT'),
      caricom_member: (c) => c.caricomMember,
      sovereign_un_member: (c) => c.unMember,
      roadmap_adoption_date: (c) => adoptedOn(c.iso3),
    },
  ),
];

const organisations: Pair[] = [
  pair(
    'organisations',
    list('organisations'),
    reference.organisations,
    {
      code: (o) => o.id,
      name: (o) => o.name,
      aliases: (o) => o.aliases,
      parent: (o) => o.parent,
      hq: (o) => o.headquarters,
      dac_channel: (o) => external(o.externalIds, 'DAC-CHANNEL'),
    },
    { role: (o) => o.kind },
    { mandates: (o) => o.mandates.length, memberships: (o) => o.memberships.length },
  ),
  pair(
    'mandates',
    nestedIn(list('organisations'), 'mandates'),
    reference.organisations.flatMap(({ mandates }) => mandates),
    { instrument: (m) => m.instrument },
    { text: (m) => m.text },
  ),
  // A membership has no citation of its own: it is read where the organisation is.
  pair(
    'memberships',
    nestedIn(list('organisations'), 'memberships'),
    reference.organisations.flatMap(({ memberships, sources }) => memberships.map((membership) => ({ ...membership, sources: sources.slice(0, 1) }))),
    { of: (m) => m.of, since: (m) => m.since, as_of: (m) => m.asOf },
  ),
];

const nodes: Pair[] = [
  pair(
    'goals',
    list('goals'),
    reference.nodes.filter(({ level }) => level === 'GOAL'),
    { code: (n) => n.code, number: (n) => n.position, title: (n) => n.title },
  ),
  pair(
    'nodes',
    list('nodes'),
    reference.nodes.filter(({ level }) => level !== 'GOAL'),
    {
      code: (n) => n.code,
      roadmap: (n) => n.roadmap,
      parent: (n) => n.parent?.replace('CFR:', ''),
      level: (n) => (n.level === 'UNKNOWN' ? 'INFERRED' : n.level),
      title: (n) => n.title,
      official_text_public: (n) => n.officialTextPublic,
    },
    { parent_basis: (n) => n.parentBasis, level_note: (n) => n.levelNote },
    { statements: (n) => n.statements.length },
  ),
  pair(
    'node statements',
    nestedIn(list('nodes'), 'statements'),
    reference.nodes.flatMap(({ statements }) => statements),
    { date: (s) => s.date, says_level: (s) => s.levelNamed, event: (s) => s.event },
    { text: (s) => s.text },
  ),
];

const adoptions: Pair[] = [
  pair(
    'adoption_history',
    list('adoption_history'),
    reference.adoptions,
    {
      id: (a) => a.id,
      roadmap: (a) => a.roadmap,
      subject: (a) => a.subject,
      date: (a) => a.date,
      kind: (a) => a.kind,
      body: (a) => a.body,
      country: (a) => iso2(a.country),
      conflict: (a) => a.contested,
      preferred: (a) => a.preferred,
    },
    { event: (a) => a.text, preferred_reason: (a) => a.preferredReason },
  ),
  pair(
    'builds_on',
    list('builds_on'),
    reference.predecessors,
    {
      id: (p) => p.id,
      roadmap: (p) => p.roadmap,
      title: (p) => p.title,
      count: (p) => p.count,
      wording_public: (p) => p.wordingPublic,
      developed: (p) => p.developed,
      developed_under: (p) => p.developedUnder,
      adopted: (p) => p.adopted,
      adopted_by: (p) => p.adoptedBy,
    },
    {},
    { statements: (p) => p.statements.length },
  ),
  pair(
    'builds_on statements',
    nestedIn(list('builds_on'), 'statements'),
    reference.predecessors.flatMap(({ statements }) => statements),
    { date: (s) => s.date, kind: (s) => s.kind, body: (s) => s.body, adoption: (s) => s.adoption },
    { text: (s) => s.text },
  ),
];

const instruments: Pair[] = [
  pair(
    'instruments',
    list('instruments'),
    reference.instruments,
    { id: (i) => i.id, title: (i) => i.title, year: (i) => i.year, kind: (i) => i.kind },
    { note: (i) => i.note },
  ),
  pair(
    'alignments',
    list('alignments'),
    reference.alignments,
    { of: (a) => a.node?.replace('CFR:', '') ?? a.roadmap, instrument: (a) => a.instrument, relation: (a) => a.relation },
    { note: (a) => a.note },
  ),
  pair(
    'indicators',
    list('indicators'),
    reference.indicators,
    {
      code: (i) => i.code,
      roadmap: (i) => i.roadmap,
      relation: (i) => i.relation,
      own: (i) => i.relation === 'OWN',
      instrument: (i) => i.instrument,
      kind: (i) => i.kind,
      title: (i) => i.title,
      unit: (i) => i.unit,
      custodians: (i) => i.custodians,
    },
    { goal_link: (i) => i.nodeNote },
  ),
];

const findings: Pair[] = [
  pair(
    'known_gaps',
    list('known_gaps'),
    reference.knownGaps,
    { id: (g) => g.id, roadmap: (g) => g.roadmap, stated_by: (g) => g.statedBy },
    { what: (g) => g.what, note: (g) => g.note },
  ),
  pair(
    'observations',
    list('observations'),
    reference.observations,
    { code: (o) => o.id, roadmap: (o) => o.roadmap, value: (o) => Number(o.value), unit: (o) => o.unit, as_of: (o) => o.asOf },
    { measure: (o) => o.measure },
  ),
  pair(
    'conflicts',
    list('conflicts'),
    // The published file cites nothing here: our sources are gathered, and checked by the reader.
    reference.contradictions.map(({ sources: _gathered, confidence: _none, ...rest }) => rest),
    { id: (c) => c.id, roadmap: (c) => c.roadmap, preferred: (c) => c.preferred },
    { about: (c) => c.about, advice: (c) => c.advice },
    { values: (c) => c.statements.length },
  ),
  pair(
    'conflict values',
    nestedIn(list('conflicts'), 'values'),
    reference.contradictions.flatMap(({ statements }) => statements),
    { records: (s) => s.records },
    { text: (s) => s.text },
  ),
  pair('user_needs', list('user_needs'), reference.userNeeds, { user: (n) => n.user }, { need: (n) => n.need }),
];

/** The published file has one object for all lists, with one set of sources. */
function codeLists(): Pair {
  const { dac_purpose_codes, dac_regional_recipients, iati_activity_ids, note, ...cited } = single('code_lists');
  const entries = [dac_purpose_codes, dac_regional_recipients, iati_activity_ids];
  const theirs: Theirs[] = entries.map((list, index) => ({ ...cited, entries: list, note: index === 2 ? note : null }));
  return pair('code_lists', theirs, reference.codeLists, { entries: (l) => l.entries }, { note: (l) => l.note });
}

function roadmap(): Pair {
  const governments = new Map([['United States', 'United States of America']]);
  const { mid_term_review, supporting_governments, aligned_instruments, ...rest } = single('roadmap');
  const theirs: Theirs = {
    ...rest,
    ...Object.fromEntries(Object.entries((mid_term_review ?? {}) as Theirs).map(([field, value]) => [`review ${field}`, value])),
    supporting_governments: ((supporting_governments ?? []) as string[]).map((name) => governments.get(name) ?? name),
    // What stands in brackets is worded anew.
    aligned_instruments: ((aligned_instruments ?? []) as string[]).map((name) => name.replace(/ \(.*/, '')),
  };
  const names = new Map(reference.countries.map(({ iso3, name }) => [iso3, name]));
  return pair(
    'roadmap',
    [theirs],
    reference.roadmaps,
    {
      code: (r) => r.code,
      title: (r) => r.title,
      short_title: (r) => r.shortTitle,
      abbreviation: (r) => r.abbreviation,
      period_start: (r) => Number(r.periodStart),
      period_end: (r) => Number(r.periodEnd),
      participating_state_count: (r) => r.participatingStateCount,
      co_custodians: (r) => r.custodians.map((id) => (id === 'IMPACS' ? 'CARICOM IMPACS' : id)),
      text_found: (r) => r.textPublic,
      components_named_by_source: (r) => r.componentsNamed,
      aligned_instruments: (r) => r.instrumentsNamed.map((name) => name.replace(/ \(.*/, '')),
      supporting_governments: (r) => r.supportingGovernments.map((iso3) => names.get(iso3)),
      'review presented': (r) => r.midTermReview?.presented,
      'review at': (r) => r.midTermReview?.at,
      'review findings_text_found': (r) => r.midTermReview?.findingsPublic,
    },
    { vision_summary: (r) => r.vision },
  );
}

export const referencePairs: readonly Pair[] = [roadmap(), ...countries, ...organisations, ...nodes, ...adoptions, ...instruments, ...findings, codeLists()];
