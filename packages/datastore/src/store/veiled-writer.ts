/**
 * Who writes names other records, and the answer must not tell of those that the writer may not see. So within
 * a mutation (`hub.audience` says for whom) the role that writes sees, through views and by `sees()`, what
 * that audience sees; the tables of its own service it sees whole.
 */
export function veiledWriter(schema: string): string {
  const writes = `current_user like '%\\_writer'`;
  const audience = `coalesce(current_setting('hub.audience', true), '')`;
  return `create or replace function ${schema}.sees(visibility text, owners text[]) returns boolean language sql stable as $$
    select visibility = 'PUBLIC'
      or (${writes} and ${audience} = '')
      or (visibility = 'PARTNER' and (current_user like '%\\_partner' or current_user like '%\\_restricted' or (${writes} and ${audience} in ('partner', 'restricted'))))
      or (visibility = 'RESTRICTED' and (current_user like '%\\_restricted' or (${writes} and ${audience} = 'restricted'))
        and (owners && string_to_array(coalesce(current_setting('hub.roles', true), ''), ',') or current_setting('hub.roles', true) ~ '(^|,)secretariat(,|$)')) $$`;
}
