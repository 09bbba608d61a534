import type { Frame } from '@roadmap-hub/pictures';
import type { Html } from '../web/html.js';
import type { Choices } from './choices.js';
import type { Graph } from './graph.js';
import type { Sheet } from './sheet.js';

/** A question that is answered by a picture and by the table of the same figures. */
export interface Dashboard {
  slug: string;
  title: string;
  /** What it answers, in a sentence or two. */
  lead: string;
  /** It needs money: for CFR little of it is public, and DEMO shows it in full. */
  money?: boolean;
  /** What stands in its address besides the roadmap. */
  choices: readonly string[];
  view(context: Context): Promise<View>;
  /** The records behind one cell of it, where cells have a page. */
  cell?: { choices: readonly string[]; view(context: Context): Promise<CellView> };
}

export interface Context {
  graph: Graph;
  roadmap: string;
  choices: Choices;
  /** Today as the hub sees it. */
  today: string;
}

export interface Link {
  label: string;
  href: string;
}

export interface View {
  /** What the title does not say, for example which state was chosen. */
  subject?: string;
  /** What the picture shows, in words. */
  description: string;
  /** Null where its data cannot be had: nothing is drawn then, least of all zeros. */
  draw: ((frame: Frame) => string) | null;
  /** The figures of the picture; the first is what the CSV holds. */
  sheets: readonly Sheet[];
  /** How it was counted. */
  counted: string;
  fields?: readonly Field[];
  /** Where to go on: the question in the explorer, all records as a file. */
  more: readonly Link[];
  /** What else the page says, below the picture. */
  aside?: Html;
}

export interface CellView {
  title: string;
  sheets: readonly Sheet[];
  counted: string;
  more: readonly Link[];
}

/** A choice that the reader of the page can make. */
export interface Field {
  name: string;
  label: string;
  value: string;
  /** What can be chosen; left out where anything can be typed. */
  options?: readonly (readonly [value: string, label: string])[];
  example?: string;
}
