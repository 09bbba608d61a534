import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import type { Json } from './graph.js';
import { badInput } from './refusal.js';

/** A parameter of an export, as the question's variables and their input types give it. */
export interface Parameter {
  name: string;
  /** The name of the field or variable, where the parameter is called by one of its elements. */
  alias?: string;
  /** Where its value goes: the variable, and the field of it. */
  place: readonly string[];
  list: boolean;
  /** The scalar or enum. */
  type: string;
  allowed?: readonly string[];
  default?: string;
  description?: string;
}

/** Driven by the paging, or following from other parameters. */
const OWN: ReadonlySet<string> = new Set(['first', 'after', 'convert']);

export function parametersOf(document: DocumentNode, schema: GraphQLSchema): Parameter[] {
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
  return (operation?.variableDefinitions ?? []).flatMap(({ variable, type: node, defaultValue }) => {
    const name = variable.name.value;
    const type = typeFromAST(schema, node) as GraphQLInputType | undefined;
    if (!type || OWN.has(name)) return [];
    return parametersOfType([name], name, type, '', defaultValue && valueFromAST(defaultValue, type));
  });
}

function parametersOfType(place: readonly string[], name: string, type: GraphQLInputType, description: string, preset: unknown): Parameter[] {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    // The fields of `filter` stand by themselves; those of an input within it say whose they are.
    const prefix = place.length === 1 ? '' : `${name}.`;
    return Object.values(named.getFields()).flatMap((field) =>
      parametersOfType([...place, field.name], prefix + field.name, field.type, field.description ?? '', field.defaultValue),
    );
  }
  const list = isListType(getNullableType(type));
  const single = list ? singular(name) : name;
  return [
    {
      name: single,
      ...(single !== name && { alias: name }),
      place,
      list,
      type: named.name,
      ...(isEnumType(named) && { allowed: named.getValues().map((value) => value.name) }),
      ...(preset !== undefined && { default: String(preset) }),
      ...(description && { description }),
    },
  ];
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.replace(/(?<=us)es$|s$/, '');
}

/** The variables that the parameters of a request ask for. Names the first that is wrong, and what would be right. */
export function variablesOf(parameters: readonly Parameter[], given: URLSearchParams, also: readonly string[]): Json {
  const variables: Json = {};
  for (const name of new Set(given.keys())) {
    if (also.includes(name)) continue;
    const parameter = parameters.find((one) => one.name === name || one.alias === name);
    if (!parameter) throw badInput(`There is no parameter ${quoted(name)}; there are ${[...parameters.map((one) => one.name), ...also].join(', ')}.`);
    put(variables, parameter.place, taken(parameter, given));
  }
  return variables;
}

function taken(parameter: Parameter, given: URLSearchParams): unknown {
  const { name, alias } = parameter;
  const values = [...given].filter(([one]) => one === name || one === alias).map(([, text]) => checked(parameter, text));
  if (parameter.list) return values;
  if (values.length > 1) throw badInput(`${name}: only one value is allowed, and ${values.length} were given.`);
  return values[0];
}

function checked({ name, allowed, type }: Parameter, text: string): unknown {
  if (text === '') throw badInput(`${name}: a value is missing; leave the parameter out to select by nothing.`);
  if (allowed && !allowed.includes(text)) throw badInput(`${name}: ${quoted(text)} is not allowed; allowed are ${allowed.join(', ')}.`);
  if (type !== 'Int') return text;
  if (!/^-?\d{1,9}$/.test(text)) throw badInput(`${name}: ${quoted(text)} is not allowed; give a whole number.`);
  return Number(text);
}

function put(variables: Json, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    variables[key] = value;
    return;
  }
  const inner = (variables[key] ?? {}) as Json;
  variables[key] = inner;
  put(inner, rest, value);
}

const quoted = (text: string): string => JSON.stringify(text.slice(0, 60));
