import type { Cell, SheetContent } from '../../../shared/workbook/content.ts';
import type { Rows } from '../../intake/workbook-of.ts';
import type { CaseNote } from '../open-case.ts';

/** One whole workbook as a unit keeps it, and what a careful officer makes of it on 22/6/2026. */
export interface CorpusWorkbook extends CaseNote {
  /** “a workbook whose …” */
  readonly title: string;
  readonly tabs: Readonly<Record<string, Rows | SheetContent>>;
  /** Each task as `row code · title · lead · deadline · status · state`. */
  readonly tasks: readonly string[];
  /**
   * `rule cell`, in any order: everything said about a cell or row, and about tables. Absent columns
   * and tabs are only compared where they are named here.
   */
  readonly findings: readonly string[];
}

/** The six columns that nearly every sheet has. */
export const plainHeaders: readonly Cell[] = [
  'Mã',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  'Thời hạn',
  'Sản phẩm',
  'Trạng thái',
];

export const titles = [
  'Sắp xếp Tổ dân phố',
  'Xây dựng kế hoạch phòng, chống ma túy',
  'Rà soát quy hoạch khu dân cư',
  'Tổ chức lớp bình dân học vụ số',
  'Nâng cấp hệ thống chiếu sáng công cộng',
  'Tuyển quân năm 2027',
] as const;

/** A row of the six columns that nothing is wrong with: due on 30/9/2026, under way. */
export function plainRow(code: Cell, title: Cell, lead: Cell, ...rest: readonly Cell[]): Cell[] {
  const [deadline = '30/9/2026', product = 'Báo cáo kết quả', status = 'Đang thực hiện'] = rest;
  return [code, title, lead, deadline, product, status];
}

/** The picture of such a row. */
export function plainTask(row: number, code: string, title: string, lead: string): string {
  return `${row} ${code} · ${title} · ${lead} · day 2026-09-30 · in-progress · not-due`;
}

export const firstRow = plainRow('N1.01', titles[0], 'Phòng Văn hóa - Xã hội');
export const secondRow = plainRow('N1.02', titles[1], 'Công an phường');
export const thirdRow = plainRow('N1.03', titles[2], 'Phòng Kinh tế, Hạ tầng và Đô thị');

/** The three rows above, wherever they stand. */
export function threeTasks(first: number, second = first + 1, third = second + 1): string[] {
  return [
    plainTask(first, 'N1.01', titles[0], 'VHXH'),
    plainTask(second, 'N1.02', titles[1], 'CA'),
    plainTask(third, 'N1.03', titles[2], 'KTHTDT'),
  ];
}
