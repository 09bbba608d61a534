import { type ConstDirectiveNode, type InterfaceTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql';

/** There are few, so that the same one is met in several places of an answer. */
const POOL = 12;

type Definition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Which types of all subgraphs are entities, and by which fields they are known. */
export class Entities {
  /** Of an entity, or of an interface of entities: its key fields. */
  readonly #keys = new Map<string, Set<string>>();
  /** Of a field: those that the gateway has to hand on for it (`@requires`). */
  readonly #required = new Map<string, string[]>();
  /** Of an implementation: the interface by which others may know it. */
  readonly #knownAs = new Map<string, string>();

  constructor(sdls: readonly string[]) {
    const definitions = sdls.flatMap((sdl) => parse(sdl).definitions).filter(isDefinition);
    for (const definition of definitions) {
      const fields = argumentOf(definition, 'key');
      if (fields) this.#keys.set(definition.name.value, new Set([...(this.#keys.get(definition.name.value) ?? []), ...fields]));
    }
    for (const { name, fields = [] } of definitions) {
      for (const field of fields) {
        const needs = argumentOf(field, 'requires');
        if (needs) this.#required.set(`${name.value}.${field.name.value}`, needs);
      }
    }
    const isKeyedInterface = new Set(
      definitions.filter(({ kind, name }) => kind === Kind.INTERFACE_TYPE_DEFINITION && this.#keys.has(name.value)).map(({ name }) => name.value),
    );
    for (const { name, interfaces = [] } of definitions) {
      const known = interfaces.find((one) => isKeyedInterface.has(one.name.value));
      if (known) this.#knownAs.set(name.value, known.name.value);
    }
  }

  /** The name that all services have for the kind of entity; undefined for what is none. */
  kindOf(type: string): string | undefined {
    const kind = this.#knownAs.get(type) ?? type;
    return this.#keys.has(kind) ? kind : undefined;
  }

  requiredBy(type: string, field: string): readonly string[] {
    return this.#required.get(`${type}.${field}`) ?? [];
  }

  isKey(type: string, field: string): boolean {
    return this.#keys.get(this.kindOf(type) ?? '')?.has(field) ?? false;
  }

  /** The entity that a representation is of: any of its keys tells. */
  numberOf(representation: Readonly<Record<string, unknown>>): number {
    const kind = String(representation.__typename);
    const key = Object.keys(representation).find((field) => this.isKey(kind, field));
    const number = Number(
      String(key && representation[key])
        .split(':')
        .at(-1),
    );
    if (!Number.isInteger(number)) throw new Error(`the representation ${JSON.stringify(representation)} has no key`);
    return number;
  }

  /** Any one of them. */
  anyOf(seed: number): number {
    return seed % POOL;
  }
}

/** The fields that directives of this name tell. */
function argumentOf({ directives = [] }: { directives?: readonly ConstDirectiveNode[] }, directive: string): string[] | undefined {
  const told = directives.filter(({ name }) => name.value === directive).flatMap(({ arguments: given = [] }) => given);
  const fields = told.flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? value.value.split(/\s+/) : []));
  return fields.length > 0 ? fields : undefined;
}

function isDefinition(node: { kind: Kind }): node is Definition {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}
