/** Excel refuses a workbook with a longer text. */
const MAX_TEXT = 32_767;
const MARK = ' [cut here: a cell holds no more]';
/** As many cells are named; of more only how many. */
const NAMED = 20;

export function isTooLong(text: string): boolean {
  return text.length > MAX_TEXT;
}

/** As much of a text as a cell holds, marked where it is cut. */
export function fitting(text: string): string {
  return isTooLong(text) ? text.slice(0, MAX_TEXT - MARK.length) + MARK : text;
}

/** Whether what a cell holds is the beginning of something longer. */
export function isCut(text: string): boolean {
  return text.length === MAX_TEXT && text.endsWith(MARK);
}

/** What is said of the cells whose texts were cut; null where none was. */
export function toldOfCut(cells: readonly string[]): string | null {
  if (cells.length === 0) return null;
  const more = cells.length > NAMED ? ` and ${cells.length - NAMED} more` : '';
  return `${cells.length} texts are longer than the 32,767 characters that a cell holds, and were cut: ${cells.slice(0, NAMED).join(', ')}${more}. CSV, NDJSON and JSON have them whole.`;
}
