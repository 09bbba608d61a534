import type { Question } from '@roadmap-hub/client';
import { type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql';
import { operationNames, readGolden, readOperation } from '../../e2e/golden/operations.js';
import { parseComment, QuestionError } from './comment.js';
import { pagingOf } from './paging.js';
import { variablesOf } from './variables.js';

/** A named question as it stands in `schema/operations`. */
export interface NamedQuestion {
  question: Question;
  document: DocumentNode;
}

/** All named questions, by name. */
export function namedQuestions(schema: GraphQLSchema): NamedQuestion[] {
  return operationNames().map((name) => {
    const text = readOperation(name).replaceAll('\r\n', '\n');
    const document = parse(text);
    const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    if (!operation || operations.length > 1 || operation.operation !== 'query' || operation.name?.value !== name) {
      throw new QuestionError(name, `must hold one query, named ${name}.`);
    }
    const question: Question = {
      name,
      ...parseComment(name, text),
      document: text.replace(/^(?:#.*\n)*/, ''),
      variables: variablesOf(document, operation, schema),
      pages: pagingOf(document, operation),
      example: readGolden(name).variables,
    };
    return { question, document };
  });
}
