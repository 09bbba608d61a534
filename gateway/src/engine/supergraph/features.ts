import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

const OWN_NAME = /\/([^/]+)\/v\d+\.\d+\/?$/;
const INACCESSIBLE = 'inaccessible';

/** What a supergraph says with its `@link`s: which names are about the joining and not of the graph. */
export interface Features {
  /** Whether a type of this name belongs to a linked feature. */
  ownsType(name: string): boolean;
  ownsDirective(name: string): boolean;
  /** The name under which `@inaccessible` goes here; undefined when it is not linked. */
  inaccessible: string | undefined;
}

/**
 * Reads `@link` (and `@core`, as it was called before) of the schema definition.
 * Link 1.0: a feature's elements are named `<name>__<element>`, but for its directive of its own name and
 * for what is imported, and `as` renames either.
 */
export function readFeatures(supergraph: DocumentNode): Features {
  const names = new Set<string>();
  const imported = new Set<string>();
  let inaccessible: string | undefined;
  for (const link of linksOf(supergraph)) {
    const url = text(link, 'url') ?? text(link, 'feature') ?? '';
    const own = OWN_NAME.exec(url)?.[1];
    if (own === undefined) continue;
    const name = text(link, 'as') ?? own;
    names.add(name);
    for (const { from, to } of importsOf(link)) {
      imported.add(to);
      if (own === INACCESSIBLE && from === `@${INACCESSIBLE}`) inaccessible = to.slice(1);
    }
    if (own === INACCESSIBLE) inaccessible ??= name;
  }
  const isPrefixed = (name: string): boolean => names.has(name.split('__', 1)[0] ?? '') && name.includes('__');
  return {
    ownsType: (name) => imported.has(name) || isPrefixed(name),
    ownsDirective: (name) => names.has(name) || imported.has(`@${name}`) || isPrefixed(name),
    inaccessible,
  };
}

function linksOf(supergraph: DocumentNode): ConstDirectiveNode[] {
  const schemas = supergraph.definitions.filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION);
  return schemas.flatMap(({ directives = [] }) => directives).filter(({ name }) => name.value === 'link' || name.value === 'core');
}

/** The value of a directive's argument, where it is a text (or an enum's value). */
export function text({ arguments: given = [] }: ConstDirectiveNode, argument: string): string | undefined {
  const value = given.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/** Whether a directive's argument is said to be true. */
export function isTrue({ arguments: given = [] }: ConstDirectiveNode, argument: string): boolean {
  const value = given.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}

/** `import: ["@key", {name: "@tag", as: "@label"}]` */
function importsOf({ arguments: given = [] }: ConstDirectiveNode): { from: string; to: string }[] {
  const value = given.find(({ name }) => name.value === 'import')?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.flatMap((entry) => {
    if (entry.kind === Kind.STRING) return [{ from: entry.value, to: entry.value }];
    if (entry.kind !== Kind.OBJECT) return [];
    const field = (key: string): string | undefined => {
      const found = entry.fields.find(({ name }) => name.value === key)?.value;
      return found?.kind === Kind.STRING ? found.value : undefined;
    };
    const from = field('name');
    return from === undefined ? [] : [{ from, to: field('as') ?? from }];
  });
}
