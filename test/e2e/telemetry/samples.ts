/** A line of Prometheus' text, taken apart. */
interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"(?:,|$)/g;

/** Reads what Prometheus would read, and refuses what it would refuse: a line of no form, a family or a series told twice. */
export class Samples {
  readonly all: Sample[] = [];

  constructor(text: string) {
    const once = new Set<string>();
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const key = line.startsWith('#') ? line.split(' ').slice(0, 3).join(' ') : line.slice(0, line.lastIndexOf(' '));
      if (once.has(key)) throw new Error(`told twice: ${key}`);
      once.add(key);
      if (!line.startsWith('#')) this.all.push(read(line));
    }
  }

  /** The sum of all series with these labels; undefined when there is none. */
  value(name: string, labels: Record<string, string> = {}): number | undefined {
    const found = this.of(name, labels);
    return found.length === 0 ? undefined : found.reduce((sum, { value }) => sum + value, 0);
  }

  /** The values that a label has. */
  values(name: string, label: string): string[] {
    return [...new Set(this.of(name, {}).map(({ labels }) => labels[label] ?? ''))].sort();
  }

  private of(name: string, labels: Record<string, string>): Sample[] {
    return this.all.filter((sample) => sample.name === name && Object.entries(labels).every(([label, value]) => sample.labels[label] === value));
  }
}

function read(line: string): Sample {
  const [, name = '', labels = '', value] = LINE.exec(line) ?? [];
  if (value === undefined || (Number.isNaN(Number(value)) && value !== 'Nan')) throw new Error(`no sample: ${line}`);
  return { name, labels: Object.fromEntries([...labels.matchAll(LABEL)].map(([, label, text]) => [label, text])), value: Number(value) };
}
