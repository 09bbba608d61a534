import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { graphql, isObjectType, parse } from 'graphql';
import { Arg, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { buildServiceSchema } from './build.js';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A harbour.' })
class Harbour {
  @Field(() => ID, { description: 'Its code.' })
  id: string;

  @Directive('@shareable')
  @Field(() => PartialDateScalar, { description: 'When it was opened.' })
  opened: string;
}

@Resolver(() => Harbour)
class HarbourResolver {
  @Query(() => Harbour, { nullable: true, description: 'A harbour by its code.' })
  harbour(@Arg('id', () => ID, { description: 'The code to look for.' }) id: string): Harbour | null {
    return find(id);
  }

  @FieldResolver(() => String, { description: 'Its name in capitals.' })
  sign(@Root() { id }: Harbour): string {
    return id.toUpperCase();
  }
}

function find(id: string): Harbour | null {
  return id === 'cas' ? { id, opened: '1964-05' } : null;
}

/** Which entities were asked for, each with its request. */
const asked: string[] = [];

const schema = buildServiceSchema({
  resolvers: [HarbourResolver],
  references: {
    Harbour: ({ id }: { id: string }, { requestId }) => {
      asked.push(`${requestId} ${id}`);
      return find(id);
    },
  },
});

describe('the schema of a service', () => {
  it('is a subgraph of Federation 2.9 with its keys and shared fields', async () => {
    const { data } = await graphql({ schema, source: '{ _service { sdl } }' });
    const { sdl } = data!._service as { sdl: string };
    expect(() => parse(sdl)).not.toThrow();
    expect(sdl).toMatch(/@link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.9", import: \[[^\]]*"@key"/);
    expect(sdl).toMatch(/type Harbour\s+@key\(fields: "id"\)/);
    expect(sdl).toContain('opened: PartialDate! @shareable');
  });

  it('keeps the descriptions', () => {
    const harbour = schema.getType('Harbour');
    const query = schema.getQueryType()?.getFields().harbour;
    expect(harbour?.description).toBe('A harbour.');
    expect(isObjectType(harbour) && Object.values(harbour.getFields()).map(({ description }) => description)).toEqual([
      'Its code.',
      'When it was opened.',
      'Its name in capitals.',
    ]);
    expect([query?.description, query?.args[0]?.description]).toEqual(['A harbour by its code.', 'The code to look for.']);
    expect(schema.getType('PartialDate')?.description).toBe(PartialDateScalar.description);
  });

  it('answers by its resolvers, with its own scalars', async () => {
    expect(await graphql({ schema, source: '{ harbour(id: "cas") { id opened sign } }' })).toEqual({
      data: { harbour: { id: 'cas', opened: '1964-05', sign: 'CAS' } },
    });
  });

  it("turns the gateway's references into entities, in order", async () => {
    const { data, errors } = await graphql({
      schema,
      contextValue: { requestId: 'r1' },
      source: 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Harbour { opened sign } } }',
      variableValues: { of: ['cas', 'nowhere', 'cas'].map((id) => ({ __typename: 'Harbour', id })) },
    });
    const castries = { opened: '1964-05', sign: 'CAS' };
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [castries, null, castries] });
    expect(asked).toEqual(['r1 cas', 'r1 nowhere', 'r1 cas']);
  });
});
