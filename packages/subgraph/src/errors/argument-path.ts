import { type ASTNode, type GraphQLError, Kind, parse, visit } from 'graphql';

/**
 * Which argument a value that a scalar refused was given for, as the client wrote it:
 * `filter.from`. GraphQL's errors know the value's place only, in the document or as a variable.
 */
export function argumentPath({ nodes, source, message }: GraphQLError): string | null {
  const [node] = nodes ?? [];
  const text = source?.body ?? node?.loc?.source.body;
  if (!node?.loc || text === undefined) return null;
  if (node.kind !== Kind.VARIABLE_DEFINITION)
    return pathTo(text, (candidate) => candidate.loc?.start === node.loc?.start && candidate.loc?.end === node.loc?.end);
  const name = node.variable.name.value;
  const used = pathTo(text, (candidate) => candidate.kind === Kind.VARIABLE && candidate.name.value === name);
  // What lies within the variable, graphql-js tells in words only: at "filter.from".
  const within = new RegExp(`at "${name}((?:\\.\\w+|\\[\\d+\\])*)"`).exec(message)?.[1] ?? '';
  return used === null ? `$${name}${within}` : `${used}${within}`;
}

/** The names of the arguments and fields around the first value that is meant. */
function pathTo(text: string, isMeant: (node: ASTNode) => boolean): string | null {
  const names: string[] = [];
  let path: string | null = null;
  visit(parse(text), {
    enter(node) {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) names.push(node.name.value);
      else if (path === null && names.length > 0 && isMeant(node)) path = names.join('.');
    },
    leave(node) {
      if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) names.pop();
    },
  });
  return path;
}
