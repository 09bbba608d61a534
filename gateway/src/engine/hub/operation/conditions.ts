import { type DirectiveNode, Kind, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import type { Operation } from './operation.js';

/**
 * `@skip` and `@include` (GraphQL 3.13.1, 3.13.2) are decided before anything is planned: what is left
 * is an operation without conditions, and there is one plan and one shape for each combination of the
 * values that its conditions have. Order and merging of fields then follow from the specification's
 * CollectFields (6.3.2) with nothing to decide while an answer is made.
 */

/** The variables that decide, in a fixed order. */
export function conditionVariables({ definition, fragments }: Operation): string[] {
  const names = new Set<string>();
  for (const node of [definition, ...fragments.values()]) {
    visit(node, {
      Directive(directive) {
        if (!isCondition(directive)) return;
        const value = ifOf(directive);
        if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names].sort();
}

/** The operation as it is with these values: what is skipped is gone, and so are the conditions. */
export function decide({ definition, fragments }: Operation, variables: Readonly<Record<string, unknown>>): Operation {
  const decided = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.filter((selection) => isWanted(selection, variables)).map(settled),
  });
  const settled = (selection: SelectionNode): SelectionNode => {
    const directives = selection.directives?.filter((directive) => !isCondition(directive)) ?? [];
    if (selection.kind === Kind.FRAGMENT_SPREAD) return { ...selection, directives };
    if (selection.kind === Kind.INLINE_FRAGMENT) return { ...selection, directives, selectionSet: decided(selection.selectionSet) };
    return { ...selection, directives, selectionSet: selection.selectionSet && decided(selection.selectionSet) };
  };
  return {
    definition: { ...definition, selectionSet: decided(definition.selectionSet) },
    fragments: new Map([...fragments].map(([name, fragment]) => [name, { ...fragment, selectionSet: decided(fragment.selectionSet) }])),
  };
}

/** Neither skipped nor left out; `@skip` goes before `@include` (3.13.2). */
function isWanted({ directives = [] }: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return directives.every((directive) => !isCondition(directive) || decidedBy(directive, variables) === (directive.name.value === 'include'));
}

function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

function ifOf({ arguments: given = [] }: DirectiveNode) {
  return given.find(({ name }) => name.value === 'if')?.value;
}

function decidedBy(directive: DirectiveNode, variables: Readonly<Record<string, unknown>>): boolean {
  const value = ifOf(directive);
  return value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
}
