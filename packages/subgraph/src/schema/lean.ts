import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from '../server/context.js';

type Class = abstract new (...args: never[]) => object;
type Method = (...params: unknown[]) => unknown;

/** TypeGraphQL reads every plain property through a function of its own; without it, the property of the field's name is read. */
export function readPropertiesPlainly(): void {
  for (const field of getMetadataStorage().fields) field.simple ??= field.name === field.schemaName;
}

/**
 * Calls the methods that take nothing but their object and the context without what TypeGraphQL does before each
 * call: making an instance of the object's class, and sorting and looking through the parameters.
 */
export function callMethodsPlainly(schema: GraphQLSchema, resolvers: readonly unknown[]): void {
  const { fieldResolvers, objectTypes, interfaceTypes } = getMetadataStorage();
  const instances = new Map<unknown, Record<string, Method>>();
  for (const { kind, target, methodName, schemaName, getObjectType, params = [], middlewares = [], roles } of fieldResolvers) {
    if (kind !== 'external' || !getObjectType || !resolvers.includes(target) || middlewares.length > 0 || roles) continue;
    const order = [...params].sort((a, b) => a.index - b.index).map((param) => (param.kind === 'root' || param.kind === 'context' ? param : undefined));
    if (order.some((param) => param === undefined || param.propertyName !== undefined)) continue;
    const takes = order.map((param) => param?.kind).join(' ');
    const instance = instances.get(target) ?? (new (target as unknown as new () => Record<string, Method>)() as Record<string, Method>);
    instances.set(target, instance);
    const owner = getObjectType() as unknown as Class;
    const name = [...objectTypes, ...interfaceTypes].find((type) => type.target === owner)?.name;
    const type = schema.getType(name ?? '');
    const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    for (const field of types.map((one) => one.getFields()[schemaName])) {
      const call = callOf(takes);
      if (field && call) field.resolve = (root: unknown, _args: unknown, context: Context) => call(instance, methodName, root, context);
    }
  }
}

type Call = (instance: Record<string, Method>, method: string, root: unknown, context: Context) => unknown;

/** How a method is called that takes these, in this order. It is called for every object, so nothing is gathered for it. */
function callOf(takes: string): Call | undefined {
  const calls: Record<string, Call> = {
    '': (instance, method) => instance[method]?.(),
    root: (instance, method, root) => instance[method]?.(root),
    context: (instance, method, _root, context) => instance[method]?.(context),
    'root context': (instance, method, root, context) => instance[method]?.(root, context),
    'context root': (instance, method, root, context) => instance[method]?.(context, root),
  };
  return calls[takes];
}

/** TypeGraphQL makes a promise of what tells the type of an object; here it is a name, and known at once. */
export function tellTypesPlainly(schema: GraphQLSchema, orphanedTypes: readonly unknown[]): void {
  for (const { name, target, resolveType } of getMetadataStorage().interfaceTypes) {
    const type = schema.getType(name);
    const isOurs = orphanedTypes.some((one) => typeof one === 'function' && one.prototype instanceof target);
    if (isInterfaceType(type) && isOurs && resolveType) type.resolveType = resolveType as never;
  }
}
