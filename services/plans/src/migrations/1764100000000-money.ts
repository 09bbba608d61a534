import { partialDateCheck, RECORD_COLUMNS } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'text collate "C" primary key';
const KEY = 'text collate "C"';

const UP = [
  // A row can only join rows of its own roadmap: figures of two roadmaps never meet.
  'alter table plans.national_action_plan add unique (id, roadmap_code, country_code)',
  `create table plans.plan_activity (
    id ${ID},
    roadmap_code ${KEY} not null,
    plan_id ${KEY} not null,
    country_code ${KEY} not null,
    code text not null,
    title text not null,
    priority_id ${KEY} references plans.plan_priority,
    lead_institution text,
    partners text[] not null,
    start ${KEY} ${partialDateCheck('start')},
    "end" ${KEY} ${partialDateCheck('"end"')},
    status text not null check (status in ('PLANNED', 'ONGOING', 'COMPLETED', 'DELAYED', 'CANCELLED')),
    required_amount numeric check (required_amount > 0 and required_amount = round(required_amount, 6)),
    required_currency text check (required_currency ~ '^[A-Z]{3}$'),
    milestones jsonb not null,
    ${RECORD_COLUMNS},
    unique (plan_id, code),
    check (id = plan_id || ':' || code),
    check ((required_amount is null) = (required_currency is null)),
    foreign key (plan_id, roadmap_code, country_code) references plans.national_action_plan (id, roadmap_code, country_code)
  )`,
  'create index on plans.plan_activity (roadmap_code, country_code)',
  `create table plans.activity_link (
    activity_id ${KEY} references plans.plan_activity,
    position integer,
    node_id ${KEY} not null,
    weight numeric not null check (weight > 0 and weight <= 1 and weight = round(weight, 6)),
    basis text not null check (basis in ('REPORTED', 'WEIGHTED', 'ASSUMED_EQUAL')),
    primary key (activity_id, position),
    unique (activity_id, node_id)
  )`,
  'create index on plans.activity_link (node_id)',
  `create function plans.check_activity_link() returns trigger language plpgsql as $$
  declare
    activity text;
    total numeric;
    roadmap text;
  begin
    -- A link that moves concerns two activities: the one that it leaves and the one that it joins.
    foreach activity in array array_remove(array[old.activity_id, new.activity_id], null) loop
      select sum(weight) into total from plans.activity_link where activity_id = activity;
      if total is not null and total <> 1 then
        raise exception 'the weights of activity % sum to %, not to 1', activity, total;
      end if;
      select roadmap_code into roadmap from plans.plan_activity where id = activity;
      if exists (select from plans.activity_link where activity_id = activity and node_id not like roadmap || ':%') then
        raise exception 'activity % of roadmap % is linked to a node of another roadmap', activity, roadmap;
      end if;
    end loop;
    return null;
  end $$`,
  // At the end of the transaction, when all links of the activity are there.
  `create constraint trigger activity_link_sum after insert or update or delete on plans.activity_link
    deferrable initially deferred for each row execute function plans.check_activity_link()`,
  `create table plans.indicator_value (
    id ${ID},
    indicator_id ${KEY} not null,
    country_code ${KEY} not null,
    year integer not null,
    value numeric,
    numerator numeric,
    denominator numeric check (denominator >= 0),
    ${RECORD_COLUMNS},
    unique (indicator_id, country_code, year),
    check ((numerator is null) = (denominator is null))
  )`,
];

const DOWN = [
  'drop table plans.indicator_value',
  'drop table plans.activity_link',
  'drop function plans.check_activity_link()',
  'drop table plans.plan_activity',
  'alter table plans.national_action_plan drop constraint national_action_plan_id_roadmap_code_country_code_key',
];

/** Activities with what they cost, and what states report of indicators. */
export class Money1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
