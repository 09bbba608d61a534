import { existsSync, readFileSync } from 'node:fs';
import { breakingProblems, DECLARED_FILE, parseDeclared, RELEASED_FILE } from './breaking.js';
import { driftOf } from './drift.js';
import { failSoftly } from './fail.js';
import { render, schemaPath, showWarnings } from './render.js';

await failSoftly(async () => {
  const { files, warnings } = render();
  showWarnings(warnings);
  const drift = driftOf(files, read);
  report(drift, 'Run `npm run schema` and commit what it writes.');
  const breaking = await breakingSinceRelease(files.get('api.graphql') ?? '');
  report(
    breaking,
    `Take the change back; or keep the old beside the new, @deprecated; or, when breaking is meant, add
{ "change": "<the message, word for word>", "why": "..." } to schema/${DECLARED_FILE}.`,
  );
  if (drift.length + breaking.length === 0) console.log(`schema: ${files.size} files as the services say`);
});

async function breakingSinceRelease(api: string): Promise<string[]> {
  const released = read(RELEASED_FILE);
  if (released === undefined) {
    console.log(`breaking changes: not checked, nothing is released yet (no schema/${RELEASED_FILE})`);
    return [];
  }
  return breakingProblems(released, api, parseDeclared(read(DECLARED_FILE) ?? '[]'));
}

function read(file: string): string | undefined {
  const path = schemaPath(file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function report(problems: readonly string[], advice: string): void {
  if (problems.length === 0) return;
  for (const problem of problems) console.error(problem);
  console.error(`\n${advice}`);
  process.exitCode = 1;
}
