import type { RecordKind } from '../web/links.js';
import { activityList } from './activity/list.js';
import { activityPage } from './activity/page.js';
import { assistanceList } from './assistance/list.js';
import { assistancePage } from './assistance/page.js';
import { countryList } from './country/list.js';
import { countryPage } from './country/page.js';
import { donorList } from './donor/list.js';
import { donorPage } from './donor/page.js';
import { eventList } from './event/list.js';
import { eventPage } from './event/page.js';
import type { RecordList } from './list.js';
import { nodeList } from './node/list.js';
import { nodePage } from './node/page.js';
import { organisationList } from './organisation/list.js';
import { organisationPage } from './organisation/page.js';
import { planList } from './plan/list.js';
import { planPage } from './plan/page.js';
import { pledgeList } from './pledge/list.js';
import { pledgePage } from './pledge/page.js';
import type { RecordPage } from './record.js';
import { supportList } from './support/list.js';

/** Each kind of records that has pages. */
export const PAGES: Readonly<Record<RecordKind, RecordPage>> = {
  country: countryPage,
  plan: planPage,
  activity: activityPage,
  node: nodePage,
  pledge: pledgePage,
  assistance: assistancePage,
  event: eventPage,
  donor: donorPage,
  organisation: organisationPage,
};

/** Each kind that can be listed: those that have pages, and records of support together. */
export const LISTS: Readonly<Record<RecordKind | 'support', RecordList>> = {
  country: countryList,
  plan: planList,
  activity: activityList,
  node: nodeList,
  pledge: pledgeList,
  assistance: assistanceList,
  event: eventList,
  donor: donorList,
  organisation: organisationList,
  support: supportList,
};

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(PAGES, kind);
}

export function isListed(kind: string): kind is RecordKind | 'support' {
  return Object.hasOwn(LISTS, kind);
}
