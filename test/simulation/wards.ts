import { addDays, type CalendarDate, isoWeekday } from '../../shared/domain/calendar-date.ts';
import { formatDay } from '../../shared/domain/format-day.ts';
import type { WorkbookContent } from '../../shared/workbook/content.ts';
import { Random } from './random.ts';

/** A task as the simulation knows it, apart from everything the software believes. */
export interface WardTask {
  readonly code: string;
  readonly unit: string;
  readonly due: CalendarDate;
  /** Finished in the workbook from this version on; null = never. */
  readonly doneIn: number | null;
}

/** A small ward; its workbook is what people make of it from day to day. */
export interface Ward {
  readonly name: string;
  readonly tasks: readonly WardTask[];
  /** Where units, heads and leaders get mails, by the names of the ledger. */
  readonly mails: ReadonlyMap<string, string>;
  readonly mailsLeaders: boolean;
  /** The workbook in one of its versions, with what the Office has typed under `Mã thư đã duyệt`. */
  readonly content: (version: number, approved: string) => WorkbookContent;
  /** What a content is. */
  readonly read: (content: WorkbookContent) => Reading;
}

interface Reading {
  readonly version: number;
  readonly approved: string;
}

export const OFFICE_MAIL = 'vanphong@hoabinh.test';
/** A Wednesday; no public holiday falls into the weeks around it. */
export const FIRST_DAY = '2026-06-17';
/** Working days overdue: heads as by default, leaders sooner, so that a few days show both. */
export const HEAD_AFTER = 5;
export const LEADER_AFTER = 6;

export const CHAT_UNIT = 'TDP';
const VICE_CHAIR = ['Phó Chủ tịch UBND phường', 'pct@hoabinh.test'] as const;
const UNITS = [
  ['VHXH', 'Phòng Văn hóa - Xã hội', VICE_CHAIR],
  ['KTHTDT', 'Phòng Kinh tế, Hạ tầng và Đô thị', VICE_CHAIR],
  ['PVHCC', 'Trung tâm Phục vụ hành chính công', ['Chủ tịch UBND phường', 'ct@hoabinh.test']],
  // Hears by Zalo.
  [CHAT_UNIT, 'Tổ dân phố', ['', '']],
] as const;
export const VERSIONS = 3;
const HEADERS = ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Sản phẩm', 'Trạng thái'];
const UNIT_HEADERS = [
  'Mã',
  'Tên đơn vị',
  'Email',
  'Thư của người đứng đầu',
  'Lãnh đạo UBND phụ trách',
  'Thư của lãnh đạo phụ trách',
];

const mailOf = (unit: string) => (unit === CHAT_UNIT ? '' : `${unit.toLowerCase()}@hoabinh.test`);
const headMailOf = (unit: string) =>
  unit === CHAT_UNIT ? '' : `truong.${unit.toLowerCase()}@hoabinh.test`;

/** The leader who may hear of the work of a unit, as the ledger names him. */
export function leaderOf(unit: string): string {
  return `${UNITS.find(([id]) => id === unit)![2][1]} lanh-dao`;
}

export function aWard(seed: number): Ward {
  const random = new Random(seed);
  const tasks = Array.from({ length: 2 + random.below(4) }, (_, index): WardTask => {
    const due = workingDay(addDays(FIRST_DAY, random.below(16) - 10));
    const doneIn = random.chance(0.4) ? random.below(VERSIONS) : null;
    return { code: `N1.0${index + 1}`, unit: random.oneOf(UNITS)[0], due, doneIn };
  });
  const rhythm = random.oneOf(['Hằng tuần', 'Hằng ngày']);
  const mailsLeaders = random.chance(0.7);
  const settings = [
    ['Mục', 'Giá trị'],
    ['Chế độ gửi thư', 'Gửi thật'],
    ['Địa chỉ nhận trả lời', OFFICE_MAIL],
    ['Nhịp gửi thư', rhythm],
    ['Báo Chánh Văn phòng', LEADER_AFTER],
    ['Gửi lãnh đạo UBND', mailsLeaders ? 'Có (sau khi Văn phòng duyệt)' : 'Không'],
  ];
  const contents = new Map<string, WorkbookContent>();
  const readings = new Map<WorkbookContent, Reading>();
  const content = (version: number, approved: string) => {
    const key = `${version} ${approved}`;
    const known = contents.get(key) ?? workbook(tasks, settings, version, approved);
    contents.set(key, known);
    readings.set(known, { version, approved });
    return known;
  };
  const read = (one: WorkbookContent) => readings.get(one)!;
  return { name: `ward ${seed}`, tasks, mails: addresses(), mailsLeaders, content, read };
}

function addresses(): ReadonlyMap<string, string> {
  const reached = UNITS.filter(([id]) => id !== CHAT_UNIT);
  return new Map(
    reached.flatMap(([id, , [, leader]]) => [
      [id, mailOf(id)],
      [`${id} truong`, headMailOf(id)],
      [`${leader} lanh-dao`, leader],
    ]),
  );
}

function workbook(
  tasks: readonly WardTask[],
  settings: WorkbookContent['sheets'][number]['rows'],
  version: number,
  approved: string,
): WorkbookContent {
  const rows = tasks.map(({ code, unit, due, doneIn }) => {
    const name = UNITS.find(([id]) => id === unit)![1];
    const isDone = doneIn !== null && doneIn <= version;
    const status = isDone ? 'Hoàn thành' : 'Đang thực hiện';
    return [code, `Công việc số ${code.slice(-1)}`, name, formatDay(due), 'Báo cáo', status];
  });
  const units = UNITS.map(([id, name, leader]) => [
    id,
    name,
    mailOf(id),
    headMailOf(id),
    ...leader,
  ]);
  return {
    revision: `${version} ${approved}`,
    sheets: [
      { title: 'Nhiệm vụ', merges: [], rows: [HEADERS, ...rows] },
      { title: 'Đơn vị', merges: [], rows: [UNIT_HEADERS, ...units] },
      { title: 'Cấu hình', merges: [], rows: [...settings, ['Mã thư đã duyệt', approved]] },
    ],
  };
}

function workingDay(day: CalendarDate): CalendarDate {
  const weekday = isoWeekday(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
}

/** Counted one by one, unlike in the software. */
export function workingDaysFrom(start: CalendarDate, end: CalendarDate): number {
  if (end < start) return -workingDaysFrom(end, start);
  let days = 0;
  for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) {
    if (isoWeekday(day) <= 5) days++;
  }
  return days;
}
