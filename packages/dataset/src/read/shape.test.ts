import { type Case, find } from '../testing/copy.js';
import { runCases } from '../testing/run-cases.js';

/** Puts in what the types forbid, as an editor of JSON can. */
const set = (record: object, values: object) => Object.assign(record, values);

const shape: Case[] = [
  [
    'a date is a date',
    (f) => set(find(f.events, 'AMS1'), { date: '9 November 2021' }),
    'events.json',
    'AMS1',
    'date "9 November 2021" is not a day, month or year',
  ],
  ['a day exists', (f) => set(find(f.events, 'AMS1'), { date: '2023-02-29' }), 'events.json', 'AMS1', 'date "2023-02-29" is not a day of the calendar'],
  [
    'a leap day passes',
    (f) => set(find(f.events, 'AMS1'), { date: '2024-02-29', endDate: '2024-02-30' }),
    'events.json',
    'AMS1',
    'endDate "2024-02-30" is not a day of the calendar',
  ],
  [
    'a country has three letters',
    (f) => set(find(f.plans, 'CFR:BRB'), { country: 'BB' }),
    'plans.json',
    'CFR:BRB',
    'country "BB" is not an alpha-3 country code',
  ],
  ['an id has no blanks', (f) => set(find(f.indicators, 'SDG-16.4.2'), { id: 'SDG 16' }), 'indicators.json', 'SDG 16', 'id "SDG 16" is not an identifier'],
  ['a node id has a roadmap', (f) => set(find(f.nodes, 'CFR:1.3.3'), { parent: 'G1' }), 'nodes.json', 'CFR:1.3.3', 'parent "G1" is not a node id'],
  [
    'an address is of the web',
    (f) => set(find(f.sources, 'sas-pathway-to-policy'), { url: 'javascript:alert(1)' }),
    'sources.json',
    'sas-pathway-to-policy',
    'url "javascript:alert(1)" is not the address of a web page',
  ],
  [
    'a count is not negative',
    (f) => set(find(f.events, 'AMS1'), { participants: -1 }),
    'events.json',
    'AMS1',
    'participants: Too small: expected number to be >=0',
  ],
  [
    'an amount is text',
    (f) => set(find(f.pledges, 'PL-FI-SALIENT'), { amount: 800000 }),
    'pledges.json',
    'PL-FI-SALIENT',
    'amount: Invalid input: expected string, received number',
  ],
  ['no field is unknown', (f) => set(find(f.pledges, 'PL-FI-SALIENT'), { colour: 'red' }), 'pledges.json', 'PL-FI-SALIENT', 'Unrecognized key: "colour"'],
  [
    'a nested field is named in full',
    (f) => set(find(f.plans, 'CFR:BRB').statusStatements[0]!, { status: 'DONE' }),
    'plans.json',
    'CFR:BRB',
    'statusStatements[0].status: Invalid option: expected one of "NOT_STARTED"|"STARTED"|"DRAFTING"|"DRAFTED"|"APPROVED"',
  ],
  [
    'a record cites something',
    (f) => set(find(f.instruments, 'MOSAIC'), { sources: [] }),
    'instruments.json',
    'MOSAIC',
    'sources: Too small: expected array to have >=1 items',
  ],
  ['a record without a name is numbered', (f) => set(f, { links: ['x'] }), 'links.json', '#1', 'Invalid input: expected object, received string'],
  ['a file is a list', (f) => set(f, { links: {} }), 'links.json', null, 'Invalid input: expected array, received object'],
];

runCases('shape', shape);
