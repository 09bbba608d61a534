import type { Difference, Layout } from '@roadmap-hub/sheets';
import type { Needed } from '@roadmap-hub/subgraph';
import type { Document, Enterable } from '../enterable.js';
import type { BundleDocument } from './bundle.js';

/** What somebody keeps in a file of sheets: a framework, a plan, the pledges of a donor. */
export interface Material {
  /** As in `importFramework`. */
  name: string;
  /** In words: `framework`. */
  noun: string;
  /** The argument that says of which one, and what it means. */
  scope: { argument: string; description: string };
  layout: Layout;
  bundle: Enterable<BundleDocument>;
  /** The records that a file may make, by their types. */
  parts: readonly Enterable[];
  needed: Needed;
  /** By type, a statement that gives the records of a scope that stand (`id`, `revision`, `document`), in the order of their rows. */
  standing: Readonly<Record<string, (scope: string) => string>>;
  /** Whose the material is. */
  owners(scope: string): string[];
  roadmap(scope: string): string | null;
  /** What a record of a sheet has by being of this scope; `find` looks up others, in the file and beside it. */
  given(scope: string, type: string, document: Document, find: (type: string, id: unknown) => Document | undefined): Document;
  /** Puts records of one type in an order in which they can be made; that of the file unless said. */
  order?(differences: readonly Difference[]): readonly Difference[];
}
