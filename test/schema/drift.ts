/** What the files on disk differ in from what the code says; a file that is missing is `undefined`. */
export function driftOf(files: ReadonlyMap<string, string>, onDisk: (file: string) => string | undefined): string[] {
  return [...files].flatMap(([file, expected]) => {
    const found = onDisk(file);
    if (found === undefined) return [`${file} is missing`];
    // A checkout may have turned line ends into the system's own.
    const difference = firstDifference(expected.split('\n'), found.replaceAll('\r\n', '\n').split('\n'));
    return difference === undefined ? [] : [`${file} is not as "npm run schema" writes it, first at ${difference}`];
  });
}

const CONTEXT = 3;

function firstDifference(expected: readonly string[], found: readonly string[]): string | undefined {
  const length = Math.max(expected.length, found.length);
  for (let line = 0; line < length; line += 1) {
    if (expected[line] !== found[line]) {
      const lines = [...excerpt('on disk ', found, line), ...excerpt('made now', expected, line)];
      return [`line ${line + 1}:`, ...lines].join('\n');
    }
  }
  return undefined;
}

function excerpt(who: string, lines: readonly string[], from: number): string[] {
  const shown = lines.slice(from, from + CONTEXT);
  return (shown.length === 0 ? ['(ends here)'] : shown).map((line) => `    ${who} | ${line}`);
}
