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

function led(...leads: readonly Cell[]): Cell[][] {
  const rows = leads.map((lead, index) => plainRow(`N1.0${index + 1}`, titles[index]!, lead));
  return [[...plainHeaders], ...rows];
}

function tasksLed(...leads: readonly string[]): string[] {
  return leads.map((lead, index) => plainTask(index + 2, `N1.0${index + 1}`, titles[index]!, lead));
}

/** Who leads and supports, as people write it, and the tab of units as people keep it. */
export const unitWorkbooks: readonly CorpusWorkbook[] = [
  {
    title: 'leads by abbreviations and spellings',
    tabs: { Bảng: led('P. VHXH', 'CAP', 'phong kt ht dt', 'VP HĐND-UBND', 'TT PVHCC', 'BCH QS') },
    tasks: tasksLed('VHXH', 'CA', 'KTHTDT', 'VP', 'PVHCC', 'BCHQS'),
    findings: [],
  },
  {
    title: 'several leads in one cell',
    tabs: {
      Bảng: led(
        'Công an, Ban CHQS',
        'Phòng Kinh tế, Hạ tầng và Đô thị',
        'Phòng VHXH và Phòng Kinh tế, Hạ tầng và Đô thị',
        '- Công an\n- Văn phòng',
      ),
    },
    tasks: tasksLed('?CA,BCHQS', 'KTHTDT', '?VHXH,KTHTDT', '?CA,VP'),
    findings: ['task/lead-several C2', 'task/lead-several C4', 'task/lead-several C5'],
  },
  {
    title: 'leads that are unknown, ambiguous, everybody or nobody',
    tabs: {
      Bảng: led('Trạm Y tế phường', 'TT', 'Các phòng, cơ quan, đơn vị', '-', 'Công an; Sở Y tế'),
    },
    tasks: tasksLed('-', '-', '?ALL', '-', '?CA'),
    findings: [
      'task/lead-unknown C2',
      'task/lead-ambiguous C3',
      'task/lead-several C4',
      'task/lead-missing C5',
      'task/lead-unknown C6',
    ],
  },
  {
    title: 'leads with a letter too many or too few',
    tabs: { Bảng: led('Phòng Văn hóa - Xã hộii', 'Côngan phườngg', 'Ban Chi huy quan su phuong') },
    tasks: tasksLed('-', '-', 'BCHQS'),
    findings: ['task/lead-unknown C2', 'task/lead-unknown C3'],
  },
  {
    title: 'supporting units of every kind',
    tabs: {
      Bảng: [
        [...plainHeaders, 'Đơn vị phối hợp'],
        [...firstRow, 'Các phòng, cơ quan, đơn vị, Tổ dân phố'],
        [...secondRow, 'Ban CHQS; các Tổ dân phố'],
        [...thirdRow, 'TT; Trường Tiểu học'],
        [...plainRow('N1.04', titles[3], 'CA'), null],
      ],
    },
    tasks: [...threeTasks(2), plainTask(5, 'N1.04', titles[3], 'CA')],
    findings: [
      'task/supporting-ambiguous G4',
      'task/supporting-unknown G4',
      'task/supporting-missing G5',
    ],
  },
  {
    title: 'a tab of units under other headers, with a unit of its own',
    tabs: {
      'Nhiệm vụ': led('Trạm Y tế', 'TYT', 'Công an', 'Phòng VH-XH'),
      'Danh sách cơ quan': [
        ['DANH SÁCH ĐƠN VỊ'],
        ['STT', 'Tên đơn vị', 'Viết tắt', 'Thủ trưởng', 'E-mail'],
        [1, 'Trạm Y tế phường', 'TYT', 'Nguyễn Văn A', 'tyt@hoabinh.test'],
        [2, 'Công an phường', 'CA', 'Lê Văn C', 'ca@hoabinh.test'],
        [3, 'Phòng Văn hoá - Xã hội', 'VHXH', 'Trần Thị B', 'vhxh@hoabinh.test'],
      ],
    },
    tasks: tasksLed('TYT', 'TYT', 'CA', 'VHXH'),
    findings: [],
  },
  {
    title: 'a tab of units that lists only two of them',
    tabs: {
      'Nhiệm vụ': led('Công an', 'Phòng KT-HT-ĐT', 'Văn phòng'),
      'Đơn vị': [
        ['Mã', 'Tên đơn vị', 'Email'],
        ['CA', 'Công an phường', 'ca@hoabinh.test'],
        ['VP', 'Văn phòng HĐND và UBND phường', 'vp@hoabinh.test'],
      ],
    },
    tasks: tasksLed('CA', 'KTHTDT', 'VP'),
    findings: [],
  },
  {
    title: 'mail addresses that are missing, doubled or no addresses',
    tabs: {
      'Nhiệm vụ': led('Công an', 'Phòng VHXH', 'Văn phòng', 'Ban CHQS'),
      'Đơn vị': [
        ['Mã', 'Tên đơn vị', 'Email'],
        ['CA', 'Công an phường', 'ca@hoabinh'],
        ['VHXH', 'Phòng Văn hóa - Xã hội', null],
        ['VP', 'Văn phòng', 'a@hoabinh.test, b@hoabinh.test'],
        ['BCHQS', 'Ban Chỉ huy quân sự phường', 'bchqs@hoabinh.test'],
        ['KTHTDT', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Nguyễn A <a@hoabinh.test>'],
        ['CA', 'Công an', 'ca2@hoabinh.test'],
      ],
    },
    tasks: tasksLed('CA', 'VHXH', 'VP', 'BCHQS'),
    findings: [
      'unit/mail-malformed C2',
      'unit/mail-missing C3',
      'unit/mail-malformed C4',
      'unit/mail-malformed C6',
      'unit/code-duplicate A7',
    ],
  },
  {
    title: 'a lead merged over the rows of two headings',
    tabs: {
      Bảng: sheetOf(
        'x',
        [
          plainHeaders,
          ['I. CÔNG AN PHƯỜNG'],
          plainRow('N8.01', titles[0], 'Công an'),
          plainRow('N8.02', titles[1], null),
          ['II. BAN CHỈ HUY QUÂN SỰ PHƯỜNG'],
          plainRow('N8.03', titles[5], 'Ban CHQS'),
        ],
        [merge(2, 1, 2, 6), merge(3, 3, 4, 3), merge(5, 1, 5, 6)],
      ),
    },
    tasks: [
      plainTask(3, 'N8.01', titles[0], 'CA'),
      plainTask(4, 'N8.02', titles[1], 'CA'),
      plainTask(6, 'N8.03', titles[5], 'BCHQS'),
    ],
    findings: [],
  },
];
