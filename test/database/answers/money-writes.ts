/** One of the rows of the made-up roadmap, by a number that is `$1`. */
const some = (table: string, which = `record_status = 'PUBLISHED'`): string => {
  const rows = `from ${table} where roadmap_code = 'DEMO' and ${which}`;
  return `(select id ${rows} order by id offset $1::int % greatest((select count(*)::int ${rows}), 1) limit 1)`;
};
const change = (table: string, what: string, which?: string): string[] => [`update ${table} set ${what} where id = ${some(table, which)}`];

const PLEDGE = 'pledges.pledge';
const ALLOCATION = 'pledges.allocation';
const TRANSACTION = 'pledges.transaction';
const ACTIVITY = 'plans.plan_activity';
const WITHDRAWN = `record_status = 'WITHDRAWN'`;
const WITH_MONEY = `id in (select activity_id from pledges.allocation)`;
const RESTRICTED = `visibility = 'RESTRICTED'`;

/** Statements of one transaction each, of every kind that figures of money depend on; they count nobody's revisions, as no figure does. */
export const MONEY_WRITES: Record<string, string[]> = {
  'a payment is corrected': change(TRANSACTION, 'amount = amount + 1'),
  'a payment is of another type': change(TRANSACTION, `iati_type = case iati_type when 'DISBURSEMENT' then 'COMMITMENT' else 'DISBURSEMENT' end`),
  'a payment is withdrawn': change(TRANSACTION, WITHDRAWN),
  'a payment is made': [
    `insert into ${TRANSACTION} select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()::text, 'amount', 7))).* from ${TRANSACTION} t where id = ${some(TRANSACTION)}`,
  ],
  'a pledge is in another currency': change(PLEDGE, `currency = case currency when 'EUR' then 'USD' else 'EUR' end`, 'amount is not null'),
  'a pledge names other states': change(
    PLEDGE,
    `country_codes = case when 'XAA' = any(country_codes) then '{XAB,XAC}'::text[] else '{XAA}' end, regional = false`,
  ),
  'a pledge is of another year': change(PLEDGE, `announced = case when announced like '2021%' then '2023' else '2021' end`),
  'a pledge is withdrawn': change(PLEDGE, WITHDRAWN),
  'a pledge stands again': change(PLEDGE, `record_status = 'PUBLISHED'`, WITHDRAWN),
  'a pledge is of another donor': [
    `update pledges.pledge_donor d set donor_id = (select id from pledges.donor o where not exists (select from pledges.pledge_donor k where k.pledge_id = d.pledge_id and k.donor_id = o.id) order by id limit 1)
      where pledge_id = ${some(PLEDGE)} and position = 0`,
    // The row of a donor is no record: with the record of its pledge, or another one, the version counts it.
    `update pledges.donor set updated_at = updated_at where id = 'DE'`,
  ],
  'a donor has another name': [`update pledges.donor set name = name || '.'`],
  'an event has another title': [`update plans.event set title = title || '.'`],
  'a part is smaller': change(ALLOCATION, 'amount = round(amount / 2, 6), share = round(share / 2, 6)'),
  'a part is withdrawn': change(ALLOCATION, WITHDRAWN),
  'a part is for another state': change(ALLOCATION, `country_code = case country_code when 'XAA' then 'XAB' else 'XAA' end`),
  'a part is for another activity': change(ALLOCATION, `activity_id = ${some(ACTIVITY)}`),
  'a pledge is for some only': change(PLEDGE, `${RESTRICTED}, owners = '{donor:DE}'`),
  'a payment is for others only': change(TRANSACTION, `${RESTRICTED}, owners = '{donor:FR}'`),
  'what is for some is for others': change(PLEDGE, `owners = case owners when '{donor:DE}' then '{donor:FR}' else '{donor:DE}' end::text[]`, RESTRICTED),
  'an activity has other weights': [
    `update plans.activity_link l set weight = o.weight from plans.activity_link o
      where l.activity_id = ${some(ACTIVITY, `${WITH_MONEY} and id in (select activity_id from plans.activity_link where position = 1)`)}
        and o.activity_id = l.activity_id and o.position = 1 - l.position`,
    `update ${ACTIVITY} set updated_at = updated_at where id = ${some(ACTIVITY)}`,
  ],
  'an activity is withdrawn': change(ACTIVITY, WITHDRAWN, `record_status = 'PUBLISHED' and ${WITH_MONEY}`),
  'an activity costs more': change(ACTIVITY, 'required_amount = required_amount + 1', 'required_amount is not null'),
  'a rate is revised': [`update reference.exchange_rate set units_per_usd = units_per_usd * 1.01 where currency = 'EUR'`],
  'a node is withdrawn': change('reference.roadmap_node', WITHDRAWN, `record_status = 'PUBLISHED' and level = 'ACTION'`),
};
