import type { CalendarDate } from './calendar-date.ts';

/**
 * What was read of a task last time. A row shows only the present; whether its deadline was moved,
 * its progress fell or a whole column went away can only be said against what stood there before.
 */
export interface RememberedTask {
  /** The work: a code that was given to other work remembers nothing of this one. */
  readonly title: string;
  /** As it was set; kept while a change of it is not agreed to. */
  readonly deadline: string;
  /** The day of an agreed extension: its row in the register may go, the agreement does not. */
  readonly agreedTo: CalendarDate | null;
  readonly status: string;
  readonly completedOn: CalendarDate | null;
  /** Kept while a fall is not explained. */
  readonly progressPercent: number | null;
  /** Then nothing else is kept. */
  readonly restricted: boolean;
}

/** By `codeKey`. */
export type TaskMemory = ReadonlyMap<string, RememberedTask>;

export const NOTHING_REMEMBERED: TaskMemory = new Map();
