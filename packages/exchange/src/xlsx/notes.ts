import type { Column } from '@roadmap-hub/table';
import { columnLetters } from './cell.js';
import { escaped, MAIN, XML } from './xml.js';

/** What a column holds, in the note on its header. */
function noteOf({ key, kind, unit, description }: Column): string {
  return [description, unit && `Unit: see ${unit}.`, `Kind: ${kind}. Name in other formats: ${key}.`].filter(Boolean).join('\n');
}

/** The notes on the headers. */
export function commentsXml(columns: readonly Column[]): string {
  const notes = columns.map(
    (column, index) =>
      `<comment ref="${columnLetters(index)}1" authorId="0"><text><r><t xml:space="preserve">${escaped(noteOf(column))}</t></r></text></comment>`,
  );
  return `${XML}<comments xmlns="${MAIN}"><authors><author>Roadmap Hub</author></authors><commentList>${notes.join('')}</commentList></comments>`;
}

/** Where the notes pop up: Excel shows none that has no shape. */
export function shapesXml(columns: readonly Column[]): string {
  const shapes = columns.map(
    (_, index) =>
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;width:260pt;height:110pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${index + 1}, 15, 0, 2, ${index + 4}, 15, 7, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${index}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
