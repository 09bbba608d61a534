import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Texts as Excel shares them: plain, in pieces of different dress, with how it is read above it, with spaces that count. */
const STRINGS = [
  '<si><t>id</t></si>',
  '<si><t>title</t></si>',
  '<si><t>amount</t></si>',
  '<si><t>date</t></si>',
  '<si><r><t>Support to </t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">armouries </t></r><r><t>&amp; stores</t></r></si>',
  '<si><t>支援</t><rPh sb="0" eb="2"><t>シエン</t></rPh><phoneticPr fontId="1"/></si>',
  '<si><t xml:space="preserve">two\nlines, _x000D_ and a return</t></si>',
];

/** Plain, a day by number 14, a day in words, an amount with thousands, a share. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="[$-409]mmmm\\ d\\,\\ yyyy;@"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="4"/><xf numFmtId="9"/></cellXfs></styleSheet>`;

/** A workbook as Excel saves it, with these rows below the headers `id`, `title`, `amount`, `date`, and what follows the rows. */
export function excelBook(rows: string, after = ''): Buffer {
  const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:D4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><sheetData><row r="1" spans="1:4" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>${rows}</sheetData>${after}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr defaultThemeVersion="166925"/><sheets><sheet name="Pledges" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="9" uniqueCount="7">${STRINGS.join('')}</sst>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheet,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)]))));
}
