import { type FieldNode, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

const PREFIX = '_hub_';
/** Names that the plan gives to variables of its own. */
const PLANS_OWN_VARIABLE = /^(?:representations$|__batch_reps_)/;

/**
 * The key under which a field is asked for of the services. A plan asks for keys and required fields of its
 * own beside what the client asks for, and lays all of it together; a client may call anything by any name.
 * So only a field without arguments goes by its own name, which then means the same to everybody; all else,
 * and what every JavaScript object has (`constructor`), goes by a name of ours, and gets its own back in the
 * answer.
 */
export class SafeKeys {
  /** Of any type: one that has no arguments on an interface may have some on an implementation. */
  readonly #withArguments = new Set<string>();

  constructor(schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const { name, args } of Object.values(type.getFields())) if (args.length > 0) this.#withArguments.add(name);
    }
  }

  of({ alias, name }: FieldNode): string {
    const key = alias?.value ?? name.value;
    const isPlain = key === name.value && !this.#withArguments.has(key) && !key.startsWith(PREFIX) && !(key in Object.prototype);
    return isPlain ? key : PREFIX + key;
  }
}

/** The client's key again; a key of the plan's own stays. */
export function clientKey(key: string): string {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key;
}

/** The name under which a client's variable is sent to services. */
export function safeVariable(name: string): string {
  return name.startsWith(PREFIX) || PLANS_OWN_VARIABLE.test(name) ? PREFIX + name : name;
}
