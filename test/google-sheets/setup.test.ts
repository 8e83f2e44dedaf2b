import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import { setup } from '../../functions/setup.ts';
import { programmeContent } from '../../sheet-templates/content.ts';
import { trimmedRows } from '../contracts/trimmed-rows.ts';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';
import { aSheetRun, differences, valuesIn } from './sheet-runs.ts';

let server: SheetsServer;
beforeAll(async () => {
  server = await startSheetsServer({ quota: false });
});
afterAll(() => server.close());

/** What was asked of one spreadsheet since `from`. */
function calls(id: string, from = 0) {
  return server.requests.slice(from).filter(({ spreadsheetId }) => spreadsheetId === id);
}

const kinds = (id: string, from = 0) => calls(id, from).map(({ kind }) => kind);

function tabs(id: string) {
  return new Map(server.snapshot(id).sheets.map((sheet) => [sheet.title, sheet]));
}

/** A task table as a unit of the ward keeps it: a title above, own columns, own dropdown. */
function aPeoplesSpreadsheet(): string {
  const id = server.createSpreadsheet({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  const person = server.person(id, 'owner');
  person.renameTab('Sheet1', 'Theo dõi');
  const rows = [
    ['THEO DÕI NHIỆM VỤ NĂM 2026'],
    ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành', 'Trạng thái', 'Riêng'],
    [1, 'Lập kế hoạch cải cách hành chính', 'Văn phòng', '30/6/2026', 'Đang làm', 'của tôi'],
    [2, 'Rà soát thủ tục', 'Văn phòng', 46203, null, '=SUM(1;2)'],
  ];
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      person.retype('Theo dõi', `${'ABCDEF'[column]}${row + 1}`, value);
    }
  }
  const sheetId = 0;
  const status = {
    sheetId,
    startRowIndex: 2,
    endRowIndex: 4,
    startColumnIndex: 4,
    endColumnIndex: 5,
  };
  const values = ['Đang làm', 'Xong'].map((userEnteredValue) => ({ userEnteredValue }));
  const rule = { condition: { type: 'ONE_OF_LIST', values }, strict: true };
  person.edit({ setDataValidation: { range: status, rule } });
  return id;
}

describe('Setting up an empty spreadsheet', () => {
  it('makes the programme’s workbook of the one blank tab in two reads and one write', async () => {
    const id = server.createSpreadsheet();
    const context = await aSheetRun(server, id);
    const { created, added, advice } = await setup(context, programmeContent());
    expect({ created, advice }).toEqual({ created: false, advice: [] });
    expect(added).toHaveLength(13);
    expect(kinds(id)).toEqual(['read', 'read', 'write']);
    const { sheets, locale, timeZone } = server.snapshot(id);
    expect([locale, timeZone]).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
    expect(sheets.map(({ title }) => title)).toEqual([
      'Hướng dẫn',
      'Tổng quan',
      'Nhiệm vụ',
      'Rà soát',
      'Chỉ tiêu',
      'Đơn vị',
      'Văn bản',
      'Điều chỉnh',
      'Ngày nghỉ',
      'Cấu hình',
      'Nhật ký nhắc việc',
      'Báo cáo',
    ]);
  });

  it('writes nothing when it is repeated', async () => {
    const id = server.createSpreadsheet();
    const context = await aSheetRun(server, id);
    await setup(context, programmeContent());
    const before = server.snapshot(id);
    const from = server.requests.length;
    expect((await setup(context, programmeContent())).added).toEqual([]);
    expect(kinds(id, from)).toEqual(['read', 'read']);
    expect(differences(before, server.snapshot(id))).toEqual([]);
  });

  it('says what it will do, and does nothing, when it is only asked to', async () => {
    const id = server.createSpreadsheet();
    const before = server.snapshot(id);
    const { added } = await setup(
      await aSheetRun(server, id, { dryRun: true }),
      programmeContent(),
    );
    expect(added).toContainEqual({ kind: 'tab', tab: 'Nhiệm vụ' });
    expect(added).toContainEqual({ kind: 'regional' });
    expect(kinds(id)).toEqual(['read', 'read']);
    expect(differences(before, server.snapshot(id))).toEqual([]);
  });

  it('protects the software’s tabs: a person who is not the owner cannot type there', async () => {
    const id = server.createSpreadsheet();
    await setup(await aSheetRun(server, id), programmeContent());
    const person = server.person(id);
    for (const tab of ['Tổng quan', 'Rà soát', 'Nhật ký nhắc việc', 'Báo cáo']) {
      expect(() => person.retype(tab, 'A1', 'x'), tab).toThrow('protected');
    }
    person.retype('Nhiệm vụ', 'N5', 'Đang thực hiện');
  });
});

