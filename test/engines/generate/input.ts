import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';
import type { Random } from './random.js';

/** A value of an input type, as JSON; an enum's value is wrapped so that it can be written without quotes. */
export function inputValue(type: GraphQLInputType, random: Random, depth = 0): unknown {
  if (isNonNullType(type)) return present(type.ofType, random, depth);
  return random.percent(10) ? null : present(type, random, depth);
}

function present(type: GraphQLInputType, random: Random, depth: number): unknown {
  if (isListType(type)) return Array.from({ length: random.below(3) }, () => inputValue(type.ofType, random, depth + 1));
  if (isEnumType(type)) return new EnumValue(random.pick(type.getValues()).name);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || (depth < 3 && random.percent(25)));
    return Object.fromEntries(fields.map((field) => [field.name, inputValue(field.type, random, depth + 1)]));
  }
  const name = isNonNullType(type) ? '' : type.name;
  if (name === 'Int') return random.below(50);
  if (name === 'Float') return random.below(100) / 4;
  if (name === 'Boolean') return random.percent(50);
  return `${random.pick(['x', 'é "quoted"', 'iso3', ''])}${random.below(12)}`;
}

class EnumValue {
  constructor(readonly name: string) {}

  toJSON(): string {
    return this.name;
  }
}

/** As it is written in a document. */
export function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}: ${literal(inner)}`)
      .join(', ')}}`;
  return JSON.stringify(value);
}
