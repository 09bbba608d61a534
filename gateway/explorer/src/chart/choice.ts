/** The forms that a chart can have. */
export const FORMS = ['bar', 'stacked', 'line', 'heat', 'dot'] as const;
export type Form = (typeof FORMS)[number];

export const FORM_WORDS: Record<Form, string> = {
  bar: 'Bars',
  stacked: 'Stacked bars',
  line: 'Line over time',
  heat: 'Matrix (heat map)',
  dot: 'Dots',
};

/** What a chart shows, by the keys of columns. */
export interface ChartChoice {
  form: Form;
  /** One bar, row or point in time for each of its values. */
  by: string;
  /** Parts bars by colour, makes a line for each, or is the other side of a matrix; null for none. */
  split: string | null;
  /** The column of figures; null counts the rows. */
  measure: string | null;
}
