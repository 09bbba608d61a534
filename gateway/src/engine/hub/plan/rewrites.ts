import type { FetchNodePathSegment, FetchRewrite } from '@graphql-hive/router-query-planner';
import { type DocumentNode, visit } from 'graphql';
import type { Types } from '../../supergraph/types.js';
import { type Data, isData } from '../data.js';

/** What the planner wants changed in what is sent to a service, or in what came from it. */
export type Rewrite = (value: unknown) => void;

export function readRewrites(rewrites: readonly FetchRewrite[] | undefined, types: Types): Rewrite[] {
  return (rewrites ?? []).map((rewrite) => {
    if ('KeyRenamer' in rewrite) return renamer(rewrite.KeyRenamer.path, rewrite.KeyRenamer.renameKeyTo, types);
    const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
    return setter(path, setValueTo, types);
  });
}

const OWN_ALIAS = /^_internal_qp_alias_/;

/**
 * What a call asks for under a key of the plan's own, since it would otherwise be in another field's way:
 * the key that it gets in the end, or the field's name when it only serves other fields.
 */
export function renamedKeys(document: DocumentNode, rewrites: readonly FetchRewrite[] | undefined): Map<string, string> {
  const names = new Map<string, string>();
  visit(document, {
    Field({ alias, name }) {
      if (alias && OWN_ALIAS.test(alias.value)) names.set(alias.value, name.value);
    },
  });
  for (const rewrite of rewrites ?? []) {
    if (!('KeyRenamer' in rewrite)) continue;
    const last = rewrite.KeyRenamer.path.at(-1);
    if (last && 'Key' in last) names.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  return names;
}

/** Gives a field that had to be asked for under another name its own name. */
function renamer(path: readonly FetchNodePathSegment[], to: string, types: Types): Rewrite {
  return (value) =>
    atEnd(value, path, types, (object, key) => {
      if (key === to || !Object.hasOwn(object, key)) return;
      object[to] = object[key];
      delete object[key];
    });
}

/** Gives an object the type's name that the service knows it by (`@interfaceObject`). */
function setter(path: readonly FetchNodePathSegment[], to: string, types: Types): Rewrite {
  return (value) =>
    atEnd(value, path, types, (object, key) => {
      if (Object.hasOwn(object, key)) object[key] = to;
    });
}

function atEnd(value: unknown, path: readonly FetchNodePathSegment[], types: Types, change: (object: Data, key: string) => void): void {
  if (Array.isArray(value)) {
    for (const element of value) atEnd(element, path, types, change);
    return;
  }
  const [segment, ...rest] = path;
  if (!isData(value) || !segment) return;
  if ('TypenameEquals' in segment) {
    const { __typename: name } = value;
    // One that does not say of what type it is may be of any.
    const applies = typeof name !== 'string' || segment.TypenameEquals.some((condition) => types.satisfies(name, condition));
    if (applies) atEnd(value, rest, types, change);
  } else if (rest.length === 0) {
    change(value, segment.Key);
  } else {
    atEnd(value[segment.Key], rest, types, change);
  }
}
