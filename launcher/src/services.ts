import * as plans from '@roadmap-hub/plans';
import * as pledges from '@roadmap-hub/pledges';
import * as reference from '@roadmap-hub/reference';

/** The three services; all of them have the same shape. */
export const SERVICES = { reference, plans, pledges };
