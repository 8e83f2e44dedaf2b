import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Task } from '../domain/task.ts';
import type { Unit } from '../domain/unit.ts';

/** Why a task stands in a digest. */
export type ReminderReason =
  | 'overdue'
  | 'due'
  | 'upcoming'
  | 'incomplete'
  | 'silent'
  | 'closing'
  | 'support';

/** One line of a digest. */
export interface DigestItem {
  readonly task: Task;
  readonly reason: ReminderReason;
  /** Working days overdue or left; null where no day counts. */
  readonly workingDays: number | null;
}

/** Everything one unit hears on one day (thư nhắc tổng hợp). */
export interface Digest {
  readonly key: string;
  readonly day: CalendarDate;
  readonly unit: Unit;
  /** In the order shown: overdue longest first, then nearest deadline, to complete, supported. */
  readonly items: readonly DigestItem[];
}
