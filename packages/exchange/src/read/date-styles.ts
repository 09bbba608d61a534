import { walkXml } from './xml.js';

/** Formats of dates and times that workbooks name by number and do not describe. */
const BUILT_IN = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** Which of the styles that cells name show a number as a date. */
export function dateStyles(xml: string): ReadonlySet<number> {
  const formats = new Set(BUILT_IN);
  const styles = new Set<number>();
  let ofCells = false;
  let index = 0;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt' && showsDate(attributes().formatCode ?? '')) formats.add(Number(attributes().numFmtId));
      if (name === 'cellXfs') ofCells = true;
      if (name !== 'xf' || !ofCells) return;
      if (formats.has(Number(attributes().numFmtId))) styles.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') ofCells = false;
    },
  });
  return styles;
}

/** Beside what is quoted or escaped, a format of dates has letters of days or years. */
function showsDate(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}
