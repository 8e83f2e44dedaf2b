import { isDone } from '../../domain/task-state.ts';
import { reportedBy } from '../../messages/report/phrases.ts';
import { type Draft, namesOf } from '../draft.ts';
import type { ReportedTask } from '../facts/reported-task.ts';
import { asClause } from '../text.ts';

/** How much of one “Kết quả đến nay” is quoted, in characters; whole sentences. */
const LONGEST_RESULT = 220;

/** Finished in the period, then with figures, then the rest; the same words only once. */
export function bestResults(tasks: readonly ReportedTask[], most: number): readonly ReportedTask[] {
  const texts = new Set<string>();
  return tasks
    .filter(({ hasResult, task }) => hasResult && !task.restricted)
    .toSorted((a, b) => resultRank(a) - resultRank(b))
    .filter(({ task }) => {
      const text = asClause(task.result);
      if (text === '' || texts.has(text)) return false;
      texts.add(text);
      return true;
    })
    .slice(0, most);
}

function resultRank(one: ReportedTask): number {
  if (one.finishedInPeriod) return 0;
  return hasFigures(one) ? 1 : 2;
}

const DAY_YEAR_OR_PAPER = /\d+[/-](?:\d+[/-]\d{4}|\d{4}|\p{Lu})\S*|\b20\d{2}\b/gu;

/** A number that counts something: not a day, not the number of a paper. */
function hasFigures({ task }: ReportedTask): boolean {
  return /\d/.test(task.result.replace(DAY_YEAR_OR_PAPER, ''));
}

/** Whether these results deserve to be called notable. */
export function isNotable(tasks: readonly ReportedTask[]): boolean {
  return tasks.some(({ state, ...one }) => isDone(state) || hasFigures({ state, ...one }));
}

/** “…; … (theo báo cáo của …)”: the results of one unit stand together, attributed once. */
export function quotedResults(
  tasks: readonly ReportedTask[],
  draft: Draft,
  longest = LONGEST_RESULT,
): string {
  const byUnit = Map.groupBy(tasks, ({ task }) => task.leadUnits.join());
  return [...byUnit.values()]
    .map((own) => {
      const units = namesOf(own[0]!.task.leadUnits, draft);
      const results = own.map(({ task }) => asClause(task.result, longest));
      return `${results.join('; ')}${reportedBy(units)}`;
    })
    .join('; ');
}
