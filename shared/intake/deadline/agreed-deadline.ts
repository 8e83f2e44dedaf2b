import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Change, Decision } from '../../domain/change.ts';
import { formatDay } from '../../domain/format-day.ts';
import { codeKey } from '../../domain/task-code.ts';
import type { RememberedTask } from '../../domain/task-memory.ts';
import type { DeadlineReading } from './deadline.ts';

/** A row of `Điều chỉnh` that names a new day. */
export interface DayChange {
  readonly isExtension: boolean;
  readonly decision: Decision;
  readonly oldDate: CalendarDate | null;
  readonly newDate: CalendarDate;
}

/** By `codeKey`, in the order of the register. */
export type DayChanges = ReadonlyMap<string, readonly DayChange[]>;

export function dayChanges(changes: readonly Change[]): DayChanges {
  const byCode = new Map<string, DayChange[]>();
  for (const { taskCode, kind, decision, oldDate, newDate } of changes) {
    if (newDate === null) continue;
    const own = byCode.get(codeKey(taskCode)) ?? [];
    own.push({ isExtension: kind === 'extend', decision, oldDate, newDate });
    byCode.set(codeKey(taskCode), own);
  }
  return byCode;
}

/** The deadline that counts, and what the cell says instead where nobody agreed to that. */
export interface AgreedDeadline {
  readonly reading: DeadlineReading;
  /** As it was set, in place of what the cell says now; null where the cell counts. */
  readonly text: string | null;
  readonly isMoved: boolean;
  /** An extension agreed to before, whose row is no more in the register. */
  readonly extendedTo: CalendarDate | null;
}

/** What a deadline is held against. */
export interface DeadlineBefore {
  /** Null also while deadlines may still change. */
  readonly known: RememberedTask | null;
  readonly changes: readonly DayChange[];
  readonly programmeFrom: CalendarDate;
  /** As the words are read in this row. */
  readonly readAgain: (text: string) => DeadlineReading;
}

/**
 * A deadline that was read with a day stays until `Điều chỉnh` agrees to another: units move their
 * own deadlines in the cell (office.md 1.1, 4.2 no. 12). An agreed extension leaves the first day
 * in place, for the extension is counted on top of it. The register alone shows it too: where it
 * names the old day and has not agreed to the new one, the old one counts.
 */
export function agreedDeadline(typed: DeadlineReading, before: DeadlineBefore): AgreedDeadline {
  const asTyped = { reading: typed, text: null, isMoved: false, extendedTo: null };
  const change = before.changes.findLast(({ newDate }) => newDate === typed.date);
  const set = bindingDay(before) ?? dayBefore(change);
  if (set === null || set.reading.date === typed.date) return asTyped;
  const kept = { ...set, isMoved: false, extendedTo: null };
  if (change?.decision === 'approved') return change.isExtension ? kept : asTyped;
  if (change) return { ...kept, isMoved: true };
  if (typed.impossible) return kept;
  const agreedTo = before.known?.agreedTo ?? null;
  if (agreedTo !== null && typed.date === agreedTo) return { ...kept, extendedTo: agreedTo };
  return isSharper(typed, set.reading) ? asTyped : { ...kept, isMoved: true };
}

interface SetDay {
  readonly reading: DeadlineReading;
  readonly text: string;
}

/** A year that was guessed, or a slip of the year, binds nobody. */
function bindingDay({ known, programmeFrom, readAgain }: DeadlineBefore): SetDay | null {
  if (known === null || known.deadline === '') return null;
  const reading = readAgain(known.deadline);
  const isBinding = reading.date !== null && !reading.yearAssumed && reading.date >= programmeFrom;
  return isBinding ? { reading, text: known.deadline } : null;
}

function dayBefore(change: DayChange | undefined): SetDay | null {
  if (!change?.isExtension || change.oldDate === null || change.oldDate >= change.newDate)
    return null;
  return { reading: { kind: 'day', date: change.oldDate }, text: formatDay(change.oldDate) };
}

/** “Quý III/2026” made an exact day of that time is no change of the deadline. */
function isSharper(typed: DeadlineReading, set: DeadlineReading): boolean {
  return set.kind !== 'day' && typed.date !== null && set.date !== null && typed.date < set.date;
}
