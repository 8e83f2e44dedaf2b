import { columnName } from '../../../shared/workbook/a1.ts';
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

const threeRows = [firstRow, secondRow, thirdRow];

/** The order in which somebody has drawn the six columns. */
const shuffled = [5, 2, 0, 4, 1, 3] as const;

function inOrder(row: readonly Cell[], order: readonly number[]): Cell[] {
  return order.map((index) => row[index] ?? null);
}

/** Where the table stands, and how its header is drawn. */
export const placeWorkbooks: readonly CorpusWorkbook[] = [
  {
    title: 'a lone tab named by the program',
    tabs: { Sheet1: [plainHeaders, ...threeRows] },
    tasks: threeTasks(2),
    findings: ['table/missing'],
  },
  {
    title: 'a table in the third of four tabs',
    tabs: {
      Bìa: [['BẢNG THEO DÕI']],
      'Danh bạ': [
        ['Họ và tên', 'Chức vụ', 'Số điện thoại'],
        ['Nguyễn Văn A', 'Trưởng phòng', '0225 000 000'],
      ],
      'Theo doi thang 6': [plainHeaders, ...threeRows],
      Sheet3: [],
    },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'a quốc hiệu, titles, a date and blank rows above the table',
    tabs: {
      'BC tháng 6': sheetOf(
        'x',
        [
          ['UBND PHƯỜNG HÒA BÌNH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
          ['PHÒNG VĂN HÓA - XÃ HỘI', null, null, 'Độc lập - Tự do - Hạnh phúc'],
          [null, null, null, 'Hòa Bình, ngày 12 tháng 6 năm 2026'],
          [],
          ['BẢNG THEO DÕI THỰC HIỆN NHIỆM VỤ NĂM 2026'],
          ['(Kèm theo Chương trình hành động số     /CTr-UBND của UBND phường)'],
          ['Đơn vị tính: nhiệm vụ'],
          [],
          plainHeaders,
          ...threeRows,
        ],
        [merge(1, 1, 1, 3), merge(1, 4, 1, 6), merge(5, 1, 5, 6), merge(6, 1, 6, 6)],
      ),
    },
    tasks: threeTasks(10),
    findings: [],
  },
  {
    title: 'a table that begins in column D of row 6',
    tabs: {
      Bảng: [
        [],
        [],
        [],
        [],
        [],
        ...[plainHeaders, ...threeRows].map((row) => [null, null, null, ...row]),
      ],
    },
    tasks: threeTasks(7),
    findings: [],
  },
  {
    title: 'a header in the 35th row, below a long explanation',
    tabs: {
      Bảng: [
        ...Array.from({ length: 34 }, (_, index) => [`${index + 1}) Cách ghi: mỗi dòng một việc.`]),
        plainHeaders,
        ...threeRows,
      ],
    },
    tasks: threeTasks(36),
    findings: [],
  },
  {
    title: 'a header of two rows under merged bands',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          ['TT', 'Nội dung nhiệm vụ', 'Cơ quan thực hiện', null, 'Thời gian', null, 'Sản phẩm'],
          [null, null, 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành', null],
          [1, titles[0], 'Phòng VH-XH', 'Công an', '01/6/2026', '30/9/2026', 'Đề án'],
          [2, titles[1], 'Công an', 'Các phòng, cơ quan, đơn vị', '01/6/2026', '30/9/2026', 'KH'],
        ],
        [
          merge(1, 1, 2, 1),
          merge(1, 2, 2, 2),
          merge(1, 3, 1, 4),
          merge(1, 5, 1, 6),
          merge(1, 7, 2, 7),
        ],
      ),
    },
    tasks: [
      `3 - · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`,
      `4 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
    ],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'bands over the real header and a row of column numbers under it',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          ['THÔNG TIN CHUNG', null, null, 'THEO DÕI', null, null],
          plainHeaders,
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
          ...threeRows,
        ],
        [merge(1, 1, 1, 3), merge(1, 4, 1, 6)],
      ),
    },
    tasks: threeTasks(4),
    findings: [],
  },
  {
    title: 'a band merged over the whole table above its header',
    tabs: {
      Bảng: sheetOf('x', [['NHIỆM VỤ NĂM 2026'], plainHeaders, ...threeRows], [merge(1, 1, 1, 6)]),
    },
    tasks: threeTasks(3),
    findings: [],
  },
  {
    title: 'columns in another order',
    tabs: { Bảng: [plainHeaders, ...threeRows].map((row) => inOrder(row, shuffled)) },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'columns of people’s own between ours',
    tabs: {
      Bảng: [
        ['STT', ...plainHeaders, 'Ghi chú', 'Số công văn đến'],
        ...threeRows.map((row, index) => [index + 1, ...row, 'đã báo', `${index + 10}/CV`]),
      ],
    },
    tasks: threeTasks(2),
    findings: ['table/columns-ignored'],
  },
  {
    title: 'headers with line breaks, capitals, marks apart and odd spaces',
    tabs: {
      Bảng: [
        [
          'MÃ\nNHIỆM VỤ',
          'NỘI DUNG\nNHIỆM VỤ'.normalize('NFD'),
          'Cơ\u00a0quan, đơn vị\nchủ trì',
          ' Thời  gian\nhoàn thành ',
          'Kết quả/\nSản phẩm',
          'Tình trạng :',
        ],
        ...threeRows,
      ],
    },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'headers numbered (1), (2), …',
    tabs: {
      Bảng: [plainHeaders.map((header, index) => `(${index + 1}) ${header}`), ...threeRows],
    },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'thirty columns of people’s own before ours',
    tabs: {
      Bảng: [
        [
          ...Array.from({ length: 30 }, (_, index) => `Xã ${columnName(index + 1)}`),
          ...plainHeaders,
        ],
        ...threeRows.map((row) => [...new Array<Cell>(30).fill(0), ...row]),
        [...new Array<Cell>(30).fill(0), ...plainRow('N1.04', titles[3], 'Sở Nội vụ')],
      ],
    },
    tasks: [...threeTasks(2), plainTask(5, 'N1.04', titles[3], '-')],
    findings: ['table/columns-ignored', 'task/lead-unknown AG5'],
  },
  {
    title: 'stray cells far below and far to the right',
    tabs: {
      Bảng: [
        plainHeaders,
        ...threeRows,
        ...new Array<Cell[]>(60).fill([]),
        [...new Array<Cell>(70).fill(null), 'x'],
        [...new Array<Cell>(12).fill(null), 'đã in 3 bản'],
      ],
    },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'only two columns',
    tabs: {
      Bảng: [
        ['Việc', 'Đầu mối'],
        [titles[0], 'Phòng VHXH'],
      ],
    },
    tasks: [`2 - · ${titles[0]} · VHXH · missing · not-started · no-deadline`],
    findings: ['table/codes-missing', 'table/column-missing', 'table/missing'],
  },
  {
    title: 'two columns that both claim the deadline',
    tabs: {
      Bảng: [
        [...plainHeaders, 'Hạn hoàn thành'],
        [...firstRow, '31/12/2026'],
      ],
    },
    tasks: [`2 N1.01 · ${titles[0]} · VHXH · missing · in-progress · no-deadline`],
    findings: ['table/column-duplicate D1'],
  },
  {
    title: 'an old copy of the table in another tab',
    tabs: {
      'Bản cũ': [
        [...plainHeaders, 'Kết quả'],
        [...firstRow, 'Đã họp'],
      ],
      'Nhiệm vụ': [plainHeaders, ...threeRows],
    },
    tasks: threeTasks(2),
    findings: ['table/copy-of-tasks'],
  },
  {
    title: 'a tab of tasks for each unit',
    tabs: {
      'Phòng VHXH': [[...plainHeaders, 'Ghi chú'], firstRow],
      'Công an': [plainHeaders, secondRow],
      'Phòng KTHTĐT': [['BẢNG THEO DÕI'], plainHeaders, thirdRow, secondRow],
    },
    tasks: [
      plainTask(2, 'N1.01', titles[0], 'VHXH'),
      plainTask(2, 'N1.02', titles[1], 'CA'),
      plainTask(3, 'N1.03', titles[2], 'KTHTDT'),
      plainTask(4, 'N1.02', titles[1], 'CA'),
    ],
    findings: ['table/columns-ignored', 'task/code-duplicate A4'],
  },
  {
    title: 'tabs for each unit, of which one is kept aside and one is a copy',
    tabs: {
      'Năm 2025': [plainHeaders, plainRow('N1.09', titles[3], 'VP')],
      'Công an': [plainHeaders, secondRow],
      'Phòng VHXH': [plainHeaders, firstRow],
      Nháp: [plainHeaders, plainRow('N1.08', titles[4], 'VP')],
      'In giao ban': [plainHeaders, secondRow, firstRow],
    },
    tasks: [plainTask(2, 'N1.02', titles[1], 'CA'), plainTask(2, 'N1.01', titles[0], 'VHXH')],
    findings: ['table/copy-of-tasks', 'table/second-task-table', 'table/second-task-table'],
  },
  {
    title: 'our tab and another one with other tasks',
    tabs: {
      'Việc riêng': [plainHeaders, plainRow('N1.09', titles[3], 'VP')],
      'Nhiệm vụ': [plainHeaders, ...threeRows],
    },
    tasks: threeTasks(2),
    findings: ['table/second-task-table'],
  },
];
