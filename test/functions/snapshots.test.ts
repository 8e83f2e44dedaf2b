import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import type { JobContext } from '../../functions/job-context.ts';
import { remind } from '../../functions/remind.ts';
import { type ReportRequest, report } from '../../functions/report.ts';
import type { Cell } from '../../shared/workbook/content.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aPeoplesWorkbook, aRun } from './job-runs.ts';

const HEADERS = [
  'Mã',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  'Thời hạn',
  'Trạng thái',
  'Kết quả đến nay',
  'Ngày hoàn thành',
  'Cập nhật đến ngày',
];

type Row = readonly Cell[];

const started: Row = [
  'N1.01',
  'Lập đề án',
  'Văn phòng',
  '29/5/2026',
  'Đang thực hiện',
  'Đã họp.',
  '',
  '10/6/2026',
];
const planned: Row = [
  'N4.01',
  'Mở lớp học',
  'Văn phòng',
  '30/9/2026',
  'Đang thực hiện',
  '',
  '',
  '',
];
const done: Row = [
  'N1.01',
  'Lập đề án',
  'Văn phòng',
  '29/5/2026',
  'Hoàn thành',
  'Đã trình.',
  '20/6/2026',
  '20/6/2026',
];

/** A ward's workspace, and how its sheet and its day change. */
async function aWard(settings: readonly Row[] = []) {
  const workspace = await temporaryFolder();
  const workbook = join(workspace, 'so.xlsx');
  const write = (tasks: readonly Row[], more: readonly Row[] = settings) =>
    aPeoplesWorkbook(workbook, {
      'Nhiệm vụ': [HEADERS, ...tasks],
      'Cấu hình': [['Mục', 'Giá trị'], ...more],
    });
  return {
    write,
    on: (today: string): Promise<JobContext> => aRun({ workspace, workbook, today }),
    frozen: async () => (await readdir(join(workspace, 'snapshots'))).toSorted(),
    workspace,
  };
}

const ofQuarter = (period: string | null = '2026-Q2'): ReportRequest => ({
  variant: 'office',
  period,
  asOf: null,
});

const textOf = async (path: string) =>
  (await mammoth.extractRawText({ buffer: await readFile(path) })).value;