describe('Setting up a spreadsheet that units already edit', () => {
  it('adds what is missing and leaves every cell, rule and look that people made', async () => {
    const id = aPeoplesSpreadsheet();
    const before = tabs(id).get('Theo dõi')!;
    const context = await aSheetRun(server, id);
    const { added } = await setup(context, programmeContent());
    expect(kinds(id)).toEqual(['read', 'read', 'write']);
    expect(added).toContainEqual({ kind: 'column', tab: 'Theo dõi', header: 'Mã' });
    expect(added).toContainEqual({ kind: 'tab', tab: 'Đơn vị' });
    expect(added).toContainEqual({ kind: 'frozen-rows', tab: 'Theo dõi' });
    expect(added).not.toContainEqual({ kind: 'tab', tab: 'Nhiệm vụ' });
    expect(added).not.toContainEqual({ kind: 'dropdown', tab: 'Theo dõi', header: 'Trạng thái' });
    const after = tabs(id).get('Theo dõi')!;
    for (const [name, cell] of Object.entries(before.cells)) {
      const kept = after.cells[name] as Record<string, unknown>;
      expect(kept, name).toMatchObject(cell);
    }
    expect(trimmedRows(await valuesIn(server, id, 'Theo dõi')).length).toBe(4);
  });

  it('writes nothing when it is repeated, also after a check', async () => {
    const id = aPeoplesSpreadsheet();
    const context = await aSheetRun(server, id);
    await setup(context, programmeContent());
    await check(context);
    const from = server.requests.length;
    expect((await setup(context, programmeContent())).added).toEqual([]);
    expect(kinds(id, from)).toEqual(['read', 'read']);
  });

  it('puts the verdict formulas into the headers, so that rows inserted later are covered', async () => {
    const id = aPeoplesSpreadsheet();
    const context = await aSheetRun(server, id);
    await setup(context, programmeContent());
    const header = (await valuesIn(server, id, 'Theo dõi'))[1]!;
    const code = header.indexOf('Mã');
    const verdict = header.indexOf('Đánh giá tiến độ');
    const person = server.person(id, 'owner');
    person.insertRows('Theo dõi', 3);
    person.retype('Theo dõi', `${letter(code)}3`, 'X.1');
    person.retype('Theo dõi', 'B3', 'Việc mới');
    person.retype('Theo dõi', 'C3', 'Văn phòng');
    expect((await valuesIn(server, id, 'Theo dõi'))[2]?.[verdict]).toBe('Chờ rà soát');
    await check(context);
    expect((await valuesIn(server, id, 'Theo dõi'))[2]?.[verdict]).toBe('Chưa xác định thời hạn');
  });

  it('makes a deleted system tab, protection or formula good again', async () => {
    const id = server.createSpreadsheet();
    const context = await aSheetRun(server, id);
    await setup(context, programmeContent());
    const whole = server.snapshot(id);
    const review = await valuesIn(server, id, 'Rà soát');
    const formulas = await valuesIn(server, id, 'Nhiệm vụ', 'FORMULA');
    const owner = server.person(id, 'owner');
    owner.deleteTab('Rà soát');
    owner.retype('Nhiệm vụ', 'C2', 'Đánh giá tiến độ');
    const { added } = await setup(context, programmeContent());
    expect(added).toEqual([
      { kind: 'tab', tab: 'Rà soát' },
      { kind: 'verdict-formula', tab: 'Nhiệm vụ', header: 'Đánh giá tiến độ' },
    ]);
    // Its new protection has another id; everything else is as it was.
    expect(differences(whole, server.snapshot(id))).toEqual(['Rà soát']);
    expect(await valuesIn(server, id, 'Rà soát')).toEqual(review);
    expect(await valuesIn(server, id, 'Nhiệm vụ', 'FORMULA')).toEqual(formulas);
  });

  it('is told which cell was typed into a grey column, and says nothing when it is cleared', async () => {
    const id = server.createSpreadsheet();
    const context = await aSheetRun(server, id);
    await setup(context, programmeContent());
    const blocked = async () =>
      (await check(context)).findings.filter(({ rule }) => rule === 'table/verdict-blocked');
    expect(await blocked()).toEqual([]);
    const owner = server.person(id, 'owner');
    owner.retype('Nhiệm vụ', 'C9', 'đang làm');
    expect((await valuesIn(server, id, 'Nhiệm vụ'))[1]?.[2]).toBe('#REF!');
    expect(await blocked()).toMatchObject([
      {
        cell: 'C9',
        message:
          'Trang Nhiệm vụ, ô C9: có nội dung gõ vào cột xám “Đánh giá tiến độ” của phần mềm nên cả cột báo “#REF!”. Đề nghị xóa nội dung ô này.',
      },
    ]);
    owner.retype('Nhiệm vụ', 'C9', null);
    expect(await blocked()).toEqual([]);
  });

  it('tells what only people can set right: the language and the time zone', async () => {
    const id = aPeoplesSpreadsheet();
    const person = server.person(id, 'owner');
    const properties = { locale: 'en_US', timeZone: 'Etc/GMT' };
    person.edit({ updateSpreadsheetProperties: { properties, fields: 'locale,timeZone' } });
    const context = await aSheetRun(server, id);
    const { advice } = await setup(context, programmeContent());
    expect(advice.join('\n')).toMatch(/en_US, cần vi_VN[\s\S]*Etc\/GMT, cần Asia\/Ho_Chi_Minh/);
    expect(server.snapshot(id).locale).toBe('en_US');
    const { findings } = await check(context);
    const told = findings.filter(({ rule }) => rule === 'workbook/regional');
    expect(told.map(({ message }) => message)).toEqual([advice.join(' ')]);
  });

  it('refuses to take a tab of people’s for its own because of its name', async () => {
    const id = server.createSpreadsheet();
    const person = server.person(id, 'owner');
    person.addTab('Báo cáo');
    person.retype('Báo cáo', 'D40', 'báo cáo tay của tôi');
    const before = server.snapshot(id);
    const run = setup(await aSheetRun(server, id), programmeContent());
    await expect(run).rejects.toThrow('do người dùng tự lập');
    expect(differences(before, server.snapshot(id))).toEqual([]);
  });
});

