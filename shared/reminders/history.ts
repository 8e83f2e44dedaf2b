import type { CalendarDate } from '../domain/calendar-date.ts';
import { isOverdueRung, type Rung } from '../domain/ladder.ts';
import type { Task } from '../domain/task.ts';
import { codeKey } from '../domain/task-code.ts';
import type { UnitId } from '../domain/unit.ts';
import type { LedgerEntry } from './ledger.ts';

/** What units were told before today, and on which days the job did its work. */
export interface ReminderHistory {
  /** Whether this unit was told of this rung of the task's present deadline. */
  wasTold(task: Task, rung: Rung, unit: UnitId): boolean;
  /** How many mails told it that the present deadline has passed. */
  overdueMails(task: Task, unit: UnitId): number;
  /** A weekly mail of that week was tried and never delivered. */
  missedWeekly(unit: UnitId, weekStart: CalendarDate): boolean;
  /** Whether it was sent its figures of the period that closes on that day. */
  hadTally(unit: UnitId, closingDate: CalendarDate): boolean;
  readonly runDays: ReadonlySet<CalendarDate>;
}

/**
 * The mails of earlier days that were delivered; one that failed, or that nobody knows about, is
 * owed again. Those of `today` are left out: a repeated run plans the same digests, and the ledger
 * says of each that it is sent.
 */
export function reminderHistory(
  entries: readonly LedgerEntry[],
  runDays: Iterable<CalendarDate>,
  today: CalendarDate,
): ReminderHistory {
  const told = new Set<string>();
  const overdue = new Map<string, number>();
  const tallies = new Set<string>();
  const weekly: { readonly unit: UnitId; readonly day: CalendarDate; readonly sent: boolean }[] =
    [];
  const earlier = entries.filter(({ day }) => day < today).flatMap(tellings);
  for (const { unit, day, state, tasks, isWeekly, tallyOf } of earlier) {
    if (isWeekly) weekly.push({ unit, day, sent: state === 'sent' });
    if (state !== 'sent') continue;
    if (tallyOf !== '') tallies.add(`${tallyOf} ${unit}`);
    for (const { code, deadline, rung } of tasks) {
      if (rung === '') continue;
      told.add(keyOf(code, deadline, rung, unit));
      const ofDeadline = keyOf(code, deadline, '', unit);
      if (isOverdueRung(rung)) overdue.set(ofDeadline, (overdue.get(ofDeadline) ?? 0) + 1);
    }
  }
  return {
    wasTold: (task, rung, unit) => told.has(keyOf(task.code, dueDay(task), rung, unit)),
    overdueMails: (task, unit) => overdue.get(keyOf(task.code, dueDay(task), '', unit)) ?? 0,
    missedWeekly(unit, weekStart) {
      const ofWeek = weekly.filter((one) => one.unit === unit && one.day >= weekStart);
      return ofWeek.length > 0 && !ofWeek.some(({ sent }) => sent);
    },
    hadTally: (unit, closingDate) => tallies.has(`${closingDate} ${unit}`),
    runDays: new Set(runDays),
  };
}

/** What one mail told whom: its own recipient, and whoever the Office then told by Zalo. */
function tellings({ key, day, state, byChat, ...own }: LedgerEntry) {
  const recipient = key.slice(day.length + 1);
  return [
    { recipient, tasks: own.tasks, isWeekly: own.isWeekly, tallyOf: own.tallyOf },
    ...byChat,
  ].map(({ recipient: unit, ...told }) => ({ ...told, unit, day, state }));
}

/** Mails of a trial reached the Office only: once sending is live, the units were told nothing. */
export function entriesThatCount(entries: readonly LedgerEntry[], trial: boolean) {
  return entries.filter((entry) => trial || !entry.trial);
}

/** The deadline that a reminder speaks of: an extension begins the ladder anew. */
export function dueDay({ deadline }: Task): string {
  return deadline.effectiveDate ?? '';
}

function keyOf(code: string, deadline: string, rung: string, unit: UnitId): string {
  return [codeKey(code), deadline, rung, unit].join('\n');
}

/** Nothing was ever sent: the present rung of every deadline is owed, older ones are not. */
export const NOTHING_SENT: ReminderHistory = reminderHistory([], [], '');
