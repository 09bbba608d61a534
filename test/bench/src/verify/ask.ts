export interface Answer {
  data?: unknown;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

export async function post(url: string, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.text();
}

/** Data of an answer that must be whole. */
export function dataOf(text: string, who: string): unknown {
  const { data, errors } = JSON.parse(text) as Answer;
  if (errors || data === undefined || data === null) throw new Error(`${who} gave no whole answer: ${text.slice(0, 500)}`);
  return data;
}
