import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { ServiceName } from '../contract.js';
import { type PartialDate, PartialDateScalar } from '../scalars/partial-date.js';
import type { Context } from '../server/context.js';

@Directive('@shareable')
@ObjectType({ description: 'How one service of the hub fares.' })
export class ServiceStatus {
  @Field({ description: 'Whether its database answers.' })
  healthy: boolean;

  @Field({ description: 'The release it runs.' })
  version: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The latest date of the public pages that its records were read from; null before anything is loaded.',
  })
  dataAsOf: PartialDate | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Counts the changes of its records, a load or an entry at a time: while it stays the same, so do the records. Null while its database does not answer.',
  })
  dataVersion: number | null;
}

/** A service's own part of `hubStatus`: a database that is gone is a finding here, not an error. */
export async function serviceStatus({ reads, service }: Context, name: ServiceName): Promise<ServiceStatus> {
  const { version } = service;
  try {
    return { healthy: true, version, ...(await reads.dataState(name)) };
  } catch {
    return { healthy: false, version, dataAsOf: null, dataVersion: null };
  }
}
