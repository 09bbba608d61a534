import { SupportRecordType } from './support.enums.js';
import { REGIONAL } from './support-keys.js';
import type { SupportRow } from './support-record.js';

/** Funder > provider > state, with how many records say so. */
export interface NetworkLink {
  funder: string | null;
  provider: string | null;
  country: string | null;
  regional: boolean;
  assistance: number;
  events: number;
  pledges: number;
}

const COUNTED = { [SupportRecordType.ASSISTANCE]: 'assistance', [SupportRecordType.EVENT]: 'events', [SupportRecordType.PLEDGE]: 'pledges' } as const;

/** Every way from a funder through a provider to a state that a record names; a record may name several. */
export function networkOf(rows: readonly SupportRow[]): NetworkLink[] {
  const links = new Map<string, NetworkLink>();
  for (const row of rows) {
    for (const funder of orNone(row.funderIds)) {
      for (const provider of orNone(row.providerIds)) {
        for (const country of row.regional ? [REGIONAL] : orNone(row.countryCodes)) {
          const key = JSON.stringify([funder, provider, country]);
          const link = links.get(key) ?? {
            funder,
            provider,
            country: country === REGIONAL ? null : country,
            regional: country === REGIONAL,
            assistance: 0,
            events: 0,
            pledges: 0,
          };
          link[COUNTED[row.type]] += 1;
          links.set(key, link);
        }
      }
    }
  }
  const size = ({ assistance, events, pledges }: NetworkLink) => assistance + events + pledges;
  return [...links].sort(([a, first], [b, second]) => size(second) - size(first) || (a < b ? -1 : 1)).map(([, link]) => link);
}

function orNone(ids: readonly string[]): readonly (string | null)[] {
  return ids.length > 0 ? ids : [null];
}
