import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/**
 * Which types satisfy which type conditions.
 * GraphQL 6.3.2, DoesFragmentTypeApply; also for names of interfaces, since a service that has one as an
 * object (`@interfaceObject`) gives the interface's name as the type of its objects.
 */
export class Types {
  readonly #satisfying = new Map<string, Set<string>>();

  constructor(private readonly schema: GraphQLSchema) {}

  satisfies(name: string, condition: string): boolean {
    return name === condition || this.#of(condition).has(name);
  }

  isObject(name: string): boolean {
    return isObjectType(this.schema.getType(name));
  }

  has(name: string): boolean {
    const type = this.schema.getType(name);
    return isObjectType(type) || isAbstractType(type);
  }

  #of(condition: string): Set<string> {
    let names = this.#satisfying.get(condition);
    if (!names) {
      names = new Set([condition]);
      const type = this.schema.getType(condition);
      if (isAbstractType(type)) for (const { name } of this.schema.getPossibleTypes(type)) names.add(name);
      if (isInterfaceType(type)) for (const { name } of this.schema.getImplementations(type).interfaces) names.add(name);
      // A bounded number of conditions is ever asked for: those that a schema has types of.
      if (type) this.#satisfying.set(condition, names);
    }
    return names;
  }
}
