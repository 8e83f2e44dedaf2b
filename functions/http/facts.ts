import type { CheckResult } from '../check.ts';
import type { DispatchResult } from '../dispatch.ts';
import type { RemindResult } from '../remind.ts';
import type { ReportResult } from '../report.ts';

/** Figures and fixed words for the log: never a name, an address or a cell. */
export type Facts = Readonly<Record<string, number | string>>;

export function checkFacts({ today, summary }: CheckResult): Facts {
  const { totals, findings } = summary;
  return { today, tasks: totals.total, errors: findings.error, warnings: findings.warning };
}

/** The Office's own mail about the day counts like the others. */
export function remindFacts({ today, mails, summary, letters, logTrouble }: RemindResult) {
  const outcomes = [...mails, ...(summary ? [summary] : [])].map(({ outcome }) => outcome);
  const count = (one: string) => outcomes.filter((outcome) => outcome === one).length;
  return {
    today,
    sent: count('sent'),
    alreadySent: count('already-sent'),
    skipped: count('skipped'),
    failed: count('failed'),
    letters: letters.length,
    workbookShowsIt: logTrouble === null ? 'yes' : 'no',
  } satisfies Facts;
}

export function reportFacts({ period, variant, totals }: ReportResult): Facts {
  return { period, variant, tasks: totals.total };
}

export function dispatchFacts({
  job,
  slot,
  queued,
  alreadyQueued,
  troubles,
}: DispatchResult): Facts {
  return { job, slot, queued, alreadyQueued, notQueued: troubles.length };
}
