import { describe, expect, it } from '@jest/globals';
import { Overdue, troubleOf } from './trouble.js';

const withCode = (code: string, message = 'select 1') => Object.assign(new Error(message), { code });

describe('what a database fails with', () => {
  it.each([
    ['nothing listens', withCode('ECONNREFUSED')],
    ['the socket broke', withCode('ECONNRESET')],
    ['an administrator ended the connection', withCode('57P01')],
    ['another backend crashed', withCode('57P02')],
    ['it starts', withCode('57P03')],
    ['the connection failed', withCode('08006')],
    ['pg saw the connection end', new Error('Connection terminated unexpectedly')],
    ['pg knows it broken', new Error('Client has encountered a connection error and is not queryable')],
    ['TypeORM gave it back already', new Error('Query runner already released. Cannot run queries anymore.')],
  ])('means that it is lost: %s', (_, error) => {
    expect(troubleOf(error)).toBe('DATABASE_LOST');
  });

  it.each([
    ['the pool is full', new Error('timeout exceeded when trying to connect')],
    ['no connection is made in time', new Error('Connection terminated due to connection timeout')],
    ['the server has no connection left', withCode('53300')],
    ['a statement ran out of time', withCode('57014')],
    ['the request ran out of time', new Overdue()],
  ])('means that it cannot keep up: %s', (_, error) => {
    expect(troubleOf(error)).toBe('BUSY');
  });

  it.each([
    ['a division by zero', withCode('22012')],
    ['a table that is not there', withCode('42P01')],
    ['words that only quote such a failure', new Error('timeout exceeded when trying to connect, she said')],
    ['something that is no error', 'ECONNREFUSED'],
  ])('is a fault of ours: %s', (_, error) => {
    expect(troubleOf(error)).toBeUndefined();
  });
});
