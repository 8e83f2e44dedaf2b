import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import type { JobContext } from '../../functions/job-context.ts';
import { remind } from '../../functions/remind.ts';
import { report } from '../../functions/report.ts';
import { setup } from '../../functions/setup.ts';
import { programmeContent } from '../../sheet-templates/content.ts';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';
import { aSheetRun } from './sheet-runs.ts';

let server: SheetsServer;
beforeAll(async () => {
  server = await startSheetsServer({ quota: false });
});
afterAll(() => server.close());

const jobs: readonly (readonly [string, (context: JobContext) => Promise<unknown>])[] = [
  ['setup', (context) => setup(context, programmeContent())],
  ['setup again', (context) => setup(context, programmeContent())],
  ['check', check],
  ['remind', remind],
  ['report', (context) => report(context, { variant: null, period: null, asOf: null })],
];

/** Columns that are the same in every row, so that nothing is asked about it. */
const plain = {
  'Cơ quan chủ trì': 'Văn phòng HĐND và UBND phường',
  'Cơ quan phối hợp': 'Công an phường',
  'Cơ quan ban hành': 'UBND phường',
  'Biện pháp thực hiện': 'Theo kế hoạch',
  'Nguồn lực': 'Lồng ghép',
  'Cấp quyết định': 'Chủ tịch UBND phường',
  'Sản phẩm': 'Kế hoạch',
  'Văn bản, minh chứng': 'Kế hoạch số 15/KH-UBND ngày 12/6/2026',
  'Ngày hoàn thành': 46_180,
};
const header = ['Mã', 'Nhiệm vụ', 'Thời hạn giao', 'Trạng thái', ...Object.keys(plain)];

/** A sheet of so many tasks that a unit keeps, all of them done. */
async function aSpreadsheetOf(rows: number): Promise<string> {
  const id = server.createSpreadsheet({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  const owner = server.person(id, 'owner');
  owner.renameTab('Sheet1', 'Nhiệm vụ');
  const missing = rows + 1 - 1000;
  if (missing > 0)
    owner.edit({ appendDimension: { sheetId: 0, dimension: 'ROWS', length: missing } });
  const values = Array.from({ length: rows }, (_, index) => [
    `N${(index % 8) + 1}.${String(Math.floor(index / 8) + 1).padStart(2, '0')}`,
    `Việc số ${index + 1}`,
    46_203 + (index % 150),
    'Hoàn thành',
    ...Object.values(plain),
  ]);
  const range = encodeURIComponent(`'Nhiệm vụ'!A1`);
  const address = `${server.url}v4/spreadsheets/${id}/values/${range}?valueInputOption=RAW`;
  const body = JSON.stringify({ values: [header, ...values] });
  const { status } = await fetch(address, { method: 'PUT', body });
  expect(status).toBe(200);
  return id;
}

describe('What a job costs of the quota of 60 reads and 60 writes a minute', () => {
  it('is at most two reads and one write, for 50 rows or 50,000', {
    timeout: 180_000,
  }, async () => {
    const table: Record<string, Record<string, string>> = {};
    for (const rows of [50, 50_000]) {
      const context = await aSheetRun(server, await aSpreadsheetOf(rows));
      for (const [name, job] of jobs) {
        const from = server.requests.length;
        await job(context);
        const made = server.requests.slice(from);
        const count = (kind: string) => made.filter((one) => one.kind === kind).length;
        const [reads, writes] = [count('read'), count('write')];
        table[name] = { ...table[name], [`${rows} rows`]: `${reads} reads, ${writes} writes` };
        expect(reads, name).toBe(2);
        expect(writes, name).toBe(name === 'setup again' ? 0 : 1);
        expect(made.every(({ path, method }) => method !== 'GET' || path.includes('fields='))).toBe(
          true,
        );
        expect(made.every(({ path }) => path.includes('prettyPrint=false'))).toBe(true);
      }
    }
    console.table(table);
  });
});
