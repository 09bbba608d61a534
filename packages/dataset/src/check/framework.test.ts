import { type Case, find } from '../testing/copy.js';
import { runCases } from '../testing/run-cases.js';

const roadmaps: Case[] = [
  ['custodians exist', (f) => find(f.roadmaps, 'CFR').custodians.push('ZZ'), 'roadmaps.json', 'CFR', 'custodian "ZZ" is not in organisations.json'],
  [
    'supporting governments exist',
    (f) => find(f.roadmaps, 'CFR').supportingGovernments.push('ZZZ'),
    'roadmaps.json',
    'CFR',
    'supporting government "ZZZ" is not in countries.json',
  ],
  [
    'a period ends after it starts',
    (f) => {
      find(f.roadmaps, 'CFR').periodEnd = '2019';
    },
    'roadmaps.json',
    'CFR',
    'periodEnd 2019 is before periodStart 2020',
  ],
  [
    'a node is of its prefix',
    (f) => {
      find(f.nodes, 'CFR:G2').code = 'G9';
    },
    'nodes.json',
    'CFR:G2',
    'the id is not made of roadmap "CFR" and code "G9"',
  ],
  [
    "a node's roadmap exists",
    (f) => {
      find(f.nodes, 'CFR:G2').roadmap = 'XR';
    },
    'nodes.json',
    'CFR:G2',
    'roadmap "XR" is not in roadmaps.json',
  ],
  [
    "a node's parent exists",
    (f) => {
      find(f.nodes, 'CFR:1.3.3').parent = 'CFR:G9';
    },
    'nodes.json',
    'CFR:1.3.3',
    'parent "CFR:G9" is not in nodes.json',
  ],
  [
    'a parent is of the same roadmap',
    (f) => {
      find(f.nodes, 'CFR:1.3.3').parent = 'XR:G1';
    },
    'nodes.json',
    'CFR:1.3.3',
    'node "XR:G1" is not of roadmap "CFR"',
  ],
  [
    'a node is not its own parent',
    (f) => {
      find(f.nodes, 'CFR:1.3.3').parent = 'CFR:1.3.3';
    },
    'nodes.json',
    'CFR:1.3.3',
    'parent leads back to the node itself',
  ],
  [
    'a goal has no parent',
    (f) => {
      find(f.nodes, 'CFR:G2').parent = 'CFR:G1';
    },
    'nodes.json',
    'CFR:G2',
    'a goal has no parent',
  ],
  [
    "a node statement's event exists",
    (f) => {
      find(f.nodes, 'CFR:1.3.3').statements[0]!.event = 'ZZ';
    },
    'nodes.json',
    'CFR:1.3.3',
    'event "ZZ" is not in events.json',
  ],
  [
    "an alignment's instrument exists",
    (f) => {
      find(f.alignments, 'AL-01').instrument = 'CIFTA';
    },
    'alignments.json',
    'AL-01',
    'instrument "CIFTA" is not in instruments.json',
  ],
  [
    "an alignment's node exists",
    (f) => {
      find(f.alignments, 'AL-06').node = 'CFR:G9';
    },
    'alignments.json',
    'AL-06',
    'node "CFR:G9" is not in nodes.json',
  ],
  [
    "an indicator's node exists",
    (f) => {
      find(f.indicators, 'SDG-16.4.2').node = 'CFR:G9';
    },
    'indicators.json',
    'SDG-16.4.2',
    'node "CFR:G9" is not in nodes.json',
  ],
  [
    'an aligned indicator has its instrument',
    (f) => {
      find(f.indicators, 'SDG-16.4.2').instrument = null;
    },
    'indicators.json',
    'SDG-16.4.2',
    'an aligned indicator needs the instrument that it comes from',
  ],
];

const adoptions: Case[] = [
  [
    'the subject exists',
    (f) => {
      find(f.adoptions, 'AD-2019-01').subject = 'ZZ';
    },
    'adoptions.json',
    'AD-2019-01',
    'subject "ZZ" is neither a roadmap nor a predecessor',
  ],
  [
    'the body exists',
    (f) => {
      find(f.adoptions, 'AD-2019-05').body = 'ZZ';
    },
    'adoptions.json',
    'AD-2019-05',
    'body "ZZ" is not in organisations.json',
  ],
  [
    'the country exists',
    (f) => {
      find(f.adoptions, 'AD-HT-2019').country = 'ZZZ';
    },
    'adoptions.json',
    'AD-HT-2019',
    'country "ZZZ" is not in countries.json',
  ],
  [
    'a preference has its reason',
    (f) => {
      find(f.adoptions, 'AD-2021-01-22').preferredReason = null;
    },
    'adoptions.json',
    'AD-2021-01-22',
    'preferred and preferredReason go together',
  ],
  [
    'one adoption a subject is preferred',
    (f) => Object.assign(find(f.adoptions, 'AD-TT-2020-07'), { preferred: true, preferredReason: 'because' }),
    'adoptions.json',
    'AD-TT-2020-07',
    '"AD-2021-01-22" is preferred already for subject "CFR"',
  ],
  [
    "a predecessor's body exists",
    (f) => {
      find(f.predecessors, 'PA-2019').adoptedBy = 'ZZ';
    },
    'predecessors.json',
    'PA-2019',
    'adoptedBy "ZZ" is not in organisations.json',
  ],
  [
    'a predecessor is developed before it is adopted',
    (f) => {
      find(f.predecessors, 'PA-2019').adopted = '2018-12';
    },
    'predecessors.json',
    'PA-2019',
    'adopted 2018-12 is before developed 2019-01',
  ],
  [
    "a predecessor statement's adoption exists",
    (f) => {
      find(f.predecessors, 'PA-2019').statements[0]!.adoption = 'ZZ';
    },
    'predecessors.json',
    'PA-2019',
    'adoption "ZZ" is not in adoptions.json',
  ],
];

const contradictions: Case[] = [
  [
    'the records named exist',
    (f) => find(f.contradictions, 'CF-BS').statements[0]!.records.push('ZZ'),
    'contradictions.json',
    'CF-BS',
    'no record has the id "ZZ"',
  ],
  [
    'the records named are unmistakable',
    (f) => f.donors.push({ ...find(f.donors, 'FI'), id: 'CONSLE' }),
    'contradictions.json',
    'CF-COUNCIL-NAME',
    '"CONSLE" is the id of 2 records',
  ],
  [
    'the preferred record is one of those named',
    (f) => {
      find(f.contradictions, 'CF-BS').preferred = 'BB-S2';
    },
    'contradictions.json',
    'CF-BS',
    'preferred "BB-S2" is not one of the records named',
  ],
  [
    'sources are complete',
    (f) => {
      find(f.contradictions, 'CF-BB-PLAN').sources = ['unlirec-2022-11-29-ams2'];
    },
    'contradictions.json',
    'CF-BB-PLAN',
    'source "unlirec-2023-07-27-bb-roundtable" of a record named is missing',
  ],
  [
    'sources are of the records named',
    (f) => find(f.contradictions, 'CF-BB-PLAN').sources.push('sas-pathway-to-policy'),
    'contradictions.json',
    'CF-BB-PLAN',
    'source "sas-pathway-to-policy" is not of a record named',
  ],
];

runCases('roadmaps', roadmaps);
runCases('adoptions', adoptions);
runCases('contradictions', contradictions);
