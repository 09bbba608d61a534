import { existsSync, readFileSync } from 'node:fs';
import { breakingProblems, DECLARED_FILE, parseDeclared, RELEASED_FILE } from './breaking.js';
import { driftOf } from './drift.js';
import { failSoftly } from './fail.js';
import { API_FILE, render, repositoryPath, showWarnings } from './render.js';

await failSoftly(async () => {
  const { files, warnings } = await render();
  showWarnings(warnings);
  const drift = driftOf(files, read);
  report(drift, 'Run `npm run schema` and commit what it writes.');
  const breaking = await breakingSinceRelease(files.get(API_FILE) ?? '');
  report(
    breaking,
    `Take the change back; or keep the old beside the new, @deprecated; or, when breaking is meant, add
{ "change": "<the message, word for word>", "why": "..." } to schema/${DECLARED_FILE}.`,
  );
  if (drift.length + breaking.length === 0) console.log(`schema: ${files.size} files as the services and the named questions say`);
});

async function breakingSinceRelease(api: string): Promise<string[]> {
  const released = read(`schema/${RELEASED_FILE}`);
  if (released === undefined) {
    console.log(`breaking changes: not checked, nothing is released yet (no schema/${RELEASED_FILE})`);
    return [];
  }
  return breakingProblems(released, api, parseDeclared(read(`schema/${DECLARED_FILE}`) ?? '[]'));
}

function read(file: string): string | undefined {
  const path = repositoryPath(file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function report(problems: readonly string[], advice: string): void {
  if (problems.length === 0) return;
  for (const problem of problems) console.error(problem);
  console.error(`\n${advice}`);
  process.exitCode = 1;
}
