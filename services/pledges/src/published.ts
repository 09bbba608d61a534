import type { PublishedView } from '@roadmap-hub/datastore';

/** What the other services may read of pledges and assistance: nothing yet. */
export const published: PublishedView[] = [];
