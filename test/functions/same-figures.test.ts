import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import { remind } from '../../functions/remind.ts';
import { report } from '../../functions/report.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { aSampleRun, sampleMonday } from './job-runs.ts';
import { type Rows, readReport, rowsOf } from './read-report.ts';

const CLOSING_DAY = '2026-06-14';

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
    const table = unitRows(made.tables);
    for (const [, name, ...counts] of table.slice(0, -1)) {
      const line = rows.find((row) => row[0] === name && typeof row[2] === 'number');
      const shown = line?.filter((cell) => typeof cell === 'number');
      expect([name, shown]).toEqual([name, counts.slice(0, 4).map(Number)]);
    }
    expect(table.length).toBeGreaterThan(4);
  });

  it('are those of Phụ lục I, by groups and by units, and of its chart', async () => {
    const { made, figures } = await closingDay();
    const { total, done, open, paused } = figures;
    const table = rowsOf(made.tables, 'Nhóm nhiệm vụ, cơ quan chủ trì');
    const counts = table
      .filter((cells) => cells.length === 12 && cells[2] !== 'Tổng số')
      .map((cells) => cells.slice(2, 11).map(Number))
      .filter((row) => row.every(Number.isFinite));
    const all = [total, ...done, ...open, paused];
    expect(counts.at(-1)).toEqual(all);
    expect(sumOfColumns(counts.slice(0, -1))).toEqual(all.map((count) => 2 * count));
    const overdue = open[1]!;
    expect(made.chart.map(({ values }) => sum(values))).toEqual([
      sum(done),
      sum(open) - overdue,
      overdue,
      paused,
    ]);
    const bars = made.chart[0]!.values.map((_, at) =>
      sum(made.chart.map((one) => one.values[at]!)),
    );
    expect(bars).toEqual(
      unitRows(made.tables)
        .slice(0, -1)
        .map(([, , count]) => Number(count)),
    );
  });

  it('are those of Phụ lục III', async () => {
    const { made, figures } = await closingDay();
    const table = rowsOf(made.tables, 'Số lần nhắc').filter(([number]) => number !== 'STT');
    expect(table).toHaveLength(figures.open[1]!);
  });
});

describe('The figures of a day on which mails go out', () => {
  it('are those of each unit’s mail and of the Office’s summary', async () => {
    const context = await aSampleRun();
    const request = { variant: 'office', period: null, asOf: sampleMonday } as const;
    const { path } = await report(context, request);
    await remind(context);
    const { tables } = readReport(await readFile(path));
    const mails = await mailsIn(join(dirname(context.workbook.location), 'outbox'));
    const units = unitRows(tables).slice(0, -1);
    for (const [, name, , , , overdue] of units.filter(([, , , , , count]) => count !== '0')) {
      const mail = mails.find(
        ({ subject }) => subject.includes('Nhắc việc') && subject.endsWith(name!),
      );
      expect([name, mail?.text]).toEqual([
        name,
        expect.stringContaining(`QUÁ HẠN (${spoken(Number(overdue))} nhiệm vụ)`),
      ]);
    }
    const all = sum(units.map(([, , , , , overdue]) => Number(overdue)));
    expect(all).toBeGreaterThan(3);
    const summary = mails.find(({ subject }) => subject.includes('Tổng hợp'));
    expect(summary?.text).toContain(`có ${spoken(all)} nhiệm vụ quá hạn`);
  });
});

const sumOfColumns = (rows: readonly (readonly number[])[]) =>
  rows[0]!.map((_, column) => sum(rows.map((row) => row[column]!)));

/** Bảng 3 with its last row of sums: number, name, all, done, open, of it overdue, on time. */
const unitRows = (tables: readonly Rows[]) =>
  rowsOf(tables, 'Trong đó quá hạn').filter((cells) => cells.length === 7 && cells[0] !== 'STT');

async function mailsIn(folder: string) {
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (name) => {
      const { subject = '', text = '' } = await PostalMime.parse(
        await readFile(join(folder, name)),
      );
      return { subject, text };
    }),
  );
}
