import { type Case, find } from '../testing/copy.js';
import { runCases } from '../testing/run-cases.js';

const donors: Case[] = [
  [
    "a donor's organisation exists",
    (f) => {
      find(f.donors, 'EU').organisation = 'ZZ';
    },
    'donors.json',
    'EU',
    'organisation "ZZ" is not in organisations.json',
  ],
  [
    "a donor's country exists",
    (f) => {
      find(f.donors, 'DE').country = 'ZZZ';
    },
    'donors.json',
    'DE',
    'country "ZZZ" is not in countries.json',
  ],
  ["a donor's roadmap exists", (f) => find(f.donors, 'DE').roadmaps.push('XR'), 'donors.json', 'DE', 'roadmap "XR" is not in roadmaps.json'],
  [
    'a government has its country',
    (f) => {
      find(f.donors, 'DE').country = null;
    },
    'donors.json',
    'DE',
    'a government needs its country',
  ],
  [
    'only a pooled fund has contributors',
    (f) => find(f.donors, 'DE').contributors.push({ donor: 'FR', country: null }),
    'donors.json',
    'DE',
    'only a pooled fund has contributors',
  ],
  [
    'a contributor is one of two',
    (f) => {
      find(f.donors, 'SALIENT').contributors[0]!.country = 'FIN';
    },
    'donors.json',
    'SALIENT',
    'contributor 1: exactly one of donor, country must be set, not 2',
  ],
  [
    "a contributor's donor exists",
    (f) => {
      find(f.donors, 'SALIENT').contributors[0]!.donor = 'ZZ';
    },
    'donors.json',
    'SALIENT',
    'contributor 1: donor "ZZ" is not in donors.json',
  ],
  [
    "a contributor's country exists",
    (f) => {
      find(f.donors, 'SALIENT').contributors[3]!.country = 'ZZZ';
    },
    'donors.json',
    'SALIENT',
    'contributor 4: country "ZZZ" is not in countries.json',
  ],
  [
    'a fund does not pay into itself',
    (f) => {
      find(f.donors, 'SALIENT').contributors[0]!.donor = 'SALIENT';
    },
    'donors.json',
    'SALIENT',
    'contributor 1: a fund does not pay into itself',
  ],
];

const pledges: Case[] = [
  [
    'a currency is of ISO 4217',
    (f) => {
      find(f.pledges, 'PL-CA-ACCBP-2021').currency = 'EURO';
    },
    'pledges.json',
    'PL-CA-ACCBP-2021',
    'currency "EURO" is not an ISO 4217 code',
  ],
  [
    'a currency is still in use',
    (f) => {
      find(f.pledges, 'PL-FI-SALIENT').currency = 'FIM';
    },
    'pledges.json',
    'PL-FI-SALIENT',
    'currency "FIM" is not an ISO 4217 code',
  ],
  [
    'a currency needs an amount',
    (f) => {
      find(f.pledges, 'PL-FI-SALIENT').amount = null;
    },
    'pledges.json',
    'PL-FI-SALIENT',
    'currency EUR is given without an amount',
  ],
  ["a pledge's donors exist", (f) => find(f.pledges, 'PL-CA-AMS3').donors.push('ZZ'), 'pledges.json', 'PL-CA-AMS3', 'donor "ZZ" is not in donors.json'],
  [
    'only an aggregate lacks donors',
    (f) => {
      find(f.pledges, 'PL-CA-AMS3').donors = [];
    },
    'pledges.json',
    'PL-CA-AMS3',
    'only an aggregate may lack donors',
  ],
  [
    "a pledge's roadmap exists",
    (f) => {
      find(f.pledges, 'PL-CA-AMS3').roadmap = 'XR';
    },
    'pledges.json',
    'PL-CA-AMS3',
    'roadmap "XR" is not in roadmaps.json',
  ],
  [
    'the end is not before the start',
    (f) => {
      find(f.pledges, 'PL-SALIENT-JM').end = '2022-05';
    },
    'pledges.json',
    'PL-SALIENT-JM',
    'end 2022-05 is before start 2022-06-17',
  ],
  [
    "a pledge's nodes exist",
    (f) => find(f.pledges, 'PL-SALIENT-JM').nodes.push('CFR:G9'),
    'pledges.json',
    'PL-SALIENT-JM',
    'node "CFR:G9" is not in nodes.json',
  ],
  [
    "a pledge's nodes have a basis",
    (f) => {
      find(f.pledges, 'PL-SALIENT-JM').nodesBasis = null;
    },
    'pledges.json',
    'PL-SALIENT-JM',
    'nodes are given without nodesBasis',
  ],
  [
    "a pledge's countries exist",
    (f) => find(f.pledges, 'PL-SALIENT-JM').countries.push('ZZZ'),
    'pledges.json',
    'PL-SALIENT-JM',
    'country "ZZZ" is not in countries.json',
  ],
  [
    "a pledge's implementers exist",
    (f) => find(f.pledges, 'PL-SALIENT-JM').implementers.push('ZZ'),
    'pledges.json',
    'PL-SALIENT-JM',
    'implementer "ZZ" is not in organisations.json',
  ],
  ['pledge ids are unique', (f) => f.pledges.push(find(f.pledges, 'PL-CA-AMS5')), 'pledges.json', 'PL-CA-AMS5', 'another pledge has the same id'],
];

