import { posix } from 'node:path';
import { dateStyles } from './date-styles.js';
import { LIMITS } from './limits.js';
import type { Epoch } from './number.js';
import { Rows } from './rows.js';
import type { ReadSheet } from './sheet.js';
import { readSheetXml } from './sheet-xml.js';
import { sharedStrings } from './strings.js';
import { Unreadable } from './unreadable.js';
import { unzip } from './unzip.js';
import { walkXml } from './xml.js';

const BOOK = 'xl/workbook.xml';

/**
 * The sheets of a workbook, those that are hidden left out. It is read by hand over yauzl and a plain
 * XML parser: what must not happen here (packed bombs, entities, formulas taken for values) is decided
 * by whoever unpacks and parses, and the libraries for workbooks let nobody have a say in it.
 * @throws Unreadable
 */
export async function readXlsxBook(bytes: Buffer): Promise<ReadSheet[]> {
  const parts = await unzip(
    bytes,
    (path) => /^xl\/(workbook|sharedStrings|styles|_rels\/workbook|worksheets\/)/i.test(path) && !path.includes('worksheets/_rels'),
  );
  const xml = (path: string): string | undefined => parts.get(path)?.toString('utf8');
  const book = xml(BOOK);
  if (book === undefined) throw new Unreadable('This is not a workbook (.xlsx).');
  const { sheets, epoch } = contentsOf(book);
  if (sheets.length > LIMITS.sheets) throw new Unreadable(`The workbook has ${sheets.length} sheets; at most ${LIMITS.sheets} are read.`);
  const targets = targetsOf(xml('xl/_rels/workbook.xml.rels') ?? '');
  const around = { strings: sharedStrings(xml('xl/sharedStrings.xml') ?? ''), dates: dateStyles(xml('xl/styles.xml') ?? ''), epoch, rows: new Rows() };
  return sheets.map(({ name, relation }) => {
    const sheet = xml(targets.get(relation) ?? '');
    if (sheet === undefined) throw new Unreadable('A part of the workbook is missing.', { sheet: name });
    return readSheetXml(name, sheet, around);
  });
}

function contentsOf(xml: string): { sheets: { name: string; relation: string }[]; epoch: Epoch } {
  const sheets: { name: string; relation: string }[] = [];
  let epoch: Epoch = 1900;
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr' && ['1', 'true'].includes(attributes().date1904 ?? '')) epoch = 1904;
      if (tag !== 'sheet') return;
      const { name = '', id = '', state = 'visible' } = attributes();
      if (state === 'visible') sheets.push({ name, relation: id });
    },
  });
  return { sheets, epoch };
}

/** Where the parts are that the workbook names by relation. */
function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return;
      const { Id = '', Target = '' } = attributes();
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target));
    },
  });
  return targets;
}
