import { expect, test } from '@jest/globals';
// First: it brings what TypeGraphQL's decorators need.
import '@roadmap-hub/subgraph';
import { graphql, printType } from 'graphql';
import { Arg, buildSchemaSync, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';
import { amendmentOf } from './amendment-of.js';

@InputType()
abstract class Base {
  @Field({ description: 'Of the base.' })
  base: string;
}

@InputType('BookInput')
class BookInput extends Base {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { defaultValue: 7 })
  pages: number;

  @Field(() => [String], { defaultValue: [] })
  authors: string[];
}

const BookAmendment = amendmentOf('BookAmendment', 'A change.', BookInput, ['id']);

@Resolver()
class Library {
  @Query(() => String)
  amend(@Arg('input', () => BookAmendment) input: object): string {
    return JSON.stringify(input);
  }
}

const schema = buildSchemaSync({ resolvers: [Library], validate: false });

test('an amendment has the fields of its input, all optional and without defaults, but for those that name the record', () => {
  const type = schema.getType('BookAmendment');
  expect(type && printType(type)).toBe('"""A change."""\ninput BookAmendment {\n  """Of the base."""\n  base: String\n  pages: Int\n  authors: [String!]\n}');
});

test.each([
  ['{}', {}],
  ['{ pages: null }', { pages: null }],
  ['{ base: "x" }', { base: 'x' }],
])('%s gives what was given, and nothing for what was left out', async (input, expected) => {
  const { data } = await graphql({ schema, source: `{ amend(input: ${input}) }` });
  expect(JSON.parse(String(data?.amend))).toEqual(expected);
});
