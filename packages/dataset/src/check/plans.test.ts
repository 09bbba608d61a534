import { type Case, find } from '../testing/copy.js';
import { runCases } from '../testing/run-cases.js';

const plans: Case[] = [
  [
    'a plan is of its roadmap and country',
    (f) => {
      find(f.plans, 'CFR:BRB').country = 'BHS';
    },
    'plans.json',
    'CFR:BRB',
    'the id is not made of roadmap "CFR" and country "BHS"',
  ],
  [
    "a plan's country exists",
    (f) => {
      find(f.plans, 'CFR:BRB').country = 'ZZZ';
    },
    'plans.json',
    'CFR:BRB',
    'country "ZZZ" is not in countries.json',
  ],
  [
    "a plan's roadmap exists",
    (f) => {
      find(f.plans, 'CFR:BRB').roadmap = 'XR';
    },
    'plans.json',
    'CFR:BRB',
    'roadmap "XR" is not in roadmaps.json',
  ],
  [
    "a plan's country takes part",
    (f) => {
      find(f.countries, 'BRB').participatesIn = [];
    },
    'plans.json',
    'CFR:BRB',
    'country "BRB" does not take part in roadmap "CFR"',
  ],
  [
    'a lead body has its basis',
    (f) => {
      find(f.plans, 'CFR:JAM').leadBodyBasis = null;
    },
    'plans.json',
    'CFR:JAM',
    'leadBody and leadBodyBasis go together',
  ],
  [
    'statement ids are unique over all plans',
    (f) => {
      find(f.plans, 'CFR:BRB').statusStatements[0]!.id = 'BS-S1';
    },
    'plans.json',
    'BS-S1',
    'another status statement has the same id',
  ],
  [
    "a statement's sources exist",
    (f) => find(f.plans, 'CFR:BRB').statusStatements[0]!.sources.push('nowhere'),
    'plans.json',
    'BB-S1',
    'source "nowhere" is not in sources.json',
  ],
  [
    "a step's event exists",
    (f) => {
      find(f.plans, 'CFR:TTO').process[0]!.event = 'ZZ';
    },
    'plans.json',
    'CFR:TTO:1',
    'event "ZZ" is not in events.json',
  ],
  [
    'steps are numbered',
    (f) => {
      find(f.plans, 'CFR:TTO').process[1]!.id = 'CFR:TTO:5';
    },
    'plans.json',
    'CFR:TTO:5',
    'step 2 of the plan must have the id "CFR:TTO:2"',
  ],
  [
    'steps are in order of time',
    (f) => {
      find(f.plans, 'CFR:TTO').process[1]!.date = '2020-10-25';
    },
    'plans.json',
    'CFR:TTO:2',
    'date 2020-10-25 is before that of the step before it, 2020-10-26',
  ],
  [
    "a priority's node exists",
    (f) => {
      find(f.plans, 'CFR:GUY').priorities[0]!.nodes = ['CFR:G9'];
    },
    'plans.json',
    'GY-P1',
    'node "CFR:G9" is not in nodes.json',
  ],
  [
    "a priority's nodes have a basis",
    (f) => {
      find(f.plans, 'CFR:GUY').priorities[0]!.nodesBasis = null;
    },
    'plans.json',
    'GY-P1',
    'nodes are given without nodesBasis',
  ],
  [
    'priority ids are unique',
    (f) => {
      find(f.plans, 'CFR:GUY').priorities[0]!.id = 'DO-P1';
    },
    'plans.json',
    'DO-P1',
    'another priority has the same id',
  ],
];

const events: Case[] = [
  ['event ids are unique', (f) => f.events.push(find(f.events, 'AMS1')), 'events.json', 'AMS1', 'another event has the same id'],
  [
    "an event's roadmap exists",
    (f) => {
      find(f.events, 'AMS1').roadmap = 'XR';
    },
    'events.json',
    'AMS1',
    'roadmap "XR" is not in roadmaps.json',
  ],
  ['the countries exist', (f) => find(f.events, 'NAP-TT').countries.push('ZZZ'), 'events.json', 'NAP-TT', 'country "ZZZ" is not in countries.json'],
  ['a country is named once', (f) => find(f.events, 'NAP-TT').countries.push('TTO'), 'events.json', 'NAP-TT', 'country "TTO" is named twice'],
  [
    'the end is not before the start',
    (f) => {
      find(f.events, 'AMS3').endDate = '2023-11-13';
    },
    'events.json',
    'AMS3',
    'endDate 2023-11-13 is before date 2023-11-14',
  ],
  [
    'the end is not before the start, in part',
    (f) => {
      find(f.events, 'AMS3').endDate = '2023-10';
    },
    'events.json',
    'AMS3',
    'endDate 2023-10 is before date 2023-11-14',
  ],
  [
    'the nodes exist',
    (f) => {
      find(f.events, 'HT-G4').nodes = ['CFR:G9'];
    },
    'events.json',
    'HT-G4',
    'node "CFR:G9" is not in nodes.json',
  ],
  [
    'the nodes are of the roadmap',
    (f) => {
      find(f.events, 'HT-G4').nodes = ['XR:G1'];
    },
    'events.json',
    'HT-G4',
    'node "XR:G1" is not of roadmap "CFR"',
  ],
  [
    'a basis has its nodes',
    (f) => {
      find(f.events, 'HT-G4').nodes = [];
    },
    'events.json',
    'HT-G4',
    'nodesBasis is given without nodes',
  ],
  [
    'a count has its bound',
    (f) => {
      find(f.events, 'NAP-TT').participantsBound = null;
    },
    'events.json',
    'NAP-TT',
    'participants and participantsBound go together',
  ],
  [
    'women are participants',
    (f) => {
      find(f.events, 'NAP-BS').womenParticipants = 23;
    },
    'events.json',
    'NAP-BS',
    'womenParticipants 23 is more than participants 22',
  ],
  [
    'a party is one of four, not none',
    (f) => {
      find(f.events, 'AMS1').parties[0]!.organisation = null;
    },
    'events.json',
    'AMS1',
    'party 1: exactly one of organisation, donor, country, name must be set, not 0',
  ],
  [
    'a party is one of four, not two',
    (f) => {
      find(f.events, 'AMS1').parties[1]!.donor = 'CA';
    },
    'events.json',
    'AMS1',
    'party 2: exactly one of organisation, donor, country, name must be set, not 2',
  ],
  [
    "a party's organisation exists",
    (f) => {
      find(f.events, 'AMS1').parties[0]!.organisation = 'ZZ';
    },
    'events.json',
    'AMS1',
    'party 1: organisation "ZZ" is not in organisations.json',
  ],
  [
    "a party's donor exists",
    (f) => {
      find(f.events, 'AMS3').parties[3]!.donor = 'ZZ';
    },
    'events.json',
    'AMS3',
    'party 4: donor "ZZ" is not in donors.json',
  ],
  [
    "a party's country exists",
    (f) => {
      find(f.events, 'AMS3').parties[2]!.country = 'ZZZ';
    },
    'events.json',
    'AMS3',
    'party 3: country "ZZZ" is not in countries.json',
  ],
  [
    'a party is no more than all',
    (f) => {
      find(f.events, 'NAP-LC').parties[4]!.headcount = 15;
    },
    'events.json',
    'NAP-LC',
    'party 5: headcount 15 is more than participants 14',
  ],
];

runCases('plans', plans);
runCases('events', events);
