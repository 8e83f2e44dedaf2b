import { tasksContract } from '../../../shared/contract/tasks.ts';
import type { Cell } from '../../../shared/workbook/content.ts';
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

/** Formulas, errors, old encodings, hostile texts, and things only spreadsheets know. */
export const oddityWorkbooks: readonly CorpusWorkbook[] = [
  {
    title: 'formulas in cells that people should type',
    tabs: {
      Bảng: [
        plainHeaders,
        firstRow.with(3, { formula: 'DATE(2026,9,30)', value: 46_295 }),
        secondRow.with(1, { formula: 'A1&"x"', value: titles[1] }),
        thirdRow.with(4, { formula: 'HYPERLINK("http://x.test","Báo cáo")', value: 'Báo cáo' }),
      ],
    },
    tasks: threeTasks(2),
    findings: ['task/formula-in-cell D2', 'task/formula-in-cell B3', 'task/formula-in-cell E4'],
  },
  {
    title: 'errors instead of values',
    tabs: {
      Bảng: [
        plainHeaders,
        firstRow.with(3, { error: '#REF!' }),
        secondRow.with(2, { error: '#N/A' }),
        thirdRow.with(5, { error: '#VALUE!' }),
      ],
    },
    tasks: [
      `2 N1.01 · ${titles[0]} · VHXH · missing · in-progress · no-deadline`,
      plainTask(3, 'N1.02', titles[1], '-'),
      `4 N1.03 · ${titles[2]} · KTHTDT · day 2026-09-30 · not-started · not-due`,
    ],
    findings: [
      'task/error-in-cell D2',
      'task/deadline-missing D2',
      'task/error-in-cell C3',
      'task/lead-missing C3',
      'task/error-in-cell F4',
    ],
  },
  {
    title: 'formulas drawn down over rows still to come',
    tabs: {
      Bảng: [
        ['Mã', 'Nhiệm vụ', 'Đánh giá tiến độ', 'Cơ quan chủ trì', 'Thời hạn'],
        ['N1.01', titles[0], { formula: 'X', value: 'Trong hạn' }, 'Công an', '30/9/2026'],
        ...Array.from({ length: 20 }, (): Cell[] => [null, null, { formula: 'X', value: '' }]),
      ],
    },
    tasks: [`2 N1.01 · ${titles[0]} · CA · day 2026-09-30 · not-started · not-due`],
    findings: [],
  },
  {
    title: 'texts that look like formulas and markup',
    tabs: {
      Bảng: [
        plainHeaders,
        plainRow('N1.01', '=HYPERLINK("http://x.test";"Bấm vào đây")', 'Công an'),
        plainRow('N1.02', '+84 225 000 000', 'Công an'),
        plainRow('N1.03', '<script>alert(1)</script>', 'Công an'),
        plainRow('N1.04', "@SUM(1+1)*cmd|' /C calc'!A0", 'Công an'),
      ],
    },
    tasks: [
      plainTask(2, 'N1.01', '=HYPERLINK("http://x.test";"Bấm vào đây")', 'CA'),
      plainTask(3, 'N1.02', '+84 225 000 000', 'CA'),
      plainTask(4, 'N1.03', '<script>alert(1)</script>', 'CA'),
      plainTask(5, 'N1.04', "@SUM(1+1)*cmd|' /C calc'!A0", 'CA'),
    ],
    findings: [],
  },
  {
    title: 'titles with marks apart, no-break spaces and direction marks',
    tabs: {
      Bảng: [
        plainHeaders,
        plainRow('N1.01', ` ${titles[0].normalize('NFD').replaceAll(' ', '\u00a0')} `, 'Công an'),
        plainRow('N1.02', `\u202e${titles[1]}\u202c\u200b`, 'Công an'.normalize('NFD')),
      ],
    },
    tasks: [plainTask(2, 'N1.01', titles[0], 'CA'), plainTask(3, 'N1.02', titles[1], 'CA')],
    findings: [],
  },
  {
    title: 'rows in TCVN3 under headers in Unicode',
    tabs: {
      Bảng: [
        plainHeaders,
        firstRow,
        [
          'N1.02',
          'X©y dùng kÕ ho¹ch phßng, chèng ma tuý',
          'C«ng an ph­êng',
          '30/9/2026',
          'B¸o c¸o',
          '§ang thùc hiÖn',
        ],
      ],
    },
    tasks: [
      plainTask(2, 'N1.01', titles[0], 'VHXH'),
      '3 N1.02 · X©y dùng kÕ ho¹ch phßng, chèng ma tuý · - · day 2026-09-30 · not-started · not-due',
    ],
    findings: ['table/legacy-encoding B3', 'task/lead-unknown C3', 'task/status-unreadable F3'],
  },
  {
    title: 'rows in VNI under headers in Unicode',
    tabs: {
      Bảng: [
        plainHeaders,
        firstRow,
        [
          'N1.02',
          'Xaây döïng keá hoaïch phoøng, choáng ma tuùy',
          'Coâng an phöôøng',
          '30/9/2026',
          'Baùo caùo',
          'Ñang thöïc hieän',
        ],
      ],
    },
    tasks: [
      plainTask(2, 'N1.01', titles[0], 'VHXH'),
      '3 N1.02 · Xaây döïng keá hoaïch phoøng, choáng ma tuùy · - · day 2026-09-30 · not-started · not-due',
    ],
    findings: ['table/legacy-encoding B3', 'task/lead-unknown C3', 'task/status-unreadable F3'],
  },
  {
    title: 'notes in brackets after what is typed',
    tabs: {
      Bảng: [
        plainHeaders,
        plainRow('N1.01', titles[0], 'Phòng VHXH (đầu mối)', '30/9/2026 (đề nghị sớm hơn)'),
        plainRow('N1.02', titles[1], 'Công an (Đội Tổng hợp)', '30/9/2026 (Thứ Tư)'),
      ],
    },
    tasks: [plainTask(2, 'N1.01', titles[0], 'VHXH'), plainTask(3, 'N1.02', titles[1], 'CA')],
    findings: [],
  },
  {
    title: 'all 29 columns of ours, in capitals, with a row of each need',
    tabs: {
      'NHIỆM VỤ': [
        tasksContract.columns.map(({ header }) => header.toLocaleUpperCase('vi')),
        tasksContract.columns.map(({ key }): Cell => (key === 'code' ? 'N1.01' : null)),
      ],
    },
    tasks: ['2 N1.01 ·  · - · missing · not-started · no-deadline'],
    findings: [
      'task/title-missing B2',
      'task/lead-missing E2',
      'task/supporting-missing F2',
      'task/issuing-body-missing G2',
      'task/measures-missing H2',
      'task/resources-missing I2',
      'task/deadline-missing J2',
      'task/decision-level-missing K2',
      'task/product-missing M2',
    ],
  },
  {
    title: 'booleans, huge numbers and 50,000 characters',
    tabs: {
      Bảng: [
        plainHeaders,
        plainRow('N1.01', true, 'Công an'),
        plainRow('N1.02', 1e300, 'Công an'),
        plainRow('N1.03', titles[2], 'x'.repeat(50_000)),
      ],
    },
    tasks: [
      plainTask(2, 'N1.01', 'Có', 'CA'),
      plainTask(3, 'N1.02', '1e+300', 'CA'),
      plainTask(4, 'N1.03', titles[2], '-'),
    ],
    findings: ['task/lead-unknown C4'],
  },
  {
    title: 'codes that the spreadsheet has turned into numbers',
    tabs: {
      Bảng: [
        plainHeaders,
        plainRow(1.01, titles[0], 'CA'),
        plainRow(1.02, titles[1], 'CA'),
        plainRow(2, titles[2], 'CA'),
      ],
    },
    tasks: [
      plainTask(2, '1.01', titles[0], 'CA'),
      plainTask(3, '1.02', titles[1], 'CA'),
      plainTask(4, '2', titles[2], 'CA'),
    ],
    findings: [],
  },
  {
    title: 'two rows of the same work of one unit',
    tabs: {
      Bảng: [
        plainHeaders,
        plainRow('N1.01', titles[1], 'CA'),
        plainRow('N1.02', `${titles[1]}.`, 'Công an phường'),
      ],
    },
    tasks: [plainTask(2, 'N1.01', titles[1], 'CA'), plainTask(3, 'N1.02', `${titles[1]}.`, 'CA')],
    findings: ['task/title-alike B3'],
  },
];
