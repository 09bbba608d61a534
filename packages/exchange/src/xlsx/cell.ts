import type { Cell, Column } from '@roadmap-hub/table';
import { fitting } from './cut.js';
import { escaped } from './xml.js';

/** Places in `cellXfs` of styles.ts. */
export const STYLE = { plain: 0, header: 1, amount: 2, day: 3, wrapped: 4, text: 5 } as const;

/** A spreadsheet computes with 15 digits; a number of more would come back another one, and so is text. */
const MAX_DIGITS = 15;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, which is right from March 1900 on. */
const DAY_0 = Date.UTC(1899, 11, 30);

/** A cell with a real type where the value has one; '' when it is not known. */
export function cellXml(reference: string, { kind, unit }: Column, value: Cell): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return numberXml(reference, String(value), STYLE.plain);
  if (kind === 'decimal' && isExact(value)) return numberXml(reference, value, unit ? STYLE.amount : STYLE.plain);
  if (kind === 'date' && /^(?:19[1-9]\d|[2-9]\d{3})-\d{2}-\d{2}$/.test(value))
    return numberXml(reference, String((Date.parse(value) - DAY_0) / DAY_MS), STYLE.day);
  return textXml(reference, value);
}

/** Text, which is never run as a formula, whatever it begins with. */
export function textXml(reference: string, text: string, style: number = STYLE.plain): string {
  return `<c r="${reference}"${styled(style)} t="inlineStr"><is><t xml:space="preserve">${escaped(fitting(text))}</t></is></c>`;
}

export function numberXml(reference: string, digits: string, style: number): string {
  return `<c r="${reference}"${styled(style)}><v>${digits}</v></c>`;
}

function styled(style: number): string {
  return style === STYLE.plain ? '' : ` s="${style}"`;
}

function isExact(text: string): boolean {
  const [, whole = '', part = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return whole !== '' && (whole + part).replace(/^0+/, '').length <= MAX_DIGITS;
}

/** `0` is A, `26` is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
