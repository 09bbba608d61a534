import type { PublishedView } from '@roadmap-hub/datastore';

/** What the other services may read of pledges and assistance. */
export const published: PublishedView[] = [
  {
    name: 'published_donor',
    description: 'The ids of donors. For looking up whom an entry names.',
    select: `select id from pledges.donor where record_status = 'PUBLISHED'`,
    tables: ['donor'],
    readers: ['plans'],
  },
];
