import { addDays } from '../../domain/calendar-date.ts';
import { formatDay } from '../../domain/format-day.ts';
import {
  completeClarities,
  dueInMonth,
  dueInYear,
  goOnWithPermanent,
  nextWorkSentence,
  toBeWritten,
} from '../../messages/report/next-work.ts';
import { clarityLabels } from '../../messages/words.ts';
import { paragraph } from '../blocks.ts';
import { type Draft, taskClause } from '../draft.ts';
import type { DueMonth, NextWork } from '../facts/next-work.ts';
import type { ReportBlock } from '../report.ts';

/** More months than these are told by year. */
const MOST_MONTHS = 12;

/** IV. Nhiệm vụ trọng tâm of the next period. */
export function nextWorkParagraphs(draft: Draft): readonly ReportBlock[] {
  const { next, permanent, clarity } = draft.facts;
  const lines = [
    mainSentence(draft, namedTasks),
    next.due.length > 0 && permanent.length > 0 ? goOnWithPermanent(permanent.length) : '',
    clarity.unclear.length > 0 ? duties(draft) : '',
  ];
  return lines.filter((line) => line !== '').map((line) => paragraph(line));
}

/** The two-page version: counts only. */
export function nextWorkInBrief(draft: Draft): string {
  return mainSentence(draft, () => []);
}

function mainSentence(draft: Draft, named: (month: DueMonth) => readonly string[]): string {
  const { next, permanent, window } = draft.facts;
  return nextWorkSentence({
    next: next.period,
    overdue: next.overdue,
    due: next.due.length,
    from: next.someBefore ? formatDay(addDays(window.asOf, 1)) : null,
    months: monthClauses(next, named),
    permanent: permanent.length,
  });
}

function monthClauses(
  next: NextWork,
  named: (month: DueMonth) => readonly string[],
): readonly string[] {
  if (next.months.length > MOST_MONTHS) {
    const years = Map.groupBy(next.months, ({ year }) => year);
    return [...years].map(([year, months]) =>
      dueInYear(
        year,
        months.reduce((sum, { tasks }) => sum + tasks.length, 0),
      ),
    );
  }
  const sameYear = next.months.every(({ year }) => year === next.period.firstYear);
  return next.months.map((one) =>
    dueInMonth(one.month, sameYear ? null : one.year, one.tasks.length, named(one)),
  );
}

/** One to three are named. */
function namedTasks({ tasks }: DueMonth): readonly string[] {
  return tasks.length > 3 ? [] : tasks.map(taskClause);
}

function duties({ facts: { clarity, next } }: Draft): string {
  const missing = clarity.missing.map(({ clarity: one }) => toBeWritten[one] ?? clarityLabels[one]);
  const { period } = next;
  return completeClarities(clarity.unclear.length, missing, period, formatDay(period.to));
}
