import type { Column } from '@roadmap-hub/table';
import { type About, SYNTHETIC } from '../sheet.js';
import { numberXml, STYLE, textXml } from './cell.js';
import { toldOfCut } from './cut.js';
import type { Written } from './rows.js';
import { MAIN, XML } from './xml.js';

/** The second sheet: what the first is about, how it was made, under which terms, and what its columns mean. */
export function aboutXml(about: About, columns: readonly Column[], { count, cut }: Written): string {
  const shortened = toldOfCut(cut);
  const lines: (readonly [string, string | number])[] = [
    ...(about.synthetic ? ([[SYNTHETIC, 'Everything here is made up to show what the hub can do: states, donors and amounts are fictional.']] as const) : []),
    ['Title', about.title],
    ['What it holds', about.description],
    ['Made on', about.made],
    ['Rows', count],
    ...(shortened === null ? [] : ([['Not whole', shortened]] as const)),
    ...(about.filters.length === 0
      ? ([['Selected by', 'nothing: all rows']] as const)
      : about.filters.map(([name, value]) => [`Selected by ${name}`, value] as const)),
    ...about.method.map((sentence, index) => [index === 0 ? 'How to read it' : '', sentence] as const),
    ['', 'A number of more than 15 digits is text here, since a spreadsheet would round it.'],
    ['Licence', `${about.licence.title} (${about.licence.path})`],
    ...about.attribution.map((sentence, index) => [index === 0 ? 'Please name' : '', sentence] as const),
    ...columns.map(
      ({ label, description, unit }, index) =>
        [`${index === 0 ? 'Columns: ' : ''}${label}`, [description, unit && `Unit: see ${unit}.`].filter(Boolean).join(' ') || '-'] as const,
    ),
  ];
  const rows = lines.map(([name, value], index) => {
    const at = index + 1;
    const cell = typeof value === 'number' ? numberXml(`B${at}`, String(value), STYLE.plain) : textXml(`B${at}`, value, STYLE.wrapped);
    return `<row r="${at}">${textXml(`A${at}`, name, STYLE.header)}${cell}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="2" width="110" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
