/** An answer of a page or file, as it came. */
export interface Got {
  status: number;
  headers: Headers;
  text: string;
}

export async function get(url: string, headers: Record<string, string> = {}): Promise<Got> {
  const response = await fetch(url, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** The exact values of a page's table, an empty text where it says that nothing is known. */
export function tableOf(page: string, index = 0): { head: string[]; rows: string[][] } {
  const table = [...page.matchAll(/<table class="sheet">([\s\S]*?)<\/table>/g)][index]?.[1] ?? '';
  const [head = '', body = ''] = table.split('<tbody>');
  return { head: cellsOf(head), rows: [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => cellsOf(row)) };
}

function cellsOf(row: string): string[] {
  return [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => {
    if (cell.includes('class="unknown"')) return '';
    return unescaped(/<data value="([^"]*)"/.exec(cell)?.[1] ?? cell.replace(/<[^>]*>/g, ''));
  });
}

export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/** Lines of fields, as RFC 4180 has them. */
export function csvOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}

/** What the words of a picture and its tooltips say. */
export function titlesOf(svg: string): string[] {
  return [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, words = '']) => unescaped(words));
}

export function pictureIn(page: string): string {
  return /<svg [\s\S]*<\/svg>/.exec(page)?.[0] ?? '';
}
