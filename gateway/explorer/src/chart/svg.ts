const SVG = 'http://www.w3.org/2000/svg';

/** An element of a picture. Attributes only: a style attribute would be refused by the policy of the page. */
export function element(name: string, attributes: Record<string, string | number>, ...children: (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** Parts a text into lines of about so many characters, at blanks. */
export function lines(text: string, width: number): string[] {
  const made: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = made.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) made[made.length - 1] = `${last} ${word}`;
    else made.push(word);
  }
  return made;
}
