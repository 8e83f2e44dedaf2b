import { sameOrNextWorkingDay, type WorkingCalendar } from '../domain/calendar.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { CheckpointPlanner } from '../domain/checkpoints.ts';
import type { Deadline } from '../domain/deadline.ts';
import { formatDay } from '../domain/format-day.ts';
import { codeKey } from '../domain/task-code.ts';
import { storedValue } from './cells/cell-text.ts';
import type { AgreedDeadline } from './deadline/agreed-deadline.ts';
import type { TaskRow } from './rows/task-rows.ts';

/** What moves a deadline: days off, and changes that the Office has agreed to. */
export interface DeadlineSurroundings {
  readonly calendar: WorkingCalendar;
  /** Approved new dates, by `codeKey`. */
  readonly extensions: ReadonlyMap<string, CalendarDate>;
  readonly checkpoints: CheckpointPlanner;
}

/** What the cell says, with the approved extension and the day that decides lateness. */
export function fullDeadline(
  row: TaskRow,
  { reading, text, extendedTo: agreedTo }: AgreedDeadline,
  { calendar, extensions, checkpoints }: DeadlineSurroundings,
): Deadline {
  const approved = extensions.get(codeKey(row.text('code'))) ?? agreedTo;
  const extendedTo = isLater(approved, reading.date) ? approved : null;
  const decisive = extendedTo ?? reading.date;
  const isRealDate =
    typeof storedValue(row.cell('deadline')) === 'number' && reading.kind === 'day';
  return {
    text: text ?? (isRealDate && reading.date ? formatDay(reading.date) : row.text('deadline')),
    kind: reading.kind,
    date: reading.date,
    extendedTo,
    effectiveDate: decisive === null ? null : sameOrNextWorkingDay(decisive, calendar),
    every: reading.every ?? null,
    checkpoints: checkpoints({
      kind: reading.kind,
      every: reading.every ?? null,
      last: decisive,
      ...(reading.days ? { days: reading.days } : {}),
    }),
  };
}

/** An extension only ever gives more time: an earlier date is asked about in `Điều chỉnh`. */
function isLater(approved: CalendarDate | null, date: CalendarDate | null): boolean {
  return approved !== null && (date === null || approved > date);
}
