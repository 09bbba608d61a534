/** How a value stands in a cell. */
export interface Codec {
  /** What may stand there, in words that follow "allowed is". */
  readonly allowed: string;
  /** Of a text that is not empty; undefined for what is not allowed. */
  read(text: string): unknown;
  write(value: unknown): string;
}

const written = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

function matching(pattern: RegExp, allowed: string): Codec {
  return { allowed, read: (text) => (pattern.test(text) ? text : undefined), write: written };
}

export const text: Codec = { allowed: 'any text', read: (value) => value, write: (value) => clean(written(value)) };

export const id = matching(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/, 'an identifier: letters, digits, `:`, `.`, `_`, `-`, 80 at most');

/** A day, month or year; whether the day exists is for the rules of the record to say. */
export const date = matching(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day, month or year as in 2021-05-14, 2021-05 or 2021');

export const decimal = matching(/^-?\d+(\.\d+)?$/, 'a number with a point before its decimals and nothing between its thousands, as in 1250000.50');

export const address = matching(/^https?:\/\/\S+$/, 'the address of a page, from http:// or https:// on');

export const whole: Codec = { allowed: 'a whole number', read: (value) => (/^-?\d{1,9}$/.test(value) ? Number(value) : undefined), write: written };

export const yesNo: Codec = {
  allowed: 'yes or no',
  read: (value) => ({ yes: true, true: true, no: false, false: false })[value.toLowerCase()],
  write: (value) => (value === true ? 'yes' : value === false ? 'no' : ''),
};

/** One of the names of an enumeration; the first of a list that has a `byDefault` is what an empty cell means. */
export function choice(...values: string[]): Codec {
  return { allowed: values.join(', '), read: (value) => values.find((one) => one === value.toUpperCase()), write: written };
}

/** Several values in a cell, parted by semicolons; one that has a semicolon of its own has `\;` for it. */
export function list(of: Codec): Codec {
  return {
    allowed: `${of.allowed}; several of them parted by semicolons`,
    read: (value) => {
      const values = value
        .split(/(?<!\\);/)
        .map((part) => part.trim().replaceAll('\\;', ';'))
        .filter((part) => part !== '')
        .map(of.read);
      return values.includes(undefined) ? undefined : values;
    },
    write: (values) => ((values as unknown[] | null | undefined) ?? []).map((value) => of.write(value).replaceAll(';', '\\;')).join('; '),
  };
}

/** Text as it comes back from a cell, whatever program it went through. */
export function clean(value: string): string {
  return value.replace(/\r\n?/g, '\n').trim();
}
