import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Change } from '../domain/change.ts';
import { codeKey } from '../domain/task-code.ts';
import type { RememberedTask } from '../domain/task-memory.ts';
import { type DeadlineReading, readDeadline } from './deadline.ts';

/** The days that `Điều chỉnh` agrees to, each with whether it extends the one before. */
export type AgreedDays = ReadonlyMap<string, ReadonlyMap<CalendarDate, 'extension' | 'correction'>>;

/** Every approved row that names a new day, by `codeKey`; the last word on a day counts. */
export function agreedDays(changes: readonly Change[]): AgreedDays {
  const agreed = new Map<string, Map<CalendarDate, 'extension' | 'correction'>>();
  for (const { taskCode, kind, decision, newDate } of changes) {
    if (decision !== 'approved' || newDate === null) continue;
    const days = agreed.get(codeKey(taskCode)) ?? new Map();
    days.set(newDate, kind === 'extend' ? 'extension' : 'correction');
    agreed.set(codeKey(taskCode), days);
  }
  return agreed;
}

/** The deadline that counts, and what the cell says instead where nobody agreed to that. */
export interface AgreedDeadline {
  readonly reading: DeadlineReading;
  /** As it was set, in place of what the cell says now; null where the cell counts. */
  readonly text: string | null;
  readonly isMoved: boolean;
}

/**
 * A deadline that was read with a day stays until `Điều chỉnh` agrees to another: units move their
 * own deadlines in the cell (office.md 1.1, 4.2 no. 12). An agreed extension leaves the first day
 * in place, for the extension is counted on top of it.
 */
export function agreedDeadline(
  typed: DeadlineReading,
  known: RememberedTask | null,
  agreed: ReadonlyMap<CalendarDate, 'extension' | 'correction'> | undefined,
  programmeYear: number,
): AgreedDeadline {
  const asTyped = { reading: typed, text: null, isMoved: false };
  const before = known && readDeadline(known.deadline, programmeYear);
  if (!before || before.date === null || before.date === typed.date) return asTyped;
  const decision = typed.date === null ? undefined : agreed?.get(typed.date);
  if (decision === 'correction') return asTyped;
  return { reading: before, text: known.deadline, isMoved: decision === undefined };
}
