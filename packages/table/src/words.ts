/** Says a path of keys in plain words: `plan.roadmapLinks.nodes` is 'Plan roadmap links'. */
export function words(path: readonly string[]): string {
  const said = path.filter((key) => key !== 'nodes' && key !== 'edges').map((key) => (key === '__typename' ? 'type' : split(key)));
  // `amount.amount` is one amount.
  const once = said.filter((word, index) => word !== said[index - 1]);
  const text = once.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function split(key: string): string {
  return key
    .replace(/_+/g, ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(' ')
    .map((word) => (/^[A-Z\d]{2,}$/.test(word) ? word : word.toLowerCase()))
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ')
    .trim();
}

const ABBREVIATIONS: Readonly<Record<string, string>> = { iso2: 'ISO2', iso3: 'ISO3', url: 'URL', id: 'id', iati: 'IATI', dac: 'DAC' };
