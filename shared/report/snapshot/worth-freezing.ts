import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Task } from '../../domain/task.ts';
import type { Closing } from './closings.ts';

/**
 * On its day a closing date is always frozen. A run that comes late leaves a sheet alone in which
 * nobody has written yet how far any task has come: it has only just been set up, and what units are
 * about to write would be shut out of the report.
 */
export function isWorthFreezing(
  { tasks }: Pick<Programme, 'tasks'>,
  { date }: Closing,
  today: CalendarDate,
): boolean {
  return date >= today || tasks.some(isBegun);
}

function isBegun({ status, result, updatedOn, completedOn, difficulty, proposal }: Task): boolean {
  const isDated = updatedOn !== null || completedOn !== null;
  return status !== 'not-started' || isDated || `${result}${difficulty}${proposal}` !== '';
}
