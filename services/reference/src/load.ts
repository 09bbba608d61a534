import { cite, type Facts, readRates } from '@roadmap-hub/dataset';
import type { RecordSet } from '@roadmap-hub/datastore';
import { Assertion, Confidence } from '@roadmap-hub/subgraph';
import { AdoptionStatement } from './adoption/adoption.entity.js';
import { Predecessor } from './adoption/predecessor.entity.js';
import { CodeList } from './code-list/code-list.entity.js';
import { Contradiction } from './contradiction/contradiction.entity.js';
import { Country } from './country/country.entity.js';
import { ExchangeRate } from './exchange-rate/exchange-rate.entity.js';
import { KnownGap } from './gap/gap.entity.js';
import { Indicator } from './indicator/indicator.entity.js';
import { Alignment } from './instrument/alignment.entity.js';
import { Instrument } from './instrument/instrument.entity.js';
import { UserNeed } from './need/need.entity.js';
import { RoadmapNode } from './node/node.entity.js';
import { Observation } from './observation/observation.entity.js';
import { Mandate, Organisation } from './organisation/organisation.entity.js';
import { Roadmap } from './roadmap/roadmap.entity.js';

/** The data set's facts as the records of this service, parents before their children. */
export function recordSets(facts: Facts): RecordSet[] {
  const cited = <T extends { sources: string[] }>(fact: T) => ({ ...fact, sources: cite(facts, fact.sources) });
  const ofRoadmap = <T extends { sources: string[]; roadmap: string }>(fact: T) => {
    const { roadmap, ...rest } = cited(fact);
    return { ...rest, roadmapCode: roadmap };
  };
  const { reference } = facts;
  const paths = pathsOf(reference.nodes);

  return [
    { entity: Country, key: 'iso3', rows: reference.countries.map(cited).map(({ participatesIn, ...row }) => ({ ...row, roadmapCodes: participatesIn })) },
    { entity: Instrument, key: 'id', rows: reference.instruments.map(cited) },
    {
      entity: Organisation,
      key: 'id',
      rows: reference.organisations
        .map(cited)
        .map(({ parent, roadmaps, mandates: _mandates, ...row }) => ({ ...row, parentId: parent, roadmapCodes: roadmaps })),
      parts: [
        {
          entity: Mandate,
          parent: 'organisationId',
          rows: reference.organisations.flatMap(({ id, mandates }) =>
            mandates.map(cited).map(({ instrument, ...row }, position) => ({ ...row, organisationId: id, position, instrumentId: instrument })),
          ),
        },
      ],
    },
    {
      entity: Roadmap,
      key: 'code',
      rows: reference.roadmaps
        .map(cited)
        .map(({ custodians, supportingGovernments, ...row }) => ({ ...row, custodianIds: custodians, supporterCodes: supportingGovernments })),
    },
    {
      entity: RoadmapNode,
      key: 'id',
      rows: reference.nodes.map(ofRoadmap).map(({ parent, statements, ...row }) => ({
        ...row,
        parentId: parent,
        pathIds: paths(row.id),
        statements: statements.map(cited).map(({ event, ...statement }) => ({ ...statement, eventId: event })),
      })),
    },
    {
      entity: Alignment,
      key: 'id',
      rows: reference.alignments.map(ofRoadmap).map(({ node, instrument, ...row }) => ({ ...row, nodeId: node, instrumentId: instrument })),
    },
    {
      entity: Indicator,
      key: 'id',
      rows: reference.indicators
        .map(ofRoadmap)
        .map(({ node, instrument, kind, measure, ...row }) => ({ ...row, scope: kind, kind: measure, nodeId: node, instrumentId: instrument })),
    },
    {
      entity: AdoptionStatement,
      key: 'id',
      rows: reference.adoptions.map(ofRoadmap).map(({ body, country, ...row }) => ({ ...row, bodyId: body, countryCode: country })),
    },
    {
      entity: Predecessor,
      key: 'id',
      rows: reference.predecessors.map(ofRoadmap).map(({ adoptedBy, statements, ...row }) => ({
        ...row,
        adoptedById: adoptedBy,
        statements: statements.map(cited).map(({ body, adoption, ...statement }) => ({ ...statement, bodyId: body, adoptionId: adoption })),
      })),
    },
    { entity: KnownGap, key: 'id', rows: reference.knownGaps.map(ofRoadmap) },
    { entity: Observation, key: 'id', rows: reference.observations.map(ofRoadmap).map(({ hubCount, ...row }) => ({ ...row, counts: hubCount })) },
    {
      entity: Contradiction,
      key: 'id',
      rows: reference.contradictions
        .map(ofRoadmap)
        .map(({ statements, ...row }) => ({ ...row, statements: statements.map(({ text, records }) => ({ text, recordIds: records })) })),
    },
    { entity: UserNeed, key: 'id', rows: reference.userNeeds.map(ofRoadmap) },
    { entity: CodeList, key: 'id', rows: reference.codeLists.map(cited) },
    {
      entity: ExchangeRate,
      key: 'id',
      rows: readRates().map(({ source, note: _note, ...row }) => ({ ...row, sources: [source], assertion: Assertion.REPORTED, confidence: Confidence.HIGH })),
    },
  ];
}

/** The ids from the root down to a node. */
function pathsOf(nodes: Facts['reference']['nodes']): (id: string) => string[] {
  const parents = new Map(nodes.map((node) => [node.id, node.parent]));
  return function path(id: string): string[] {
    const parent = parents.get(id);
    return parent ? [...path(parent), id] : [id];
  };
}
