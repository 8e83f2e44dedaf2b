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
  if (AS_BEFORE.test(searchKey(text)) && known) {
    return { ...readStatus(known.status, product), from: 'status', text };
  }
  if (text !== '' && isDoneOnDayPast(text, today)) {
    return { status: 'done', certainty: 'sure', from: 'status', text };
  }
  if (text !== '') return { ...readStatus(text, product), from: 'status', text };
  return (
    fromProgress(row, product) ??
    fromResult(row, product) ??
    fromDay(row, completedOn) ??
    fromHeading(row) ?? { ...NOT_STARTED, from: 'status', text: '' }
  );
}

const DONE_ON_DAY =
  /^(?:da )?(?:hoan thanh|hoan tat|xong|ht)(?: vao)?(?: ngay)?[ :(]+([\d/.-]+)\)?$/;

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

/** A result that says the work is done is asked about; any other one says that it goes on. */
function fromResult(row: TaskRow, product: string): TaskStatusReading | null {
  const text = row.text('result');
  if (!/\p{L}/u.test(text)) return null;
  const { status, certainty } = readStatus(text, product);
  if (status === 'done') return { status, certainty: 'approximate', from: 'result', text };
  if (status === 'not-started' && certainty === 'sure') return null;
  return { status: 'in-progress', certainty: 'sure', from: 'result', text };
}

function fromDay(row: TaskRow, completedOn: DateReading): TaskStatusReading | null {
  if (completedOn.kind !== 'day') return null;
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
