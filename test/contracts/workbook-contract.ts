import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../functions/adapters/ports.ts';
import { WorkbookUnavailable } from '../../functions/errors.ts';
import type { CellValue } from '../../shared/workbook/content.ts';
import type { SheetModel } from '../../shared/workbook/model.ts';
import { nothing } from './nothing.ts';

type Rows = readonly (readonly CellValue[])[];

/** A workbook that people made, with the hands of one of them. */
export interface WorkbookAtHand {
  readonly workbook: Workbook;
  /** Types into a cell (`B2`) as a person does, past the adapter. */
  type(tab: string, cell: string, value: CellValue): Promise<void>;
  /** What a tab holds now, past the adapter; trailing blanks cut. Null when there is no such tab. */
  rows(tab: string): Promise<Rows | null>;
}

export interface WorkbookPlaces {
  madeOf(tabs: Readonly<Record<string, Rows>>): Promise<WorkbookAtHand>;
  /** Nothing can be read there. */
  missing(): Promise<Workbook>;
}

const peoples = {
  'Nhiệm vụ': [
    ['Mã', 'Nhiệm vụ', 'Hạn'],
    ['N1.01', '=1+1 là chữ, không phải công thức', 46203],
    ['N1.02', "Dấu ' và “ngoặc”, &amp; <b>", true],
    [],
    ['N1.03', 'Sau một dòng trống', 0.5],
  ],
  "Ghi chú 'An' gửi": [['giữ nguyên']],
} as const;

function tabOf(title: string, rows: Rows, more: Partial<SheetModel> = {}): SheetModel {
  return {
    title,
    columns: [{ width: 10 }, { width: 40 }],
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value, style: 'cell' })) })),
    ...more,
  };
}

