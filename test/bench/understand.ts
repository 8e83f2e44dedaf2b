import * as z from 'zod';
import { understandWorkbook } from '../../shared/intake/understand.ts';
import { programmeDefaults } from '../../sheet-templates/defaults.ts';
import { type Contender, measureInTurn, ratios, spreadOf } from './measure.ts';
import { type Rows, sampleTable } from './sample-table.ts';

const COLUMNS = 24;
const SIZES = [
  { rows: 2_000, rounds: 15 },
  { rows: 50_000, rounds: 5 },
] as const;
/** Issue 4: 25 times the rows may cost at most 30 times the time. */
const MOST_GROWTH = 30;
const TODAY = '2026-06-22';

const OURS = 'ours: understood and checked';
const ZOD = 'zod alone: a schema of optional cells';
const LIMIT = 'limit: a loop that only looks at the type of each cell';

/** Rows understood and checked a second, beside the least that any reader does. */
export async function understand(print: (line: string) => void): Promise<boolean> {
  const medians: number[] = [];
  for (const { rows, rounds } of SIZES) {
    const table = sampleTable(rows, COLUMNS);
    const timings = await measureInTurn(contenders(table), rounds);
    print(`${rows.toLocaleString('en')} × ${COLUMNS}, ${rounds} rounds`);
    for (const name of [LIMIT, ZOD, OURS]) {
      const { median, min, max } = spreadOf(timings.get(name)!);
      const ratio = spreadOf(ratios(timings, name, LIMIT)).median;
      const speed = Math.round((rows / median) * 1000).toLocaleString('en');
      const range = `${median.toFixed(0)} ms (${min.toFixed(0)}–${max.toFixed(0)})`;
      print(
        `  ${name.padEnd(58)} ${range.padStart(22)} ${speed.padStart(12)} rows/s ${ratio.toFixed(1)} ×`,
      );
    }
    medians.push(spreadOf(timings.get(OURS)!).median);
  }
  const growth = medians[1]! / medians[0]!;
  const isMet = growth <= MOST_GROWTH;
  print(
    `  25 × the rows cost ${growth.toFixed(1)} × the time, at most ${MOST_GROWTH}: ${isMet ? 'OK' : 'MISSED'}`,
  );
  return isMet;
}

function contenders(rows: Rows): readonly Contender[] {
  const content = { sheets: [{ title: 'Nhiệm vụ', rows, merges: [] }], revision: '' };
  const defaults = programmeDefaults();
  const row = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]));
  return [
    { name: LIMIT, run: async () => countTexts(rows) },
    { name: ZOD, run: async () => rows.filter((cells) => row.safeParse(cells).success).length },
    { name: OURS, run: async () => understandWorkbook(content, defaults, TODAY) },
  ];
}

function countTexts(rows: Rows): number {
  let texts = 0;
  for (const cells of rows) for (const cell of cells) if (typeof cell === 'string') texts++;
  return texts;
}
