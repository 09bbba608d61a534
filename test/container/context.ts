import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Lays out what Docker would be given to build from: of what git knows or would add, all that
 * .dockerignore leaves in. So a file that the build needs and that is not committed is missed here too.
 */
export function layOutContext(root: string, target: string): void {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const isLeftOut = ignoredBy(readFileSync(join(root, '.dockerignore'), 'utf8'));
  for (const name of listed.split('\0')) {
    if (name === '' || isLeftOut(name) || !existsSync(join(root, name))) continue;
    mkdirSync(dirname(join(target, name)), { recursive: true });
    cpSync(join(root, name), join(target, name));
  }
}

/** Docker's rules: the last pattern that fits a path, or a folder above it, decides; `!` takes back in. */
export function ignoredBy(text: string): (path: string) => boolean {
  const rules = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ isIn: line.startsWith('!'), form: formOf(line.replace(/^!/, '')) }));
  return (path) => rules.reduce((out, { isIn, form }) => (form.test(path) ? !isIn : out), false);
}

function formOf(pattern: string): RegExp {
  const form = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**/', '(?:.*/)?'.replaceAll('*', '\0'))
    .replaceAll('*', '[^/]*')
    .replaceAll('\0', '*');
  return new RegExp(`^${form}(?:/.*)?$`);
}
