import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { shippedAs } from '../../functions/deploy/bundle-functions.ts';
import { spreadOf } from './measure.ts';
import type { ReportRun } from './report-run.ts';
import { isInstalled, LIMIT, OURS, reportWriters } from './report-writers.ts';

interface Case {
  readonly rows: number;
  /** The first is dropped. */
  readonly rounds: number;
  /** performance.md P12: at most so many times the limit. */
  readonly most: number;
  /** The `docx` package alone takes half a minute and four gigabytes for the largest. */
  readonly without: readonly string[];
}

const CASES: readonly Case[] = [
  { rows: 200, rounds: 8, most: 6, without: [] },
  { rows: 2_000, rounds: 8, most: 3, without: [] },
  { rows: 50_000, rounds: 6, most: 1.25, without: ['docx'] },
];
const MOST_MB_ABOVE_LIMIT = 45;
const PEERS_TO_BEAT = ['docxtemplater', 'carbone'];

type Runs = ReadonlyMap<string, readonly ReportRun[]>;

/** Word files with an annex of so many tasks: ours, peers and the limit, each in processes of its own. */
export async function report(print: (line: string) => void): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'don-doc-bench-'));
  await buildRun();
  let isMet = true;
  try {
    for (const one of CASES) isMet = (await measureCase(one, folder, print)) && isMet;
  } finally {
    await rm(folder, { recursive: true });
  }
  return isMet;
}

/** Beside the peers, which stay as their packages are. */
const BUILT = fileURLToPath(new URL('./node_modules/.built/', import.meta.url));

/** All writers as the functions are shipped: one bundle, with a chunk for what each of them loads. */
async function buildRun(): Promise<void> {
  await build({
    ...shippedAs,
    entryPoints: [fileURLToPath(new URL('./report-run.ts', import.meta.url))],
    outdir: BUILT,
    external: PEERS_TO_BEAT.concat('pizzip'),
  });
}

async function measureCase(
  one: Case,
  folder: string,
  print: (line: string) => void,
): Promise<boolean> {
  const names = Object.keys(reportWriters).filter((name) => !one.without.includes(name));
  const present = names.filter(isInstalled);
  print(`${one.rows.toLocaleString('en')} tasks × 8 columns, ${one.rounds - 1} rounds in turn`);
  const runs = await runInTurn(present, one, folder);
  for (const name of present) print(lineOf(name, runs));
  for (const name of names.filter((one) => !present.includes(one))) {
    print(`  ${name.padEnd(30)} not installed: npm install --prefix test/bench`);
  }
  const all = verdicts(one, runs);
  for (const { text, isMet } of all) print(`  ${text}: ${isMet ? 'OK' : 'MISSED'}`);
  return all.every(({ isMet }) => isMet);
}

async function runInTurn(names: readonly string[], one: Case, folder: string): Promise<Runs> {
  const runs = new Map<string, ReportRun[]>(names.map((name) => [name, []]));
  const script = join(BUILT, 'report-run.mjs');
  for (let round = 0; round < one.rounds; round++) {
    for (const name of names) {
      const path = join(folder, 'report.docx');
      const args = [script, name, String(one.rows), path];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      if (round > 0) runs.get(name)!.push(JSON.parse(stdout) as ReportRun);
    }
  }
  return runs;
}

function lineOf(name: string, runs: Runs): string {
  const own = runs.get(name)!;
  const { median, min, max } = spreadOf(own.map(({ ms }) => ms));
  const peak = spreadOf(own.map(({ peakMb }) => peakMb)).median;
  const kilobytes = Math.round(own[0]!.bytes / 1024);
  const time = `${median.toFixed(0)} ms (${min.toFixed(0)}–${max.toFixed(0)})`;
  const ratio = `${timesOf(name, LIMIT, runs).toFixed(2)} ×`;
  return `  ${name.padEnd(30)} ${time.padStart(22)} ${ratio.padStart(9)} ${`${peak} MB`.padStart(8)} ${`${kilobytes} KB`.padStart(9)}`;
}

/** Round by round, so that what slowed one of them down slowed both. */
function timesOf(name: string, against: string, runs: Runs): number {
  const others = runs.get(against)!;
  return spreadOf(runs.get(name)!.map(({ ms }, round) => ms / others[round]!.ms)).median;
}

function verdicts({ most }: Case, runs: Runs) {
  const times = timesOf(OURS, LIMIT, runs);
  const peakOf = (name: string) => spreadOf(runs.get(name)!.map(({ peakMb }) => peakMb)).median;
  const above = peakOf(OURS) - peakOf(LIMIT);
  return [
    { text: `${times.toFixed(2)} × limit, at most ${most}`, isMet: times <= most },
    {
      text: `${above} MB above the limit, at most ${MOST_MB_ABOVE_LIMIT}`,
      isMet: above <= MOST_MB_ABOVE_LIMIT,
    },
    ...PEERS_TO_BEAT.filter((name) => runs.has(name)).map((name) => {
      const share = timesOf(OURS, name, runs);
      return { text: `${share.toFixed(2)} × ${name}, less than 1`, isMet: share < 1 };
    }),
  ];
}