function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
}

describe('People at work while a spreadsheet is set up', () => {
  /** What a person does just before the write, the third request. */
  async function setupWhile(id: string, edit: () => void) {
    const start = server.requests.length;
    const context = await aSheetRun(server, id);
    server.onRequest(({ index }) => {
      if (index === start + 2) edit();
      return null;
    });
    await setup(context, programmeContent()).finally(() => server.onRequest(null));
  }

  it.each([1, 3])('lose nothing when they insert %d columns before the write', async (count) => {
    const id = aPeoplesSpreadsheet();
    const before = await valuesIn(server, id, 'Theo dõi');
    await setupWhile(id, () => server.person(id).insertColumns('Theo dõi', 'A', count));
    const now = await valuesIn(server, id, 'Theo dõi');
    const kept = now.map((row) =>
      row.filter((cell) => before.flat().includes(cell) && cell !== ''),
    );
    expect(kept).toEqual(before.map((row) => row.filter((cell) => cell !== '')));
  });

  it('lose nothing when they type beside their table before the write', async () => {
    const id = aPeoplesSpreadsheet();
    const typed = { G2: 'Cột mới', G3: 'Ý kiến Chủ tịch', J40: 'xa bảng' };
    await setupWhile(id, () => {
      for (const [cell, text] of Object.entries(typed))
        server.person(id).retype('Theo dõi', cell, text);
    });
    const texts = (await valuesIn(server, id, 'Theo dõi')).flat();
    for (const text of Object.values(typed)) expect(texts).toContain(text);
  });

  it('lose nothing when they type into a new spreadsheet before the write', async () => {
    const id = server.createSpreadsheet();
    await setupWhile(id, () => {
      for (const cell of ['A1', 'C7', 'Z900'])
        server.person(id).retype('Sheet1', cell, `gõ ${cell}`);
    });
    const texts = (await valuesIn(server, id, 'Hướng dẫn')).flat();
    for (const cell of ['A1', 'C7', 'Z900']) expect(texts).toContain(`gõ ${cell}`);
    expect((await check(await aSheetRun(server, id))).tasks).toHaveLength(65);
  });
});

