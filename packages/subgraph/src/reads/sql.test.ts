import { describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { Statement } from './sql.js';

class Plan {
  id: string;
  leadBody: string;
  recordStatus: string;
}

class Step {
  planId: string;
}

const metadata = (name: string, tablePath: string, columns: Record<string, string>) => {
  const all = Object.entries(columns).map(([propertyName, databaseName]) => ({ propertyName, databaseName }));
  return { name, tablePath, columns: all, findColumnWithPropertyName: (property: string) => all.find(({ propertyName }) => propertyName === property) };
};

const known = new Map<unknown, object>([
  [Plan, metadata('Plan', 'plans.national_plan', { id: 'id', leadBody: 'lead_body', recordStatus: 'record_status' })],
  [Step, metadata('Step', 'step', { planId: 'plan_id' })],
]);
const source = { getMetadata: (entity: unknown) => known.get(entity) } as unknown as DataSource;

describe('a statement', () => {
  it('writes columns and tables by the names that the database has for them', () => {
    const statement = new Statement(source, Plan);
    expect(statement.column('leadBody')).toBe('r."lead_body"');
    expect(statement.from).toBe('"plans"."national_plan" r');
    expect(statement.table(Step)).toBe('"step"');
    expect(statement.columnOf(Step, 'l', 'planId')).toBe('l."plan_id"');
    expect(statement.selection).toBe('r."id" as "id", r."lead_body" as "leadBody", r."record_status" as "recordStatus"');
    expect(statement.parent).toBe('k.key');
  });

  it('numbers its parameters in the order in which they are bound', () => {
    const { bind, values } = new Statement(source, Plan);
    expect([bind("'; drop table"), bind(['a', 'b']), bind(null)]).toEqual(['$1', '$2', '$3']);
    expect(values).toEqual(["'; drop table", ['a', 'b'], null]);
  });

  it('leaves out withdrawn records, where rows are records', () => {
    expect(new Statement(source, Plan).stillStanding).toEqual([`r."record_status" = 'PUBLISHED'`]);
    expect(new Statement(source, Step).stillStanding).toEqual([]);
  });

  it('refuses a property that is no column', () => {
    const statement = new Statement(source, Plan);
    expect(() => statement.column('lead_body')).toThrow('Plan has no column for "lead_body"');
    expect(() => statement.columnOf(Step, 'l', 'id"; --')).toThrow('Step has no column for');
  });
});
