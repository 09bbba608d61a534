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
  const fields = Reflect.getMetadata(KEY, entity.prototype as object, property) as readonly string[] | undefined;
  return !fields || fields.some((field) => asked.has(field));
}
