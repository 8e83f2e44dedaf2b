import type { TableContract } from '../../shared/contract/column.ts';
import {
  changesContract,
  daysContract,
  documentsContract,
  indicatorsContract,
  unitsContract,
} from '../../shared/contract/registers.ts';
import { tasksContract } from '../../shared/contract/tasks.ts';
import { serialFromDate } from '../../shared/domain/calendar-date.ts';
import type { CellValue } from '../../shared/workbook/content.ts';
import type { SheetModel } from '../../shared/workbook/model.ts';
import { canonicalUnitNames } from '../../sheet-templates/programme/units.ts';
import { verdictFormats, verdictSpills } from '../../sheet-templates/verdict-columns.ts';

const { KTHTDT, VHXH, CA, PVHCC } = canonicalUnitNames;
const day = serialFromDate;

/** The task table of a ward that keeps it in its own order: what changes most stands last. */
const columns = [
  ['code', 'Mã'],
  ['title', 'Nhiệm vụ'],
  ['verdict', 'Đánh giá tiến độ'],
  ['missing', 'Cần bổ sung'],
  ['leadUnit', 'Cơ quan chủ trì'],
  ['product', 'Sản phẩm'],
  ['deadline', 'Thời hạn giao'],
  ['completedOn', 'Ngày hoàn thành'],
  ['evidence', 'Văn bản, minh chứng'],
  ['status', 'Trạng thái'],
] as const;

/** No two of them have the same verdict or lack the same. */
const tasks: readonly (readonly CellValue[])[] = [
  ['N1', '1. Kinh tế'],
  [
    'N1.01',
    'Rà soát quy hoạch',
    KTHTDT,
    'Báo cáo',
    day('2026-06-19'),
    null,
    null,
    'Đang thực hiện',
  ],
  ['N1.02', 'Lập danh mục đầu tư', KTHTDT, 'Danh mục', day('2026-06-24'), null, null, null],
  ['N1.03', 'Chỉnh trang chợ', KTHTDT, null, day('2026-06-01'), null, null, 'Đang thực hiện'],
  ['N1.04', 'Thu ngân sách', null, 'Số thu', 'Quý IV/2026', null, null, 'Chưa thực hiện'],
  ['N2', '2. Văn hóa - xã hội'],
  [
    'N2.01',
    'Mở lớp học bơi',
    VHXH,
    'Kế hoạch',
    day('2026-05-04'),
    day('2026-05-02'),
    '12/KH',
    'Hoàn thành',
  ],
  [
    'N2.02',
    'Tu sửa đình làng',
    VHXH,
    'Hồ sơ',
    day('2026-04-06'),
    day('2026-05-06'),
    '13/BC',
    'Hoàn thành',
  ],
  ['N2.03', 'Ngày hội đọc sách', VHXH, null, null, null, null, 'Đang thực hiện'],
  [
    'N2.04',
    'Tuyên truyền',
    `${CA}; ${VHXH}`,
    'Tin, bài',
    'Thường xuyên',
    null,
    null,
    'Đang thực hiện',
  ],
  ['N2.05', 'Tiếp nhận hồ sơ', PVHCC, 'Sổ', day('2026-06-22'), null, null, 'Tạm dừng'],
];

export const TASK_TAB = tasksContract.tab;
export const HEADER_ROW = 2;
export const FIRST_TASK_ROW = HEADER_ROW + 1;
const LAST_ROW = 20;

/** `plain`: as a ward has it before `setup`, without the grey columns and any rules. */
export function taskTab(how: 'dressed' | 'plain'): SheetModel {
  const isGrey = (key: string) => key === 'verdict' || key === 'missing';
  const kept = columns.filter(([key]) => how === 'dressed' || !isGrey(key));
  const typed = columns.filter(([key]) => !isGrey(key)).map(([key]) => key);
  const numberOf = (key: string) => kept.findIndex(([own]) => own === key) + 1;
  const rows = tasks.map((task) => ({
    cells: kept.map(([key]) => ({
      value: isGrey(key) ? null : (task[typed.indexOf(key as 'code')] ?? null),
      ...(how === 'dressed' ? { style: key === 'deadline' ? 'cellDate' : 'cell' } : {}),
    })),
  }));
  return {
    title: TASK_TAB,
    columns: kept.map(() => ({ width: 14 })),
    rows: [
      { cells: [{ value: 'THEO DÕI NHIỆM VỤ', style: 'title' }] },
      { cells: kept.map(([, header]) => ({ value: header, style: 'header' })) },
      ...rows,
      ...Array.from({ length: LAST_ROW - rows.length - HEADER_ROW }, () => ({ cells: [] })),
    ],
    ...(how === 'plain'
      ? {}
      : {
          frozenRows: HEADER_ROW,
          spills: verdictSpills(tasksContract, (key) => {
            const column = numberOf(key);
            return column ? { row: HEADER_ROW, column } : undefined;
          }),
          conditionalFormats: verdictFormats(numberOf('verdict'), FIRST_TASK_ROW).map((one) => ({
            ...one,
            range: `C${FIRST_TASK_ROW}:C${LAST_ROW}`,
          })),
          validations: [
            {
              range: `J${FIRST_TASK_ROW}:J${LAST_ROW}`,
              list: ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Tạm dừng'],
              onOther: 'warn' as const,
            },
          ],
          askBeforeEdit: [`C${FIRST_TASK_ROW}:D${LAST_ROW}`],
        }),
  };
}

const units = [
  ['KTHTDT', KTHTDT, 'kinhte@phuong.test'],
  ['VHXH', VHXH, 'vanhoa@phuong.test'],
  ['CA', CA, 'congan@phuong.test'],
  ['PVHCC', PVHCC, null],
] as const;

/** All other tabs of a ward, so small that a run over them takes milliseconds. */
export function otherTabs(): readonly SheetModel[] {
  return [
    register(
      unitsContract,
      units.map(([id, name, contactMail]) => ({ id, name, contactMail })),
    ),
    register(daysContract, [{ date: day('2026-09-02'), kind: 'Nghỉ', name: 'Quốc khánh' }]),
    register(indicatorsContract, [
      { code: 'CT.01', title: 'Thu ngân sách', target: 100, actual: 7 },
    ]),
    register(documentsContract, [{ reference: '12/KH', subject: 'Mở lớp học bơi' }]),
    register(changesContract, []),
    notes('Cấu hình', [['CẤU HÌNH']]),
    notes('Hướng dẫn', [['HƯỚNG DẪN'], ['Mỗi tuần cập nhật một lần.']]),
    notes('Sổ tay', [['Họp giao ban'], [46000, 'thứ Hai'], ['ghi tay', 1.5, true]]),
  ];
}

function register<Key extends string>(
  { tab, columns: wanted }: TableContract<Key>,
  rows: readonly Readonly<Partial<Record<NoInfer<Key>, CellValue>>>[],
): SheetModel {
  return {
    title: tab,
    columns: wanted.map(() => ({ width: 12 })),
    rows: [
      { cells: wanted.map(({ header }) => ({ value: header, style: 'header' })) },
      ...rows.map((row) => ({ cells: wanted.map(({ key }) => ({ value: row[key] ?? null })) })),
      { cells: [] },
      { cells: [] },
    ],
    frozenRows: 1,
  };
}

function notes(title: string, rows: readonly (readonly CellValue[])[]): SheetModel {
  return {
    title,
    columns: [{ width: 20 }, { width: 10 }, { width: 10 }],
    rows: rows.map((values) => ({ cells: values.map((value) => ({ value, style: 'cell' })) })),
    merges: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 }],
  };
}
