import { getMetadataStorage, InputType } from 'type-graphql';

type Class = abstract new (...args: never[]) => object;

/**
 * The input that amends what another one records: the same fields without those that name the record,
 * each of them optional. Left out means that it stays as it is; null means that it is not known.
 */
export function amendmentOf<T extends object, K extends keyof T & string>(
  name: string,
  description: string,
  Input: abstract new (...args: never[]) => T,
  fixed: readonly K[],
): new () => Partial<Omit<T, K>> {
  class Amendment {}
  Object.defineProperty(Amendment, 'name', { value: name });
  InputType(name, { description })(Amendment);
  const storage = getMetadataStorage();
  for (const target of lineage(Input)) {
    for (const field of storage.fields.filter((candidate) => candidate.target === target && !fixed.includes(candidate.name as K))) {
      const typeOptions = { ...field.typeOptions, nullable: true, defaultValue: undefined };
      const getType = () => {
        const type = field.getType();
        // Whether it is a list is known only once its type was asked for.
        const { array, arrayDepth } = field.typeOptions;
        Object.assign(typeOptions, { array, arrayDepth });
        return type;
      };
      storage.collectClassFieldMetadata({ ...field, target: Amendment, typeOptions, getType });
    }
  }
  return Amendment as new () => Partial<Omit<T, K>>;
}

/** The class and those that it extends. */
function lineage(start: Class): Class[] {
  const found: Class[] = [];
  for (let each = start; each.prototype !== undefined; each = Object.getPrototypeOf(each)) found.push(each);
  return found.reverse();
}
