import type { TaskColumnKey } from '../contract/tasks.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatDay } from '../domain/format-day.ts';
import type { RememberedTask } from '../domain/task-memory.ts';
import { searchKey } from '../domain/vietnamese-text.ts';
import { type DateReading, readDateCell } from './cells/date-cell.ts';
import { readProgress } from './cells/progress.ts';
import type { TaskRow } from './rows/task-rows.ts';
import { adviceFor } from './status/advice.ts';
import { readStatus, type StatusReading } from './status/status.ts';
import {
  isPlainlyDone,
  statusOfNote,
  statusOfResult,
  TICK,
  type ToldStatus,
} from './status/told-status.ts';

/** How far the work is, and which cell said so. */
export interface TaskStatusReading extends ToldStatus {
  readonly from: Extract<TaskColumnKey, 'status' | 'progress' | 'result' | 'completedOn'>;
  readonly text: string;
  /** A1 form, where that is in no column of the contract. */
  readonly cell?: string;
  /** What stood in the cell before, where that still counts. */
  readonly keptFrom?: string;
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
  const decided = fromTicks(row) ?? fromTick(row) ?? fromLastTime(text, product, known);
  if (decided) return decided;
  if (text !== '' && isDoneOnDayPast(text, today)) {
    return { status: 'done', certainty: 'sure', from: 'status', text };
  }
  if (text !== '') return withAdvice({ ...readStatus(text, product), from: 'status', text });
  return (
    fromProgress(row, product) ??
    fromResult(row, product, today) ??
    fromNote(row, product, today) ??
    fromDay(completedOn, today) ??
    fromHeading(row) ?? { ...NOT_STARTED, from: 'status', text: '' }
  );
}

/** “Như kỳ trước”, and words that are no state: it stays what it was, unless that was finished. */
function fromLastTime(
  text: string,
  product: string,
  known: RememberedTask | null,
): TaskStatusReading | null {
  if (!known) return null;
  const before = readStatus(known.status, product);
  const kept = { ...before, from: 'status', text, keptFrom: known.status } as const;
  if (AS_BEFORE.test(searchKey(text))) return kept;
  const advice = text === '' ? null : adviceFor(text);
  const isOpen = before.status !== 'done' && before.status !== 'cancelled';
  return advice && isOpen ? { ...kept, certainty: 'approximate', advice } : null;
}

function withAdvice(reading: TaskStatusReading): TaskStatusReading {
  const advice = reading.certainty === 'sure' ? null : adviceFor(reading.text);
  return advice ? { ...reading, advice } : reading;
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
 * A result that says the work is done is asked about, unless it is one plain word and nothing else
 * tells the state; any other one says that it goes on.
 */
function fromResult(row: TaskRow, product: string, today: CalendarDate): TaskStatusReading | null {
  const text = row.text('result');
  const told = text === '' ? null : toldIn(text, statusOfResult(text, product), row, today);
  return told && { ...told, from: 'result', text };
}

/** Where no column is left for it, people write into their notes how far they are. */
function fromNote(row: TaskRow, product: string, today: CalendarDate): TaskStatusReading | null {
  if (row.toldState?.kind !== 'note') return null;
  const { text, cell } = row.toldState;
  const told = toldIn(text, statusOfNote(text, product), row, today);
  return told && { ...told, from: 'status', text, cell };
}

function toldIn(
  text: string,
  told: ToldStatus | null,
  row: TaskRow,
  today: CalendarDate,
): ToldStatus | null {
  if (!row.has('status') && isPlainlyDone(text)) return { status: 'done', certainty: 'sure' };
  return isDoneOnDayPast(text, today) ? { status: 'done', certainty: 'approximate' } : told;
}

/** The ticked one of “Đã hoàn thành | Đang thực hiện | Chưa thực hiện”; two of them are asked about. */
function fromTicks(row: TaskRow): TaskStatusReading | null {
  if (row.toldState?.kind !== 'tick') return null;
  const { text, cell, isDouble } = row.toldState;
  const reading: ToldStatus = isDouble
    ? { status: 'in-progress', certainty: 'approximate' }
    : readStatus(text, row.text('product'));
  return { ...reading, from: 'status', text, cell };
}

const NO_TICK = /^(?:không|false|☐|□|0)$/i;
/** Headers of done work; “Tỷ lệ hoàn thành” and “Chưa hoàn thành” with a `1` or a tick tell it not. */
const OF_DONE = /^(?!.*\bchua\b).*\b(?:hoan thanh|xong|done)\b/;
const DONE_ITSELF = /^(?:da )?(?:hoan thanh|xong)$/;

/** A column “Hoàn thành” or “Đã xong” with a tick; in one of states a tick is asked about. */
function fromTick(row: TaskRow): TaskStatusReading | null {
  const text = row.text('status');
  const header = searchKey(row.header('status'));
  const isOfDone = OF_DONE.test(header) && (text !== '1' || DONE_ITSELF.test(header));
  // A real checkbox is one in any column; a lone letter only where the header says what it means.
  if (isOfDone ? TICK.test(text) : row.cell('status') === true) {
    // Some cross a box out for “no”.
    const certainty = isOfDone && text !== '☒' ? 'sure' : 'approximate';
    return { status: 'done', certainty, from: 'status', text };
  }
  return isOfDone && NO_TICK.test(text) ? { ...NOT_STARTED, from: 'status', text } : null;
}

/** A day still to come is a plan, or the deadline in the wrong column. */
function fromDay(completedOn: DateReading, today: CalendarDate): TaskStatusReading | null {
  if (completedOn.kind !== 'day' || completedOn.date > today) return null;
  const text = formatDay(completedOn.date);
  return { status: 'done', certainty: 'approximate', from: 'completedOn', text };
}

const HEADING_OF_DONE =
  /^(?:(?:phan |muc )?(?:[ivx]+|[a-h]|\d{1,2})(?:\.\d{1,2})*[.):]? ?)?(?:(?:cac |nhung )?(?:nhiem vu|cong viec|noi dung|viec) )?da hoan thanh[.:]?$/;

/** “A. NHIỆM VỤ ĐÃ HOÀN THÀNH” above the rows; finished works or projects are what the rows are about. */
function fromHeading({ heading }: TaskRow): TaskStatusReading | null {
  if (!HEADING_OF_DONE.test(searchKey(heading))) return null;
  return { status: 'done', certainty: 'approximate', from: 'status', text: heading };
}

/** A day named in words that say the work is done: “Hoàn thành (15/6/2026)”. */
export function dayInWords({ status, text }: TaskStatusReading): string | null {
  if (status !== 'done') return null;
  return /(?<!\d)\d{1,2}[/.]\d{1,2}[/.](?:20)?\d{2}(?!\d)/.exec(text)?.[0] ?? null;
}
