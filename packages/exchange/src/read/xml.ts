import { Parser } from 'saxen';
import { Unreadable } from './unreadable.js';

export interface Walk {
  open?(name: string, attributes: () => Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Walks through a part of a workbook, one that it lacks like one without anything in it. Names come without the prefix of their namespace. Entities
 * other than those of XML itself have no meaning, and a document that declares any is refused.
 * @throws Unreadable
 */
export function walkXml(xml: string, { open, close, text }: Walk): void {
  if (xml === '') return;
  const parser = new Parser();
  parser.on('attention', () => {
    throw new Unreadable('The workbook declares a document type of its own, which no spreadsheet does.');
  });
  parser.on('error', () => {
    throw new Unreadable('A part of the workbook is damaged.');
  });
  // Malformed attributes: no spreadsheet writes them.
  parser.on('warn', () => {
    throw new Unreadable('A part of the workbook is damaged.');
  });
  parser.on('openTag', (name, attributes, decode) =>
    open?.(bare(name), () => Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [bare(key), decode(value)]))),
  );
  parser.on('closeTag', (name) => close?.(bare(name)));
  parser.on('text', (value, decode) => text?.(decode(value)));
  parser.on('cdata', (value) => text?.(value));
  parser.parse(xml);
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Excel writes characters that XML has no place for, and what looks like them, as `_x0041_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