const links: Case[] = [
  [
    "a link's pledge exists",
    (f) => {
      find(f.links, 'LK-01').pledge = 'ZZ';
    },
    'links.json',
    'LK-01',
    'pledge "ZZ" is not in pledges.json',
  ],
  [
    "a link's event exists",
    (f) => {
      find(f.links, 'LK-01').event = 'ZZ';
    },
    'links.json',
    'LK-01',
    'event "ZZ" is not in events.json',
  ],
  [
    "a link's assistance exists",
    (f) => {
      find(f.links, 'LK-20').assistance = 'ZZ';
    },
    'links.json',
    'LK-20',
    'assistance "ZZ" is not in assistance.json',
  ],
  [
    'a link has one end, not none',
    (f) => {
      find(f.links, 'LK-01').event = null;
    },
    'links.json',
    'LK-01',
    'exactly one of event, assistance must be set, not 0',
  ],
  [
    'a link has one end, not two',
    (f) => {
      find(f.links, 'LK-01').assistance = 'AS-01';
    },
    'links.json',
    'LK-01',
    'exactly one of event, assistance must be set, not 2',
  ],
];

const support: Case[] = [
  ['providers exist', (f) => find(f.assistance, 'AS-01').providers.push('ZZ'), 'assistance.json', 'AS-01', 'provider "ZZ" is not in organisations.json'],
  ['funders exist', (f) => find(f.assistance, 'AS-01').funders.push('ZZ'), 'assistance.json', 'AS-01', 'funder "ZZ" is not in donors.json'],
  ['countries exist', (f) => find(f.assistance, 'AS-01').countries.push('ZZZ'), 'assistance.json', 'AS-01', 'country "ZZZ" is not in countries.json'],
  [
    'the roadmap exists',
    (f) => {
      find(f.assistance, 'AS-01').roadmap = 'XR';
    },
    'assistance.json',
    'AS-01',
    'roadmap "XR" is not in roadmaps.json',
  ],
  ['nodes exist', (f) => find(f.assistance, 'AS-01').nodes.push('CFR:G9'), 'assistance.json', 'AS-01', 'node "CFR:G9" is not in nodes.json'],
  [
    'the end is not before the start',
    (f) => {
      find(f.assistance, 'AS-01').endDate = '2021-03-07';
    },
    'assistance.json',
    'AS-01',
    'endDate 2021-03-07 is before date 2021-03-08',
  ],
  [
    'an end needs a start',
    (f) => {
      find(f.assistance, 'AS-51').endDate = '2024';
    },
    'assistance.json',
    'AS-51',
    'endDate is given without date',
  ],
  [
    'a missing date is explained',
    (f) => {
      find(f.assistance, 'AS-51').dateNote = null;
    },
    'assistance.json',
    'AS-51',
    'without a date, dateNote must say what is known',
  ],
  [
    'women are participants',
    (f) => {
      find(f.assistance, 'AS-53').womenParticipants = 8;
    },
    'assistance.json',
    'AS-53',
    'womenParticipants 8 is more than participants 7',
  ],
  [
    'a support statement is of one',
    (f) => {
      find(f.supportStatements, 'SS-DE').organisation = 'MAG';
    },
    'support-statements.json',
    'SS-DE',
    'exactly one of donor, organisation must be set, not 2',
  ],
  [
    "a support statement's donor exists",
    (f) => {
      find(f.supportStatements, 'SS-DE').donor = 'ZZ';
    },
    'support-statements.json',
    'SS-DE',
    'donor "ZZ" is not in donors.json',
  ],
  [
    "a support statement's organisation exists",
    (f) => {
      find(f.supportStatements, 'SS-IMPACS').organisation = 'ZZ';
    },
    'support-statements.json',
    'SS-IMPACS',
    'organisation "ZZ" is not in organisations.json',
  ],
];

runCases('donors', donors);
runCases('pledges', pledges);
runCases('links', links);
runCases('assistance and support', support);
