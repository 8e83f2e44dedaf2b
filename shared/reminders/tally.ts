import { addWorkingDays, isWorkingDay } from '../domain/calendar.ts';
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import { judgeTasks } from '../domain/judged-task.ts';
import { nextToClose } from '../domain/period.ts';
import type { Programme } from '../domain/programme.ts';
import { countTotals, type Totals } from '../domain/totals.ts';
import type { UnitId } from '../domain/unit.ts';
import type { Tally } from './digest.ts';

/** The figures of a day that units are asked about, before they go into a report. */
export interface TallyDay extends Omit<Tally, 'totals'> {
  readonly totalsOf: (unit: UnitId) => Totals;
}

/**
 * From `Đơn vị cập nhật trước ngày chốt` on, until the last working day before the figures close;
 * null on all other days. The figures are those of the report: by the one unit that leads a task.
 */
export function tallyDay(programme: Programme, today: CalendarDate): TallyDay | null {
  const { settings, calendar } = programme;
  const period = nextToClose(settings.reportKind, today, settings.closingDay);
  const from = addWorkingDays(period.to, -settings.workingDaysToUpdate, calendar);
  let replyBy = period.to;
  while (!isWorkingDay(replyBy, calendar)) replyBy = addDays(replyBy, -1);
  const isBefore = period.to < (settings.programmeDate ?? settings.programmeStart);
  if (isBefore || today < from || today > replyBy) return null;
  const judged = judgeTasks(programme, today).filter(({ task }) => !task.hasDetails);
  const totalsOf = (unit: UnitId) =>
    countTotals(
      judged
        .filter(({ task }) => task.leadUnit === unit)
        .map(({ task, state }) => ({ state, waiting: task.confirmation === 'waiting' })),
    );
  return { period, replyBy, totalsOf };
}
