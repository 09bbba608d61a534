import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { fieldsOf, type Path } from './path.js';

/** Where a step reads and writes, as far as another one must wait for it. */
export interface Reach {
  readonly paths: readonly Path[];
  /** The keys that it writes at the end of its paths. */
  readonly keys: ReadonlySet<string>;
}

/**
 * Whether a later step needs what an earlier one brings. The planner orders steps in waves, where all of
 * one wave wait for all of the one before; most of them need to wait for one only.
 */
export function needs(later: Reach, earlier: Reach): boolean {
  return later.paths.some((reads) => earlier.paths.some((writes) => overlap(fieldsOf(reads), fieldsOf(writes), earlier.keys)));
}

/** Either path leads through the other's end; and where the later one goes on, the earlier step brings the way. */
function overlap(reads: readonly string[], writes: readonly string[], keys: ReadonlySet<string>): boolean {
  const common = Math.min(reads.length, writes.length);
  for (let index = 0; index < common; index += 1) if (reads[index] !== writes[index]) return false;
  const next = reads[writes.length];
  return next === undefined || keys.has(next);
}

interface Selected {
  /** Where it is selected: in the operation or in a list of entities, by its key. */
  readonly keys: ReadonlySet<string>;
  /** The types that a list of entities names at its top. */
  readonly types: readonly string[];
}

/** The response keys at the top of a call's operation, under ''; and at the top of each of its lists of entities. */
export function selectedBy(document: DocumentNode): Map<string, Selected> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const selected = new Map<string, Selected>();
  const collect = ({ selections }: SelectionSetNode, keys: Set<string>, types: string[], isTop: boolean): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        if (selection.name.value === '_entities' && selection.selectionSet) list(key, selection.selectionSet);
        else keys.add(key);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (isTop && fragment?.typeCondition) types.push(fragment.typeCondition.name.value);
        if (fragment) collect(fragment.selectionSet, keys, types, false);
      }
    }
  };
  const list = (name: string, set: SelectionSetNode): void => {
    const keys = new Set<string>();
    const types: string[] = [];
    collect(set, keys, types, true);
    selected.set(name, { keys, types });
  };
  for (const node of document.definitions) if (node.kind === Kind.OPERATION_DEFINITION) list('', node.selectionSet);
  return selected;
}
