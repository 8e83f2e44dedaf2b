import type { Cell } from '../../../shared/workbook/content.ts';
import { type CorpusWorkbook, plainHeaders, plainRow } from './corpus-workbook.ts';

const subject = 'Xây dựng mô hình';
const subjects = ['ao', 'bia', 'chợ', 'dốc', 'đê', 'ga', 'hồ', 'khe', 'lò', 'mỏ', 'ngõ', 'ống'];

/** `Xây dựng mô hình ao`, …: different enough to be different tasks. */
function title(index: number): string {
  return `${subject} ${subjects[index]} tại Tổ dân phố số ${index + 1}`;
}

function code(index: number): string {
  return `N3.${String(index + 1).padStart(2, '0')}`;
}

function tableOf(...rows: readonly (readonly Cell[])[]): Cell[][] {
  return [
    [...plainHeaders],
    ...rows.map((rest, index) => plainRow(code(index), title(index), 'Công an', ...rest)),
  ];
}

function tasksOf(...ends: readonly string[]): string[] {
  return ends.map((end, index) => `${index + 2} ${code(index)} · ${title(index)} · CA · ${end}`);
}

const followUp = ['Tiến độ (%)', 'Kết quả', 'Minh chứng', 'Ngày hoàn thành', 'Khó khăn, vướng mắc'];
const open = 'day 2026-09-30 · in-progress · not-due';

