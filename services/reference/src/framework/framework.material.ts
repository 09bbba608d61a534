import {
  type BundleChange,
  type BundleDocument,
  bundleOf,
  type Enterable,
  type Material,
  materialResolvers,
  type UserError,
  UserErrorCode,
} from '@roadmap-hub/entries';
import type { Difference } from '@roadmap-hub/sheets';
import { enterableIndicator } from '../indicator/indicator.mutations.js';
import { enterableAlignment } from '../instrument/alignment.mutations.js';
import { roadmapKind } from '../kinds.js';
import { enterableNode } from '../node/node.mutations.js';
import { enterableVersion, keepFirst } from '../version/version.enterable.js';
import { frameworkLayout } from './framework.layout.js';

const PARTS = [enterableNode, enterableIndicator, enterableAlignment, enterableVersion];

const bundle: Enterable<BundleDocument> = bundleOf({
  kind: roadmapKind,
  type: 'FRAMEWORK',
  noun: 'framework',
  parts: PARTS,
  refuse: async (changes) => [...changes.flatMap(misnamed), ...withoutVersion(changes)],
});

/** A framework with its nodes, indicators and alignments, entered as a version. */
export const enterableFramework: Enterable<BundleDocument> = {
  ...bundle,
  apply: async (document, db, target) => {
    await keepFirst(target.id, db, target.now);
    await bundle.apply?.(document, db, target);
  },
};

const stands = (table: string, scope: string) => `from reference.${table} where roadmap_code = ${scope} and record_status = 'PUBLISHED'`;

const framework: Material = {
  name: 'Framework',
  noun: 'framework',
  scope: { argument: 'roadmap', description: "The roadmap's code." },
  layout: frameworkLayout,
  bundle: enterableFramework,
  parts: PARTS,
  needed: { name: 'framework.import', holders: ['secretariat'] },
  standing: {
    ROADMAP_NODE: (scope) => `select id, revision, document ${stands('roadmap_node', scope)} order by cardinality(path_ids), position, id`,
    INDICATOR: (scope) => `select id, revision, document ${stands('indicator', scope)} order by id`,
    ALIGNMENT: (scope) => `select id, revision, document ${stands('alignment', scope)} order by id`,
    // The one in force.
    ROADMAP_VERSION: (scope) => `select id, revision, document ${stands('roadmap_version', scope)} order by valid_from desc, created_at desc, id limit 1`,
  },
  owners: () => [],
  roadmap: (scope) => scope,
  given: (roadmap, type, { id }) => ({ roadmap, ...(type === 'ROADMAP_NODE' && { code: String(id).slice(String(id).indexOf(':') + 1) }) }),
  order: parentsFirst,
};

/** `frameworkSheets`, `importFramework`. */
export const frameworkResolvers = materialResolvers(framework);

/** Nodes below the nodes that they stand below, whatever the order of their rows. */
function parentsFirst(differences: readonly Difference[]): readonly Difference[] {
  const byId = new Map(differences.map((one) => [one.id, one]));
  const parentOf = ({ changes, before }: Difference) => String(changes.parent ?? before?.document.parent ?? '');
  const depth = (one: Difference, seen: readonly string[] = []): number => {
    const above = byId.get(parentOf(one));
    // A loop is told of by the rules of nodes.
    return !above || seen.includes(above.id) ? 0 : 1 + depth(above, [...seen, above.id]);
  };
  return differences
    .map((one) => [depth(one), one] as const)
    .sort(([first], [second]) => first - second)
    .map(([, one]) => one);
}

/** The id of a node says of which roadmap it is. */
function misnamed({ type, id, document }: BundleChange, index: number): UserError[] {
  if (type !== 'ROADMAP_NODE' || !document || id === `${document.roadmap}:${document.code}`) return [];
  const message = `id: ${id} does not begin with the code of the roadmap, as in ${document.roadmap}:G1.`;
  return [{ code: UserErrorCode.INVALID, message, path: ['input', 'changes', String(index), 'id'] }];
}

/** What changes of a framework is a version of its own. */
function withoutVersion(changes: readonly BundleChange[]): UserError[] {
  if (changes.length === 0 || changes.some(({ type, base }) => type === 'ROADMAP_VERSION' && base === null)) return [];
  if (changes.every(({ type }) => type === 'ROADMAP_VERSION')) return [];
  const message = 'The framework changes, so it is a new version: give the sheet Version a row with a new id, and say from when on it holds.';
  return [{ code: UserErrorCode.REQUIRED, message, path: ['file'] }];
}
