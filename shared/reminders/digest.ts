import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Rung } from '../domain/ladder.ts';
import type { Period } from '../domain/period.ts';
import type { Task } from '../domain/task.ts';
import type { Totals } from '../domain/totals.ts';
import type { Unit } from '../domain/unit.ts';

/** Why a task stands in a digest. */
export type ReminderReason = 'overdue' | 'due' | 'upcoming' | 'incomplete' | 'support';

/** One line of a digest. */
export interface DigestItem {
  readonly task: Task;
  readonly reason: ReminderReason;
  /** The rung of the deadline that this line tells; null where no day counts. */
  readonly rung: Rung | null;
  /** Working days overdue or left; null where no day counts. */
  readonly workingDays: number | null;
}

/** Work without a near deadline that is looked at on a closing date. */
export interface ClosingLine {
  readonly tasks: number;
  readonly closingDate: CalendarDate;
  /** The last day for the unit to bring its rows up to date. */
  readonly updateBy: CalendarDate;
}

/** A unit's own figures, to be confirmed before they go into a report (phiếu đối chiếu). */
export interface Tally {
  readonly period: Period;
  readonly totals: Totals;
  /** The last working day on which they can be put right. */
  readonly replyBy: CalendarDate;
}

/** Everything one unit hears on one day (thư nhắc tổng hợp). */
export interface Digest {
  readonly key: string;
  readonly day: CalendarDate;
  readonly unit: Unit;
  /** It holds everything of the week, not only what presses. */
  readonly isWeekly: boolean;
  /** In the order shown: overdue longest first, then nearest deadline, to complete, supported. */
  readonly items: readonly DigestItem[];
  /** Work near its deadline, or past it, that everybody supports: a count once a week, no lines. */
  readonly supportedByAll: number;
  /** Overdue work that an earlier mail told and that no rung presses today. */
  readonly alreadyTold: readonly Task[];
  /** Set once a week while no row of the unit was brought up to date since that day. */
  readonly silentSince: CalendarDate | null;
  readonly closing: ClosingLine | null;
  readonly tally: Tally | null;
}
