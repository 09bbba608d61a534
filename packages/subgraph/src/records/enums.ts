import { registerEnumType } from 'type-graphql';

export enum Assertion {
  REPORTED = 'REPORTED',
  DERIVED = 'DERIVED',
  ASSUMED = 'ASSUMED',
  SYNTHETIC = 'SYNTHETIC',
}
registerEnumType(Assertion, {
  name: 'Assertion',
  description: 'On what a record rests.',
  valuesConfig: {
    REPORTED: { description: 'A source says so.' },
    DERIVED: { description: 'Follows from what sources say, by a rule that is written down.' },
    ASSUMED: { description: 'Taken to be so where no source speaks; the record says why.' },
    SYNTHETIC: { description: 'Made up to show what the hub can do; never mixed with published facts.' },
  },
});

export enum Confidence {
  HIGH = 'HIGH',
  MEDIUM = 'MEDIUM',
  LOW = 'LOW',
}
registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How sure the reading of the sources is.',
  valuesConfig: {
    HIGH: { description: 'The source says it plainly.' },
    MEDIUM: { description: 'Read from an excerpt, a listing or a text that leaves room.' },
    LOW: { description: 'Likely, but pieced together.' },
  },
});

export enum RecordStatus {
  PUBLISHED = 'PUBLISHED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RecordStatus, {
  name: 'RecordStatus',
  description: 'Whether a record still stands. Nothing is ever deleted.',
  valuesConfig: {
    PUBLISHED: { description: 'Stands, and is in lists and counts.' },
    WITHDRAWN: {
      description: 'No longer stands. Left out of lists and counts, except where `updatedSince` asks for changes; still found by its id.',
    },
  },
});

export enum Basis {
  STATED = 'STATED',
  ASSIGNED = 'ASSIGNED',
}
registerEnumType(Basis, {
  name: 'Basis',
  description: 'Why a record is tied to nodes of the roadmap.',
  valuesConfig: {
    STATED: { description: 'The source itself names the goal or node.' },
    ASSIGNED: { description: 'The source names none; the hub chose it from the subject.' },
  },
});

export enum SourceVia {
  ORIGINAL = 'ORIGINAL',
  MIRROR = 'MIRROR',
  LISTING = 'LISTING',
}
registerEnumType(SourceVia, {
  name: 'SourceVia',
  description: 'What kind of page a source is.',
  valuesConfig: {
    ORIGINAL: { description: "The publisher's own page." },
    MIRROR: { description: 'A copy elsewhere.' },
    LISTING: { description: 'A tag, category or publications page that shows the text.' },
  },
});

export enum SourceSeen {
  FULL = 'FULL',
  EXCERPT = 'EXCERPT',
}
registerEnumType(SourceSeen, {
  name: 'SourceSeen',
  description: 'How much of a source was read.',
  valuesConfig: {
    FULL: { description: 'The whole page.' },
    EXCERPT: { description: 'A part of it.' },
  },
});

export enum Visibility {
  PUBLIC = 'PUBLIC',
  PARTNER = 'PARTNER',
  RESTRICTED = 'RESTRICTED',
}
registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'Who may see a record. What a reader may not see is in no list, count, sum or explanation that the reader is given.',
  valuesConfig: {
    PUBLIC: { description: 'Everybody.' },
    PARTNER: { description: 'Whoever is known to the hub: partner applications, donors, focal points, the secretariat.' },
    RESTRICTED: { description: 'Those whose record it is, and the secretariat.' },
  },
});
