import { type ASTNode, Kind, parse, type StringValueNode, visit } from 'graphql';
import type { Subgraph } from '../../schema/subgraphs.js';

const SHORTEST = 10;

/** Federation's own machinery, which users never see. */
const MACHINERY = /^(?:_(?:Any|Entity|Service)|(?:link|federation|join)__.*|FieldSet)$/;

/** TypeGraphQL makes this type itself, without any words; there is only the one. */
const ROOTS = ['Query', 'Mutation'];

type Described = ASTNode & { name: { value: string }; description?: StringValueNode };

const DESCRIBED = new Set<string>([
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

/** Every type, field, argument, enum value and input that says nothing, or not enough, of what it means. */
export function descriptionFindings({ name: service, sdl }: Subgraph): string[] {
  const findings: string[] = [];
  const path: string[] = [];
  visit(parse(sdl), {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return false;
      if (!isDescribed(node)) return undefined;
      if (path.length === 0 && MACHINERY.test(node.name.value)) return false;
      path.push(node.name.value);
      const problem = node.kind === Kind.OBJECT_TYPE_DEFINITION && ROOTS.includes(node.name.value) ? undefined : problemOf(node.description?.value);
      if (problem) findings.push(`${service}: ${path.join('.')} ${problem}`);
      return undefined;
    },
    leave(node) {
      if (isDescribed(node)) path.pop();
    },
  });
  return findings;
}

function problemOf(description: string | undefined): string | undefined {
  const text = description?.trim() ?? '';
  if (text === '') return 'has no description';
  if (text.length < SHORTEST) return `has too short a description: "${text}"`;
  return /\bTODO\b/i.test(text) ? `has an unfinished description: "${text}"` : undefined;
}

function isDescribed(node: ASTNode): node is Described {
  return DESCRIBED.has(node.kind);
}
