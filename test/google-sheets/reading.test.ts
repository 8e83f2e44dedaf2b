import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import { WorkbookUnavailable } from '../../functions/errors.ts';
import { remind } from '../../functions/remind.ts';
import type { Fault } from '../sheets-server/fault.ts';
import type { Person } from '../sheets-server/person.ts';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { aSheetRun, differences } from './sheet-runs.ts';

let server: SheetsServer;
let id: string;
let owner: Person;
beforeAll(async () => {
  server = await startSheetsServer({ quota: false });
});
beforeEach(() => {
  id = server.createSpreadsheet({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  owner = server.person(id, 'owner');
  owner.renameTab('Sheet1', 'Nhiệm vụ');
  const header = ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn giao', 'Sản phẩm', 'Trạng thái'];
  for (const [column, text] of header.entries())
    owner.retype('Nhiệm vụ', `${'ABCDEF'[column]}1`, text);
  for (let row = 2; row <= 21; row++) {
    owner.retype('Nhiệm vụ', `A${row}`, `N1.${String(row - 1).padStart(2, '0')}`);
    owner.retype('Nhiệm vụ', `B${row}`, `Việc số ${row - 1}`);
    owner.retype('Nhiệm vụ', `C${row}`, 'Văn phòng HĐND và UBND phường');
    owner.retype('Nhiệm vụ', `D${row}`, 46203);
  }
});
afterAll(() => server.close());

async function checked(more: Parameters<typeof aSheetRun>[2] = {}) {
  return check(await aSheetRun(server, id, more));
}

describe('What stands in the cells of a shared sheet', () => {
  it('is read as typed: serial dates, dates as text, numbers, yes and no', async () => {
    owner.retype('Nhiệm vụ', 'D2', '30/6/2026');
    owner.retype('Nhiệm vụ', 'D3', 'Quý IV/2026');
    const { tasks } = await checked();
    expect(tasks.map(({ deadline }) => deadline.date).slice(0, 3)).toEqual([
      '2026-06-30',
      '2026-12-31',
      '2026-06-30',
    ]);
  });

  it('is asked about where it is a formula, and never taken for data', async () => {
    owner.retype('Nhiệm vụ', 'D2', { formula: '=D3+1' });
    owner.retype('Nhiệm vụ', 'B3', { formula: '=IMPORTXML("http://x.test";"//a")' });
    const { tasks, findings } = await checked();
    expect(tasks).toHaveLength(20);
    expect(tasks[0]?.deadline.date).toBeNull();
    expect(tasks[1]?.title).toBe('');
    const told = findings.filter(({ rule }) => rule === 'task/formula-in-cell');
    expect(told.map(({ cell }) => cell)).toEqual(['D2', 'B3']);
    expect(told[0]?.message).toContain('Ctrl+Shift+V');
  });

  it('does not make tasks of formulas that were only drawn down', async () => {
    for (let row = 22; row <= 30; row++)
      owner.retype('Nhiệm vụ', `A${row}`, { formula: '="N1."&ROW()' });
    expect((await checked()).tasks).toHaveLength(20);
  });

  it('is asked about where it is an error, which counts as a blank', async () => {
    owner.retype('Nhiệm vụ', 'E2', '#REF!');
    const { findings } = await checked();
    const told = findings.find(({ rule }) => rule === 'task/error-in-cell');
    expect([told?.cell, told?.message.includes('#REF!')]).toEqual(['E2', true]);
  });

  it('is counted in rows that are hidden or filtered away, and the Office is told how many', async () => {
    const range = { sheetId: 0, dimension: 'ROWS', startIndex: 4, endIndex: 7 };
    owner.edit({
      updateDimensionProperties: {
        range,
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    });
    const { tasks, findings } = await checked();
    expect(tasks).toHaveLength(20);
    const told = findings.filter(({ rule }) => rule === 'table/rows-hidden');
    expect(told.map(({ message }) => message)).toEqual([
      'Trang Nhiệm vụ: 03 dòng đang ẩn hoặc bị lọc vẫn được tính, nhắc và báo cáo như các dòng khác. Không cần sửa.',
    ]);
  });

  it('is carried down in merged cells only', async () => {
    owner.retype('Nhiệm vụ', 'E2', 'Kế hoạch');
    for (const cell of ['E3', 'E4']) owner.retype('Nhiệm vụ', cell, null);
    owner.merge('Nhiệm vụ', 'E2:E4');
    const missing = (await checked()).findings.filter(
      ({ rule }) => rule === 'task/product-missing',
    );
    expect(missing.map(({ cell }) => cell)).not.toContain('E4');
    expect(missing.map(({ cell }) => cell)).toContain('E5');
  });

  it('keeps its notes and its formats', async () => {
    owner.edit({
      updateCells: {
        start: { sheetId: 0, rowIndex: 1, columnIndex: 1 },
        rows: [{ values: [{ note: 'ghi chú của Văn phòng' }] }],
        fields: 'note',
      },
    });
    const before = server.snapshot(id);
    await checked();
    const added = ['Tổng quan', 'Rà soát', 'Nhật ký nhắc việc', 'Báo cáo'];
    expect(differences(before, server.snapshot(id))).toEqual(added);
  });

  it('may be 50,000 characters long, in the sheet and in what is said about it', async () => {
    owner.retype('Nhiệm vụ', 'F2', `Đang ${'dài '.repeat(12_498)}`.slice(0, 50_000));
    const { tasks } = await checked();
    expect(tasks).toHaveLength(20);
  });
});

describe('A reading that cannot be trusted', () => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['cut-off JSON', { kind: 'truncated' }],
    ['a web page instead of data', { kind: 'html' }],
    ['nothing at all', { kind: 'empty' }],
  ];

  it.each(faults)('changes nothing and sends nothing: %s with status 200', async (_, fault) => {
    for (const api of ['spreadsheets.get', 'values.batchGet']) {
      await checked();
      const before = server.snapshot(id);
      const context = await aSheetRun(server, id);
      server.onRequest((request) => (request.api === api ? fault : null));
      await expect(remind(context)).rejects.toThrow('không trọn vẹn');
      server.onRequest(null);
      expect(await context.store.list('')).toEqual([]);
      expect(differences(before, server.snapshot(id))).toEqual([]);
    }
  });

  it('is one that finds far fewer rows than last time, until a person says they are gone', async () => {
    const workspace = await temporaryFolder();
    const context = await aSheetRun(server, id, { workspace });
    await check(context);
    owner.deleteRows('Nhiệm vụ', 2, 15);
    const before = server.snapshot(id);
    await expect(check(context)).rejects.toThrow('lần trước có 21 dòng, nay chỉ đọc được 6 dòng');
    await expect(remind(context)).rejects.toThrow(WorkbookUnavailable);
    expect(differences(before, server.snapshot(id))).toEqual([]);
    const accepted = await checked({ workspace, acceptFewerRows: true });
    expect(accepted.tasks).toHaveLength(5);
    expect((await checked({ workspace })).tasks).toHaveLength(5);
  });

  it('is not one in which a tab was renamed or a few rows deleted', async () => {
    const context = await aSheetRun(server, id);
    await check(context);
    owner.renameTab('Nhiệm vụ', 'Theo dõi 2026');
    owner.deleteRows('Theo dõi 2026', 2, 4);
    expect((await check(context)).tasks).toHaveLength(16);
  });

  it('is one without headers', async () => {
    const context = await aSheetRun(server, id);
    await check(context);
    for (const cell of ['B1', 'C1', 'D1']) owner.retype('Nhiệm vụ', cell, 'abc');
    const before = server.snapshot(id);
    await expect(check(context)).rejects.toThrow('Chưa tìm thấy bảng nhiệm vụ');
    expect(differences(before, server.snapshot(id))).toEqual([]);
  });
});

describe('A spreadsheet that cannot be used', () => {
  it('that is not shared: says with which address to share it, and tries once', async () => {
    id = server.createSpreadsheet({ shared: false });
    const from = server.requests.length;
    await expect(checked()).rejects.toThrow(/bấm Chia sẻ, thêm địa chỉ/);
    expect(server.requests.length - from).toBe(1);
  });

  it('that does not exist: says how to copy its address', async () => {
    id = 'y'.repeat(44);
    await expect(checked()).rejects.toThrow('chép lại đường dẫn từ trình duyệt');
  });

  it('that is an .xlsx file in Drive: says how to make a sheet of it', async () => {
    id = server.createSpreadsheet({ kind: 'office-file' });
    await expect(checked()).rejects.toThrow('Lưu dưới dạng Google Trang tính');
  });

  it('that has no room for another tab within ten million cells', async () => {
    owner.edit({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 384_610, columnCount: 26 } },
        fields: 'gridProperties.rowCount',
      },
    });
    await expect(checked()).rejects.toThrow('10 triệu ô');
  });
});

describe('People at work while the sheet is read', () => {
  it('rename a tab between the two readings: it is read again', async () => {
    let isRenamed = false;
    server.onRequest(({ api }) => {
      if (api === 'values.batchGet' && !isRenamed) {
        isRenamed = true;
        owner.renameTab('Nhiệm vụ', 'Việc');
      }
      return null;
    });
    expect((await checked()).tasks[0]?.tab).toBe('Việc');
    server.onRequest(null);
  });

  it('insert rows between the two readings: no row is missed', async () => {
    let isInserted = false;
    server.onRequest(({ api }) => {
      if (api === 'values.batchGet' && !isInserted) {
        isInserted = true;
        owner.insertRows('Nhiệm vụ', 2, 3);
        owner.merge('Nhiệm vụ', 'E10:E12');
      }
      return null;
    });
    const { tasks } = await checked();
    server.onRequest(null);
    expect(tasks.map(({ row }) => row)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 5),
    );
  });
});
