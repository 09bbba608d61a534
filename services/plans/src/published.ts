import type { PublishedView } from '@roadmap-hub/datastore';

/** What the other services may read of the plans: nothing yet. */
export const published: PublishedView[] = [];
