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
    findings: ['table/codes-missing', 'table/columns-missing', 'table/missing'],
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
  {
    title: 'a decision’s tasks under “Nội dung chỉ đạo”, “Đơn vị tham mưu” and “Hạn trả lời”',
    tabs: {
      Bảng: [
        [
          'Mã NV',
          'Nội dung chỉ đạo',
          'Đơn vị tham mưu',
          'Hạn trả lời',
          'SP đạt được',
          'Tình trạng',
        ],
        ...threeRows,
      ],
    },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'abbreviated headers',
    tabs: {
      Bảng: [['Mã NV', 'ND công việc', 'ĐVCT', 'TGHT', 'SP', 'Trạng thái'], ...threeRows],
    },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'papers to be answered: “Trích yếu” beside who and until when',
    tabs: {
      'Văn bản giao': [
        ['Mã', 'Trích yếu', 'Đơn vị xử lý', 'Thời hạn xử lý', 'Sản phẩm', 'Trạng thái'],
        ...threeRows,
      ],
    },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'a register of papers that names units and days beside the tasks',
    tabs: {
      'Theo dõi': [plainHeaders, ...threeRows],
      'Văn bản': [
        ['Số VB', 'Ngày', 'Trích yếu', 'Đơn vị chủ trì', 'Thời hạn'],
        ['15/KH-UBND', '12/6/2026', titles[3], 'Công an phường', '30/9/2026'],
      ],
    },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'a task and its narrower work in two columns',
    tabs: {
      Bảng: [
        ['Nhiệm vụ, giải pháp', ...plainHeaders.with(1, 'Nội dung công việc cụ thể')],
        ...threeRows.map((row) => ['Xây dựng đô thị văn minh', ...row]),
      ],
    },
    tasks: threeTasks(2),
    findings: ['table/columns-ignored'],
  },
  {
    title: 'a lead column called “Đơn vị” and no column of results',
    tabs: {
      Bảng: [['Mã', 'Công việc', 'Đơn vị', 'Thời hạn'], [...firstRow.slice(0, 4)]],
    },
    tasks: [`2 N1.01 · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`],
    findings: [],
  },
  {
    title: 'a beginning and an end under one merged band',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian thực hiện', null, 'Trạng thái'],
          [null, null, null, 'Bắt đầu', 'Kết thúc', null],
          ['N1.01', titles[0], 'Phòng VH-XH', '01/6/2026', '30/9/2026', 'Đang thực hiện'],
        ],
        [...[1, 2, 3, 6].map((column) => merge(1, column, 2, column)), merge(1, 4, 1, 5)],
      ),
    },
    tasks: [plainTask(3, 'N1.01', titles[0], 'VHXH')],
    findings: ['table/columns-ignored'],
  },
  {
    title: 'a beginning and an end under a band that nobody merged',
    tabs: {
      Bảng: [
        ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian', null, 'Trạng thái'],
        [null, null, null, 'Bắt đầu', 'Hoàn thành', null],
        ['N1.01', titles[0], 'Phòng VH-XH', '01/6/2026', '30/9/2026', 'Đang thực hiện'],
      ],
    },
    tasks: [plainTask(3, 'N1.01', titles[0], 'VHXH')],
    findings: ['table/columns-ignored'],
  },
  {
    title: 'a planned day and an extension under one band',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', null, 'Trạng thái'],
          [null, null, null, 'Theo kế hoạch', 'Gia hạn', null],
          ['N1.01', titles[0], 'Phòng VH-XH', '30/9/2026', '31/12/2026', 'Đang thực hiện'],
        ],
        [merge(1, 4, 1, 5)],
      ),
    },
    tasks: [plainTask(3, 'N1.01', titles[0], 'VHXH')],
    findings: ['table/columns-ignored'],
  },
  {
    title: 'a planned and a real day of completion under one band',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian hoàn thành', null, 'Trạng thái'],
          [null, null, null, 'Theo KH', 'Thực tế', null],
          ['N1.01', titles[0], 'Phòng VH-XH', '30/9/2026', null, 'Đang thực hiện'],
        ],
        [merge(1, 4, 1, 5)],
      ),
    },
    tasks: [plainTask(3, 'N1.01', titles[0], 'VHXH')],
    findings: [],
  },
  {
    title: 'a status and an account of how the work goes',
    tabs: {
      Bảng: [
        [...plainHeaders, 'Tình hình thực hiện'],
        ...threeRows.map((row) => [...row, 'Đã họp lấy ý kiến']),
      ],
    },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'a deadline and a vaguer “Thời gian thực hiện”',
    tabs: {
      Bảng: [
        [...plainHeaders, 'Thời gian thực hiện'],
        ...threeRows.map((row) => [...row, 'Quý II']),
      ],
    },
    tasks: threeTasks(2),
    findings: ['table/columns-ignored'],
  },
  {
    title: 'a week’s calendar beside the tasks',
    tabs: {
      'Theo dõi': [plainHeaders, ...threeRows],
      'Lịch tuần': [
        ['Thứ, ngày', 'Thời gian', 'Nội dung', 'Chủ trì', 'Thành phần', 'Địa điểm'],
        ['Thứ Hai 22/6', '8h00', 'Họp giao ban', 'Chủ tịch', 'Các phòng', 'Phòng họp số 1'],
      ],
    },
    tasks: threeTasks(2),
    findings: [],
  },
  {
    title: 'a list of requests to extend that names tasks and units',
    tabs: {
      'Theo dõi': [plainHeaders, ...threeRows],
      'Xin gia hạn': [
        [
          'Mã NV',
          'Nhiệm vụ',
          'Đơn vị chủ trì',
          'Hạn cũ',
          'Hạn mới',
          'Hình thức',
          'Lý do xin gia hạn',
          'Ý kiến Chủ tịch',
          'Căn cứ',
        ],
        [
          'N1.01',
          titles[0],
          'Phòng VH-XH',
          '30/9/2026',
          '31/12/2026',
          'Gia hạn',
          'Chờ vốn',
          'Đồng ý',
          'Kết luận giao ban ngày 15/6/2026',
        ],
      ],
    },
    tasks: [
      `2 N1.01 · ${titles[0]} · VHXH · day 2026-09-30 → 2026-12-31 · in-progress · not-due`,
      ...threeTasks(2).slice(1),
    ],
    findings: [],
  },
  {
    title: 'a tab for each unit, none of which has a column of leads',
    tabs: {
      'P. VHXH': [
        ['STT', 'Nội dung', 'Thời hạn', 'Kết quả'],
        [1, titles[0], '30/9/2026', 'Đang triển khai'],
      ],
      CA: [
        ['BẢNG THEO DÕI'],
        ['STT', 'Nội dung', 'Thời hạn', 'Kết quả'],
        [1, titles[1], '30/9/2026', null],
      ],
    },
    tasks: [
      `2 - · ${titles[0]} · VHXH · day 2026-09-30 · in-progress · not-due`,
      `3 - · ${titles[1]} · CA · day 2026-09-30 · not-started · not-due`,
    ],
    findings: [
      'table/codes-missing',
      'table/codes-missing',
      'table/columns-ignored',
      'table/columns-ignored',
    ],
  },
  {
    title: 'no column of leads and no unit named anywhere, which is told once',
    tabs: {
      'Trang tính1': [
        ['Mã', 'Nhiệm vụ', 'Thời hạn', 'Trạng thái'],
        ['N1.01', titles[0], '30/9/2026', 'Đang thực hiện'],
      ],
    },
    tasks: [`2 N1.01 · ${titles[0]} · - · day 2026-09-30 · in-progress · not-due`],
    findings: ['table/columns-missing', 'table/leads-missing'],
  },
  {
    title: 'the six clarities as its headers',
    tabs: {
      '6 rõ': [
        [
          'TT',
          'Rõ việc',
          'Rõ người',
          'Rõ thời gian',
          'Rõ trách nhiệm',
          'Rõ sản phẩm',
          'Rõ thẩm quyền',
        ],
        [1, titles[0], 'Phòng VHXH', '30/9/2026', 'Trưởng phòng', 'Đề án', 'Chủ tịch UBND phường'],
      ],
    },
    tasks: [`2 - · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'a tab for each unit, called by its initials',
    tabs: Object.fromEntries(
      ['QS', 'KT'].map((unit, index) => [
        unit,
        [
          ['TT', 'Nội dung', 'Thời hạn', 'Tình trạng'],
          [1, titles[index]!, '30/9/2026', 'Đang thực hiện'],
        ],
      ]),
    ),
    tasks: [
      `2 - · ${titles[0]} · BCHQS · day 2026-09-30 · in-progress · not-due`,
      `2 - · ${titles[1]} · KTHTDT · day 2026-09-30 · in-progress · not-due`,
    ],
    findings: [
      'table/codes-missing',
      'table/codes-missing',
      'table/columns-ignored',
      'table/columns-ignored',
    ],
  },
  {
    title: '“Đơn vị” beside the work and how far it is',
    tabs: {
      Việc: [
        ['Nội dung việc', 'Đơn vị', 'Tình trạng'],
        [titles[0], 'Phòng VHXH', 'Đang thực hiện'],
      ],
    },
    tasks: [`2 - · ${titles[0]} · VHXH · missing · in-progress · no-deadline`],
    findings: ['table/codes-missing'],
  },
  {
    title: 'a tab for each unit, each numbered from 1 under “Mã”',
    tabs: {
      'Phòng VHXH': [plainHeaders, plainRow(1, titles[0], 'VHXH')],
      'Công an': [plainHeaders, plainRow(1, titles[1], 'CA'), plainRow(2, titles[2], 'CA')],
    },
    tasks: [
      `2 - · ${titles[0]} · VHXH · day 2026-09-30 · in-progress · not-due`,
      `2 - · ${titles[1]} · CA · day 2026-09-30 · in-progress · not-due`,
      `3 - · ${titles[2]} · CA · day 2026-09-30 · in-progress · not-due`,
    ],
    findings: ['table/codes-missing', 'table/codes-missing'],
  },
  {
    title: 'a tab for each month with the same tasks, of which the last one counts',
    tabs: {
      'Tháng 5': [plainHeaders, firstRow, secondRow, thirdRow],
      'Tháng 6': [
        plainHeaders,
        plainRow(
          'N1.01',
          titles[0],
          'Phòng Văn hóa - Xã hội',
          '30/9/2026',
          'Báo cáo',
          'Đang thực hiện',
        ),
        secondRow,
        thirdRow,
      ],
    },
    tasks: threeTasks(2),
    findings: ['table/copy-of-tasks'],
  },
  {
    title: 'two tables one below the other, with other columns in another order',
    tabs: {
      T6: [
        ['A. NHIỆM VỤ THÀNH PHỐ GIAO'],
        ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời hạn'],
        [1, titles[0], 'Phòng VHXH', '30/9/2026'],
        [],
        ['B. NHIỆM VỤ UBND PHƯỜNG GIAO'],
        ['STT', 'Nội dung', 'Đơn vị phối hợp', 'Đơn vị chủ trì', 'Trạng thái', 'Thời hạn'],
        [1, titles[1], 'VHXH', 'CA', 'Đang thực hiện', '30/9/2026'],
        [2, titles[2], 'CA', 'KTHTĐT', 'Đang thực hiện', '30/9/2026'],
      ],
    },
    tasks: [
      `3 - · ${titles[0]} · VHXH · day 2026-09-30 · not-started · not-due`,
      `7 - · ${titles[1]} · CA · day 2026-09-30 · in-progress · not-due`,
      `8 - · ${titles[2]} · KTHTDT · day 2026-09-30 · in-progress · not-due`,
    ],
    findings: ['table/codes-missing', 'table/columns-ignored'],
  },
  {
    title: 'a tab of another unit under words that nobody knows',
    tabs: {
      VP: [plainHeaders, firstRow],
      KT: [
        ['STT', 'Gói thầu', 'Đơn vị thực hiện', 'Thời hạn', 'Kết quả'],
        [1, titles[1], 'KTHTĐT', '30/9/2026', null],
        [2, titles[2], 'KTHTĐT', '30/9/2026', null],
      ],
      'Xe công': [
        ['STT', 'Ngày', 'Lái xe', 'Số km'],
        [1, '20/6/2026', 'Trần Mẫu A', 30],
        [2, '21/6/2026', 'Trần Mẫu B', 12],
      ],
    },
    tasks: [plainTask(2, 'N1.01', titles[0], 'VHXH')],
    findings: ['table/not-recognised'],
  },
];