describe('The figures of a closing date', () => {
  it.each([
    ['check', check],
    ['remind', remind],
    ['report', (context: JobContext) => report(context, ofQuarter(null))],
  ] as const)('are frozen by the first run of that day: %s', async (_, job) => {
    const ward = await aWard();
    await ward.write([started, planned]);
    await check(await ward.on('2026-06-13'));
    expect(await ward.frozen()).toEqual(['2026-05.json']);
    await job(await ward.on('2026-06-14'));
    expect(await ward.frozen()).toEqual(['2026-05.json', '2026-06.json']);
  });

  it('make the same report, byte for byte, whatever became of the sheet since', async () => {
    const ward = await aWard();
    await ward.write([started, planned]);
    await check(await ward.on('2026-06-14'));
    const first = await report(await ward.on('2026-06-16'), ofQuarter());
    const before = await readFile(first.path);
    await ward.write([done, ['N4.02', 'Việc mới', 'Văn phòng', '', '', '', '', '']]);
    const again = await report(await ward.on('2026-08-03'), ofQuarter());
    expect(again).toEqual(first);
    expect(again.figuresOf).toBe('2026-06-14');
    expect(await readFile(again.path)).toEqual(before);
    expect(await readdir(dirname(first.path))).toEqual(['BC-2026-Q2-VP.docx']);
    expect(await textOf(first.path)).not.toMatch(/Sau thời điểm chốt|cập nhật trên Bảng/);
  });

  it('leave to Tổng quan what was finished after them', async () => {
    const ward = await aWard();
    await ward.write([started, planned]);
    await check(await ward.on('2026-06-14'));
    await ward.write([done, planned]);
    const context = await ward.on('2026-06-22');
    await check(context);
    const sheets = readXlsx(await readFile(context.workbook.location));
    const overview = sheets.find(({ title }) => title === 'Tổng quan')?.rows.flat();
    expect(overview).toContain(
      'Sau ngày chốt số liệu 14/6/2026, có thêm 01 nhiệm vụ hoàn thành (N1.01), tổng hợp vào kỳ sau.',
    );
  });

  it('serve every period that closes on that day, and the two-page version', async () => {
    const ward = await aWard();
    await ward.write([started, planned]);
    await check(await ward.on('2026-06-14'));
    await ward.write([done]);
    for (const period of ['2026-06', '2026-Q2', '2026-H1']) {
      for (const variant of ['office', 'party', 'committee'] as const) {
        const { totals } = await report(await ward.on('2026-07-01'), {
          variant,
          period,
          asOf: null,
        });
        expect(totals).toMatchObject({ total: 2, done: { total: 0 } });
      }
    }
    expect((await ward.frozen()).filter((name) => name.startsWith('2026-06'))).toHaveLength(1);
  });

  it('are frozen late as they are then seen, and the report says as of which day', async () => {
    const ward = await aWard();
    await ward.write([done, planned]);
    const first = await report(await ward.on('2026-06-22'), ofQuarter());
    const text = await textOf(first.path);
    expect(text).toContain('đến ngày 22/6/2026');
    expect(text).toContain('Sau thời điểm chốt số liệu, có thêm 01 nhiệm vụ hoàn thành (N1.01)');
    expect(text).not.toContain('Đã trình');
    await ward.write([started]);
    expect((await report(await ward.on('2026-07-20'), ofQuarter())).path).toBe(first.path);
  });

  it('are not frozen late in a sheet that has only just been set up', async () => {
    const ward = await aWard();
    const empty: Row = ['N1.01', 'Lập đề án', 'Văn phòng', '29/5/2026', '', '', '', ''];
    await ward.write([empty]);
    await check(await ward.on('2026-06-22'));
    expect((await report(await ward.on('2026-06-22'), ofQuarter())).totals.total).toBe(1);
    await expect(ward.frozen()).rejects.toThrow('ENOENT');
    await ward.write([started, planned]);
    await check(await ward.on('2026-06-23'));
    expect(await ward.frozen()).toEqual(['2026-06.json']);
    await ward.write([empty]);
    await check(await ward.on('2026-07-14'));
    expect(await ward.frozen()).toEqual(['2026-06.json', '2026-07.json']);
  });

  it('of the Party Committee close on its own day where that is another', async () => {
    const ward = await aWard([['Ngày chốt báo cáo Đảng ủy', '20']]);
    await ward.write([started, planned]);
    await check(await ward.on('2026-06-14'));
    await ward.write([done, planned]);
    const of = async (variant: 'office' | 'party') =>
      (await report(await ward.on('2026-06-22'), { variant, period: '2026-Q2', asOf: null })).totals
        .done.total;
    expect(await of('office')).toBe(0);
    expect(await of('party')).toBe(1);
    expect(await ward.frozen()).toContain('2026-06-party.json');
  });

  it('stay closed when another closing day is set afterwards', async () => {
    const ward = await aWard();
    await ward.write([started, planned]);
    await check(await ward.on('2026-06-14'));
    await ward.write([done], [['Ngày chốt số liệu', '20']]);
    const { path, totals } = await report(await ward.on('2026-06-22'), ofQuarter());
    expect(totals.total).toBe(2);
    expect(await textOf(path)).toContain('đến hết ngày 14/6/2026)');
  });

  it('are of the moment for a period that is still open, and for any day', async () => {
    const ward = await aWard();
    await ward.write([started, planned]);
    await check(await ward.on('2026-06-14'));
    await ward.write([done, planned]);
    const day = { variant: 'office', period: null, asOf: '2026-06-22' } as const;
    expect((await report(await ward.on('2026-06-22'), day)).totals.done.total).toBe(1);
    const open = await report(await ward.on('2026-06-23'), ofQuarter('2026-Q3'));
    expect([open.totals.done.total, open.figuresOf]).toEqual([1, '2026-06-23']);
  });

  it('are corrected only by a person, in a file of their own, and the report says so', async () => {
    const ward = await aWard();
    await ward.write([started, planned]);
    const first = await report(await ward.on('2026-06-14'), ofQuarter());
    await ward.write(
      [
        { ...started, 6: '' },
        planned,
        ['N4.02', 'Việc bỏ sót', 'Văn phòng', '30/9/2026', '', '', '', ''],
      ].map((row) => Object.values(row)),
    );
    const corrected = await report(await ward.on('2026-06-17'), { ...ofQuarter(), correct: true });
    expect(await ward.frozen()).toEqual(['2026-06.2.json', '2026-06.json']);
    expect(corrected.totals.total).toBe(3);
    expect(corrected.path).toMatch(/BC-2026-Q2-VP-2\.docx$/);
    expect(await textOf(corrected.path)).toContain('đính chính ngày 17/6/2026');
    expect((await report(await ward.on('2026-07-01'), ofQuarter())).path).toBe(corrected.path);
    expect(await textOf(first.path)).not.toContain('đính chính');
  });

  it('are not corrected while nothing is closed', async () => {
    const ward = await aWard();
    await ward.write([started]);
    const asked = report(await ward.on('2026-06-03'), { ...ofQuarter(), correct: true });
    await expect(asked).rejects.toThrow('Kỳ này chưa chốt số liệu');
  });

  it('that are damaged are never replaced by others unnoticed', async () => {
    const ward = await aWard();
    await ward.write([started]);
    await check(await ward.on('2026-06-14'));
    await writeFile(join(ward.workspace, 'snapshots', '2026-06.json'), '{"version":1');
    const asked = report(await ward.on('2026-06-15'), ofQuarter());
    await expect(asked).rejects.toThrow('Tệp số liệu đã chốt');
  });

  it('that are made up never stand in for real ones', async () => {
    const ward = await aWard([['Dữ liệu mẫu', 'Có']]);
    await ward.write([started, planned]);
    await check(await ward.on('2026-06-14'));
    await ward.write([done], []);
    const { totals } = await report(await ward.on('2026-06-22'), ofQuarter());
    expect(totals.total).toBe(1);
    expect(await ward.frozen()).toEqual(['2026-06.json', 'sample']);
  });

  it('are frozen by no dry run', async () => {
    const ward = await aWard();
    await ward.write([started]);
    await report({ ...(await ward.on('2026-06-14')), dryRun: true }, ofQuarter());
    await expect(ward.frozen()).rejects.toThrow('ENOENT');
  });
});

