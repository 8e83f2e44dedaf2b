import { type CalendarDate, dayOf, monthOf, yearOf } from './calendar-date.ts';

/**
 * A day as administrative papers write it: a leading 0 for days under 10 and for months 1 and 2
 * only, `04/5/2026` (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.b).
 */
export function formatDay(date: CalendarDate): string {
  return `${formatDayMonth(date)}/${yearOf(date)}`;
}

/** `12/6`, `04/5`: the year is clear from the sentence. */
export function formatDayMonth(date: CalendarDate): string {
  const month = monthOf(date);
  return `${String(dayOf(date)).padStart(2, '0')}/${month < 3 ? `0${month}` : month}`;
}
