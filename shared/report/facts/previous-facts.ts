import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Period } from '../../domain/period.ts';
import { isDone } from '../../domain/task-state.ts';
import type { Totals } from '../../domain/totals.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import type { OverdueFlowFigures } from '../../messages/report/general-results.ts';
import type { PreviousFigures } from '../report-input.ts';
import type { DueBase } from './due-base.ts';
import { proposalFacts, type ReportedProposal } from './proposal-facts.ts';
import type { ReportedTask } from './reported-task.ts';
import type { Standing } from './standing.ts';

/** The closed figures that those of this period are compared with. */
export interface PreviousFacts {
  readonly period: Period;
  /** The day they were read, when that was after their closing date. */
  readonly readOn: CalendarDate | null;
  readonly totals: Totals;
  readonly due: DueBase;
  readonly clear: number;
  /** By `indicatorKey`. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** What became of its overdue work and its proposals; null for periods too far apart. */
  readonly since: {
    readonly overdue: OverdueFlowFigures;
    readonly proposals: readonly FollowedProposal[];
  } | null;
}

/** A proposal that the last report put forward. */
export interface FollowedProposal {
  readonly proposal: ReportedProposal;
  readonly outcome: 'answered' | 'waiting' | 'withdrawn';
}

export function previousFacts(
  { period, programme }: PreviousFigures,
  before: Standing,
  now: Standing,
  current: Period,
): PreviousFacts {
  const heirs = heirsOf(now);
  return {
    period,
    readOn: before.window.readOn,
    totals: before.totals,
    due: before.due,
    clear: before.clarity.clear,
    indicators: new Map(programme.indicators.map((one) => [indicatorKey(one), one])),
    since:
      now.window.continues || current.kind === 'day'
        ? {
            overdue: overdueFlow(before.overdue, now, heirs),
            proposals: followedProposals(before, now, heirs),
          }
        : null,
  };
}

/** A line that was reworded or numbered anew is compared with nothing. */
export function indicatorKey({ code, title }: Indicator): string {
  return `${code} ${searchKey(title)}`;
}

/** What each task of the last period is by now. */
type Heirs = ReadonlyMap<ReportedTask, ReportedTask>;

function heirsOf({ tasks, removed }: Standing): Heirs {
  return new Map(
    [...removed, ...tasks].flatMap((one) => (one.before ? [[one.before, one] as const] : [])),
  );
}

function overdueFlow(
  overdue: readonly ReportedTask[],
  now: Standing,
  heirs: Heirs,
): OverdueFlowFigures {
  const states = overdue.map((one) => heirs.get(one)?.state ?? 'cancelled');
  const count = (is: (state: ReportedTask['state']) => boolean) => states.filter(is).length;
  const done = count(isDone);
  const paused = count((state) => state === 'paused');
  const gone = count((state) => state === 'cancelled');
  const stillOverdue = count((state) => state === 'overdue');
  return {
    total: overdue.length,
    done,
    paused,
    gone,
    stillOverdue,
    extended: overdue.length - done - paused - gone - stillOverdue,
    fresh: now.overdue.length - stillOverdue,
  };
}

/** What this report puts forward again waits; what it does not, nobody asks any more. */
function followedProposals(
  before: Standing,
  now: Standing,
  heirs: Heirs,
): readonly FollowedProposal[] {
  const current = proposalFacts(now.tasks);
  const waiting = new Set(current.open.map(({ reported }) => reported));
  const outcomeOf = (heir: ReportedTask | undefined): FollowedProposal['outcome'] => {
    if (heir && waiting.has(heir)) return 'waiting';
    return heir && heir.task.instruction !== '' ? 'answered' : 'withdrawn';
  };
  return proposalFacts(before.tasks).open.map((proposal) => ({
    proposal,
    outcome: outcomeOf(heirs.get(proposal.reported)),
  }));
}
