/** Markup that is already safe SVG, told apart from text by its type. */
export class Svg {
  constructor(readonly markup: string) {}
}

type Attribute = string | number | null | undefined;
export type Child = Svg | string | null | readonly Svg[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that XML 1.0 does not allow in any form would make the whole file unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * An element. Looks are given by presentation attributes only, never by `style` or `<style>`: the
 * picture then passes a strict content security policy as it is.
 */
export function el(name: string, attributes: Record<string, Attribute> = {}, ...children: Child[]): Svg {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  const inside = children.map(child).join('');
  return new Svg(`<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`);
}

/** Several elements as one. */
export function group(...children: Child[]): Svg {
  return new Svg(children.map(child).join(''));
}

function child(part: Child): string {
  if (part === null) return '';
  if (part instanceof Svg) return part.markup;
  return typeof part === 'string' ? escaped(part) : part.map(({ markup }) => markup).join('');
}

function attribute(key: string, value: Attribute): string {
  if (value === null || value === undefined) return '';
  return ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`;
}

/** A hundredth of a pixel is finer than any screen. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
