import { unescaped, walkXml } from './xml.js';

/** The texts that cells share: cells name them by number. What is written above a text to say how it is read (`rPh`) is left out. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current: string | null = null;
  let isText = false;
  let phonetic = 0;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic += 1;
      isText = name === 't' && phonetic === 0;
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') isText = false;
      if (name !== 'si') return;
      strings.push(unescaped(current ?? ''));
      current = null;
    },
    text: (text) => {
      if (isText && current !== null) current += text;
    },
  });
  return strings;
}
