/**
 * What would tie the repository to somebody's network or machine. A host must have an ending and a
 * path a folder behind it, so that neither `registry.get` nor a route `/home` is taken for one.
 */
const FOREIGN: readonly { what: string; pattern: RegExp }[] = [
  { what: 'a package registry', pattern: /\bregistry\.(?:[a-z0-9-]+\.)+[a-z]{2,}\b/i },
  { what: 'a package registry', pattern: /\bnpm\.pkg\.github\.com\b/i },
  { what: 'a package registry', pattern: /https?:\/\/[^\s/"'`]*(?:registry|artifactory|nexus|verdaccio|npmmirror)[^\s/"'`]*/i },
  { what: 'a package registry', pattern: /^\s*(?:@[\w-]+:)?registry\s*=/im },
  { what: 'a path of one machine', pattern: /(?<![\w./:$})*-])\/(?:home|Users|root|work|mnt|private|var\/folders)\/[\w.-]+/ },
  { what: 'a path of one machine', pattern: /\b[A-Z]:\\{1,2}(?:Users|home|work)\\/i },
];

/** Each line that names such a thing. */
export function foreignFindings(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const found = FOREIGN.map(({ what, pattern }) => ({ what, match: pattern.exec(line)?.[0] })).find(({ match }) => match !== undefined);
    return found ? [`${file}:${index + 1} names ${found.what}: ${found.match}`] : [];
  });
}
