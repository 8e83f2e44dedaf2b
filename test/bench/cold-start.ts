import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { bundled, type ColdPlaces, coldPlaces, ROOT } from './cold-places.ts';
import { type ColdAnswer, type ColdStart, coldAnswer, freePort } from './cold-process.ts';
import { spreadOf } from './measure.ts';

const ROUNDS = 9;
const CHECKED_ROWS = 2_000;
const REPORTED_ROWS = 200;

const EMPTY = 'empty function, functions-framework from its package';

/**
 * performance.md P1–P3, P5, P6, as issue 7 states them. `most` is a ratio to the empty function, of
 * processor time: it decides how long a fraction of a processor takes, whatever else runs here.
 */
const GATES = [
  { name: 'ours: nothing done', most: 1.05 },
  { name: `ours: check of ${CHECKED_ROWS} rows`, most: 1.2 },
  { name: `ours: report of ${REPORTED_ROWS} rows`, most: 2.5 },
] as const;
const MOST_MEGABYTES = 80;
const MOST_JAVASCRIPT = 1_500_000;

/** From the start of a process to its first answer: the empty function, ours, and what we left. */
export async function coldStart(print: (line: string) => void): Promise<boolean> {
  const places = await coldPlaces(
    new Map([
      [CHECKED_ROWS, '/check'],
      [REPORTED_ROWS, '/report'],
    ]),
  );
  try {
    const measured = await measureColdStarts(await ladder(places));
    for (const line of tableOf(measured)) print(line);
    return verdicts(measured, places, print);
  } finally {
    await places.clear();
  }
}

type Ladder = ReadonlyMap<string, ColdStart>;
type Measured = ReadonlyMap<string, readonly ColdAnswer[]>;

async function ladder(places: ColdPlaces): Promise<Ladder> {
  const { folder, sheets, cloud } = places;
  const overChecked = bundled(places, sheets.get(CHECKED_ROWS)!);
  const overReported = bundled(places, sheets.get(REPORTED_ROWS)!);
  const [nothing, check, report] = GATES.map(({ name }) => name) as [string, string, string];
  const cache = { NODE_COMPILE_CACHE: join(folder, 'compile-cache') };
  await promisify(execFile)(process.execPath, [join(folder, 'bundle', 'warm-up.mjs')], {
    env: { PATH: process.env['PATH'] ?? '', PORT: `${await freePort()}`, ...cache },
  });
  const plain = {
    [nothing]: { ...overChecked, method: 'GET', path: '/health' },
    [check]: { ...overChecked, path: '/check' },
    [report]: { ...overReported, path: '/report' },
  } as const;
  const sources = [...cloud.args, ...fromPackage(join(ROOT, 'functions', 'index.ts'))];
  return new Map<string, ColdStart>([
    [EMPTY, asked(fromPackage(join(folder, 'empty.cjs')))],
    ...Object.entries(plain).map(
      ([name, start]) => [name, { ...start, env: { ...start.env, ...cache } }] as const,
    ),
    ...Object.entries(plain).map(
      ([name, start]) => [name.replace('ours', 'without compile cache'), start] as const,
    ),
    ...Object.entries(plain).map(
      ([name, start]) => [name.replace('ours', 'unbundled'), { ...start, args: sources }] as const,
    ),
    ['whole googleapis, nothing done', asked(fromPackage(join(folder, 'whole-googleapis.cjs')))],
  ]);
}

/** The framework's own command, as it comes. */
function fromPackage(source: string): readonly string[] {
  const entry = createRequire(import.meta.url).resolve('@google-cloud/functions-framework');
  return [join(dirname(entry), 'main.js'), `--source=${source}`];
}

function asked(args: readonly string[]): ColdStart {
  return { args, env: {}, method: 'GET', path: '/', token: '' };
}

/** All in turn, round by round; the first round warms the disk's cache and is dropped. */
async function measureColdStarts(starts: Ladder): Promise<Measured> {
  const measured = new Map<string, ColdAnswer[]>([...starts.keys()].map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, start] of starts) {
      const answer = await coldAnswer(start);
      if (round > 0) measured.get(name)!.push(answer);
    }
  }
  return measured;
}

/** × the empty function, round by round. */
function ratioOf(measured: Measured, name: string, unit: 'ms' | 'cpuMs'): number {
  const empty = measured.get(EMPTY)!;
  return spreadOf(measured.get(name)!.map((one, round) => one[unit] / empty[round]![unit])).median;
}

function tableOf(measured: Measured): readonly string[] {
  const line = (name: string, ...cells: readonly string[]) =>
    `  ${name.padEnd(54)}${cells.map((cell) => cell.padStart(14)).join('')}`;
  return [
    `cold-start: ${ROUNDS} rounds in turn, Node ${process.versions.node}`,
    line('', 'ms', '(min–max)', '× empty', 'CPU ms', '× empty', 'peak MB'),
    ...[...measured].map(([name, answers]) => {
      const { median, min, max } = spreadOf(answers.map(({ ms }) => ms));
      return line(
        name,
        median.toFixed(0),
        `${min.toFixed(0)}–${max.toFixed(0)}`,
        ratioOf(measured, name, 'ms').toFixed(2),
        spreadOf(answers.map(({ cpuMs }) => cpuMs)).median.toFixed(0),
        ratioOf(measured, name, 'cpuMs').toFixed(2),
        peakOf(answers).toFixed(0),
      );
    }),
  ];
}

function peakOf(answers: readonly ColdAnswer[]): number {
  return spreadOf(answers.map(({ megabytes }) => megabytes)).median;
}

function verdicts(
  measured: Measured,
  { size }: ColdPlaces,
  print: (line: string) => void,
): boolean {
  const check = GATES[1].name;
  const rows: readonly (readonly [string, number, number, number])[] = [
    ...GATES.map(
      ({ name, most }) => [`${name}, × empty`, ratioOf(measured, name, 'cpuMs'), most, 2] as const,
    ),
    [`${check}, MB`, peakOf(measured.get(check)!), MOST_MEGABYTES, 0],
    ['JavaScript shipped beside functions-framework, bytes', size.own, MOST_JAVASCRIPT, 0],
  ];
  for (const [what, value, most, digits] of rows) {
    const verdict = value <= most ? 'OK' : 'MISSED';
    print(`  ${what}: ${value.toFixed(digits)}, at most ${most}: ${verdict}`);
  }
  print(`  functions-framework in the bundle, bytes: ${size.framework}`);
  return rows.every(([, value, most]) => value <= most);
}
