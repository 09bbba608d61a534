import { readFileSync } from 'node:fs';
import { DockerfileParser, type ModifiableInstruction } from 'dockerfile-ast';

/** One line of the Dockerfile: what it says, and as a list where it is written as one. */
export interface Step {
  keyword: string;
  /** `--from=build`, as a name and a value. */
  flags: Record<string, string>;
  text: string;
  words: string[];
}

/** The stages of the Dockerfile, each by its name or number. */
export function stagesOf(file: string): Map<string, Step[]> {
  const stages = new Map<string, Step[]>();
  let current: Step[] = [];
  for (const instruction of DockerfileParser.parse(readFileSync(file, 'utf8')).getInstructions()) {
    const keyword = instruction.getKeyword();
    const given = 'getFlags' in instruction ? (instruction as ModifiableInstruction).getFlags() : [];
    const flags = Object.fromEntries(given.map((flag) => [flag.getName(), flag.getValue() ?? '']));
    const text = (instruction.getArgumentsContent() ?? '').replace(/^CMD\s+/, '');
    const words = text.startsWith('[') ? (JSON.parse(text) as string[]) : text.split(/\s+/);
    if (keyword === 'FROM') {
      current = [];
      stages.set(/ as (\S+)/i.exec(text)?.[1] ?? String(stages.size), current);
    }
    current.push({ keyword, flags, text, words });
  }
  return stages;
}

/** What the image is told to do: the last word of its last stage on something. */
export function lastOf(steps: readonly Step[], keyword: string): Step {
  const found = steps.filter((step) => step.keyword === keyword).at(-1);
  if (!found) throw new Error(`The Dockerfile has no ${keyword}.`);
  return found;
}
