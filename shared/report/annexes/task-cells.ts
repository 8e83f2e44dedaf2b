import { formatDay } from '../../domain/format-day.ts';
import type { Task } from '../../domain/task.ts';
import { restrictedContent } from '../../messages/report/phrases.ts';
import {
  extendedDeadline,
  goesOnAsBefore,
  resultOfLater,
  titleWithCode,
} from '../../messages/report/tables.ts';
import { type Draft, namesOf } from '../draft.ts';
import type { ReportedTask } from '../facts/reported-task.ts';
import { oneLine } from '../text.ts';

/** What a table prints where nobody has written anything. */
export const BLANK = '-';

/** “Sắp xếp Tổ dân phố (N1.06)”. */
export function titleCell({ title, code, restricted }: Task): string {
  return titleWithCode(restricted ? restrictedContent : oneLine(title), code) || BLANK;
}

/** A person's words; of a restricted task nothing. */
export function textCell(text: string, restricted: boolean): string {
  return (restricted ? '' : oneLine(text)) || BLANK;
}

export function unitsCell(units: Task['leadUnits'], draft: Draft): string {
  return namesOf(units, draft).join('; ') || BLANK;
}

/** The deadline as it was set, and what an extension made of it. */
export function deadlineCell(task: Task): string {
  const text = deadlineAsSet(task);
  const { extendedTo } = task.deadline;
  return extendedTo === null ? text : extendedDeadline(text, formatDay(extendedTo));
}

/**
 * As typed, of a restricted task only the day; a day that no calendar has (31/6) is not printed in
 * a signed paper.
 */
export function deadlineAsSet({ deadline: { text, kind, date }, restricted }: Task): string {
  if (restricted) return date === null ? BLANK : formatDay(date);
  const impossible = kind === 'unclear' && /^\d/.test(text);
  return (impossible ? '' : oneLine(text)) || BLANK;
}

/** The result with the paper that proves it, when the result does not name that paper itself. */
export function resultCell({ result, evidence, restricted }: Task): string {
  if (restricted) return BLANK;
  const text = oneLine(result);
  const paper = /https?:|www\.|drive\./i.test(evidence) ? '' : oneLine(evidence);
  if (text === '' || paper === '' || text.includes(paper)) return text || paper || BLANK;
  return `${text.replace(/\.$/, '')} (${paper}).`;
}

/**
 * The same in a report: what was written after the closing date is of the next period, and the words
 * of the last one are not repeated.
 */
export function periodResultCell({ task, updatedAfterClosing, isUnchanged }: ReportedTask): string {
  const cell = resultCell(task);
  if (cell === BLANK) return BLANK;
  if (updatedAfterClosing) return resultOfLater;
  return isUnchanged ? goesOnAsBefore : cell;
}
