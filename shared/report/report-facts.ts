import { type GroupFacts, groupFacts, type UnitFacts, unitFacts } from './facts/breakdowns.ts';
import { type ChangeFacts, changeFacts } from './facts/change-facts.ts';
import { type IndicatorFacts, indicatorFacts } from './facts/indicator-facts.ts';
import { type IssuedDocument, issuedDocuments } from './facts/issued-documents.ts';
import { type NextWork, nextWork } from './facts/next-work.ts';
import { type PreviousFacts, previousFacts } from './facts/previous-facts.ts';
import { type ProposalFacts, proposalFacts } from './facts/proposal-facts.ts';
import type { ReportedTask } from './facts/reported-task.ts';
import { type Standing, standing } from './facts/standing.ts';
import type { ReportInput } from './report-input.ts';

/** Every figure of a báo cáo, computed once. Text, tables and annexes only print them. */
export interface ReportFacts extends Standing {
  /** The closed figures of the period before; null as long as nobody has closed any. */
  readonly previous: PreviousFacts | null;
  readonly permanent: readonly ReportedTask[];
  readonly finishedAfterClosing: readonly ReportedTask[];
  /** Told in the words of the last period. */
  readonly unchanged: readonly ReportedTask[];
  readonly groups: readonly GroupFacts[];
  readonly units: readonly UnitFacts[];
  readonly indicators: IndicatorFacts;
  readonly changes: ChangeFacts;
  readonly next: NextWork;
  readonly proposals: ProposalFacts;
  readonly documents: readonly IssuedDocument[];
}

/** Everything that the report says, from the figures of its period and of the one before. */
export function reportFacts(input: ReportInput): ReportFacts {
  const { programme, period, previous } = input;
  const before = previous && standing(previous, null);
  const now = standing(input, before);
  const { window, tasks } = now;
  return {
    ...now,
    previous: previous && before && previousFacts(previous, before, now, period),
    permanent: tasks.filter(({ state }) => state === 'ongoing'),
    finishedAfterClosing: tasks.filter((one) => one.finishedAfterClosing !== null),
    unchanged: tasks.filter((one) => one.isUnchanged),
    groups: groupFacts(tasks),
    units: unitFacts(tasks, programme.units, window),
    indicators: indicatorFacts(programme.indicators, window.asOf),
    changes: changeFacts(programme, now.removed, window),
    next: nextWork(tasks, period, programme.settings.closingDay, window.asOf),
    proposals: proposalFacts(tasks),
    documents: issuedDocuments(programme, window),
  };
}
