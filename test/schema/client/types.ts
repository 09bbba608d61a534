import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { type DocumentNode, type GraphQLSchema, parse, visit } from 'graphql';
import type { NamedQuestion } from '../questions/questions.js';

/** All decimals, dates and codes travel as text. */
const TEXT = ['ID', 'Decimal', 'PartialDate', 'DateTime', 'CurrencyCode'];

const CONFIG = {
  scalars: { ...Object.fromEntries(TEXT.map((name) => [name, 'string'])), JSONObject: 'Record<string, unknown>' },
  strictScalars: true,
  immutableTypes: true,
  arrayInputCoercion: false,
  enumType: 'string-literal',
  mergeFragmentTypes: true,
};

/** The types of every question's variables and answer, and of the enumerations that they name. */
export async function renderTypes(schemaAst: GraphQLSchema, api: string, named: readonly NamedQuestion[]): Promise<string> {
  const text = await codegen({
    filename: 'types.ts',
    schema: parse(api),
    schemaAst,
    documents: named.map(({ question, document }) => ({ location: question.name, document: ownFragments(question.name, document) })),
    config: CONFIG,
    pluginMap: { operations },
    plugins: [{ operations: {} }],
  });
  return withoutIncremental(text);
}

/** Fragments of two questions may have one name; their types may not. */
function ownFragments(owner: string, document: DocumentNode): DocumentNode {
  const renamed = <N extends { name: { value: string } }>(node: N): N => ({ ...node, name: { ...node.name, value: `${owner}${node.name.value}` } });
  return visit(document, { FragmentDefinition: renamed, FragmentSpread: renamed });
}

/** A helper for @defer, which the hub does not have, and which would be exported with the rest. */
function withoutIncremental(text: string): string {
  return text.replace(/\/\*\* Internal type\. DO NOT USE DIRECTLY\. \*\/\nexport type Incremental.*\n/, '');
}
