import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import { report } from '../../functions/report.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { all, children, type Element, parseXml } from '../report/render-docx-reading.ts';
import { aSampleRun } from './job-runs.ts';

const CLOSING_DAY = '2026-06-14';

type Rows = readonly (readonly string[])[];

const textOf = (element: Element): string =>
  all(element, 'w:t')
    .map((run) => run.children.join(''))
    .join('');

/** The finished Word file, read back by nothing that wrote it. */
function readReport(bytes: Uint8Array) {
  const body = parseXml(strFromU8(unzipSync(bytes)['word/document.xml']!));
  const tables = all(body, 'w:tbl').map(
    (table): Rows => children(table, 'w:tr').map((row) => children(row, 'w:tc').map(textOf)),
  );
  return { text: all(body, 'w:p').map(textOf).join('\n'), tables };
}

const rowsOf = (tables: readonly Rows[], header: string): Rows =>
  tables.filter(([first]) => first?.some((cell) => cell.startsWith(header))).flat();

/** Phụ lục II, rows of tasks only: the code and the judgement of each. */
const judged = (rows: Rows) =>
  rows
    .filter((cells) => cells.length === 8 && /^\d+$/.test(cells[0]!))
    .map((cells) => ({ code: /\(([^()]+)\)$/.exec(cells[1]!)?.[1], state: cells[7]! }));

/** What an independent counter makes of the judgements. */
function recount(states: readonly string[]) {
  const count = (...starts: readonly string[]) =>
    states.filter((state) => starts.some((start) => state.startsWith(start))).length;
  const done = [
    count('Hoàn thành đúng hạn'),
    count('Hoàn thành quá hạn'),
    count('Hoàn thành (không', 'Hoàn thành (chưa ghi'),
  ];
  const open = [
    count('Trong hạn'),
    count('Quá hạn'),
    count('Thường xuyên'),
    count('Chưa xác định thời hạn'),
  ];
  return { total: states.length, done, open, paused: count('Tạm dừng') };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const spoken = (count: number) => (count < 10 ? `0${count}` : String(count));

/** The sample's ward on a closing date: what every paper of that day says. */
async function closingDay() {
  const context = { ...(await aSampleRun()), today: CLOSING_DAY };
  const checked = await check(context);
  const { path } = await report(context, { variant: 'office', period: '2026-Q2', asOf: null });
  const made = readReport(await readFile(path));
  const rows = judged(rowsOf(made.tables, 'Kết quả thực hiện'));
  const sheets = readXlsx(await readFile(context.workbook.location));
  return {
    checked,
    made,
    codes: rows.map(({ code }) => code),
    figures: recount(rows.map(({ state }) => state)),
    overview: sheets.find(({ title }) => title === 'Tổng quan')?.rows ?? [],
  };
}

describe('The figures of a closing date', () => {
  it('count each row of the sheet exactly once', async () => {
    const { checked, codes, figures } = await closingDay();
    const counted = checked.tasks
      .filter(({ details, state }) => details.length === 0 && state !== 'cancelled')
      .map(({ code }) => code);
    expect(codes.toSorted()).toEqual(counted.toSorted());
    expect(sum([...figures.done, ...figures.open, figures.paused])).toBe(figures.total);
  });

  it('are those of Bảng 1', async () => {
    const { made, figures } = await closingDay();
    const table = rowsOf(made.tables, 'Nội dung').slice(1);
    const { total, done, open, paused } = figures;
    expect(table.map(([, count]) => Number(count))).toEqual([
      total,
      sum(done),
      ...done,
      sum(open),
      ...open,
      paused,
    ]);
  });

  it('are those of the sentence on them', async () => {
    const { made, figures } = await closingDay();
    const { total, done, open } = figures;
    expect(made.text).toContain(`tổng số nhiệm vụ theo dõi là ${spoken(total)} nhiệm vụ`);
    expect(made.text).toContain(`đã hoàn thành ${spoken(sum(done))} nhiệm vụ`);
    expect(made.text).toContain(`chưa hoàn thành ${spoken(sum(open))} nhiệm vụ`);
    expect(made.text).toContain(`Có ${spoken(open[1]!)} nhiệm vụ quá hạn`);
  });

  it('are those of Tổng quan and of what check says', async () => {
    const { checked, figures, overview: rows } = await closingDay();
    const labels = rows.findIndex((row) => row.includes('Tổng số nhiệm vụ'));
    const shown = rows[labels + 1]!.filter((cell) => typeof cell === 'number');
    const { total, done, open } = figures;
    expect([shown[0], shown[1], shown[3]]).toEqual([total, sum(done), open[1]]);
    const sums = rows.find((row) => row[0] === 'Cộng')!.filter((cell) => typeof cell === 'number');
    expect(sums).toEqual([total, sum(done), sum(open), open[1]]);
    expect(checked.summary.totals).toMatchObject({
      total,
      done: { total: sum(done) },
      open: { total: sum(open), overdue: open[1] },
      paused: figures.paused,
    });
  });

  it('are those of the units, in Bảng 3 and in Tổng quan', async () => {
    const { made, overview: rows } = await closingDay();
    const table = rowsOf(made.tables, 'Trong đó quá hạn').filter(
      (cells) => cells.length === 7 && cells[0] !== 'STT',
    );
    for (const [, name, ...counts] of table.slice(0, -1)) {
      const line = rows.find((row) => row[0] === name && typeof row[2] === 'number');
      const shown = line?.filter((cell) => typeof cell === 'number');
      expect([name, shown]).toEqual([name, counts.slice(0, 4).map(Number)]);
    }
    expect(table.length).toBeGreaterThan(4);
  });
});