/** What every Workbook must do; run against each adapter. */
export function workbookContract(name: string, places: WorkbookPlaces): void {
  describe(`The workbook contract: ${name}`, () => {
    it('reads every tab in order, typed, ragged, with blank rows between', async () => {
      const { workbook } = await places.madeOf(peoples);
      const { sheets } = await workbook.read();
      expect(sheets.map(({ title }) => title)).toEqual(Object.keys(peoples));
      const [header, first, second, blank = [], last] = sheets[0]!.rows;
      expect(header).toEqual(['Mã', 'Nhiệm vụ', 'Hạn']);
      expect(first?.[2]).toBe(46203);
      expect(second).toEqual(['N1.02', "Dấu ' và “ngoặc”, &amp; <b>", true]);
      expect(blank.every((cell) => cell === null)).toBe(true);
      expect(last).toEqual(['N1.03', 'Sau một dòng trống', 0.5]);
    });

    it('says that there is none, or fails with a sentence, where nothing can be read', async () => {
      const workbook = await places.missing();
      await expect(workbook.read()).rejects.toThrow(WorkbookUnavailable);
      await expect(workbook.read()).rejects.toThrow('Đề nghị');
    });

    it('makes the system’s tabs, then replaces them whole, rows fewer than before included', async () => {
      const { workbook, rows } = await places.madeOf(peoples);
      const write = async (...lines: string[]) => {
        const { revision } = await workbook.read();
        const sheet = tabOf('Rà soát', [['RÀ SOÁT SỐ LIỆU'], ...lines.map((line) => [1, line])]);
        return workbook.write({ ...nothing, replaceSheets: [sheet] }, revision);
      };
      expect(await write('một', 'hai', 'ba')).toBe('written');
      expect(await rows('Rà soát')).toEqual([
        ['RÀ SOÁT SỐ LIỆU'],
        [1, 'một'],
        [1, 'hai'],
        [1, 'ba'],
      ]);
      expect(await write('bốn')).toBe('written');
      expect(await rows('Rà soát')).toEqual([['RÀ SOÁT SỐ LIỆU'], [1, 'bốn']]);
      expect(await rows('Nhiệm vụ')).toEqual(peoples['Nhiệm vụ']);
      expect(await rows("Ghi chú 'An' gửi")).toEqual([['giữ nguyên']]);
    });

    it('writes texts that look like formulas, dates or numbers as the texts they are', async () => {
      const { workbook, rows } = await places.madeOf(peoples);
      const texts = [
        '=HYPERLINK("http://x.test")',
        '+1',
        '-2',
        '@x',
        '007',
        '1/2',
        'TRUE',
        '1.234,5',
      ];
      const { revision } = await workbook.read();
      const sheet = tabOf('Rà soát', [['RÀ SOÁT SỐ LIỆU'], ...texts.map((text) => [text])]);
      await workbook.write({ ...nothing, replaceSheets: [sheet] }, revision);
      expect(await rows('Rà soát')).toEqual([['RÀ SOÁT SỐ LIỆU'], ...texts.map((text) => [text])]);
    });

    it('adds people’s tabs once, and never over one that is there', async () => {
      const { workbook, rows } = await places.madeOf(peoples);
      const add = async (title: string) => {
        const { revision } = await workbook.read();
        return workbook.write({ ...nothing, addSheets: [tabOf(title, [['mới']])] }, revision);
      };
      expect(await add('Đơn vị')).toBe('written');
      expect(await rows('Đơn vị')).toEqual([['mới']]);
      await expect(add('nhiệm vụ')).rejects.toThrow();
      expect(await rows('Nhiệm vụ')).toEqual(peoples['Nhiệm vụ']);
    });

    it('fills a blank cell of people’s tab past its last column, and nothing else', async () => {
      const { workbook, rows } = await places.madeOf(peoples);
      const { revision } = await workbook.read();
      const fill = { sheet: 'Nhiệm vụ', row: 1, column: 30, cell: { value: 'Trạng thái' } };
      await workbook.write({ ...nothing, fills: [fill] }, revision);
      const [header, ...others] = (await rows('Nhiệm vụ')) ?? [];
      expect(header).toHaveLength(30);
      expect(header?.slice(0, 3)).toEqual(peoples['Nhiệm vụ'][0]);
      expect(header?.[29]).toBe('Trạng thái');
      expect(others).toEqual(peoples['Nhiệm vụ'].slice(1));
    });

    it('keeps what a person types between reading and writing, written or refused', async () => {
      const { workbook, type, rows } = await places.madeOf(peoples);
      const { revision } = await workbook.read();
      await type('Nhiệm vụ', 'B5', 'vừa gõ xong');
      const sheet = tabOf('Rà soát', [['RÀ SOÁT SỐ LIỆU']]);
      await workbook.write({ ...nothing, replaceSheets: [sheet] }, revision).catch((error) => {
        expect(error).toBeInstanceOf(WorkbookUnavailable);
      });
      expect((await rows('Nhiệm vụ'))?.[4]).toEqual(['N1.03', 'vừa gõ xong', 0.5]);
    });

    it('writes only for the reading that it is told, and only once', async () => {
      const { workbook, rows } = await places.madeOf(peoples);
      const sheet = tabOf('Rà soát', [['RÀ SOÁT SỐ LIỆU']]);
      const update = { ...nothing, replaceSheets: [sheet] };
      await expect(workbook.write(update, 'another')).rejects.toThrow(WorkbookUnavailable);
      expect(await rows('Rà soát')).toBeNull();
      const { revision } = await workbook.read();
      await workbook.write(update, revision);
      await expect(workbook.write(update, revision)).rejects.toThrow(WorkbookUnavailable);
    });

    it('runs one job at a time', async () => {
      const { workbook } = await places.madeOf(peoples);
      const steps: string[] = [];
      await Promise.all(
        ['a', 'b'].map((job) =>
          workbook.exclusively(async () => {
            steps.push(`${job} begins`);
            await workbook.read();
            steps.push(`${job} ends`);
          }),
        ),
      );
      expect(steps.map((step) => step.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends']);
      expect(steps[0]?.[0]).toBe(steps[1]?.[0]);
    });

    it('passes on what a job throws, and lets the next one run', async () => {
      const { workbook } = await places.madeOf(peoples);
      const broken = workbook.exclusively(() => Promise.reject(new RangeError('of the job')));
      await expect(broken).rejects.toThrow(RangeError);
      expect(await workbook.exclusively(async () => 'runs')).toBe('runs');
    });
  });
}
