import type { FieldNode } from 'graphql';
import type { LeafCheck } from './leaf.js';

/** What an answer looks like: the fields of an object, in the order in which the client gets them. */
export interface Fields {
  /** The name of the object's type; of an interface or union where nothing better is known of the object. */
  readonly typeName: string;
  readonly isObjectType: boolean;
  readonly fields: readonly Field[];
}

export type Field = {
  /** The key in the answer. */
  readonly key: string;
} & (
  | { readonly kind: 'typename' }
  | { readonly kind: 'introspection'; readonly node: FieldNode }
  | { readonly kind: 'data'; readonly from: string; readonly value: Value; readonly coordinate: string }
);

/** How a value is completed (GraphQL 6.4.3). */
export type Value = { readonly nonNull: boolean } & (
  | { readonly kind: 'leaf'; readonly check: LeafCheck }
  | { readonly kind: 'list'; readonly element: Value }
  | { readonly kind: 'object'; readonly shape: ObjectShape }
);

/** An object's fields, which depend on its type. */
export interface ObjectShape {
  /** The type of the field that leads to it. */
  readonly declared: Fields;
  /** Of an object that says its type; undefined when clients know no such type. */
  of(typeName: string): Fields | undefined;
  /** Of all types that it may be of. */
  all(): readonly Fields[];
  /** Whether the client asks for something under this key of objects of any type. */
  asks(key: string): boolean;
}
