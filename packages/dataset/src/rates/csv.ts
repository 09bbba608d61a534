/** The fields of one line: plain, or in quotes with inner quotes doubled. Null where the quotes do not match up. */
export function fieldsOf(line: string): string[] | null {
  const fields: string[] = [];
  let rest = line;
  for (;;) {
    const [whole, quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/.exec(rest) ?? [];
    if (whole === undefined) return null;
    fields.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (whole.length === rest.length) return fields;
    rest = rest.slice(whole.length + 1);
  }
}
