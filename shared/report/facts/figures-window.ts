import { type CalendarDate, endOfMonth, monthOf, yearOf } from '../../domain/calendar-date.ts';
import { goesOn } from '../../domain/previous-period.ts';
import type { Figures } from '../report-input.ts';

/** Which days the figures cover. */
export interface FiguresWindow {
  /** First day; null when the figures reach back to the issue of the programme. */
  readonly from: CalendarDate | null;
  /** The closing date, or today while that is still to come. */
  readonly asOf: CalendarDate;
  /** The day the figures were read, when the closing date had passed by then. */
  readonly readOn: CalendarDate | null;
  /** The first report on the programme: there is nothing to compare with. */
  readonly firstPeriod: boolean;
  /** The figures begin where those of the last period, frozen by then, ended. */
  readonly continues: boolean;
  /** The programme had been issued by `asOf`. */
  readonly programmeIssued: boolean;
  readonly issuedFrom: CalendarDate;
}

export function figuresWindow(
  { programme, period, today }: Figures,
  hasPrevious: boolean,
): FiguresWindow {
  const { programmeDate, programmeStart } = programme.settings;
  const issuedFrom = programmeDate ?? programmeStart;
  // Without its day the programme was issued some time in that month.
  const issuedBy = programmeDate ?? endOfMonth(yearOf(issuedFrom), monthOf(issuedFrom));
  const continues = hasPrevious && goesOn(period);
  const firstPeriod = !continues && period.from <= issuedBy;
  const asOf = today < period.to ? today : period.to;
  return {
    from: firstPeriod ? null : period.from,
    asOf,
    readOn: today > period.to ? today : null,
    firstPeriod,
    continues,
    programmeIssued: issuedFrom <= asOf,
    issuedFrom,
  };
}

/** Whether something of that day belongs to the period; of no known day, only to the first. */
export function isWithin(window: FiguresWindow, day: CalendarDate | null): boolean {
  return isSince(window, day) && (day === null || day <= window.asOf);
}

/** Like `isWithin`, what was written after the closing date included. */
export function isSince(window: FiguresWindow, day: CalendarDate | null): boolean {
  return window.from === null || (day !== null && day >= window.from);
}
