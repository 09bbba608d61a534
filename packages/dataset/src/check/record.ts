import { type Collection, FILES } from '../facts/all.js';
import { isBefore } from '../facts/partial-date.js';
import type { Report } from '../read/error.js';
import type { Known, Target } from './known.js';

/** The rules that many kinds of records share, bound to the record that is looked at. */
export class RecordCheck {
  constructor(
    private readonly known: Known,
    private readonly report: Report,
    private readonly collection: Collection,
    private readonly recordId: string,
  ) {}

  /** `reason` says what is wrong, for when `ok` is false. */
  rule(ok: boolean, reason: string): void {
    if (!ok) this.report({ file: FILES[this.collection], recordId: this.recordId, reason });
  }

  refers(target: Target, field: string, value: string | null | readonly string[]): void {
    const values = value === null ? [] : typeof value === 'string' ? [value] : value;
    const seen = new Set<string>();
    for (const one of values) {
      this.rule(this.known[target].has(one), `${field} "${one}" is not in ${FILES[target]}`);
      this.rule(!seen.has(one), `${field} "${one}" is named twice`);
      seen.add(one);
    }
  }

  cites(keys: readonly string[]): void {
    this.refers('sources', 'source', keys);
  }

  /** Overlapping dates are fine: `2024-09-23` to `2024` says no more than the page does. */
  ordered(start: [field: string, date: string | null], end: [field: string, date: string | null]): void {
    if (start[1] === null || end[1] === null) return;
    this.rule(!isBefore(end[1], start[1]), `${end[0]} ${end[1]} is before ${start[0]} ${start[1]}`);
  }

  exactlyOne(fields: Readonly<Record<string, unknown>>, where = ''): void {
    const set = Object.values(fields).filter((value) => value !== null).length;
    this.rule(set === 1, `${where}exactly one of ${Object.keys(fields).join(', ')} must be set, not ${set}`);
  }

  /** Nodes of the record's own roadmap, with a word on why they were chosen. */
  nodes(roadmap: string, nodes: readonly string[], basis: string | null): void {
    this.refers('nodes', 'node', nodes);
    for (const node of nodes) this.sameRoadmap(roadmap, node);
    this.rule(nodes.length === 0 || basis !== null, 'nodes are given without nodesBasis');
    this.rule(nodes.length > 0 || basis === null, 'nodesBasis is given without nodes');
  }

  sameRoadmap(roadmap: string, node: string | null): void {
    this.rule(node === null || node.startsWith(`${roadmap}:`), `node "${node}" is not of roadmap "${roadmap}"`);
  }

  women(women: number | null, participants: number | null): void {
    this.rule(women === null || participants === null || women <= participants, `womenParticipants ${women} is more than participants ${participants}`);
  }
}

/** Opens a `RecordCheck`; what each checker is given. */
export type Look = (collection: Collection, recordId: string) => RecordCheck;
