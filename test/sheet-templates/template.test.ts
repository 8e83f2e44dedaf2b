import { readFile } from 'node:fs/promises';
import validate from '@ooxml-tools/validate';
import { readXlsx as hucreRead } from 'hucre';
import { describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import { remind } from '../../functions/remind.ts';
import { columnName } from '../../shared/workbook/a1.ts';
import { programmeContent, sampleContent } from '../../sheet-templates/content.ts';
import { look } from '../../sheet-templates/look.ts';
import { taskColumnLooks } from '../../sheet-templates/task-columns.ts';
import { newWorkbook, peopleTabs } from '../../sheet-templates/template.ts';
import { aSampleRun } from '../functions/job-runs.ts';

const tasks = peopleTabs(programmeContent()).find(({ title }) => title === 'Nhiệm vụ')!;
const headers = tasks.rows[1]!.cells.map((cell) => cell?.value);

describe('The template', () => {
  it('has the 29 columns of the task table under the office’s exact headers', () => {
    expect(headers).toEqual([
      'Mã',
      'Nhiệm vụ',
      'Đánh giá tiến độ',
      'Cần bổ sung',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Cơ quan ban hành',
      'Biện pháp thực hiện',
      'Nguồn lực',
      'Thời hạn giao',
      'Cấp quyết định',
      'Người chịu trách nhiệm',
      'Sản phẩm',
      'Trạng thái',
      'Tiến độ (%)',
      'Kết quả đến nay',
      'Văn bản, minh chứng',
      'Ngày hoàn thành',
      'Khó khăn, nguyên nhân',
      'Đề xuất, kiến nghị',
      'Kiến nghị gửi',
      'Cập nhật đến ngày',
      'Văn phòng xác nhận',
      'Ý kiến chỉ đạo',
      'Nhóm nhiệm vụ',
      'Trích Chương trình',
      'Văn bản căn cứ',
      'Loại',
      'Hạn chế nội dung',
    ]);
  });

  it('shows 15 columns of it and folds 14', () => {
    const shown = Object.values(taskColumnLooks).filter(({ shown: isShown }) => isShown);
    expect(shown).toHaveLength(15);
    expect(Object.keys(taskColumnLooks)).toHaveLength(29);
  });

  it('uses only styles that the look defines', () => {
    const names = newWorkbook(sampleContent()).flatMap((sheet) => [
      ...sheet.columns.map(({ style }) => style),
      ...sheet.rows.flatMap(({ cells }) => Array.from(cells, (cell) => cell?.style)),
      ...(sheet.conditionalFormats ?? []).map(({ style }) => style),
    ]);
    const unknown = names.filter((name) => name !== undefined && !(name in look.styles));
    expect(unknown).toEqual([]);
  });

  it('leaves blank what the programme does not say', () => {
    const column = (header: string) => headers.indexOf(header);
    const blank = ['Thời hạn giao', 'Sản phẩm', 'Người chịu trách nhiệm', 'Biện pháp thực hiện'];
    for (const header of blank) {
      const values = tasks.rows.slice(2).map(({ cells }) => cells[column(header)]?.value);
      expect(
        values.every((value) => value === null),
        header,
      ).toBe(true);
    }
  });

  it('marks every tab that holds made-up data', () => {
    const sheets = peopleTabs(sampleContent());
    for (const { title, rows } of sheets) {
      const top = rows.slice(0, 3).flatMap(({ cells }) => cells.map((cell) => cell?.value));
      expect(
        top.some((value) => String(value).includes('DỮ LIỆU MẪU')),
        title,
      ).toBe(true);
    }
  });
});

describe('The sample workbook after a whole pass', { timeout: 120_000 }, () => {
  async function finished() {
    const context = await aSampleRun();
    await remind(context);
    await check(context);
    return readFile(context.workbook.location);
  }

  it('is read by a program that did not write it: panes, dropdowns, protection, values', async () => {
    const book = await hucreRead(await finished(), { readStyles: true });
    const sheet = (title: string) => book.sheets.find(({ name }) => name === title)!;
    const table = sheet('Nhiệm vụ');
    expect(table.freezePane).toMatchObject({ rows: 2, columns: 2 });
    const status = columnName(headers.indexOf('Trạng thái') + 1);
    const dropdown = table.dataValidations?.find(({ range }) => range.startsWith(`${status}3`));
    expect(dropdown?.type).toBe('list');
    expect(JSON.stringify(dropdown)).toContain('Đưa ra khỏi Chương trình');
    expect(sheet('Rà soát').protection).toBeTruthy();
    expect(sheet('Tổng quan').rows.flat()).toContain('Phòng Văn hóa - Xã hội');
  });

  it('has no error in Microsoft’s schema', async () => {
    const errors = await validate(await finished(), 'xlsx', 'Microsoft365');
    expect(errors.map(({ description }) => description)).toEqual([]);
  });
});
