import { describe, expect, it } from '@jest/globals';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BadUserInput } from './bad-user-input.js';
import { causeOf, isPublic, maskError } from './mask.js';

const SECRETS = ['select', 'plans.event', 'ECONNREFUSED', '10.0.0.7', '5432', 'password', 'connect.js', 'QueryFailedError', 'someone@example.org'];

describe('an error that is our own fault', () => {
  const inner: GraphQLFormattedError = {
    message: 'QueryFailedError: select * from plans.event; connect ECONNREFUSED 10.0.0.7:5432, password of someone@example.org',
    path: ['events', 'nodes', 0, 'title'],
    locations: [{ line: 1, column: 3 }],
    extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at connect.js:1'], exception: { query: 'select 1', parameters: ['password'] } },
  };

  it('leaves as one sentence, its path and a code', () => {
    expect(maskError(inner)).toEqual({
      message: 'Something went wrong here; it is logged under this request id.',
      path: ['events', 'nodes', 0, 'title'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });

  it.each([
    ['of no code', { message: inner.message }],
    ['of an unknown code', { ...inner, extensions: { ...inner.extensions, code: 'ECONNREFUSED' } }],
    ['of a code that is no text', { ...inner, extensions: { ...inner.extensions, code: 5432 } }],
    ['of a code like a public one', { ...inner, extensions: { ...inner.extensions, code: 'bad_user_input' } }],
  ])('%s gives nothing of itself away', (_, error: GraphQLFormattedError) => {
    const text = JSON.stringify(maskError(error));
    expect(text).toContain('Something went wrong');
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('is none of ours where a text cannot be kept, wherever in the arguments it was', () => {
    const refused = new GraphQLError('x', { originalError: Object.assign(new Error('invalid byte sequence for encoding "UTF8": 0x00'), { code: '22021' }) });
    expect(maskError(inner, refused)).toEqual({
      message: 'give texts without NUL characters',
      path: ['events', 'nodes', 0, 'title'],
      extensions: { code: 'BAD_USER_INPUT', allowed: 'give texts without NUL characters' },
    });
  });

  it('has no path where the error has none', () => {
    expect(maskError({ message: 'x' })).not.toHaveProperty('path');
  });
});

describe("an error that is the client's to mend", () => {
  it('leaves whole, without a stack', () => {
    const error = new BadUserInput({ argument: 'first', received: 0, allowed: 'give 1' }).toJSON();
    const masked = maskError({ ...error, path: ['plans'], extensions: { ...error.extensions, stacktrace: ['at connect.js:1'] } });
    expect(masked).toEqual({ ...error, path: ['plans'] });
    expect(masked.extensions).not.toHaveProperty('stacktrace');
  });

  it.each(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'])('may be of the code %s', (code) => {
    const error = { message: 'Syntax Error: Unexpected Name "x".', locations: [{ line: 1, column: 1 }], extensions: { code } };
    expect(maskError(error)).toEqual(error);
    expect(isPublic(error)).toBe(true);
  });
});

describe('what the log is told', () => {
  it('is the failure itself and not the field that met it', () => {
    const failure = new Error('gone');
    expect(causeOf(new GraphQLError('gone', { originalError: failure }))).toBe(failure);
    expect(causeOf(failure)).toBe(failure);
    const plain = new GraphQLError('plain');
    expect(causeOf(plain)).toBe(plain);
  });
});
