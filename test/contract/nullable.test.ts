import { describe, expect, test } from '@jest/globals';
import { type Subgraph, subgraphs } from '../schema/subgraphs.js';
import { nullableFindings } from './rules/nullable.js';
import { OWNERS } from './rules/owners.js';

test('null means "that service is away" wherever a service could be away', () => {
  expect(nullableFindings(subgraphs(), OWNERS)).toEqual([]);
});

describe('what breaks the rule is found', () => {
  const reference = (sdl: string): Subgraph => ({ name: 'reference', sdl });
  const plans = (sdl: string): Subgraph => ({ name: 'plans', sdl });
  const COUNTRY = 'type Country @key(fields: "iso3") @key(fields: "iso2") { iso3: ID! iso2: ID name: String }';
  const NODE = 'interface RoadmapNode @key(fields: "id") { id: ID! code: String }';
  const NODE_STUB = 'type RoadmapNode @interfaceObject @key(fields: "id") { id: ID! }';

  test.each<[string, Subgraph[], string[]]>([
    [
      'a field of Query',
      [reference('type Query { roadmaps: [String!]! country: String }')],
      ['reference: Query.roadmaps: [String!]! must be nullable (a field of Query)'],
    ],
    [
      'also in an extension',
      [reference('type Query { country: String } extend type Query { roadmaps: [String!]! }')],
      ['reference: Query.roadmaps: [String!]! must be nullable (a field of Query)'],
    ],
    [
      'a field added to the type of another service',
      [reference(COUNTRY), plans('type Country @key(fields: "iso3") { iso3: ID! planStatus: String! }')],
      ["plans: Country.planStatus: String! must be nullable (added to reference's type)"],
    ],
    [
      'a field of an entity that another service refers to',
      [reference(COUNTRY.replace('name: String', 'name: String!')), plans('type Country @key(fields: "iso3") { iso3: ID! }')],
      ['reference: Country.name: String! must be nullable (plans refer to it by its key alone)'],
    ],
    [
      'a key that the one who refers does not know',
      [reference(COUNTRY.replace('iso2: ID', 'iso2: ID!')), plans('type Country @key(fields: "iso3") { iso3: ID! }')],
      ['reference: Country.iso2: ID! must be nullable (plans refer to it by its key alone)'],
    ],
    [
      'a field of an implementation, although it is nullable in the interface',
      [reference(`${NODE} type RoadmapGoal implements RoadmapNode @key(fields: "id") { id: ID! code: String! }`), plans(NODE_STUB)],
      ['reference: RoadmapGoal.code: String! must be nullable (plans refer to it by its key alone)'],
    ],
    [
      'nodes outside reference',
      [reference(NODE), plans(`${NODE_STUB} type Priority { nodes: [RoadmapNode!]! first: RoadmapNode! maybe: [RoadmapNode!] }`)],
      [
        'plans: Priority.nodes: [RoadmapNode!]! must be nullable (a RoadmapNode outside the service that owns it)',
        'plans: Priority.first: RoadmapNode! must be nullable (a RoadmapNode outside the service that owns it)',
      ],
    ],
    [
      'a part of a type that several services fill',
      [reference('type HubStatus @shareable { reference: Int! all: Int! }'), plans('type HubStatus @shareable { plans: Int all: Int! }')],
      ['reference: HubStatus.reference: Int! must be nullable (one service’s part of a type of several)'],
    ],
    [
      'an entity of several services that is nobody’s',
      [reference('type Treaty @key(fields: "id") { id: ID! }'), plans('type Treaty @key(fields: "id") { id: ID! }')],
      ['Treaty: several services name this entity (reference, plans); say in owners.ts whose it is'],
    ],
  ])('%s', (_, parts, findings) => {
    expect(nullableFindings(parts, OWNERS)).toEqual(findings);
  });

  test('what keeps the rule is not: a field that is only named for a directive', () => {
    const parts = [reference(COUNTRY), plans('type Country @key(fields: "iso3") { iso3: ID! name: String! @external plan: String }')];
    expect(nullableFindings(parts, OWNERS)).toEqual([]);
  });
});