describe('The report of the next period', () => {
  it('is compared with what was frozen before it, for good', async () => {
    const ward = await aWard();
    await ward.write([started, planned]);
    await check(await ward.on('2026-06-14'));
    await ward.write([done, planned]);
    const first = await report(await ward.on('2026-09-14'), ofQuarter('2026-Q3'));
    const text = await textOf(first.path);
    expect(text).toContain('giảm 01 nhiệm vụ so với quý II năm 2026');
    await report(await ward.on('2026-09-20'), { ...ofQuarter('2026-Q2'), correct: true });
    expect((await report(await ward.on('2026-10-01'), ofQuarter('2026-Q3'))).path).toBe(first.path);
  });

  it('as of any day is compared with the last period of the Office that closed before', async () => {
    const ward = await aWard();
    await ward.write([started, planned]);
    await check(await ward.on('2026-06-14'));
    await ward.write([done, planned]);
    const day = { variant: 'office', period: null, asOf: '2026-06-22' } as const;
    const { path } = await report(await ward.on('2026-06-22'), day);
    const text = await textOf(path);
    expect(text).toContain('giảm 01 nhiệm vụ so với quý II năm 2026');
    expect(text).not.toContain('đầu tiên');
  });

  it('compares with no figures that were read on the same day', async () => {
    const ward = await aWard();
    await ward.write([started, planned]);
    await report(await ward.on('2026-09-15'), ofQuarter('2026-Q2'));
    const { path } = await report(await ward.on('2026-09-15'), ofQuarter('2026-Q3'));
    expect(await textOf(path)).toContain('Chưa có số liệu đã chốt của quý II năm 2026 để so sánh.');
  });
});
