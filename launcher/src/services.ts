import { accessStore } from '@roadmap-hub/access';
import type { Store } from '@roadmap-hub/datastore';
import * as plans from '@roadmap-hub/plans';
import * as pledges from '@roadmap-hub/pledges';
import * as reference from '@roadmap-hub/reference';

/** The three services; all of them have the same shape. */
export const SERVICES = { reference, plans, pledges };

/** All that a hub keeps in its database. */
export const STORES: readonly Store[] = [reference.store, plans.store, pledges.store, accessStore];
