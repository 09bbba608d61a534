/**
 * A GraphQL operation as text that knows the types of its answer and variables. The property is
 * never there: it carries the types, as it does in the documents that code generators make
 * (`documentMode: 'string'`), so that those can be asked too.
 */
export interface TypedDocument<Data, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Data;
}