/** Deadlines, statuses and figures as people mix them in one sheet. */
export const wordWorkbooks: readonly CorpusWorkbook[] = [
  {
    title: 'deadlines as real dates, serial numbers and texts mixed',
    tabs: {
      Bảng: tableOf(
        [46_295],
        ['46295'],
        ['30/9/2026'],
        ['30.9.26'],
        ['Trước 30/9/2026'],
        ['2026-09-30'],
        [46_295.75],
      ),
    },
    tasks: tasksOf(open, open, open, open, open, open, open),
    findings: [],
  },
  {
    title: 'deadlines in periods',
    tabs: {
      Bảng: tableOf(
        ['Tháng 9/2026'],
        ['Quý III/2026'],
        ['9 tháng năm 2026'],
        ['Năm 2026'],
        ['Giai đoạn 2026 - 2030'],
        ['Đến năm 2030, tầm nhìn đến năm 2045'],
        ['Trong nhiệm kỳ'],
        ['Năm học 2026 - 2027'],
      ),
    },
    tasks: tasksOf(
      'month 2026-09-30 · in-progress · not-due',
      'quarter 2026-09-30 · in-progress · not-due',
      'part-year 2026-09-30 · in-progress · not-due',
      'year 2026-12-31 · in-progress · not-due',
      'span 2030-12-31 · in-progress · not-due',
      'span 2030-12-31 · in-progress · not-due',
      'span 2030-12-31 · in-progress · not-due',
      'span 2027-05-31 · in-progress · not-due',
    ),
    findings: [],
  },
  {
    title: 'work without an end, and work without a deadline',
    tabs: {
      Bảng: tableOf(
        ['Thường xuyên'],
        ['Hằng quý'],
        ['Ngày 25 hằng tháng'],
        [''],
        ['-'],
        ['Theo kế hoạch'],
      ),
    },
    tasks: tasksOf(
      'ongoing · in-progress · ongoing',
      'recurring · in-progress · ongoing',
      'recurring · in-progress · ongoing',
      'missing · in-progress · no-deadline',
      'missing · in-progress · no-deadline',
      'unclear · in-progress · no-deadline',
    ),
    findings: ['task/deadline-missing D5', 'task/deadline-missing D6', 'task/deadline-unclear D7'],
  },
  {
    title: 'deadlines that have to be asked about',
    tabs: {
      Bảng: tableOf(
        ['31/6/2026'],
        ['29/02/2027'],
        ['30/13/2026'],
        ['hết tháng 9'],
        ['30/6/2026; 30/9/2026'],
        ['Nghị quyết số 57-NQ/TW ngày 22/12/2024'],
        ['Sau khi có hướng dẫn của thành phố'],
      ),
    },
    tasks: tasksOf(
      'unclear · in-progress · no-deadline',
      'unclear · in-progress · no-deadline',
      'unclear · in-progress · no-deadline',
      'month 2026-09-30 · in-progress · not-due',
      'unclear · in-progress · no-deadline',
      'unclear · in-progress · no-deadline',
      'event · in-progress · no-deadline',
    ),
    findings: [
      'task/deadline-impossible D2',
      'task/deadline-impossible D3',
      'task/deadline-unclear D4',
      'task/deadline-unclear D5',
      'task/deadline-unclear D6',
      'task/deadline-unclear D7',
      'task/deadline-event D8',
    ],
  },
  {
    title: 'deadlines past, today, soon and on a day off',
    tabs: {
      Bảng: tableOf(
        ['19/6/2026'],
        ['20/6/2026'],
        ['22/6/2026'],
        ['01/7/2026'],
        ['02/7/2026'],
        ['02/9/2026'],
      ),
    },
    tasks: tasksOf(
      'day 2026-06-19 · in-progress · overdue',
      'day 2026-06-20 · in-progress · due-soon',
      'day 2026-06-22 · in-progress · due-soon',
      'day 2026-07-01 · in-progress · due-soon',
      'day 2026-07-02 · in-progress · not-due',
      'day 2026-09-02 · in-progress · not-due',
    ),
    findings: [],
  },
  {
    title: 'extensions written into the cells of deadlines',
    tabs: {
      Bảng: tableOf(
        ['30/9/2026 (gia hạn đến 31/12/2026)'],
        ['30/9/2026, gia hạn đến 31/12/2026'],
        ['30/9/2026 (đề nghị gia hạn)'],
      ),
    },
    tasks: tasksOf(open, open, open),
    findings: ['task/extension-in-cell D2', 'task/extension-in-cell D3'],
  },
  {
    title: 'statuses in the wild',
    tabs: {
      Bảng: tableOf(
        ['30/9/2026', 'Báo cáo', 'Đã xong'],
        ['30/9/2026', 'Báo cáo', 'Cơ bản hoàn thành'],
        ['30/9/2026', 'Báo cáo', 'Đã tham mưu'],
        ['30/9/2026', 'Báo cáo', 'Đã ban hành Kế hoạch số 15/KH-UBND'],
        ['30/9/2026', 'Kế hoạch', 'Đã ban hành Kế hoạch số 15/KH-UBND'],
        ['30/9/2026', 'Báo cáo', 'chưa triển khai'],
        ['30/9/2026', 'Báo cáo', 'như kỳ trước'],
        ['19/6/2026', 'Báo cáo', 'Tạm dừng'],
        ['19/6/2026', 'Báo cáo', 'Hủy'],
        ['19/6/2026', 'Báo cáo', null],
      ),
    },
    tasks: tasksOf(
      'day 2026-09-30 · done · done-undated',
      open,
      open,
      open,
      'day 2026-09-30 · done · done-undated',
      'day 2026-09-30 · not-started · not-due',
      'day 2026-09-30 · not-started · not-due',
      'day 2026-06-19 · paused · paused',
      'day 2026-06-19 · cancelled · cancelled',
      'day 2026-06-19 · not-started · overdue',
    ),
    findings: [
      'task/status-approximate F3',
      'task/status-approximate F5',
      'task/status-unreadable F8',
      'task/status-undecided F10',
    ],
  },
  {
    title: 'percentages in every style, none of which decides a state',
    tabs: {
      Bảng: [
        [...plainHeaders, followUp[0]!],
        ...[80, 0.8, '80%', '0,8', 'khoảng 70 %', '100%', '1.234,5', 120, '', '70-80%'].map(
          (percent, index) => [...plainRow(code(index), title(index), 'Công an'), percent],
        ),
      ],
    },
    tasks: tasksOf(...new Array<string>(10).fill(open)),
    findings: [
      'task/progress-full-not-done F7',
      'task/progress-unreadable G8',
      'task/progress-unreadable G9',
      'task/progress-unreadable G11',
    ],
  },
  {
    title: 'finished work with dates and papers, and without',
    tabs: {
      Bảng: [
        [...plainHeaders, ...followUp],
        ...[
          ['100%', 'Đã ban hành', '15/KH-UBND', '12/6/2026', null],
          [null, null, null, null, null],
          [null, null, '15/KH-UBND', '31/6/2026', null],
          [null, null, '15/KH-UBND', '15/7/2026', null],
          [null, null, '15/KH-UBND', 46_203, null],
          [null, null, null, '12/6/2026', null],
        ].map((rest, index) => [
          ...plainRow(code(index), title(index), 'Công an', '15/6/2026', 'Kế hoạch', 'Hoàn thành'),
          ...rest,
        ]),
      ],
    },
    tasks: tasksOf(
      'day 2026-06-15 · done · done-on-time',
      'day 2026-06-15 · done · done-undated',
      'day 2026-06-15 · done · done-undated',
      'day 2026-06-15 · done · done-late',
      'day 2026-06-15 · done · done-late',
      'day 2026-06-15 · done · done-on-time',
    ),
    findings: [
      'task/done-incomplete J3',
      'task/date-unreadable J4',
      'task/done-in-future J5',
      'task/done-in-future J6',
      'task/done-incomplete I7',
    ],
  },
  {
    title: 'overdue work with an explanation and without one',
    tabs: {
      Bảng: [
        [...plainHeaders, 'Khó khăn, vướng mắc'],
        [...plainRow(code(0), title(0), 'Công an', '05/6/2026'), 'Chờ thành phố phê duyệt'],
        [...plainRow(code(1), title(1), 'Công an', '05/6/2026'), null],
        [...plainRow(code(2), title(2), 'Công an', '05/6/2026'), '\u00a0'],
      ],
    },
    tasks: tasksOf(
      'day 2026-06-05 · in-progress · overdue',
      'day 2026-06-05 · in-progress · overdue',
      'day 2026-06-05 · in-progress · overdue',
    ),
    findings: ['task/overdue-unexplained G3', 'task/overdue-unexplained G4'],
  },
  {
    title: 'rows whose content is restricted',
    tabs: {
      Bảng: [
        [...plainHeaders, 'Hạn chế nội dung'],
        ...['Có', 'x', 'Mật', 'Không', null].map((mark, index) => [
          ...plainRow(code(index), title(index), 'Công an'),
          mark,
        ]),
      ],
    },
    tasks: tasksOf(
      `${open} · restricted`,
      `${open} · restricted`,
      `${open} · restricted`,
      open,
      open,
    ),
    findings: [],
  },
];
