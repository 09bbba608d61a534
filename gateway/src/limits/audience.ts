import type { Identity } from '@roadmap-hub/identity';

/** Who is shown the schema: everybody, or whoever has any role. */
export type SchemaAudience = 'public' | 'partner';

/** Whether an identity may see the schema: by introspection, as text, and in what errors suggest. */
export function seesSchema({ roles }: Identity, audience: SchemaAudience): boolean {
  return audience === 'public' || roles.length > 0;
}

export const SCHEMA_REFUSED = 'The schema of this hub is shown to partners only: show a token or an API key. The named questions can be asked without it.';
