import type { WorkingCalendar } from './calendar.ts';
import type { Change } from './change.ts';
import type { CitedDocument } from './document.ts';
import type { Indicator } from './indicator.ts';
import type { Settings } from './settings.ts';
import type { Task } from './task.ts';
import type { Unit } from './unit.ts';

/** What is older belongs to what was done before the programme. */
export const PROGRAMME_FIRST_YEAR = 2026;

/** The programme runs for the years 2026-2030; “trong nhiệm kỳ” means its last day. */
export const PROGRAMME_END = '2030-12-31';

/** The whole workbook, understood: what every job works on. */
export interface Programme {
  readonly tasks: readonly Task[];
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly documents: readonly CitedDocument[];
  readonly changes: readonly Change[];
  readonly calendar: WorkingCalendar;
  readonly settings: Settings;
}

/** The rows that are counted, reminded and judged: those that no other row details. */
export function countedTasks(programme: Pick<Programme, 'tasks'>): readonly Task[] {
  return programme.tasks.filter((task) => !task.hasDetails);
}
