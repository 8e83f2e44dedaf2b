import type { TaskColumnKey } from '../contract/tasks.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { RememberedTask } from '../domain/task-memory.ts';
import { searchKey } from '../domain/vietnamese-text.ts';
import { type DateReading, readDateCell } from './cells/date-cell.ts';
import { readProgress } from './cells/progress.ts';
import type { TaskRow } from './rows/task-rows.ts';
import { readStatus, type StatusReading } from './status/status.ts';

/** How far the work is, and which cell said so. */
export interface TaskStatusReading extends StatusReading {
  readonly from: Extract<TaskColumnKey, 'status' | 'progress' | 'result' | 'completedOn'>;
  readonly text: string;
}

const NOT_STARTED: StatusReading = { status: 'not-started', certainty: 'sure' };
/** No change since the last time (office.md 2.1). */
const AS_BEFORE = /^(?:nhu (?:ki|lan|thang|qui|tuan) truoc|khong (?:co )?thay doi|nhu cu)$/;

/**
 * Reads `Trạng thái`. Units that have no such column, or leave it blank, say how far they are in the
 * words of their progress or result, by a day of completion, or by the heading above: finished work
 * must not look overdue because of that, so it counts as done and is asked about.
 */
export function readTaskStatus(
  row: TaskRow,
  completedOn: DateReading,
  known: RememberedTask | null,
  today: CalendarDate,
): TaskStatusReading {
  const product = row.text('product');
  const text = row.text('status');
  const ticked = fromTick(row);
  if (ticked) return ticked;
  if (AS_BEFORE.test(searchKey(text)) && known) {
    return { ...readStatus(known.status, product), from: 'status', text };
  }
  if (text !== '' && isDoneOnDayPast(text, today)) {
    return { status: 'done', certainty: 'sure', from: 'status', text };
  }
  if (text !== '') return { ...readStatus(text, product), from: 'status', text };
  return (
    fromProgress(row, product) ??
    fromResult(row, product, today) ??
    fromDay(row, completedOn, today) ??
    fromHeading(row) ?? { ...NOT_STARTED, from: 'status', text: '' }
  );
}

const DONE_ON_DAY =
  /^(?:da )?(?:hoan thanh|hoan tat|xong|ht)(?: vao)?(?: ngay)?[ :(]+(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})\)?(?:$|[,;.])/;

/** “Hoàn thành ngày 12/6/2026” is a plan until that day, and then what was done. */
function isDoneOnDayPast(text: string, today: CalendarDate): boolean {
  const [, day] = DONE_ON_DAY.exec(searchKey(text)) ?? [];
  const reading = readDateCell(day);
  return reading.kind === 'day' && reading.date <= today;
}

/** “Tiến độ” holds words as often as a number. */
function fromProgress(row: TaskRow, product: string): TaskStatusReading | null {
  const text = row.text('progress');
  if (text === '' || readProgress(row.cell('progress')) !== undefined) return null;
  const reading = readStatus(text, product);
  return reading.certainty === 'unreadable' ? null : { ...reading, from: 'progress', text };
}

/**
 * A result that says the work is done is asked about; any other one says that it goes on, and is
 * asked about where the work would be late.
 */
function fromResult(row: TaskRow, product: string, today: CalendarDate): TaskStatusReading | null {
  const text = row.text('result');
  if (text === '') return null;
  const isDone = isDoneOnDayPast(text, today) || readStatus(text, product).status === 'done';
  if (isDone) return { status: 'done', certainty: 'approximate', from: 'result', text };
  const { status, certainty } = readStatus(text, product);
  if (!/\p{L}/u.test(text) || (status === 'not-started' && certainty === 'sure')) return null;
  return { status: 'in-progress', certainty: 'approximate', from: 'result', text };
}

const TICK = /^(?:x|v|✓|✔|☑|✅|có|true)$/i;
const NO_TICK = /^(?:không|false|☐)$/i;

/** A column “Hoàn thành” or “Đã xong” with a tick; in one of states a tick is asked about. */
function fromTick(row: TaskRow): TaskStatusReading | null {
  const text = row.text('status');
  const isOfDone = /\b(?:hoan thanh|xong|done)\b/.test(searchKey(row.header('status')));
  // A real checkbox is one in any column; a lone letter only where the header says what it means.
  if (isOfDone ? TICK.test(text) : row.cell('status') === true) {
    return { status: 'done', certainty: isOfDone ? 'sure' : 'approximate', from: 'status', text };
  }
  return isOfDone && NO_TICK.test(text) ? { ...NOT_STARTED, from: 'status', text } : null;
}

/** A day still to come is a plan, or the deadline in the wrong column. */
function fromDay(
  row: TaskRow,
  completedOn: DateReading,
  today: CalendarDate,
): TaskStatusReading | null {
  if (completedOn.kind !== 'day' || completedOn.date > today) return null;
  const text = row.text('completedOn');
  return { status: 'done', certainty: 'approximate', from: 'completedOn', text };
}

/** “A. NHIỆM VỤ ĐÃ HOÀN THÀNH” above the rows. */
function fromHeading(row: TaskRow): TaskStatusReading | null {
  const isDone = /(?:^|[.):] ?| )da hoan thanh$/.test(searchKey(row.heading));
  return isDone ? { status: 'done', certainty: 'sure', from: 'status', text: row.heading } : null;
}

/** A day named in words that say the work is done: “Hoàn thành (15/6/2026)”. */
export function dayInWords({ status, text }: TaskStatusReading): string | null {
  if (status !== 'done') return null;
  return /(?<!\d)\d{1,2}[/.]\d{1,2}[/.](?:20)?\d{2}(?!\d)/.exec(text)?.[0] ?? null;
}
