import { RECORD_COLUMNS } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ID = 'text collate "C" primary key';
const KEY = 'text collate "C"';
/** Figures have six decimals; more would have to be rounded before they are cut. */
const AMOUNT = (column: string) => `numeric check (${column} > 0 and ${column} = round(${column}, 6))`;

const UP = [
  'alter table pledges.pledge add check (amount = round(amount, 6))',
  // A row can only join rows of its own roadmap: figures of two roadmaps never meet.
  'alter table pledges.pledge add unique (id, roadmap_code)',
  `create table pledges.allocation (
    id ${ID},
    roadmap_code ${KEY} not null,
    pledge_id ${KEY} not null,
    amount ${AMOUNT('amount')},
    share numeric check (share > 0 and share <= 1 and share = round(share, 6)),
    basis text not null check (basis in ('REPORTED', 'WEIGHTED', 'ASSUMED_EQUAL')),
    country_code ${KEY},
    node_id ${KEY} check (node_id like roadmap_code || ':%'),
    activity_id ${KEY} check (activity_id like roadmap_code || ':%'),
    ${RECORD_COLUMNS},
    check (num_nonnulls(amount, share) = 1),
    unique (id, pledge_id),
    foreign key (pledge_id, roadmap_code) references pledges.pledge (id, roadmap_code)
  )`,
  'create index on pledges.allocation (pledge_id)',
  'create index on pledges.allocation (activity_id)',
  'create index on pledges.allocation (roadmap_code)',
  `create table pledges.transaction (
    id ${ID},
    roadmap_code ${KEY} not null,
    pledge_id ${KEY} not null,
    allocation_id ${KEY},
    iati_type text not null check (iati_type in ('COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE')),
    date ${KEY} not null check (date ~ '^\\d{4}(-\\d{2}(-\\d{2})?)?$'),
    amount ${AMOUNT('amount')} not null,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    implementer_id ${KEY},
    ${RECORD_COLUMNS},
    foreign key (pledge_id, roadmap_code) references pledges.pledge (id, roadmap_code),
    foreign key (allocation_id, pledge_id) references pledges.allocation (id, pledge_id)
  )`,
  'create index on pledges.transaction (pledge_id)',
  'create index on pledges.transaction (roadmap_code)',
  `create function pledges.check_allocations() returns trigger language plpgsql as $$
  declare
    checked text;
    whole numeric;
    amounts numeric;
    shares numeric;
  begin
    -- The trigger is on two tables, and only one of them has the column.
    checked := coalesce(to_jsonb(new) ->> 'pledge_id', new.id);
    select amount into whole from pledges.pledge where id = checked;
    select sum(amount), sum(share) into amounts, shares from pledges.allocation where pledge_id = checked and record_status = 'PUBLISHED';
    if coalesce(amounts, 0) + coalesce(shares, 0) * coalesce(whole, 0) > coalesce(whole, amounts) or shares > 1 then
      raise exception 'the allocations of pledge % exceed it', checked;
    end if;
    return null;
  end $$`,
  // At the end of the transaction, when all parts are there.
  `create constraint trigger allocation_sum after insert or update on pledges.allocation
    deferrable initially deferred for each row execute function pledges.check_allocations()`,
  `create constraint trigger allocation_sum after update on pledges.pledge
    deferrable initially deferred for each row execute function pledges.check_allocations()`,
];

const DOWN = [
  'drop trigger allocation_sum on pledges.pledge',
  'drop table pledges.transaction',
  'drop table pledges.allocation',
  'drop function pledges.check_allocations()',
  'alter table pledges.pledge drop constraint pledge_id_roadmap_code_key, drop constraint pledge_amount_check1',
];

/** What became of pledges: their parts and their transactions. */
export class Money1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}
