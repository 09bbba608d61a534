/** A page as a browser without script gets it. */
export interface Page {
  status: number;
  text: string;
  type: string;
}

export async function getPage(url: string, accept = 'text/html,application/xhtml+xml,*/*;q=0.8'): Promise<Page> {
  const response = await fetch(url, { headers: { accept }, redirect: 'manual' });
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') ?? '' };
}

/** The addresses within the hub that a page links to, without their fragments. */
export function linksOf(text: string): string[] {
  const found = [...text.matchAll(/\shref="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return [...new Set(found)];
}

/** The targets of links within the page itself that lead nowhere. */
export function lostFragments(text: string): string[] {
  return [...text.matchAll(/\shref="#([^"]*)"/g)].map(([, id = '']) => id).filter((id) => !text.includes(`id="${id}"`));
}
