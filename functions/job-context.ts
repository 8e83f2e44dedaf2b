import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import type { TaskMemory } from '../shared/domain/task-memory.ts';
import type { Understanding } from '../shared/intake/understand.ts';
import { clockWords } from '../shared/messages/words.ts';
import type { Mail } from '../shared/reminders/mail.ts';
import type { WorkbookContent } from '../shared/workbook/content.ts';
import type { Mailer, Store, Workbook } from './adapters/ports.ts';

/** Everything a job may touch. Only `wiring.ts` builds one. */
export interface JobContext {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly mailer: Mailer;
  /** At most so many mails leave on one day; an outbox takes any number. */
  readonly mailsADay: number;
  /** Makes a programme of what a workbook holds; null when no tab holds a task table. */
  readonly understand: (
    content: WorkbookContent,
    today: CalendarDate,
    memory: TaskMemory,
  ) => Promise<Understanding | null>;
  /** The day of the run in Asia/Ho_Chi_Minh. */
  readonly today: CalendarDate;
  /** The moment of the run, ISO 8601 with +07:00: on mails and beside figures. */
  readonly runAt: string;
  /** The real time, for claims and kept versions, which no `--today` may move. */
  readonly clock: () => Date;
  /** What is left of the time in which the run should end; infinite where nobody waits for it. */
  readonly msLeft: () => number;
  /** The same output, but nothing is written or sent. */
  readonly dryRun: boolean;
  /** Gets each mail that a dry run would send. */
  readonly onForetold?: (mail: Mail) => Promise<void>;
  /** The run plays a sample day: everything made says so, whatever the workbook says. */
  readonly sampleDay: boolean;
}

/** Reminders go out in the morning; a replaced day is played at that hour. ISO 8601. */
export function playedMoment(day: CalendarDate): string {
  return `${day}T07:30:00+07:00`;
}

/** The time of the run in words, as mails and tabs say when figures were read. */
export function readAtWords(context: Pick<JobContext, 'runAt'>): string {
  return clockWords(context.runAt.slice(11, 13), context.runAt.slice(14, 16));
}
