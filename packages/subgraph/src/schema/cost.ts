import { type ConstDirectiveNode, type DocumentNode, Kind, parse, visit } from 'graphql';
import { Directive } from 'type-graphql';
import { DEFAULT_PAGE } from '../paging/page-args.js';

/**
 * What the gateway is told of a field's cost, so that it can be known before anything is asked. One
 * unit is one record or part of a record; a plain value costs nothing. The directives are those of
 * Federation (`@cost`, `@listSize`), which other routers read as well.
 */

/** How much work a field is besides what it gives: a report over many rows is more than the few rows of its answer. */
export function Weight(weight: number): MethodDecorator & PropertyDecorator {
  return Directive(`@cost(weight: ${weight})`) as MethodDecorator & PropertyDecorator;
}

/** How many a list without pages has, about; where nothing is said the gateway takes a handful. */
export function About(size: number): MethodDecorator & PropertyDecorator {
  return Directive(`@listSize(assumedSize: ${size})`) as MethodDecorator & PropertyDecorator;
}

/** For a list that `first` cuts short and that has no pages. */
export function FirstOf(size: number): MethodDecorator & PropertyDecorator {
  return Directive(`@listSize(assumedSize: ${size}, slicingArguments: ["first"], requireOneSlicingArgument: false)`) as MethodDecorator & PropertyDecorator;
}

const PAGED = directivesOf(
  `@listSize(assumedSize: ${DEFAULT_PAGE}, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)`,
);

/** Says of every field that gives a connection how long its pages are, so that none can be forgotten. */
export function withPageSizes(document: DocumentNode): DocumentNode {
  return visit(document, {
    FieldDefinition(field) {
      const type = field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type;
      const isPaged = type.kind === Kind.NAMED_TYPE && type.name.value.endsWith('Connection') && field.arguments?.some(({ name }) => name.value === 'first');
      return isPaged ? { ...field, directives: [...(field.directives ?? []), ...PAGED] } : undefined;
    },
  });
}

function directivesOf(text: string): readonly ConstDirectiveNode[] {
  const [type] = parse(`type T ${text} { f: Int }`, { noLocation: true }).definitions;
  return type?.kind === Kind.OBJECT_TYPE_DEFINITION ? (type.directives ?? []) : [];
}
