import type { CalendarDate } from '../../shared/domain/calendar-date.ts';

// Everything in this folder is made up for demonstrations and tests: people, addresses, figures,
// numbers and days. Nothing here is a statement about the ward.

/** Printed on everything that is made from the sample data. */
export const sampleMark = 'DỮ LIỆU MẪU';

/** “Today” of the demonstration: a Monday, eight days after the data of quý II closed (14/6). */
export const sampleDay: CalendarDate = '2026-06-22';

/** A cell that must become a real date cell, unlike a date that somebody typed as text. */
export interface SampleDate {
  readonly date: CalendarDate;
}

export type SampleCell = string | number | SampleDate;

export function day(date: CalendarDate): SampleDate {
  return { date };
}
