import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { DEFAULT_ROADMAP } from '../codes/roadmap-code.js';
import { isStorable } from '../codes/storable.js';
import type { LazyPage } from '../paging/page.js';
import { isOfUse } from './asked-by.js';
import type { ListMap, PageMap, ReportMap } from './map.js';
import { checkRequest, type PageRequest, readCounts, readIds, readPages } from './pages.js';
import { type EntityClass, type Query, Statement } from './sql.js';
import { Together } from './together.js';
import { Waves } from './waves.js';

/**
 * All that resolvers know of the database: records by key, lists and pages of a parent, as the
 * service's maps declare them. Whatever one request asks for in one wave is answered by one
 * statement, so the number of statements never grows with the number of rows.
 */
export class Reads {
  private readonly loaders = new Map<unknown, DataLoader<string, unknown>>();
  private readonly numbers = new Map<object, number>();
  private readonly checked = new Set<string>();
  private readonly waves = new Waves();
  private readonly query: Query;
  private readonly together: Together;
  private readonly ask: Query = (sql, values) => this.together.ask(sql, values);
  private asked: ReadonlySet<string> | undefined;

  constructor(
    private readonly source: DataSource,
    query: Query,
  ) {
    this.query = (sql, values, isOneRow) => this.waves.during(query(sql, values, isOneRow));
    this.together = new Together(this.query);
  }

  /** Tells which fields the operation asks for, of whatever type: columns that only such a field shows are not read for others. */
  lookAhead(fields: ReadonlySet<string>): void {
    this.asked = fields;
  }

  /** The record whose property has this value, or null. */
  one<T extends object>(entity: EntityClass<T>, property: keyof T & string, key: string): Promise<T | null> {
    // An id may come straight from the client; no record has one that cannot be stored.
    if (!isStorable(key)) return Promise.resolve(null);
    const name = `${entity.name}.${property}`;
    return this.load(name, key, async (keys) => {
      const statement = new Statement(this.source, entity, this.wanted(entity));
      const column = statement.column(property);
      const rows = await this.together.ask<T>(
        `select ${statement.selection} from ${statement.from} where ${column} = any(${statement.bind(keys)}::text[])`,
        statement.values,
      );
      const found = new Map(statement.read(rows).map((row) => [row[property] as string, row]));
      return keys.map((value) => found.get(value) ?? null);
    });
  }

  /** The records with these keys, in this order; those that are not there are left out. */
  async many<T extends object>(entity: EntityClass<T>, property: keyof T & string, keys: readonly string[]): Promise<T[]> {
    const rows = await Promise.all(keys.map((key) => this.one(entity, property, key)));
    return rows.filter((row) => row !== null);
  }

  /** The rows of a list that belong to this parent. */
  list<T>(map: ListMap<T>, parent: string): Promise<T[]> {
    return this.load(map, parent, async (parents) => {
      const statement = new Statement(this.source, map.target, this.wanted(map.target, map.needs));
      const keys = statement.bind(parents);
      const conditions = [map.where(statement), ...statement.stillStanding].join(' and ');
      const rows = await this.together.ask<T & { __parent: string }>(
        `select k.key as "__parent", ${statement.selection} from unnest(${keys}::text[]) k(key) join ${statement.from} on true ${map.join?.(statement) ?? ''} where ${conditions} order by ${map.orderBy(statement)}`,
        statement.values,
      );
      return group(parents, statement.read(rows));
    });
  }

  /** A page of a connection: of the root when `parent` is null, else of that parent. */
  async page<T extends { id: string }, F, O extends string>(map: PageMap<T, F, O>, parent: string | null, request: PageRequest<F, O>): Promise<LazyPage<T>> {
    // A question that names no roadmap is of the default one, never of all together.
    if (parent === null && request.filter == null) return this.page(map, parent, { ...request, filter: { roadmap: DEFAULT_ROADMAP } as F });
    // Different arguments are different statements; the same ones share theirs.
    const name = `${this.numberOf(map)} ${JSON.stringify(request)}`;
    // What is wrong with a request is said of the connection, whatever is asked of it.
    if (!this.checked.has(name)) checkRequest(this.source, map, request);
    this.checked.add(name);
    const of = parent ?? '';
    const rows = () => this.load(name, of, (parents) => readPages(this.source, this.ask, map, parents, request, this.wanted(map.target)));
    return {
      edges: () => rows().then(({ edges }) => edges),
      nodes: () => rows().then(({ nodes }) => nodes),
      pageInfo: () => rows().then(({ pageInfo }) => pageInfo),
      count: () => this.load(`${name} count`, of, (all) => readCounts(this.source, this.ask, map, all, request)),
      ids: () => this.load(`${name} ids`, of, (all) => readIds(this.source, this.ask, map, all, request)),
    };
  }

  /** The rows of a report, once for the same arguments. */
  report<T, A>(map: ReportMap<T, A>, args: A): Promise<T[]> {
    const name = `report ${this.numberOf(map)} ${JSON.stringify(args)}`;
    return this.load(name, '', async () => {
      const values: unknown[] = [];
      const bind = (value: unknown) => `$${values.push(value)}`;
      const sql = map.sql(args, { bind, column: (property) => `r."${property}"` });
      return [await this.query<T>(sql, values, map.isOneRow)];
    });
  }

  private wanted(entity: EntityClass<unknown>, needs: readonly string[] = []): (property: string) => boolean {
    const { asked } = this;
    return (property) => !asked || needs.includes(property) || isOfUse(entity, property, asked);
  }

  private numberOf(map: object): number {
    const number = this.numbers.get(map) ?? this.numbers.size;
    this.numbers.set(map, number);
    return number;
  }

  /** How often the records of the service were changed, and up to what date the pages were read that were loaded last; null before that. */
  async dataState(schema: string): Promise<{ dataVersion: number; dataAsOf: string | null }> {
    const [state] = await this.query<{ version: number; data_as_of: string | null }>(
      `select version::int, (select data_as_of from "${schema}".dataset_load order by id desc limit 1) from "${schema}".data_version`,
      [],
      true,
    );
    return { dataVersion: state?.version ?? 0, dataAsOf: state?.data_as_of ?? null };
  }

  private load<V>(name: unknown, key: string, batch: (keys: readonly string[]) => Promise<V[]>): Promise<V> {
    let loader = this.loaders.get(name);
    if (!loader) {
      loader = new DataLoader(batch as (keys: readonly string[]) => Promise<unknown[]>, { batchScheduleFn: this.waves.schedule });
      this.loaders.set(name, loader);
    }
    return loader.load(key) as Promise<V>;
  }
}

function group<T>(parents: readonly string[], rows: (T & { __parent: string })[]): T[][] {
  const groups = new Map<string, T[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) groups.get(row.__parent)?.push(row);
  return parents.map((parent) => groups.get(parent) ?? []);
}
