import { ROLE_NAMES, type RoleName } from '@roadmap-hub/identity';
import { type DirectiveNode, type GraphQLObjectType, Kind } from 'graphql';
import { Directive } from 'type-graphql';

/** Who holds a permission: roles, or anybody at all. */
export type Holder = RoleName | 'anyone';

/** Names the permission that a mutation needs, and who holds it; without one, no schema is built. */
export function Permission(name: string, ...holders: [Holder, ...Holder[]]): MethodDecorator & PropertyDecorator {
  return Directive(`@permission(name: "${name}", holders: [${holders.map((holder) => `"${holder}"`).join(', ')}])`) as MethodDecorator & PropertyDecorator;
}

/** How the directive is told to whoever composes the schema. */
export const PERMISSION_SPEC = {
  link: '@link(url: "https://roadmap-hub.invalid/permission/v1.0", import: ["@permission"]) @composeDirective(name: "@permission")',
  definition: 'directive @permission(name: String!, holders: [String!]!) on FIELD_DEFINITION',
};

export interface Needed {
  name: string;
  holders: Holder[];
}

/** What each mutation needs. @throws Error for one that says nothing. */
export function permissionsOf(mutation: GraphQLObjectType | null | undefined): Map<string, Needed> {
  const fields = Object.values(mutation?.getFields() ?? {});
  return new Map(fields.map(({ name, astNode }) => [name, read(name, astNode?.directives ?? [])]));
}

function read(field: string, directives: readonly DirectiveNode[]): Needed {
  const found = directives.find(({ name }) => name.value === 'permission');
  const value = (argument: string) => found?.arguments?.find(({ name }) => name.value === argument)?.value;
  const name = value('name');
  const holders = value('holders');
  if (name?.kind !== Kind.STRING || holders?.kind !== Kind.LIST) throw new Error(`The mutation ${field} names no permission.`);
  const names = holders.values.map((holder) => (holder.kind === Kind.STRING ? holder.value : ''));
  return { name: name.value, holders: names.filter((holder): holder is Holder => holder === 'anyone' || (ROLE_NAMES as readonly string[]).includes(holder)) };
}
