import type { CalendarDate } from '../domain/calendar-date.ts';
import { type LateTask, lateTasks } from '../domain/late-tasks.ts';
import type { Programme } from '../domain/programme.ts';
import type { Task } from '../domain/task.ts';
import type { Unit, UnitId } from '../domain/unit.ts';
import { dueDay } from './history.ts';
import { type LedgerEntry, mailsThatLeft } from './ledger.ts';
import { isReminderDay } from './plan-digests.ts';
import { safeName } from './safe-name.ts';

/** A công văn đôn đốc that should be drafted today. */
export interface OwedLetter {
  readonly unit: Unit;
  /** All overdue work that this unit alone leads, longest first. */
  readonly late: readonly LateTask[];
  /** The days of the mails that told the unit so, earliest first. */
  readonly mailDays: readonly CalendarDate[];
}

export const LETTERS_PREFIX = 'letters/';
/** A letter of a title may take seven signs of a file's name, which has 255. */
const LONGEST_NAME = 30;

/** Where the Store remembers that a letter spoke of a task and its present deadline. */
export function letterKey(unit: UnitId, task: Task): string {
  const name = safeName((task.code || task.title).slice(0, LONGEST_NAME));
  return `${LETTERS_PREFIX}${safeName(unit)}/${name}-${dueDay(task)}.json`;
}

const LETTER_NAME = 'CV-don-doc-';

/** ASCII only, because attachments and old file servers spoil the rest. */
export function letterFileName(unit: UnitId, day: CalendarDate): string {
  return `${LETTER_NAME}${day}-${safeName(unit)}.docx`;
}

/**
 * One letter for each unit that has work overdue for so long that mails are no longer enough, and of
 * which no earlier letter spoke. Work that names several lead units is left to the Office.
 */
export function owedLetters(
  programme: Programme,
  today: CalendarDate,
  entries: readonly LedgerEntry[],
  written: ReadonlySet<string>,
): readonly OwedLetter[] {
  if (!isReminderDay(programme, today)) return [];
  const all = lateTasks(programme, today);
  return programme.units.flatMap((unit) => {
    const late = all.filter(({ task }) => task.leadUnit === unit.id);
    const isOwed = late.some(
      ({ task, workingDays }) =>
        workingDays >= programme.settings.letterAfter && !written.has(letterKey(unit.id, task)),
    );
    return isOwed && unit.active ? [{ unit, late, mailDays: mailDays(unit, late, entries) }] : [];
  });
}

function mailDays(
  { id }: Unit,
  late: readonly LateTask[],
  entries: readonly LedgerEntry[],
): readonly CalendarDate[] {
  const tellsOf = ({ tasks }: LedgerEntry) =>
    tasks.some(({ code, deadline, reason }) =>
      late.some(
        ({ task }) => reason === 'overdue' && task.code === code && dueDay(task) === deadline,
      ),
    );
  return mailsThatLeft(entries)
    .filter((entry) => entry.key === `${entry.day}/${id}` && tellsOf(entry))
    .map(({ day }) => day)
    .toSorted();
}
