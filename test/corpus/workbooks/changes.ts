import type { Cell } from '../../../shared/workbook/content.ts';
import {
  type CorpusWorkbook,
  firstRow,
  plainHeaders,
  plainRow,
  plainTask,
  titles,
} from './corpus-workbook.ts';

const changeHeaders = [
  'TT',
  'Mã nhiệm vụ',
  'Loại',
  'Thời hạn cũ',
  'Thời hạn mới',
  'Lý do',
  'Ý kiến',
  'Ngày quyết định',
  'Căn cứ',
];

function extension(
  code: Cell,
  to: Cell,
  opinion: Cell,
  basis: Cell = 'KL giao ban 15/6/2026',
): Cell[] {
  return [1, code, 'Gia hạn', '12/6/2026', to, 'Chờ hướng dẫn', opinion, '15/6/2026', basis];
}

const dueInJune = [
  plainRow('N1.01', titles[0], 'Phòng VHXH', '12/6/2026'),
  plainRow('N1.02', titles[1], 'Công an', '12/6/2026'),
  plainRow('N1.03', titles[2], 'Phòng KT-HT-ĐT', '12/6/2026'),
];

const late = 'day 2026-06-12 · in-progress · overdue';
const moved = 'day 2026-06-12 → 2026-09-30 · in-progress · not-due';

/** The register of changes, days off, and papers. */
export const changeWorkbooks: readonly CorpusWorkbook[] = [
  {
    title: 'extensions that are agreed, pending and refused',
    tabs: {
      'Nhiệm vụ': [plainHeaders, ...dueInJune],
      'Điều chỉnh': [
        changeHeaders,
        extension('N1.01', '30/9/2026', 'Đồng ý'),
        extension('N1.02', '30/9/2026', 'Chờ ý kiến', ''),
        extension('N1.03', '30/9/2026', 'Không đồng ý', ''),
      ],
    },
    tasks: [
      `2 N1.01 · ${titles[0]} · VHXH · ${moved}`,
      `3 N1.02 · ${titles[1]} · CA · ${late}`,
      `4 N1.03 · ${titles[2]} · KTHTDT · ${late}`,
    ],
    findings: ['change/undecided G3'],
  },
  {
    title: 'extensions without a basis, with an earlier day, and for a task that is not there',
    tabs: {
      'Nhiệm vụ': [plainHeaders, ...dueInJune],
      'Sổ theo dõi gia hạn': [
        ['SỔ ĐIỀU CHỈNH, BỔ SUNG NHIỆM VỤ'],
        [],
        changeHeaders,
        extension('n1.01 ', 46_295, 'đồng ý', null),
        extension('N1.02', '10/6/2026', 'Đồng ý'),
        extension('N7.77', '30/9/2026', 'Đồng ý'),
        extension('N1.03', null, 'Đồng ý'),
      ],
    },
    tasks: [
      `2 N1.01 · ${titles[0]} · VHXH · ${moved}`,
      `3 N1.02 · ${titles[1]} · CA · ${late}`,
      `4 N1.03 · ${titles[2]} · KTHTDT · ${late}`,
    ],
    findings: [
      'change/basis-missing I4',
      'change/new-date-not-later E5',
      'change/task-unknown B6',
      'change/new-date-missing E7',
    ],
  },
  {
    title: 'days off of the ward’s own, and a Saturday that is worked',
    tabs: {
      'Nhiệm vụ': [
        plainHeaders,
        plainRow('N1.01', titles[0], 'Công an', '20/6/2026'),
        plainRow('N1.02', titles[1], 'Công an', '19/6/2026'),
        plainRow('N1.03', titles[2], 'Công an', '30/4/2026'),
      ],
      'Ngày nghỉ': [
        ['Ngày', 'Loại', 'Tên ngày'],
        ['20/6/2026', 'Làm bù', 'Làm bù ngày 19/6'],
        [46_192, 'Nghỉ hoán đổi', 'Nghỉ ngày 19/6'],
      ],
    },
    tasks: [
      `2 N1.01 · ${titles[0]} · CA · day 2026-06-20 · in-progress · overdue`,
      `3 N1.02 · ${titles[1]} · CA · day 2026-06-19 · in-progress · overdue`,
      `4 N1.03 · ${titles[2]} · CA · day 2026-04-30 · in-progress · overdue`,
    ],
    findings: [],
  },
  {
    title: 'days off that cannot be read',
    tabs: {
      'Nhiệm vụ': [plainHeaders, firstRow],
      'Ngày nghỉ': [
        ['Ngày', 'Loại', 'Tên ngày'],
        ['31/6/2026', 'Nghỉ lễ', 'x'],
        ['24/11/2026', 'Nghỉ ốm', 'Ngày Văn hóa Việt Nam'],
      ],
    },
    tasks: [plainTask(2, 'N1.01', titles[0], 'VHXH')],
    findings: ['calendar/day-unreadable A2', 'calendar/value-unreadable B3'],
  },
  {
    title: 'a plan that is older than the programme it carries out',
    tabs: {
      'Nhiệm vụ': [plainHeaders, firstRow],
      'Văn bản': [
        ['Số, ký hiệu', 'Loại văn bản', 'Ngày ban hành', 'Trích yếu', 'Thực hiện văn bản nào'],
        ['18-CTr/TU', 'Chương trình hành động', '12/3/2026', 'Về phát triển văn hóa', '80-NQ/TW'],
        ['62–KH/ĐU', 'Kế hoạch', '16/3/2025', 'Thực hiện Chương trình', '18 - CTr/TU'],
        ['80-NQ/TW', 'Nghị quyết', '07/01/2026', 'Về phát triển văn hóa', null],
        ['11-KH/ĐU', 'Kế hoạch', null, 'Về giáo dục', '71-NQ/TW'],
        ['99-KH/ĐU', 'Kế hoạch', '31/6/2026', 'Về y tế', null],
      ],
    },
    tasks: [plainTask(2, 'N1.01', titles[0], 'VHXH')],
    findings: ['document/older-than-basis C3', 'document/date-unreadable C6'],
  },
];
