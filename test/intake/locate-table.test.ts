import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TaskColumnKey, tasksContract } from '../../shared/contract/tasks.ts';
import { locateTable } from '../../shared/intake/tables/locate-table.ts';
import type { SheetContent } from '../../shared/workbook/content.ts';
import { merge, type Rows, sheetOf } from './workbook-of.ts';

function locate(...sheets: readonly SheetContent[]) {
  return locateTable(sheets, tasksContract);
}

/** Where each meaning stands, by column letter or number as found. */
function columnsOf(rows: Rows, merges: SheetContent['merges'] = []) {
  return Object.fromEntries(locate(sheetOf('Bảng 1', rows, merges))?.columns ?? []);
}

describe('a task table', () => {
  it('is found by its headers, whatever its tab is called', () => {
    const found = locate(
      sheetOf('Danh bạ', [['Họ tên', 'Điện thoại']]),
      sheetOf('Theo dõi 2026', [['TT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì']]),
    );
    expect(found?.sheet.title).toBe('Theo dõi 2026');
  });

  it('is the one in the tab Nhiệm vụ when there are several', () => {
    const fuller = ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Sản phẩm'];
    const found = locate(
      sheetOf('Bản cũ', [fuller]),
      sheetOf('NHIỆM VỤ ', [['Nhiệm vụ', 'Cơ quan chủ trì']]),
    );
    expect(found?.sheet.title).toBe('NHIỆM VỤ ');
  });

  it('is else the one with the most columns understood', () => {
    const found = locate(
      sheetOf('A', [['Nhiệm vụ', 'Cơ quan chủ trì']]),
      sheetOf('B', [['Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn']]),
    );
    expect(found?.sheet.title).toBe('B');
  });

  it('is never a tab of the system’s own', () => {
    const headers = ['STT', 'Mức độ', 'Mã', 'Nhiệm vụ', 'Cơ quan chủ trì'];
    expect(locate(sheetOf('Rà soát', [headers]))).toBeNull();
  });

  it.each([
    ['a calendar', ['Thứ, ngày', 'Thời gian', 'Nội dung', 'Chủ trì', 'Địa điểm']],
    ['a register of changes', ['Mã', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Hạn cũ', 'Hạn mới', 'Lý do']],
    ['a register of papers', ['Số ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Đơn vị xử lý']],
    ['a list of people', ['Họ và tên', 'Chức vụ', 'Nhiệm vụ', 'Giao cho', 'Điện thoại']],
    ['a budget', ['Nội dung', 'Đơn vị thực hiện', 'Đơn giá', 'Thành tiền']],
  ])('is not %s', (_title, headers) => {
    expect(locate(sheetOf('Sheet1', [headers]))).toBeNull();
  });

  it('is nowhere in a workbook about something else', () => {
    expect(locate(sheetOf('Sheet1', [['Họ tên', 'Lương']]), sheetOf('Sheet2', []))).toBeNull();
  });

  it('stands below a quốc hiệu, title rows, blank rows and notes', () => {
    const found = locate(
      sheetOf('Bảng', [
        ['ỦY BAN NHÂN DÂN', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [],
        [null, 'BẢNG THEO DÕI NHIỆM VỤ NĂM 2026'],
        ['(Kèm theo Kế hoạch số      /KH-UBND)'],
        [],
        [null, 'Mã', 'Nhiệm vụ', 'Cơ quan chủ trì'],
      ]),
    );
    expect(found).toMatchObject({ headerRow: 6 });
    expect(found?.columns.get('code')).toBe(2);
  });
});

describe('a header', () => {
  it.each([
    ['Kết quả năm 2025', undefined],
    ['Kết quả thực hiện năm 2025', undefined],
    ['Kết quả năm 2026', 5],
  ])('of a year before the programme means nothing: %s', (text, column) => {
    const header = ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', text];
    expect(columnsOf([header])['result']).toBe(column);
  });

  it.each<readonly [string, TaskColumnKey]>([
    ['MÃ NHIỆM VỤ', 'code'],
    ['Thời  hạn\nhoàn thành', 'deadline'],
    ['THỜI GIAN HOÀN THÀNH', 'deadline'],
    ['TG hoàn thành', 'deadline'],
    ['Hạn', 'deadline'],
    ['Kết quả/Sản phẩm', 'product'],
    ['Sản phẩm đầu ra (*)', 'product'],
    ['Tiến độ (%)', 'progress'],
    ['tien do', 'progress'],
    ['CQ phối hợp', 'supportingUnits'],
    ['Nguồn lực:', 'resources'],
    ['5. Trạng thái', 'status'],
    ['Khó khăn, vướng mắc', 'difficulty'],
    ['Thời hạn (ngày/tháng/năm)', 'deadline'],
  ])('“%s” means %s', (header, key) => {
    for (const form of [header, header.normalize('NFD'), header.replaceAll(' ', '\u00a0')]) {
      expect(columnsOf([['Nhiệm vụ', 'Đầu mối', form]])).toMatchObject({ [key]: 3 });
    }
  });

  it.each(
    tasksContract.columns.flatMap(({ key, header, aliases }) =>
      [header, ...aliases].map((name) => [name, key] as const),
    ),
  )('“%s” is claimed by %s alone', (name, key) => {
    const base = ['Nhiệm vụ', 'Cơ quan chủ trì'].filter(
      (_, index) => key !== (['title', 'leadUnit'] as const)[index],
    );
    expect(columnsOf([[...base, name]])).toMatchObject({ [key]: base.length + 1 });
  });

  it('claimed twice sets that column aside and only that (pain 7)', () => {
    const found = locate(
      sheetOf('Bảng', [['Nhiệm vụ', 'Thời hạn', 'Cơ quan chủ trì', 'Hạn hoàn thành']]),
    );
    expect(found?.duplicates).toEqual([{ key: 'deadline', columns: [2, 4] }]);
    expect(Object.fromEntries(found?.columns ?? [])).toEqual({ title: 1, leadUnit: 3 });
  });

  it.each([
    ['its own name before another', 'Trạng thái', 'Tình trạng', 'status'],
    [
      'a name before what is only like one',
      'Thời hạn hoàn thành',
      'Thời gian thực hiện',
      'deadline',
    ],
    ['what says “%” before what may', 'Tỷ lệ hoàn thành', 'Tiến độ thực hiện', 'progress'],
    ['“chủ trì” before “thực hiện”', 'Đơn vị chủ trì', 'Đơn vị thực hiện', 'leadUnit'],
    ['the narrower work', 'Công việc cụ thể', 'Nhiệm vụ', 'title'],
  ])('claimed twice goes to %s', (_title, plain, vague, key) => {
    for (const pair of [
      [plain, vague],
      [vague, plain],
    ]) {
      const base = ['Việc', 'Đầu mối'].filter((_, at) => key !== ['title', 'leadUnit'][at]);
      const columns = columnsOf([[...base, ...pair]]);
      expect(columns).toMatchObject({ [key]: base.length + pair.indexOf(plain) + 1 });
    }
  });

  it('of no meaning to us is kept and ignored', () => {
    const found = locate(sheetOf('Bảng', [['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Ghi\nchú']]));
    expect(found?.extraHeaders).toEqual(['STT', 'Ghi chú']);
  });
});

describe('a header of two rows', () => {
  it('with a band above the real one is read from the real one', () => {
    const bands = ['', '1. RÕ VIỆC', '2. RÕ CƠ QUAN', null, '4. RÕ THỜI GIAN'];
    const rows = [
      bands,
      ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn giao'],
    ];
    const found = locate(sheetOf('Bảng', rows, [merge(1, 3, 1, 4)]));
    expect(found).toMatchObject({ headerRow: 2, extraHeaders: [] });
    expect(found?.columns.size).toBe(5);
  });

  it('whose upper cells reach down names both kinds of column', () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Cơ quan thực hiện', null, 'Thời gian', null],
      [null, null, 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành'],
      ['1', 'Sắp xếp Tổ dân phố', 'Công an', null, null, '30/6/2026'],
    ];
    const merges = [merge(1, 1, 2, 1), merge(1, 2, 2, 2), merge(1, 3, 1, 4), merge(1, 5, 1, 6)];
    const found = locate(sheetOf('Bảng', rows, merges));
    expect(found).toMatchObject({ headerRow: 2 });
    expect(Object.fromEntries(found?.columns ?? [])).toEqual({
      title: 2,
      leadUnit: 3,
      supportingUnits: 4,
      deadline: 6,
    });
  });

  it('is never read from its bands alone', () => {
    const rows = [
      ['Nhiệm vụ', 'Chủ trì', 'Thời gian thực hiện', null],
      [null, null, 'Bắt đầu', 'Kết thúc'],
      ['Sắp xếp Tổ dân phố', 'Công an', '01/6/2026', '30/6/2026'],
    ];
    for (const merges of [[], [merge(1, 3, 1, 4)]]) {
      const found = locate(sheetOf('Bảng', rows, merges));
      expect(found).toMatchObject({ headerRow: 2, extraHeaders: ['Bắt đầu'] });
      expect(found?.columns.get('deadline')).toBe(4);
    }
  });

  it('merged downwards is no row of the table', () => {
    const rows = [['Nhiệm vụ', 'Cơ quan chủ trì'], [], ['Sắp xếp Tổ dân phố', 'Công an']];
    const found = locate(sheetOf('Bảng', rows, [merge(1, 1, 2, 1), merge(1, 2, 2, 2)]));
    expect(found?.headerRow).toBe(2);
  });
});

describe('the order of columns', () => {
  it('changes nothing but places', () => {
    const headers = tasksContract.columns.map(({ header }) => header);
    fc.assert(
      fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), (shuffled) => {
        const found = locate(sheetOf('Bảng', [shuffled]))!;
        for (const { key, header } of tasksContract.columns) {
          expect(found.columns.get(key)).toBe(shuffled.indexOf(header) + 1);
        }
      }),
    );
  });
});

describe('a sheet of 10,000 columns', () => {
  it('is looked at in bounded time', () => {
    const wide = Array.from({ length: 10_000 }, (_, index) => `Cột ${index}`);
    const rows = Array.from({ length: 45 }, () => wide);
    const start = performance.now();
    expect(locate(sheetOf('Bảng', rows))).toBeNull();
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
