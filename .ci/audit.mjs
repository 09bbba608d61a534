// Asks the package registry whether known holes are in what a hub runs or gives to browsers, through
// npm, the only client that speaks the registry's present protocol for it. Fails for a finding that is
// high or critical and not in audit-allowed.json; where no registry answers it says so and does not fail.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { productionPackages } from './installed.mjs';

const GRAVE = ['high', 'critical'];

const allowedFile = process.argv[2] ?? fileURLToPath(new URL('audit-allowed.json', import.meta.url));
const packages = productionPackages(fileURLToPath(new URL('..', import.meta.url)));
const report = audit(packages);
if (report.vulnerabilities === undefined) {
  console.log(`The audit could not be made: the registry does not answer it (${report.message ?? 'no answer'}). Nothing was found out, in either direction.`);
} else {
  const { grave, told } = judge(findings(report), JSON.parse(readFileSync(allowedFile, 'utf8')));
  for (const line of told) console.log(line);
  console.log(`${packages.size} packages audited: ${grave.length} findings that are high or critical and not allowed.`);
  for (const { id, name, severity, title, url, range } of grave) console.error(`${severity}: ${name} ${range}: ${title} (${id}, ${url})`);
  if (grave.length > 0) process.exitCode = 1;
}

/** npm audits a lock file of its own kind, so it is given one that names what is installed and nothing else. */
function audit(found) {
  const folder = mkdtempSync(join(tmpdir(), 'hub-audit-'));
  try {
    const root = {
      name: 'roadmap-hub-audit',
      version: '0.0.0',
      private: true,
      dependencies: Object.fromEntries([...found].map(([name, [version]]) => [name, version])),
    };
    const lock = { ...root, lockfileVersion: 3, requires: true, packages: { '': root, ...Object.fromEntries(placed(found)) } };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(root));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only', '--fetch-retries=1'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
    return read(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(json) {
  try {
    return JSON.parse(json);
  } catch {
    return { message: 'npm gave no report' };
  }
}

/** A package of several versions lies in itself: in one folder there is room for one. */
function placed(found) {
  return [...found].flatMap(([name, versions]) =>
    versions.map((version, index) => [
      Array(index + 1)
        .fill(`node_modules/${name}`)
        .join('/'),
      { version },
    ]),
  );
}

/** The advisories themselves; what npm adds for whoever depends on such a package says nothing new. */
function findings({ vulnerabilities }) {
  const all = Object.entries(vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((one) =>
      typeof one === 'string' ? [] : [{ name, severity: one.severity, title: one.title, url: one.url, range: one.range, id: one.url.split('/').at(-1) }],
    ),
  );
  return [...new Map(all.map((finding) => [`${finding.name} ${finding.id}`, finding])).values()];
}

/** What counts, and what is to be told of the rest. */
function judge(all, allowed) {
  const today = new Date().toISOString().slice(0, 10);
  const entryOf = ({ id, name }) => allowed.find((entry) => entry.advisory === id && entry.package === name);
  const grave = all.filter((finding) => GRAVE.includes(finding.severity) && !(entryOf(finding)?.until >= today));
  const told = all.flatMap((finding) => {
    const entry = entryOf(finding);
    if (entry && entry.until >= today) return [`allowed until ${entry.until}: ${finding.name} ${finding.id}: ${entry.reason}`];
    if (entry) return [`no longer allowed, since ${entry.until} is over: ${finding.name} ${finding.id}`];
    return GRAVE.includes(finding.severity) ? [] : [`${finding.severity}: ${finding.name} ${finding.range}: ${finding.title} (${finding.id})`];
  });
  const idle = allowed.filter((entry) => !all.some(({ id, name }) => entry.advisory === id && entry.package === name));
  return { grave, told: [...told, ...idle.map(({ advisory, package: name }) => `allowed but not found any more, to be removed: ${name} ${advisory}`)] };
}
