import { serialFromDate } from '../../../shared/domain/calendar-date.ts';
import type { Cell } from '../../../shared/workbook/content.ts';

/** Day, month, year, and the day as we keep it; null = no calendar has it. */
type Written = readonly [day: number, month: number, year: number, date: string | null];

const days: readonly Written[] = [
  [1, 1, 2026, '2026-01-01'],
  [6, 7, 2026, '2026-07-06'],
  [7, 6, 2026, '2026-06-07'],
  [9, 9, 2026, '2026-09-09'],
  [12, 12, 2026, '2026-12-12'],
  [28, 2, 2026, '2026-02-28'],
  [29, 2, 2028, '2028-02-29'],
  [30, 6, 2026, '2026-06-30'],
  [31, 12, 2030, '2030-12-31'],
  [29, 2, 2026, null],
  [30, 2, 2028, null],
  [31, 4, 2026, null],
  [31, 6, 2026, null],
  [31, 9, 2027, null],
  [31, 11, 2026, null],
];

const two = (number: number) => String(number).padStart(2, '0');

/** The fourteen ways; the last two exist for real days only. */
const formats: readonly ((day: Written) => Cell | undefined)[] = [
  ([d, m, y]) => `${d}/${m}/${y}`,
  ([d, m, y]) => `${two(d)}/${two(m)}/${y}`,
  ([d, m, y]) => `${d}.${m}.${y}`,
  ([d, m, y]) => `${two(d)}-${two(m)}-${y}`,
  ([d, m, y]) => `${d}/${m}/${y % 100}`,
  ([d, m, y]) => `${y}-${two(m)}-${two(d)}`,
  ([d, m, y]) => `${y}/${two(m)}/${two(d)}`,
  ([d, m, y]) => `ngày ${d}/${m}/${y}`,
  ([d, m, y]) => `Ngày ${two(d)} tháng ${two(m)} năm ${y}`,
  ([d, m, y]) => `${d} tháng ${m} năm ${y}`,
  ([d, m, y]) => `${d}/${m}/${y} 00:00:00`,
  ([d, m, y]) => `${d} / ${m} / ${y}`,
  ([, , , date]) => (date ? serialFromDate(date) : undefined),
  ([, , , date]) => (date ? String(serialFromDate(date)) : undefined),
];

/** A cell that holds one day, and that day; null = asked about. */
export type DayCell = readonly [cell: Cell, date: string | null];

export const dayInputs: readonly DayCell[] = days.flatMap((day) =>
  formats
    .map((format) => format(day))
    .filter((cell) => cell !== undefined)
    .map((cell): DayCell => [cell, day[3]]),
);

/** What is no day at all: other orders, other calendars, slips of the finger, times. */
export const noDays: readonly Cell[] = [
  ...[
    '6/30/2026',
    '12/31/2026',
    '2026/30/06',
    '2026-13-01',
    'June 30, 2026',
    '30-Jun-26',
    '30 Jun 2026',
  ],
  ...[
    '0/0/0000',
    '00/00/2026',
    '32/13/2026',
    '99/99/9999',
    '30/6',
    '6/2026',
    '30/6/206',
    '30/6/202',
  ],
  ...['30/6/20226', '30/6/0026', '30/6/1826', '30//2026', '/6/2026', '30/6/', '//', '30,6,2026'],
  ...['30/6/2026 - 30/9/2026', 'từ 01/6 đến 30/6/2026', '30/6/2026 và 15/7/2026', '25:00', '17:30'],
  ...['hôm qua', 'hôm nay', 'ngày mai', 'tuần sau', 'mùng 10 tháng Giêng', '10/3 âm lịch', 'Tết'],
  ...['30/6/2O26', '3O/6/2026', 'l/6/2026', '30/VI/2026', '-30/6/2026', '30/-6/2026', '+30/6/2026'],
  ...[
    0,
    -1,
    1,
    0.5,
    59,
    60,
    61,
    2_958_466,
    1e15,
    -46_203,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    20_260_630,
  ],
  true,
  false,
];
