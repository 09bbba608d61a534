import { readFacts } from '@roadmap-hub/dataset';

/** What the hub should know, read from the data set without the hub. */
export const facts = readFacts();
