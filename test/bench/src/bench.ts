import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contestant } from './contestants/contestant.js';
import { type ContestantName, TITLES } from './contestants/names.js';
import { Place } from './contestants/place.js';
import { startContestants, stopAll } from './contestants/start.js';
import { type Database, openDatabase, withClient } from './database/database.js';
import { BENCH, ROOT } from './folders.js';
import { measureGrowth } from './measure/growth.js';
import { measureRounds } from './measure/rounds.js';
import { measureSizes } from './measure/size.js';
import { type Options, readOptions } from './options.js';
import { Program } from './processes/program.js';
import { questionsOn } from './questions/questions.js';
import { describeMachine } from './report/machine.js';
import { reportAims, reportGrowth, reportMemory, reportOperations, reportQuestion, reportSizes } from './report/report.js';
import { renderResults } from './report/results.js';
import { compareOperations } from './verify/operations.js';
import { Reference } from './verify/reference.js';
import { verify } from './verify/verify.js';

const began = performance.now();
const say = (line: string) => process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);

/** Those that are asked all named questions besides. */
const COMPARED: readonly ContestantName[] = ['hive', 'hive-rust', 'apollo-gateway'];

export async function bench(argv: readonly string[]): Promise<void> {
  const options = readOptions(argv, join(BENCH, 'RESULTS.md'));
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void giveUp(folder));
  const load = loadavg()[0] ?? 0;
  try {
    say('making and loading a database');
    const database = await openDatabase(folder, options.server);
    try {
      await measure(options, folder, database, load);
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Leaves no process and no file. */
async function giveUp(folder: string): Promise<void> {
  await Program.stopAll();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  process.exit(1);
}

async function measure(options: Options, folder: string, database: Database, load: number): Promise<void> {
  const { url, reference: hub, postgres, version, startSeconds } = database;
  const questions = (await withClient(url, questionsOn)).filter(({ key }) => options.queries.includes(key));
  const reference = await Reference.ask(hub.url, questions);
  const answersFile = join(folder, 'answers.json');
  reference.write(answersFile);

  const place = new Place(folder, database, options.env);
  say('starting the contestants');
  const contestants = await startContestants(options.only, place, answersFile);
  const plan = { ...options, postgres, say };
  try {
    say('comparing their answers');
    const verified = await verify(contestants, questions, reference);
    say(`${verified.size} answers are the same`);
    const operations = await compareGateways(hub.url, contestants);
    say(operations);
    if (options.verify) return;

    const results = await measureRounds(contestants, questions, { ...plan, verified });
    const tables = questions.map((question) => reportQuestion(question, results)).join('\n\n');
    const aims = reportAims(results);
    const memory = reportMemory(results);
    console.log(`\n${tables}\n\n${aims}\n\n${memory}\n`);
    await stopAll(contestants, place);

    const growth = options.growth ? reportGrowth(await measureGrowth(questions, { folder, database, env: options.env, reference }, plan)) : undefined;
    if (growth) console.log(`${growth}\n`);
    if (options.size) say('packing the hub');
    const sizes = reportSizes(options.size ? measureSizes(folder) : undefined, startSeconds);
    console.log(`${sizes}\n`);
    if (options.output === undefined) return;
    const minutes = (performance.now() - began) / 60_000;
    writeFileSync(
      options.output,
      renderResults({
        options,
        machine: describeMachine(version, load),
        compared: verified.size,
        operations,
        aims,
        questions: tables,
        growth,
        memory,
        sizes,
        minutes,
      }),
    );
    // The results are a file of the repository as any other.
    spawnSync(process.execPath, [join(ROOT, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', options.output], { stdio: 'ignore' });
    say(`written to ${options.output}`);
  } finally {
    await stopAll(contestants, place);
  }
}

/** The supergraph is for every gateway of its kind: a difference that is not explained fails. */
async function compareGateways(ours: string, contestants: readonly Contestant[]): Promise<string> {
  const reports: string[] = [];
  let unexplained = 0;
  for (const contestant of contestants.filter((one) => COMPARED.includes(one.name))) {
    const compared = await compareOperations(ours, contestant);
    unexplained += compared.filter(({ difference, explained }) => difference !== null && explained === undefined).length;
    reports.push(reportOperations(compared, TITLES[contestant.name]));
  }
  if (unexplained > 0) throw new Error(`Other gateways answer otherwise, and nobody knows why:\n${reports.join('\n')}`);
  return reports.join('\n\n');
}
