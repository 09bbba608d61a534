import type { EntityClass } from './sql.js';

const KEY = 'hub:asked-by';

/**
 * On a column that nothing but the named fields shows (its own, where none is named): it is read for operations
 * that ask for one of them, of whatever type. A map whose readers look at it all the same says so (`needs`).
 */
export function AskedBy(...fields: string[]): PropertyDecorator {
  return (prototype, property) => Reflect.defineMetadata(KEY, fields.length > 0 ? fields : [property], prototype, property);
}

/** Whether anybody will look at a property of these rows; of columns without `AskedBy` it is not known. */
export function isOfUse(entity: EntityClass<unknown>, property: string, asked: ReadonlySet<string>): boolean {
  const fields = fieldsOf(entity).get(property);
  return !fields || fields.some((field) => asked.has(field));
}

/** By property; the metadata say it too, but are slow to ask. */
const known = new WeakMap<EntityClass<unknown>, AskedByProperty>();

function fieldsOf(entity: EntityClass<unknown>): AskedByProperty {
  let fields = known.get(entity);
  if (!fields) {
    fields = new AskedByProperty(entity);
    known.set(entity, fields);
  }
  return fields;
}

class AskedByProperty {
  private readonly fields = new Map<string, readonly string[] | undefined>();

  constructor(private readonly entity: EntityClass<unknown>) {}

  get(property: string): readonly string[] | undefined {
    if (!this.fields.has(property)) this.fields.set(property, Reflect.getMetadata(KEY, this.entity.prototype as object, property) as string[] | undefined);
    return this.fields.get(property);
  }
}