describe('Spreadsheets of odd shapes', () => {
  it('a table that ends with its header can be completed', async () => {
    const id = aPeoplesSpreadsheet();
    const owner = server.person(id, 'owner');
    owner.addTab('Ngày nghỉ');
    for (const [index, text] of ['Ngày', 'Loại', 'Tên ngày', 'Căn cứ'].entries()) {
      owner.retype('Ngày nghỉ', `${'ABCD'[index]}1`, text);
    }
    owner.deleteRows('Ngày nghỉ', 2, 999);
    const context = await aSheetRun(server, id);
    await setup(context, programmeContent());
    expect((await setup(context, programmeContent())).added).toEqual([]);
  });

  it('a header in bold does not keep date formats away', async () => {
    const id = aPeoplesSpreadsheet();
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 2 };
    const fields = 'userEnteredFormat.textFormat.bold';
    server.person(id, 'owner').edit({ repeatCell: { range, cell: bold, fields } });
    const { added } = await setup(await aSheetRun(server, id), programmeContent());
    const header = 'Thời hạn giao';
    expect(added).toContainEqual({ kind: 'date-format', tab: 'Theo dõi', header });
  });

  it('a blank tab with a name or merges of people’s own is left as it is', async () => {
    const id = server.createSpreadsheet();
    server.person(id, 'owner').merge('Sheet1', 'A1:D3');
    const before = tabs(id).get('Sheet1');
    await setup(await aSheetRun(server, id), programmeContent());
    expect(tabs(id).get('Sheet1')).toEqual(before);
    expect(tabs(id).has('Nhiệm vụ')).toBe(true);
  });

  it('a table whose header people have renamed is asked about, never replaced by another', async () => {
    const id = aPeoplesSpreadsheet();
    const context = await aSheetRun(server, id);
    await setup(context, programmeContent());
    server.person(id, 'owner').retype('Theo dõi', 'B2', 'Phần việc');
    const before = server.snapshot(id);
    await expect(setup(context, programmeContent())).rejects.toThrow(
      /Trang “Theo dõi” có các tiêu đề “STT”, “Phần việc”, “Đơn vị chủ trì”/,
    );
    expect(differences(before, server.snapshot(id))).toEqual([]);
  });

  it('a first setup tells which tab may be a task table that it does not recognise', async () => {
    const id = server.createSpreadsheet({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
    const owner = server.person(id, 'owner');
    const rows = [
      ['STT', 'Phần việc', 'Người làm', 'Hạn chót'],
      ['1', 'a', 'b', 'c'],
      ['2', 'd', 'e', 'f'],
    ];
    for (const [row, cells] of rows.entries()) {
      for (const [column, text] of cells.entries()) {
        owner.retype('Sheet1', `${'ABCD'[column]}${row + 1}`, text);
      }
    }
    const dryRun = await aSheetRun(server, id, { dryRun: true });
    const { advice } = await setup(dryRun, programmeContent());
    expect(advice.join()).toContain('Trang “Sheet1” có các tiêu đề “STT”, “Phần việc”');
  });
});
