import type { Cell } from '../../../shared/workbook/content.ts';
import { merge, sheetOf } from '../../intake/workbook-of.ts';
import {
  type CorpusWorkbook,
  firstRow,
  plainHeaders,
  plainRow,
  plainTask,
  secondRow,
  thirdRow,
  threeTasks,
  titles,
} from './corpus-workbook.ts';

const numbered = ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian hoàn thành'];

/** A row of a year's plan, marked in the months given. */
function inMonths(number: number, title: string, marks: Readonly<Record<number, Cell>>): Cell[] {
  const months = Array.from({ length: 12 }, (_, index) => marks[index + 1] ?? null);
  return [number, title, 'Phòng VHXH', ...months];
}

const twelveMonths = Array.from({ length: 12 }, (_, index) => index + 1);
const marksIn = (...months: readonly number[]) =>
  Object.fromEntries(months.map((month) => [month, 'x']));

/** What stands between, above and below the tasks of a table. */
export const rowWorkbooks: readonly CorpusWorkbook[] = [
  {
    title: 'columns of months with marks instead of deadlines',
    tabs: {
      'KH 2026': [
        ['KẾ HOẠCH CÔNG TÁC NĂM 2026'],
        ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', ...twelveMonths.map((one) => `T${one}`)],
        inMonths(1, titles[0], marksIn(7)),
        inMonths(2, titles[1], { 10: 'v', 11: '✓' }),
        inMonths(3, titles[2], marksIn(...twelveMonths)),
        inMonths(4, titles[3], marksIn(3, 6, 9, 12)),
        inMonths(5, titles[4], { 8: '●', 9: '15/9' }),
        inMonths(6, titles[5], { 8: false, 9: 'Khám tuyển', 10: '-' }),
        inMonths(7, 'Kiểm tra vệ sinh môi trường', marksIn(4, 9)),
        inMonths(8, 'Tổng kết năm học', {}),
      ],
    },
    tasks: [
      `3 - · ${titles[0]} · VHXH · month 2026-07-31 · not-started · not-due`,
      `4 - · ${titles[1]} · VHXH · month 2026-11-30 · not-started · not-due`,
      `5 - · ${titles[2]} · VHXH · recurring · not-started · ongoing`,
      `6 - · ${titles[3]} · VHXH · recurring · not-started · ongoing`,
      `7 - · ${titles[4]} · VHXH · day 2026-09-15 · not-started · not-due`,
      `8 - · ${titles[5]} · VHXH · month 2026-09-30 · not-started · not-due`,
      '9 - · Kiểm tra vệ sinh môi trường · VHXH · unclear · not-started · no-deadline',
      '10 - · Tổng kết năm học · VHXH · missing · not-started · no-deadline',
    ],
    findings: [
      'table/codes-missing',
      'table/columns-ignored',
      'task/deadline-unclear L9',
      'task/deadline-missing D10',
    ],
  },
  {
    title: 'totals of parts, a source and the end of a text',
    tabs: {
      Bảng: [
        plainHeaders,
        ['I', 'Về văn hóa'],
        firstRow,
        ['Cộng I: 01 nhiệm vụ'],
        ['II', 'Về an ninh'],
        secondRow,
        [null, 'Cộng II: 01 nhiệm vụ'],
        ['III', 'Về hạ tầng'],
        thirdRow,
        ['Nguồn: Văn phòng'],
        [null, './.'],
      ],
    },
    tasks: threeTasks(3, 6, 9),
    findings: [],
  },
  {
    title: 'sub-headings after a dash',
    tabs: {
      Bảng: [
        numbered,
        ['I. NHIỆM VỤ THÁNG 6'],
        ['- Công tác cán bộ:'],
        [1, titles[0], 'Phòng VHXH', '30/9/2026'],
        ['- Công tác an ninh:'],
        [2, titles[1], 'Công an', '30/9/2026'],
        ['-', 'Công tác quy hoạch'],
        [3, titles[2], 'Phòng KT-HT-ĐT', '30/9/2026'],
      ],
    },
    tasks: [
      `4 - · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`,
      `6 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
      `8 - · ${titles[2]} · KTHTDT · day 2026-09-30 · not-started · not-due`,
    ],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'numbered months under a band',
    tabs: {
      'KH 2026': [
        ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Thời gian thực hiện (tháng)'],
        [null, null, null, ...twelveMonths],
        inMonths(1, titles[0], marksIn(7)),
      ],
    },
    tasks: [`3 - · ${titles[0]} · VHXH · month 2026-07-31 · not-started · not-due`],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'columns of months beside a deadline, which alone counts',
    tabs: {
      'KH 2026': [
        ['TT', 'Nội dung công việc', 'Đơn vị chủ trì', 'T7', 'T8', 'T9', 'Thời hạn'],
        [1, titles[0], 'Phòng VHXH', 'x', null, null, '30/9/2026'],
      ],
    },
    tasks: [`2 - · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'a running number instead of codes',
    tabs: {
      Bảng: [
        numbered,
        [1, titles[0], 'Phòng VHXH', '30/9/2026'],
        [2, titles[1], 'Công an', '30/9/2026'],
        [3],
        [4],
      ],
    },
    tasks: [
      `2 - · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`,
      `3 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
    ],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'headings I., II. merged across the table',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          plainHeaders,
          ['I. VỀ XÂY DỰNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC'],
          firstRow,
          ['II. VỀ QUỐC PHÒNG, AN NINH, ĐỐI NGOẠI'],
          secondRow,
          thirdRow,
        ],
        [merge(2, 1, 2, 6), merge(4, 1, 4, 6)],
      ),
    },
    tasks: threeTasks(3, 5),
    findings: [],
  },
  {
    title: 'headings in capitals merged across, without a number',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          plainHeaders,
          ['CÁC NHIỆM VỤ TRỌNG TÂM'],
          firstRow,
          secondRow,
          ['NHIỆM VỤ KHÁC'],
          thirdRow,
        ],
        [merge(2, 1, 2, 6), merge(5, 1, 5, 6)],
      ),
    },
    tasks: threeTasks(3, 4, 6),
    findings: [],
  },
  {
    title: 'headings “1. Về …”, not merged, in the column of tasks',
    tabs: {
      Bảng: [
        plainHeaders,
        [null, '1. Về văn hóa, con người'],
        firstRow,
        secondRow,
        [null, '2. Về giáo dục và đào tạo'],
        thirdRow,
      ],
    },
    tasks: threeTasks(3, 4, 6),
    findings: [],
  },
  {
    title: 'a Roman number and a heading in two cells',
    tabs: {
      Bảng: [
        plainHeaders,
        ['I', 'Nhóm cải cách hành chính'],
        firstRow,
        secondRow,
        ['II', 'Khác'],
        thirdRow,
      ],
    },
    tasks: threeTasks(3, 4, 6),
    findings: [],
  },
  {
    title: 'headings by their codes N1, N4',
    tabs: {
      Bảng: [
        plainHeaders,
        ['N1', 'Cán bộ, công chức'],
        firstRow,
        secondRow,
        thirdRow,
        ['N4', 'Văn hóa'],
      ],
    },
    tasks: threeTasks(3),
    findings: ['table/heading-empty'],
  },
  {
    title: 'numbers 1, 1.1, 1.2, a, b before the tasks',
    tabs: {
      Bảng: [
        numbered,
        ['1', 'Về văn hóa'],
        ['1.1', titles[0], 'Phòng VHXH', '30/9/2026'],
        ['1.2', titles[1], 'Công an', '30/9/2026'],
        ['a', titles[2], 'Phòng KT-HT-ĐT', '30/9/2026'],
        ['b', titles[3], 'Phòng VHXH', '30/9/2026'],
        ['2', 'Về giáo dục'],
        ['2.1', titles[4], 'Phòng KT-HT-ĐT', '30/9/2026'],
      ],
    },
    tasks: [
      `3 - · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`,
      `4 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
      `5 - · ${titles[2]} · KTHTDT · day 2026-09-30 · not-started · not-due`,
      `6 - · ${titles[3]} · VHXH · day 2026-09-30 · not-started · not-due`,
      `8 - · ${titles[4]} · KTHTDT · day 2026-09-30 · not-started · not-due`,
    ],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'the header printed again on the second page',
    tabs: {
      Bảng: [plainHeaders, firstRow, secondRow, plainHeaders, thirdRow],
    },
    tasks: threeTasks(2, 3, 5),
    findings: [],
  },
  {
    title: 'the header printed again in capitals, with column numbers under it',
    tabs: {
      Bảng: [
        plainHeaders,
        firstRow,
        secondRow,
        plainHeaders.map((header) => String(header).toLocaleUpperCase('vi')),
        [1, 2, 3, 4, 5, 6],
        thirdRow,
      ],
    },
    tasks: threeTasks(2, 3, 6),
    findings: [],
  },
  {
    title: 'subtotals and a total',
    tabs: {
      Bảng: [
        plainHeaders,
        firstRow,
        ['Cộng nhóm 1', null, null, null, null, 1],
        secondRow,
        thirdRow,
        [null, 'Cộng:', null, null, 2],
        ['Tổng cộng', '3 nhiệm vụ'],
        ['TỔNG SỐ', 3],
      ],
    },
    tasks: threeTasks(2, 4),
    findings: [],
  },
  {
    title: 'notes, recipients and signatures below',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          plainHeaders,
          firstRow,
          secondRow,
          thirdRow,
          [],
          ['Ghi chú: các mốc thời gian có thể điều chỉnh.'],
          ['(*) Nhiệm vụ trọng tâm.'],
          [],
          [null, null, null, 'Hòa Bình, ngày 12 tháng 6 năm 2026'],
          ['Nơi nhận:', null, null, 'TM. ỦY BAN NHÂN DÂN'],
          ['- Như trên;', null, null, 'KT. CHỦ TỊCH'],
          ['- Lưu: VT, VP.', null, null, 'PHÓ CHỦ TỊCH'],
          ['NGƯỜI LẬP BIỂU', null, null, 'THỦ TRƯỞNG ĐƠN VỊ'],
          ['(Ký, ghi rõ họ tên)', null, null, '(Ký, đóng dấu)'],
          [],
          ['Trần Thị B', null, null, 'Nguyễn Văn A'],
        ],
        [merge(9, 4, 9, 6), merge(10, 4, 10, 6)],
      ),
    },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'blank rows, rows of spaces and of zero-width characters between tasks',
    tabs: {
      Bảng: [
        plainHeaders,
        [],
        firstRow,
        [' ', '\u00a0', '\u200b', null, '', '\ufeff'],
        secondRow,
        [null, null, null, null, null, null],
        [],
        thirdRow,
      ],
    },
    tasks: threeTasks(3, 5, 8),
    findings: [],
  },
  {
    title: 'a lead cell merged over three rows',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          plainHeaders,
          plainRow('N1.01', titles[0], 'Công an phường'),
          plainRow('N1.02', titles[1], null),
          plainRow('N1.03', titles[2], null),
          plainRow('N1.04', titles[3], null),
        ],
        [merge(2, 3, 4, 3)],
      ),
    },
    tasks: [
      plainTask(2, 'N1.01', titles[0], 'CA'),
      plainTask(3, 'N1.02', titles[1], 'CA'),
      plainTask(4, 'N1.03', titles[2], 'CA'),
      plainTask(5, 'N1.04', titles[3], '-'),
    ],
    findings: ['task/lead-missing C5'],
  },
  {
    title: 'deadlines and products merged over two rows',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          plainHeaders,
          plainRow('N1.01', titles[0], 'Công an', 'Quý III/2026', 'Kế hoạch chung'),
          plainRow('N1.02', titles[1], 'Phòng VHXH', null, null),
        ],
        [merge(2, 4, 3, 4), merge(2, 5, 3, 5)],
      ),
    },
    tasks: [
      `2 N1.01 · ${titles[0]} · CA · quarter 2026-09-30 · in-progress · not-due`,
      `3 N1.02 · ${titles[1]} · VHXH · quarter 2026-09-30 · in-progress · not-due`,
    ],
    findings: [],
  },
  {
    title: 'one task merged over two rows, with a product in each',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          plainHeaders,
          plainRow('N1.01', titles[0], 'Công an', '30/9/2026', 'Kế hoạch'),
          [null, null, null, null, 'Báo cáo', null],
          secondRow.with(0, 'N1.02'),
        ],
        [1, 2, 3, 4, 6].map((column) => merge(2, column, 3, column)),
      ),
    },
    tasks: [plainTask(2, 'N1.01', titles[0], 'CA'), plainTask(4, 'N1.02', titles[1], 'CA')],
    findings: [],
  },
  {
    title: 'rows hidden by a filter',
    tabs: {
      Bảng: {
        ...sheetOf('x', [plainHeaders, firstRow, secondRow, thirdRow]),
        hiddenRows: [3, 4],
      },
    },
    tasks: threeTasks(2),
    findings: ['table/rows-hidden'],
  },
  {
    title: 'codes used twice, in other spellings',
    tabs: {
      Bảng: [
        plainHeaders,
        firstRow,
        plainRow('n1.01', titles[1], 'Công an'),
        plainRow('N1. 01', titles[2], 'Công an'),
        plainRow('N1.02', titles[3], 'Công an'),
      ],
    },
    tasks: [
      plainTask(2, 'N1.01', titles[0], 'VHXH'),
      plainTask(3, 'n1.01', titles[1], 'CA'),
      plainTask(4, 'N1. 01', titles[2], 'CA'),
      plainTask(5, 'N1.02', titles[3], 'CA'),
    ],
    findings: ['task/code-duplicate A3', 'task/code-duplicate A4'],
  },
  {
    title: 'codes with a gap',
    tabs: {
      Bảng: [
        plainHeaders,
        firstRow,
        plainRow('N1.02', titles[1], 'CA'),
        plainRow('N1.05', titles[2], 'CA'),
      ],
    },
    tasks: [
      plainTask(2, 'N1.01', titles[0], 'VHXH'),
      plainTask(3, 'N1.02', titles[1], 'CA'),
      plainTask(4, 'N1.05', titles[2], 'CA'),
    ],
    findings: ['table/code-gap'],
  },
  {
    title: 'rows without a code among rows that have one',
    tabs: {
      Bảng: [
        plainHeaders,
        firstRow,
        plainRow(null, titles[1], 'Công an'),
        plainRow(' ', titles[2], 'Công an'),
      ],
    },
    tasks: [
      plainTask(2, 'N1.01', titles[0], 'VHXH'),
      plainTask(3, '-', titles[1], 'CA'),
      plainTask(4, '-', titles[2], 'CA'),
    ],
    findings: ['task/code-missing A3', 'task/code-missing A4'],
  },
  {
    title: 'detail rows below their task, which is then not judged itself',
    tabs: {
      Bảng: [
        plainHeaders,
        plainRow('N1.01', titles[0], 'Công an; Ban CHQS', 'Theo kế hoạch', '', ''),
        plainRow('N1.01.1', titles[1], 'Công an'),
        plainRow('N1.01.2', titles[2], 'Ban CHQS'),
        plainRow('N1.02', titles[3], 'Công an'),
      ],
    },
    tasks: [
      `2 N1.01 · ${titles[0]} · ?CA,BCHQS · unclear · not-started · not-due`,
      plainTask(3, 'N1.01.1', titles[1], 'CA'),
      plainTask(4, 'N1.01.2', titles[2], 'BCHQS'),
      plainTask(5, 'N1.02', titles[3], 'CA'),
    ],
    findings: [],
  },
  {
    title: 'detail rows of a task that is not there',
    tabs: {
      Bảng: [
        plainHeaders,
        firstRow,
        plainRow('N1.02', titles[1], 'Công an'),
        plainRow('N2.07.1', titles[2], 'Công an'),
      ],
    },
    tasks: [
      plainTask(2, 'N1.01', titles[0], 'VHXH'),
      plainTask(3, 'N1.02', titles[1], 'CA'),
      plainTask(4, 'N2.07.1', titles[2], 'CA'),
    ],
    findings: ['task/detail-without-parent A4'],
  },
  {
    title: 'headings in many styles',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          plainHeaders,
          ['A. NHIỆM VỤ CHUNG'],
          firstRow,
          ['Nhóm 1: Cán bộ, công chức'],
          secondRow,
          ['Phần II', 'Nhiệm vụ của từng đơn vị'],
          thirdRow,
          [null, '* Lĩnh vực văn hóa'],
          plainRow('N1.04', titles[3], 'CA'),
          ['I', 'CÔNG TÁC QUỐC PHÒNG'],
          plainRow('N1.05', titles[4], 'CA'),
          ['II.', 'CÔNG TÁC AN NINH'],
          plainRow('N1.06', titles[5], 'CA'),
        ],
        [
          merge(2, 1, 2, 6),
          merge(4, 1, 4, 6),
          merge(6, 2, 6, 6),
          merge(8, 2, 8, 6),
          merge(10, 2, 10, 6),
        ],
      ),
    },
    tasks: [
      ...threeTasks(3, 5, 7),
      plainTask(9, 'N1.04', titles[3], 'CA'),
      plainTask(11, 'N1.05', titles[4], 'CA'),
      plainTask(13, 'N1.06', titles[5], 'CA'),
    ],
    findings: [],
  },
  {
    title: 'a legend above the header and a total in the column of tasks',
    tabs: {
      Bảng: [
        ['Chú thích: cột xanh do đơn vị ghi'],
        plainHeaders,
        firstRow,
        secondRow,
        [null, 'Cộng: 02 nhiệm vụ'],
        thirdRow,
        [null, 'Tổng cộng: 03 nhiệm vụ'],
        [null, null, null, null, 'Cộng', 3],
      ],
    },
    tasks: threeTasks(3, 4, 6),
    findings: [],
  },
  {
    title: 'a lead column that is only called “Đơn vị”',
    tabs: {
      Bảng: [
        ['STT', 'Nội dung công việc', 'Đơn vị', 'Thời hạn', 'Kết quả'],
        [1, titles[0], 'Phòng VHXH', '30/9/2026', 'Đã họp'],
        [2, titles[1], 'Công an', '30/9/2026', null],
      ],
    },
    tasks: [
      `2 - · ${titles[0]} · VHXH · day 2026-09-30 · in-progress · not-due`,
      `3 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
    ],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'nothing but a header',
    tabs: { Bảng: [plainHeaders, [], []] },
    tasks: [],
    findings: [],
  },
  {
    title: 'rows with a title and nothing else, or a lead and nothing else',
    tabs: {
      Bảng: [
        plainHeaders,
        ['N1.01', titles[0]],
        ['N1.02', null, 'Công an', '30/9/2026', 'Báo cáo', 'Đang thực hiện'],
      ],
    },
    tasks: [
      `2 N1.01 · ${titles[0]} · - · missing · not-started · no-deadline`,
      plainTask(3, 'N1.02', '', 'CA'),
    ],
    findings: [
      'task/lead-missing C2',
      'task/deadline-missing D2',
      'task/product-missing E2',
      'task/title-missing B3',
    ],
  },
  {
    title: 'no column of states, and results that say the work is done',
    tabs: {
      Bảng: [
        ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn', 'Kết quả'],
        [1, titles[0], 'VHXH', '20/5/2026', 'Đã hoàn thành'],
        [2, titles[1], 'CA', '20/5/2026', 'Đang triển khai'],
        [3, titles[2], 'KTHTĐT', '20/5/2026', null],
        [4, titles[3], 'VHXH', '20/5/2026', 'Đã hoàn thành ngày 12/5/2026'],
      ],
    },
    tasks: [
      `2 - · ${titles[0]} · VHXH · day 2026-05-20 · done · done-undated`,
      `3 - · ${titles[1]} · CA · day 2026-05-20 · in-progress · overdue`,
      `4 - · ${titles[2]} · KTHTDT · day 2026-05-20 · not-started · overdue`,
      `5 - · ${titles[3]} · VHXH · day 2026-05-20 · done · done-on-time`,
    ],
    findings: [
      'table/codes-missing',
      'table/columns-ignored',
      'task/status-approximate E3',
      'task/status-approximate E5',
    ],
  },
  {
    title: 'states as columns under a band, one of which is ticked',
    tabs: {
      Bảng: sheetOf(
        'Bảng',
        [
          ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Kết quả thực hiện', null, null],
          [null, null, null, null, 'Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
          ['N1.01', titles[0], 'VHXH', '12/6/2026', 'x', null, null],
          ['N1.02', titles[1], 'CA', '30/9/2026', null, '√', null],
          ['N1.03', titles[2], 'KTHTĐT', '30/9/2026', null, null, 'x'],
          ['N1.04', titles[3], 'VHXH', '12/6/2026', 'x', 'x', null],
          ['N1.05', titles[4], 'KTHTĐT', '12/6/2026', '10/6/2026', null, null],
        ],
        [merge(1, 5, 1, 7)],
      ),
    },
    tasks: [
      `3 N1.01 · ${titles[0]} · VHXH · day 2026-06-12 · done · done-undated`,
      `4 N1.02 · ${titles[1]} · CA · day 2026-09-30 · in-progress · not-due`,
      `5 N1.03 · ${titles[2]} · KTHTDT · day 2026-09-30 · not-started · not-due`,
      `6 N1.04 · ${titles[3]} · VHXH · day 2026-06-12 · in-progress · overdue`,
      `7 N1.05 · ${titles[4]} · KTHTDT · day 2026-06-12 · done · done-on-time`,
    ],
    findings: ['table/columns-missing', 'task/status-approximate E6'],
  },
  {
    title: 'no column of states or results, and notes that tell some of them',
    tabs: {
      Bảng: [
        ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Ghi chú'],
        ['N1.01', titles[0], 'VHXH', '12/6/2026', 'xong'],
        ['N1.02', titles[1], 'CA', '30/9/2026', 'tạm dừng chờ hướng dẫn của Sở'],
        ['N1.03', titles[2], 'KTHTĐT', '30/9/2026', 'Theo Công văn 12'],
        ['N1.04', titles[3], 'VHXH', '30/9/2026', 'không làm nữa'],
        ['N1.05', titles[4], 'KTHTĐT', '30/9/2026', 'đã gửi TP 12/6'],
        ['N1.06', titles[5], 'BCHQS', '30/9/2026', 'đang chờ ý kiến Sở Xây dựng'],
      ],
    },
    tasks: [
      `2 N1.01 · ${titles[0]} · VHXH · day 2026-06-12 · done · done-undated`,
      `3 N1.02 · ${titles[1]} · CA · day 2026-09-30 · paused · paused`,
      `4 N1.03 · ${titles[2]} · KTHTDT · day 2026-09-30 · not-started · not-due`,
      `5 N1.04 · ${titles[3]} · VHXH · day 2026-09-30 · in-progress · not-due`,
      `6 N1.05 · ${titles[4]} · KTHTDT · day 2026-09-30 · in-progress · not-due`,
      `7 N1.06 · ${titles[5]} · BCHQS · day 2026-09-30 · in-progress · not-due`,
    ],
    findings: [
      'table/columns-missing',
      'task/status-approximate E3',
      'task/status-approximate E5',
      'task/status-approximate E6',
    ],
  },
  {
    title:
      'states in words where a percentage should be, and days of completion beside blank states',
    tabs: {
      Bảng: [
        [
          'Mã',
          'Nhiệm vụ',
          'Cơ quan chủ trì',
          'Thời hạn',
          'Trạng thái',
          'Tiến độ',
          'Ngày hoàn thành',
        ],
        ['N1.01', titles[0], 'VHXH', '10/6/2026', null, 'Đã hoàn thành', null],
        ['N1.02', titles[1], 'CA', '10/6/2026', null, 'Đang thực hiện', null],
        ['N1.03', titles[2], 'KTHTĐT', '10/6/2026', null, null, '08/6/2026'],
      ],
    },
    tasks: [
      `2 N1.01 · ${titles[0]} · VHXH · day 2026-06-10 · done · done-undated`,
      `3 N1.02 · ${titles[1]} · CA · day 2026-06-10 · in-progress · overdue`,
      `4 N1.03 · ${titles[2]} · KTHTDT · day 2026-06-10 · done · done-on-time`,
    ],
    findings: ['task/done-incomplete G2', 'task/status-approximate G4'],
  },
  {
    title: 'headings that say the work below is done, and by which unit',
    tabs: {
      Bảng: [
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Trạng thái'],
        ['A', 'NHIỆM VỤ ĐÃ HOÀN THÀNH', null, null, null],
        [1, titles[0], 'VHXH', '10/6/2026', null],
        ['B', 'CÔNG AN PHƯỜNG', null, null, null],
        [2, titles[1], null, '30/9/2026', null],
        [3, titles[2], 'KTHTĐT', '30/9/2026', null],
        ['C', 'Quyết toán các công trình đã hoàn thành', null, null, null],
        [4, titles[3], 'KTHTĐT', '30/9/2026', null],
      ],
    },
    tasks: [
      `3 - · ${titles[0]} · VHXH · day 2026-06-10 · done · done-undated`,
      `5 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
      `6 - · ${titles[2]} · KTHTDT · day 2026-09-30 · not-started · not-due`,
      `8 - · ${titles[3]} · KTHTDT · day 2026-09-30 · not-started · not-due`,
    ],
    findings: ['table/codes-missing', 'table/columns-ignored', 'task/status-approximate E3'],
  },
  {
    title: 'a lead that stands only in the row above its parts',
    tabs: {
      Bảng: [
        ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
        ['1', 'Cải cách hành chính', 'Văn phòng', null],
        ['1.1', titles[0], null, '30/9/2026'],
        ['1.2', titles[1], 'Công an', '30/9/2026'],
        ['2', 'Quốc phòng, an ninh', 'Ban CHQS', null],
        ['-', titles[5], null, '30/9/2026'],
        ['3', 'Giáo dục và đào tạo', 'VHXH', null],
        ['a)', titles[3], null, '30/9/2026'],
      ],
    },
    tasks: [
      `3 - · ${titles[0]} · VP · day 2026-09-30 · not-started · not-due`,
      `4 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
      `6 - · ${titles[5]} · BCHQS · day 2026-09-30 · not-started · not-due`,
      `8 - · ${titles[3]} · VHXH · day 2026-09-30 · not-started · not-due`,
    ],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'marks of repetition',
    tabs: {
      Bảng: [
        plainHeaders,
        firstRow,
        plainRow('N1.02', titles[1], 'nt', '-nt-'),
        plainRow('N1.03', titles[2], '"', '//'),
      ],
    },
    tasks: [
      plainTask(2, 'N1.01', titles[0], 'VHXH'),
      plainTask(3, 'N1.02', titles[1], 'VHXH'),
      plainTask(4, 'N1.03', titles[2], 'VHXH'),
    ],
    findings: [],
  },
  {
    title: 'rows broken in two by Word',
    tabs: {
      Bảng: [
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Sản phẩm'],
        [1, 'Sắp xếp Tổ', 'Phòng Văn hóa', '30/9/2026', 'Báo cáo'],
        [null, 'dân phố', '- Xã hội', null, null],
        [2, titles[1], 'Công an', '30/9/2026', 'Kế hoạch'],
        [null, null, null, null, 'của UBND phường'],
      ].map((row) => row),
    },
    tasks: [
      `2 - · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`,
      `4 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
    ],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'headings in capitals, by months and in the words of headings',
    tabs: {
      Bảng: [
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
        [null, 'LĨNH VỰC KINH TẾ', null, null],
        [1, titles[0], 'VHXH', '30/9/2026'],
        ['II.1', 'Về giáo dục', null, null],
        [2, titles[1], 'CA', '30/9/2026'],
        [null, 'Tháng 7/2026', null, null],
        [3, titles[2], 'KTHTĐT', '30/9/2026'],
        [null, 'Nhiệm vụ phát sinh', null, null],
        [4, titles[3], 'VHXH', '30/9/2026'],
        [5, 'Về đích sớm các chỉ tiêu chuyển đổi số', 'VHXH', '30/9/2026'],
      ],
    },
    tasks: [
      `3 - · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`,
      `5 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
      `7 - · ${titles[2]} · KTHTDT · day 2026-09-30 · not-started · not-due`,
      `9 - · ${titles[3]} · VHXH · day 2026-09-30 · not-started · not-due`,
      '10 - · Về đích sớm các chỉ tiêu chuyển đổi số · VHXH · day 2026-09-30 · not-started · not-due',
    ],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'recipients and signatures below, wherever they stand, and a second table under them',
    tabs: {
      Bảng: [
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
        [1, titles[0], 'VHXH', '30/9/2026'],
        [null, 'Trong đó: đã hoàn thành 0; đang thực hiện 01', null, null],
        ['Nơi nhận:', null, null, 'TM. ỦY BAN NHÂN DÂN'],
        ['- Như trên;', null, null, 'CHỦ TỊCH'],
        ['- Lưu: VT.', null, 'Nguyễn Văn Mẫu', null],
        ['Người lập', null, 'Thủ trưởng đơn vị', null],
        ['Nguyễn Mẫu A', null, 'Trần Mẫu B', null],
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
        [1, titles[1], 'CA', '30/9/2026'],
      ],
    },
    tasks: [
      `2 - · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`,
      `10 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
    ],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'a title merged over two rows, each with a lead and a deadline of its own',
    tabs: {
      Bảng: sheetOf(
        'Bảng',
        [plainHeaders, firstRow, plainRow('N1.02', null, 'Công an phường', '30/10/2026')],
        [merge(2, 2, 3, 2)],
      ),
    },
    tasks: [
      plainTask(2, 'N1.01', titles[0], 'VHXH'),
      `3 N1.02 · ${titles[0]} · CA · day 2026-10-30 · in-progress · not-due`,
    ],
    findings: [],
  },
  {
    title: 'headings with nothing below them',
    tabs: {
      Bảng: [
        ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
        ['I', 'Kinh tế', null, null],
        [1, titles[0], 'VHXH', '30/9/2026'],
        ['II', 'Văn hóa', null, null],
        ['III', 'Quốc phòng', null, null],
        [2, titles[1], 'CA', '30/9/2026'],
        ['IV', 'Đối ngoại', null, null],
      ],
    },
    tasks: [
      `3 - · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`,
      `6 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
    ],
    findings: [
      'table/codes-missing',
      'table/columns-ignored',
      'table/heading-empty',
      'table/heading-empty',
    ],
  },
];
