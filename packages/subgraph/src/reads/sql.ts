import type { DataSource, EntityMetadata } from 'typeorm';

/** A class whose rows stand behind a type of the graph. */
export type EntityClass<T> = (abstract new (...args: never[]) => T) & { readonly prototype: T };

/** Runs a statement; counted, so that the cost of an answer can be told. What gives one row is told so: see `Moment`. */
export type Query = <R>(sql: string, values: readonly unknown[], isOneRow?: boolean) => Promise<R[]>;

/**
 * One SQL statement in the making. Conditions name properties of the entity, never columns, so
 * that a renamed column is renamed in one place; values travel only as parameters.
 */
export interface Scope<T> {
  /** The column of a property, of the row being selected. */
  column(property: keyof T & string): string;
  /** A parameter holding the value. */
  bind(value: unknown): string;
  /** The table of another entity. */
  table(entity: EntityClass<object>): string;
  /** A column of another entity, under the alias given in the condition. */
  columnOf<U extends object>(entity: EntityClass<U>, alias: string, property: keyof U & string): string;
  /** The key of the parent whose rows are wanted; only in relations. */
  readonly parent: string;
}

/** A truth about a row, as SQL. */
export type Condition<T> = (scope: Scope<T>) => string;

/** The scope over TypeORM's metadata; the selected row is `r`, the parents are `k`. */
export class Statement<T> implements Scope<T> {
  readonly values: unknown[] = [];
  readonly parent = 'k.key';
  private readonly metadata: EntityMetadata;
  private chosen: EntityMetadata['columns'] | undefined;

  constructor(
    private readonly source: DataSource,
    entity: EntityClass<T>,
    /** Whether the row's property is of use to anybody; all are where it is left out. */
    private readonly isWanted: (property: string) => boolean = () => true,
  ) {
    this.metadata = source.getMetadata(entity as never);
  }

  // Bound to the statement, so that conditions can take the scope apart.
  readonly column = (property: string): string => columnName(this.metadata, 'r', property);

  readonly bind = (value: unknown): string => {
    this.values.push(value);
    return `$${this.values.length}`;
  };

  readonly table = (entity: EntityClass<object>): string => tableName(this.source.getMetadata(entity as never));

  readonly columnOf = (entity: EntityClass<object>, alias: string, property: string): string =>
    columnName(this.source.getMetadata(entity as never), alias, property);

  /** The columns of the row under their property names, which are the graph's field names; not those that nobody asks for. */
  get selection(): string {
    return this.selected
      .map(({ databaseName, propertyName, type }) => `r."${databaseName}"${type === 'numeric' ? '::text' : ''} as "${propertyName}"`)
      .join(', ');
  }

  /** Rows as they were before they travelled as JSON. */
  read<R>(rows: R[]): R[] {
    for (const { propertyName } of this.selected.filter(({ type }) => type === 'timestamptz')) {
      for (const row of rows as Record<string, unknown>[]) {
        const time = row[propertyName];
        if (typeof time === 'string') row[propertyName] = new Date(time);
      }
    }
    return rows;
  }

  private get selected(): EntityMetadata['columns'] {
    this.chosen ??= this.metadata.columns.filter(({ isSelect, propertyName }) => isSelect !== false && this.isWanted(propertyName));
    return this.chosen;
  }

  /** Leaves out withdrawn records; empty for rows that are no records of their own. */
  get stillStanding(): string[] {
    return this.metadata.findColumnWithPropertyName('recordStatus') ? [`${this.column('recordStatus')} = 'PUBLISHED'`] : [];
  }

  get from(): string {
    return `${tableName(this.metadata)} r`;
  }
}

function tableName(metadata: EntityMetadata): string {
  return metadata.tablePath
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}

function columnName(metadata: EntityMetadata, alias: string, property: string): string {
  const column = metadata.findColumnWithPropertyName(property);
  if (!column) throw new Error(`${metadata.name} has no column for "${property}"`);
  return `${alias}."${column.databaseName}"`;
}
