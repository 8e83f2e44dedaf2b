import { dayKindLabels } from '../../shared/contract/labels.ts';
import type { DayColumnKey } from '../../shared/contract/registers.ts';
import type { CalendarDate } from '../../shared/domain/calendar-date.ts';

/** A row of `Ngày nghỉ`; `date` is written as a real date cell. */
export interface HolidayRow extends Readonly<Record<DayColumnKey, string>> {
  readonly date: CalendarDate;
}

const law = 'Bộ luật Lao động số 45/2019/QH14, Điều 112';
const inLieu = 'Bộ luật Lao động số 45/2019/QH14, Điều 111 khoản 3';
const swap = 'Thông báo số 9441/TB-BNV ngày 16/10/2025; Văn bản số 12729/VPCP-KGVX ngày 25/12/2025';
const cultureDay = 'Nghị quyết số 28/2026/QH16';

const { holiday, compensation } = dayKindLabels;
const swappedOff = dayKindLabels['swapped-off'];
const swappedIn = dayKindLabels['swapped-in'];

function day(date: CalendarDate, kind: string, name: string, basis: string): HolidayRow {
  return { date, kind, name, basis };
}

/**
 * Days off and swapped days of public servants in 2026.
 *
 * The swap of 23/11 (off) with 28/11 (work) around Ngày Văn hóa Việt Nam was only a proposal in
 * the sources, so it is not entered: the Office adds two rows when it is decided. Next year's Tết
 * and Quốc khánh arrangements are announced yearly and never derived.
 */
export const holidays2026: readonly HolidayRow[] = [
  day('2026-01-01', holiday, 'Tết Dương lịch', law),
  day('2026-01-02', swappedOff, 'Nghỉ hoán đổi dịp Tết Dương lịch', swap),
  day('2026-01-10', swappedIn, 'Làm bù cho ngày 02/01/2026', swap),
  day('2026-02-16', holiday, 'Tết Nguyên đán', law),
  day('2026-02-17', holiday, 'Tết Nguyên đán', law),
  day('2026-02-18', holiday, 'Tết Nguyên đán', law),
  day('2026-02-19', holiday, 'Tết Nguyên đán', law),
  day('2026-02-20', holiday, 'Tết Nguyên đán', law),
  day('2026-04-26', holiday, 'Giỗ Tổ Hùng Vương', law),
  day('2026-04-27', compensation, 'Nghỉ bù Giỗ Tổ Hùng Vương', inLieu),
  day('2026-04-30', holiday, 'Ngày Chiến thắng', law),
  day('2026-05-01', holiday, 'Ngày Quốc tế lao động', law),
  day('2026-08-22', swappedIn, 'Làm bù cho ngày 31/8/2026', swap),
  day('2026-08-31', swappedOff, 'Nghỉ hoán đổi dịp Quốc khánh', swap),
  day('2026-09-01', holiday, 'Quốc khánh', law),
  day('2026-09-02', holiday, 'Quốc khánh', law),
  day('2026-11-24', holiday, 'Ngày Văn hóa Việt Nam', cultureDay),
];

/**
 * Days off on the same date each year (Điều 112; Nghị quyết số 28/2026/QH16), for the rest of the
 * programme's term. They hold until the Office enters a year; Tết, Giỗ Tổ, days in lieu and swaps
 * are announced each year and stay the Office's to enter.
 */
export const yearlyHolidays: readonly Pick<HolidayRow, 'date' | 'name'>[] = [
  2027, 2028, 2029, 2030,
].flatMap((year) => [
  { date: `${year}-01-01`, name: 'Tết Dương lịch' },
  { date: `${year}-04-30`, name: 'Ngày Chiến thắng' },
  { date: `${year}-05-01`, name: 'Ngày Quốc tế lao động' },
  { date: `${year}-09-02`, name: 'Quốc khánh' },
  { date: `${year}-11-24`, name: 'Ngày Văn hóa Việt Nam' },
]);
