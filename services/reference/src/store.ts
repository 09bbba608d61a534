import { type Store, stateMigration } from '@roadmap-hub/datastore';
import { AuditRecord, Change, Entry, EntryStep } from '@roadmap-hub/entries';
import { AdoptionStatement } from './adoption/adoption.entity.js';
import { Predecessor } from './adoption/predecessor.entity.js';
import { CodeList } from './code-list/code-list.entity.js';
import { Contradiction } from './contradiction/contradiction.entity.js';
import { Country } from './country/country.entity.js';
import { ExchangeRate } from './exchange-rate/exchange-rate.entity.js';
import { KnownGap } from './gap/gap.entity.js';
import { Indicator } from './indicator/indicator.entity.js';
import { Alignment } from './instrument/alignment.entity.js';
import { Instrument } from './instrument/instrument.entity.js';
import { kinds } from './kinds.js';
import { Initial1764000000000 } from './migrations/1764000000000-initial.js';
import { Money1764100000000 } from './migrations/1764100000000-money.js';
import { Entries1764200000000 } from './migrations/1764200000000-entries.js';
import { RoadmapVersions1764400000000 } from './migrations/1764400000000-roadmap-versions.js';
import { VeiledWriter1764500000000 } from './migrations/1764500000000-veiled-writer.js';
import { UserNeed } from './need/need.entity.js';
import { RoadmapNode } from './node/node.entity.js';
import { Observation } from './observation/observation.entity.js';
import { Mandate, Organisation } from './organisation/organisation.entity.js';
import { published } from './published.js';
import { Roadmap } from './roadmap/roadmap.entity.js';
import { RoadmapVersion } from './version/version.entity.js';

export const store: Store = {
  name: 'reference',
  entities: [
    AuditRecord,
    Change,
    Entry,
    EntryStep,
    AdoptionStatement,
    Alignment,
    CodeList,
    Contradiction,
    Country,
    ExchangeRate,
    Indicator,
    Instrument,
    KnownGap,
    Mandate,
    Observation,
    Organisation,
    Predecessor,
    Roadmap,
    RoadmapNode,
    RoadmapVersion,
    UserNeed,
  ],
  migrations: [
    Initial1764000000000,
    Money1764100000000,
    Entries1764200000000,
    RoadmapVersions1764400000000,
    VeiledWriter1764500000000,
    stateMigration('reference'),
  ],
  kinds,
  published,
};
