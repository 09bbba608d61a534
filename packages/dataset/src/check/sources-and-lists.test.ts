import { type Case, find } from '../testing/copy.js';
import { runCases } from '../testing/run-cases.js';

const sources: Case[] = [
  [
    'a source key exists',
    (f) => find(f.instruments, 'MOSAIC').sources.push('nowhere'),
    'instruments.json',
    'MOSAIC',
    'source "nowhere" is not in sources.json',
  ],
  [
    'a source is cited once a record',
    (f) => find(f.instruments, 'MOSAIC').sources.push('unlirec-2022-04-21-ht-goal-4'),
    'instruments.json',
    'MOSAIC',
    'source "unlirec-2022-04-21-ht-goal-4" is named twice',
  ],
  [
    'nested citations exist',
    (f) => find(f.nodes, 'CFR:1.3.3').statements[0]?.sources.push('nowhere'),
    'nodes.json',
    'CFR:1.3.3',
    'source "nowhere" is not in sources.json',
  ],
  [
    'a source has its own key',
    (f) => f.sources.push({ ...find(f.sources, 'sas-pathway-to-policy'), title: 'Other' }),
    'sources.json',
    'sas-pathway-to-policy',
    'another source has the same id',
  ],
  [
    'a citation stands once',
    (f) => f.sources.push({ ...find(f.sources, 'sas-pathway-to-policy'), key: 'again' }),
    'sources.json',
    'again',
    'the same citation as "sas-pathway-to-policy"',
  ],
  [
    'a citation is used',
    (f) => f.sources.push({ ...find(f.sources, 'sas-pathway-to-policy'), key: 'again', title: 'Other' }),
    'sources.json',
    'again',
    'no record cites it',
  ],
  [
    'some source is dated',
    (f) =>
      f.sources.forEach((s) => {
        s.date = null;
      }),
    'sources.json',
    null,
    'no source has a date, so that nothing says how far the facts go',
  ],
];

const lists: Case[] = [
  ['countries are unique', (f) => f.countries.push({ ...find(f.countries, 'BRB'), iso2: null }), 'countries.json', 'BRB', 'another country has the same id'],
  [
    'alpha-2 codes are unique',
    (f) => {
      find(f.countries, 'BRB').iso2 = 'BS';
    },
    'countries.json',
    'BS',
    'another country (alpha-2) has the same id',
  ],
  [
    'a country takes part in a roadmap that exists',
    (f) => find(f.countries, 'BRB').participatesIn.push('XR'),
    'countries.json',
    'BRB',
    'roadmap "XR" is not in roadmaps.json',
  ],
  [
    'a parent exists',
    (f) => {
      find(f.organisations, 'UNLIREC').parent = 'ZZ';
    },
    'organisations.json',
    'UNLIREC',
    'parent "ZZ" is not in organisations.json',
  ],
  [
    'parents make no loop',
    (f) => {
      find(f.organisations, 'UNODA').parent = 'UNLIREC';
    },
    'organisations.json',
    'UNODA',
    'parent leads back to the organisation itself',
  ],
  [
    'a mandate is of an instrument that exists',
    (f) => {
      find(f.organisations, 'UNLIREC').mandates[0]!.instrument = 'ZZ';
    },
    'organisations.json',
    'UNLIREC',
    'instrument "ZZ" is not in instruments.json',
  ],
  [
    'an organisation is of a roadmap that exists',
    (f) => find(f.organisations, 'MAG').roadmaps.push('XR'),
    'organisations.json',
    'MAG',
    'roadmap "XR" is not in roadmaps.json',
  ],
  [
    'a membership is seen no earlier than it starts',
    (f) => {
      find(f.organisations, 'MAG').memberships[0]!.asOf = '2023-09';
    },
    'organisations.json',
    'MAG',
    'asOf 2023-09 is before since 2023-10',
  ],
  [
    'an empty code list says why',
    (f) => {
      find(f.codeLists, 'IATI-ACTIVITY').note = null;
    },
    'code-lists.json',
    'IATI-ACTIVITY',
    'the list is empty and has no note that says why',
  ],
  [
    'codes are listed once',
    (f) => find(f.codeLists, 'DAC-PURPOSE').entries.push({ code: '15210', name: 'Again' }),
    'code-lists.json',
    'DAC-PURPOSE',
    'code "15210" is listed twice',
  ],
  [
    'a gap is of a roadmap that exists',
    (f) => {
      find(f.knownGaps, 'GAP-KPI').roadmap = 'XR';
    },
    'known-gaps.json',
    'GAP-KPI',
    'roadmap "XR" is not in roadmaps.json',
  ],
  [
    'an observation is of a roadmap that exists',
    (f) => {
      find(f.observations, 'OB-SAS-1').roadmap = 'XR';
    },
    'observations.json',
    'OB-SAS-1',
    'roadmap "XR" is not in roadmaps.json',
  ],
  [
    'a need is of a roadmap that exists',
    (f) => {
      find(f.userNeeds, 'UN-01').roadmap = 'XR';
    },
    'user-needs.json',
    'UN-01',
    'roadmap "XR" is not in roadmaps.json',
  ],
];

runCases('sources', sources);
runCases('lists', lists);
