import { cite, type Facts, readRates } from '@roadmap-hub/dataset';
import { type RecordSet, recordSet } from '@roadmap-hub/datastore';
import { Assertion, Confidence } from '@roadmap-hub/subgraph';
import { adoptionKind } from './adoption/adoption.kind.js';
import { indicatorKind } from './indicator/indicator.kind.js';
import { alignmentKind } from './instrument/alignment.kind.js';
import { instrumentKind } from './instrument/instrument.kind.js';
import { codeListKind, contradictionKind, countryKind, exchangeRateKind, gapKind, needKind, observationKind, predecessorKind, roadmapKind } from './kinds.js';
import { nodeKind } from './node/node.kind.js';
import { organisationKind } from './organisation/organisation.kind.js';

/** The data set's facts as the records of this service, parents before their children. */
export function recordSets(facts: Facts): RecordSet[] {
  const cited = <T extends { sources: string[] }>(fact: T) => ({ ...fact, sources: cite(facts, fact.sources) });
  const { reference } = facts;
  const paths = pathsOf(reference.nodes);

  return [
    recordSet(countryKind, reference.countries.map(cited)),
    recordSet(instrumentKind, reference.instruments.map(cited)),
    recordSet(
      organisationKind,
      reference.organisations.map(cited).map((organisation) => ({ ...organisation, mandates: organisation.mandates.map(cited) })),
    ),
    recordSet(roadmapKind, reference.roadmaps.map(cited)),
    recordSet(
      nodeKind,
      reference.nodes.map(cited).map((node) => ({ ...node, path: paths(node.id), statements: node.statements.map(cited) })),
    ),
    recordSet(alignmentKind, reference.alignments.map(cited)),
    recordSet(indicatorKind, reference.indicators.map(cited)),
    recordSet(adoptionKind, reference.adoptions.map(cited)),
    recordSet(
      predecessorKind,
      reference.predecessors.map(cited).map((predecessor) => ({ ...predecessor, statements: predecessor.statements.map(cited) })),
    ),
    recordSet(gapKind, reference.knownGaps.map(cited)),
    recordSet(observationKind, reference.observations.map(cited)),
    recordSet(contradictionKind, reference.contradictions.map(cited)),
    recordSet(needKind, reference.userNeeds.map(cited)),
    recordSet(codeListKind, reference.codeLists.map(cited)),
    recordSet(
      exchangeRateKind,
      readRates().map(({ source, note: _note, ...row }) => ({ ...row, sources: [source], assertion: Assertion.REPORTED, confidence: Confidence.HIGH })),
    ),
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
