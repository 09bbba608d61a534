import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { collect, type Scope } from './collect.js';
import { completion, put } from './complete.js';
import type { Run } from './run.js';
import type { Holder, Spot } from './spot.js';

type Fill = (run: Run, source: unknown, target: Holder, spot: Spot) => void;

/**
 * Turns a query into functions, once: which fields are asked of which type, how each is found and what becomes of
 * its value is decided here, and what `graphql-js` finds out anew for every value is not looked at again. Nothing
 * but values that have to be waited for makes a promise.
 */
export class Compiler {
  private fields = 0;

  constructor(
    private readonly scope: Scope,
    private readonly operation: OperationDefinitionNode,
  ) {}

  compile(): Fill {
    const root = this.scope.schema.getQueryType();
    if (!root || this.operation.operation !== 'query') throw new Error('Only queries are compiled.');
    return this.fill(root, [this.operation]);
  }

  private fill(type: GraphQLObjectType, nodes: readonly Pick<FieldNode, 'selectionSet'>[]): Fill {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fields = [...collect(this.scope, type, sets)].map(([key, found]) => this.field(type, key, found));
    return (run, source, target, spot) => {
      for (const field of fields) {
        field(run, source, target, spot);
        if (spot.dead) return;
      }
    };
  }

  private field(type: GraphQLObjectType, key: string, nodes: FieldNode[]): Fill {
    const name = nodes[0]?.name.value ?? '';
    if (name === TypeNameMetaFieldDef.name)
      return (_run, _source, target) => {
        target[key] = type.name;
      };
    const definition = type.getFields()[name];
    if (!definition) throw new Error(`${type.name} has no field ${name} that could be compiled.`);
    const info = this.infoOf(type, definition, nodes);
    const read = this.reader(definition, nodes, info);
    const fills = new Map<GraphQLObjectType, Fill>();
    const ground = {
      schema: this.scope.schema,
      name: `${type.name}.${name}`,
      nodes,
      info,
      // Made when the first value of the type comes, for it may be one of many that are possible.
      fill: (of: GraphQLObjectType): Fill => {
        return (run, source, target, spot) => {
          const fill = fills.get(of) ?? this.fill(of, nodes);
          fills.set(of, fill);
          fill(run, source, target, spot);
        };
      },
    };
    const to = { complete: completion(definition.type, ground), nullable: !isNonNullType(definition.type), nodes };
    return (run, source, target, spot) => {
      let value: unknown;
      try {
        value = read(run, source);
      } catch (error) {
        run.fail(error, nodes, spot, target, key, to.nullable);
        return;
      }
      put(run, value, spot, target, key, to);
    };
  }

  /** How a field is found: by its resolver, else as the property of its name. */
  private reader(definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], infoOf: (run: Run) => GraphQLResolveInfo) {
    const { name, resolve } = definition;
    const argsOf = this.argumentsOf(definition, nodes);
    if (resolve) {
      // Whoever does not take the information needs none to be made.
      const takesInfo = resolve.length > 3;
      return (run: Run, source: unknown) => resolve(source, argsOf(run), run.context, takesInfo ? infoOf(run) : (undefined as never));
    }
    return (run: Run, source: unknown) => {
      const property = (source as Record<string, unknown> | undefined)?.[name];
      return typeof property === 'function' ? property.call(source, argsOf(run), run.context, infoOf(run)) : property;
    };
  }

  private argumentsOf(definition: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): (run: Run) => Record<string, unknown> {
    const [node] = nodes;
    if (!node || definition.args.length === 0) return () => NOTHING;
    const number = this.number();
    return (run) => {
      run.args[number] ??= getArgumentValues(definition, node, run.variables);
      return run.args[number];
    };
  }

  private infoOf(parentType: GraphQLObjectType, { name, type }: GraphQLField<unknown, unknown>, fieldNodes: FieldNode[]): (run: Run) => GraphQLResolveInfo {
    const { schema, fragments } = this.scope;
    const number = this.number();
    const common = { fieldName: name, returnType: type, parentType, fieldNodes, schema, fragments: Object.fromEntries(fragments), operation: this.operation };
    // The path is not known: none of our resolvers asks for it.
    return (run) => {
      run.infos[number] ??= { ...common, rootValue: undefined, variableValues: run.variables, path: undefined as never };
      return run.infos[number];
    };
  }

  private number(): number {
    this.fields += 1;
    return this.fields - 1;
  }
}

const NOTHING: Record<string, unknown> = Object.freeze({});

/** The variables that decide which fields are asked for. */
export function flagsOf(...nodes: readonly Parameters<typeof visit>[0][]): string[] {
  const flags = new Set<string>();
  for (const node of nodes) {
    visit(node, {
      Directive({ name, arguments: given }) {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) flags.add(value.name.value);
      },
    });
  }
  return [...flags];
}
