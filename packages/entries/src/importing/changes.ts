import { type Difference, differences, type Filled, type Problem, placed, type Stands } from '@roadmap-hub/sheets';
import type { EntityManager } from 'typeorm';
import { type Document, type Enterable, standing } from '../enterable.js';
import { EntryOperation } from '../entry/entry.enums.js';
import type { BundleChange, BundleDocument } from './bundle.js';
import { ImportDifferenceKind } from './import.types.js';
import type { Material } from './material.js';

/** A difference with the change that it asks for. */
export interface Wanted {
  kind: ImportDifferenceKind;
  difference: Difference;
  change: BundleChange;
}

export interface Compared {
  /** In the order in which records can be made. */
  wanted: Wanted[];
  unchanged: number;
  document: BundleDocument;
  problems: Problem[];
}

/** What a file asks for, beside what stands. */
export async function compare(db: EntityManager, material: Material, scope: string, filled: Filled): Promise<Compared> {
  const stands = await standingOf(db, material, scope);
  const all = differences(material.layout, filled, stands);
  const problems: Problem[] = [];
  const find = finder(filled, stands);
  const ordered = material.layout.records.flatMap((sheet) => {
    const own = all.filter((one) => one.sheet === sheet && one.kind !== 'UNCHANGED');
    return material.order ? material.order(own) : own;
  });
  const last = ordered.filter(({ sheet }) => sheet.last);
  const made = ordered.filter((one) => one.kind !== 'WITHDRAWN' && !last.includes(one));
  // What others name goes after them.
  const gone = ordered.filter((one) => one.kind === 'WITHDRAWN' && !last.includes(one)).reverse();
  const wanted: Wanted[] = [];
  for (const difference of [...made, ...gone, ...last]) {
    const found = await wantedOf(db, material, scope, difference, find, problems);
    if (found) wanted.push(found);
  }
  const changes = wanted.map(({ change }) => change);
  const document: BundleDocument = { roadmap: material.roadmap(scope), owners: ownersOf(material, scope, wanted), changes };
  return { wanted, unchanged: all.filter(({ kind }) => kind === 'UNCHANGED').length, document, problems };
}

/** The records of a scope that stand, by type. */
async function standingOf(db: EntityManager, { standing: statements }: Material, scope: string): Promise<Map<string, Stands[]>> {
  const stands = new Map<string, Stands[]>();
  for (const [type, statement] of Object.entries(statements)) stands.set(type, await db.query<Stands[]>(statement('$1'), [scope]));
  return stands;
}

type Find = (type: string, id: unknown) => Document | undefined;

function finder(filled: Filled, stands: ReadonlyMap<string, readonly Stands[]>): Find {
  const nameOf = (type: string, id: unknown) => `${type} ${id}`;
  const known = new Map<string, Document>();
  for (const [type, records] of stands) for (const { id, document } of records) known.set(nameOf(type, id), document);
  // The first row of an id counts; that there is another is told elsewhere.
  for (const { sheet, id, fields } of [...filled.records].reverse()) known.set(nameOf(sheet.type, id), fields);
  return (type, id) => known.get(nameOf(type, id));
}

async function wantedOf(db: EntityManager, material: Material, scope: string, difference: Difference, find: Find, problems: Problem[]): Promise<Wanted | null> {
  const { kind, sheet, id, before, changes, filled } = difference;
  const { type } = sheet;
  if (kind === 'WITHDRAWN') {
    const change: BundleChange = { type, id, operation: EntryOperation.WITHDRAW, base: before?.revision ?? null, document: null };
    return { kind: ImportDifferenceKind.WITHDRAWN, difference, change };
  }
  const document = { ...before?.document, ...changes, ...material.given(scope, type, { ...before?.document, ...changes }, find) };
  if (before) return { kind: ImportDifferenceKind.CHANGED, difference, change: { type, id, operation: EntryOperation.AMEND, base: before.revision, document } };
  const other = await standing(db, partOf(material, type).kind, id);
  if (!other?.seen) return { kind: ImportDifferenceKind.CREATED, difference, change: { type, id, operation: EntryOperation.CREATE, base: null, document } };
  if (other.recordStatus === 'WITHDRAWN') {
    return { kind: ImportDifferenceKind.RESTORED, difference, change: { type, id, operation: EntryOperation.AMEND, base: other.revision, document } };
  }
  const key = sheet.columns[0]?.field ?? 'id';
  if (filled) problems.push(placed(filled, [key], `${key}: ${id} is there already, and of something else; choose another.`));
  return null;
}

function partOf({ parts }: Material, type: string): Enterable {
  const part = parts.find(({ kind }) => kind.type === type);
  if (!part) throw new Error(`nothing makes records of the type ${type}`);
  return part;
}

function ownersOf(material: Material, scope: string, wanted: readonly Wanted[]): string[] {
  const of = (type: string, document: Document | null | undefined) => (document ? partOf(material, type).kind.owners(document as never) : []);
  return [
    ...new Set([
      ...material.owners(scope),
      ...wanted.flatMap(({ change, difference }) => [...of(change.type, change.document), ...of(change.type, difference.before?.document)]),
    ]),
  ];
}
