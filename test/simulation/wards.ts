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

/** A small ward; the versions of its workbook are what people make of it from day to day. */
export interface Ward {
  readonly name: string;
  readonly tasks: readonly WardTask[];
  readonly mails: ReadonlyMap<string, string>;
  readonly versions: readonly WorkbookContent[];
}

export const OFFICE_MAIL = 'vanphong@hoabinh.test';
/** A Wednesday; no public holiday falls into the weeks around it. */
export const FIRST_DAY = '2026-06-17';

const UNITS = [
  ['VHXH', 'Phòng Văn hóa - Xã hội'],
  ['KTHTDT', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['PVHCC', 'Trung tâm Phục vụ hành chính công phường'],
] as const;
const VERSIONS = 3;
const HEADERS = ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Sản phẩm', 'Trạng thái'];

export function aWard(seed: number): Ward {
  const random = new Random(seed);
  const tasks = Array.from({ length: 2 + random.below(4) }, (_, index): WardTask => {
    const due = workingDay(addDays(FIRST_DAY, random.below(16) - 10));
    const doneIn = random.chance(0.4) ? random.below(VERSIONS) : null;
    return { code: `N1.0${index + 1}`, unit: random.oneOf(UNITS)[0], due, doneIn };
  });
  const rhythm = random.oneOf(['Hằng tuần', 'Hằng ngày']);
  const mails = new Map(UNITS.map(([id]) => [id, `${id.toLowerCase()}@hoabinh.test`]));
  const versions = Array.from({ length: VERSIONS }, (_, version) => {
    const rows = tasks.map(({ code, unit, due, doneIn }) => {
      const name = UNITS.find(([id]) => id === unit)![1];
      const isDone = doneIn !== null && doneIn <= version;
      const status = isDone ? 'Hoàn thành' : 'Đang thực hiện';
      return [code, `Công việc số ${code.slice(-1)}`, name, formatDay(due), 'Báo cáo', status];
    });
    const settings = [
      ['Mục', 'Giá trị'],
      ['Chế độ gửi thư', 'Gửi thật'],
      ['Địa chỉ nhận trả lời', OFFICE_MAIL],
      ['Nhịp gửi thư', rhythm],
    ];
    const units = UNITS.map(([id, name]) => [id, name, mails.get(id)!]);
    return {
      revision: String(version),
      sheets: [
        { title: 'Nhiệm vụ', merges: [], rows: [HEADERS, ...rows] },
        { title: 'Đơn vị', merges: [], rows: [['Mã', 'Tên đơn vị', 'Email'], ...units] },
        { title: 'Cấu hình', merges: [], rows: settings },
      ],
    };
  });
  return { name: `ward ${seed}`, tasks, mails, versions };
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
