import { formatDay } from '../../domain/format-day.ts';
import type { Task } from '../../domain/task.ts';
import { restrictedContent } from '../../messages/report/phrases.ts';
import { extendedDeadline, titleWithCode } from '../../messages/report/tables.ts';
import { type Draft, namesOf } from '../draft.ts';
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
export function deadlineCell({ deadline }: Task): string {
  const text = deadlineText(deadline);
  return deadline.extendedTo === null
    ? text
    : extendedDeadline(text, formatDay(deadline.extendedTo));
}

/** As typed; a day that no calendar has (31/6) is not printed in a signed paper. */
export function deadlineText({ text, kind }: Task['deadline']): string {
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
