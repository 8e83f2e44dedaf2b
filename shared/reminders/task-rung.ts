import type { CalendarDate } from '../domain/calendar-date.ts';
import { currentRung, type Rung } from '../domain/ladder.ts';
import type { Programme } from '../domain/programme.ts';
import type { Task } from '../domain/task.ts';

/** The rung of its present deadline that a task stands on; null while it stands on none. */
export function taskRung(
  { deadline }: Task,
  today: CalendarDate,
  { settings, calendar }: Programme,
): Rung | null {
  const due = deadline.effectiveDate;
  if (due === null) return null;
  const from = settings.programmeDate ?? settings.programmeStart;
  return currentRung({ due, from }, today, calendar, {
    before: settings.ladder,
    everyOverdue: settings.everyOverdue,
  });
}
