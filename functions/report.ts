import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import { lastClosedPeriod, type Period, parsePeriod, periodAsOf } from '../shared/domain/period.ts';
import type { ReportVariant } from '../shared/domain/report-variant.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { Totals } from '../shared/domain/totals.ts';
import { mailWords } from '../shared/messages/mails.ts';
import { cliWords } from '../shared/messages/terminal.ts';
import { composeReport } from '../shared/report/compose-report.ts';
import { renderDocx } from '../shared/report/render-docx.ts';
import { reportFacts } from '../shared/report/report-facts.ts';
import { reportFileName } from '../shared/report/report-name.ts';
import { ConfigError } from './errors.ts';
import type { JobContext } from './job-context.ts';
import { readLedger } from './ledger-store.ts';
import { openProgramme } from './open-programme.ts';
import { refreshTabs } from './refresh-tabs.ts';
import { REPORTS_PREFIX, storeReport } from './stored-reports.ts';

export interface ReportRequest {
  readonly variant: ReportVariant;
  /** Null for both = the last period closed. */
  readonly period: string | null;
  readonly asOf: CalendarDate | null;
}

export interface ReportResult {
  readonly period: string;
  readonly variant: ReportVariant;
  /** Absolute. */
  readonly path: string;
  readonly totals: Totals;
}

/** Composes the báo cáo of a period, stores the Word file and lists it in the workbook. */
export async function report(context: JobContext, request: ReportRequest): Promise<ReportResult> {
  const open = await openProgramme(context);
  const period = periodOf(request, open.programme.settings, context.today);
  const input = {
    programme: open.programme,
    variant: request.variant,
    period,
    today: context.today,
    remindersSent: await remindersSent(context, period),
    mark: open.sample ? mailWords.reportMark(context.today) : null,
  };
  const fileName = reportFileName(request.variant, period);
  const bytes = await renderDocx(composeReport(input));
  const key = context.dryRun
    ? REPORTS_PREFIX + fileName
    : await storeReport(context.store, fileName, bytes);
  await refreshTabs(context, open);
  return {
    period: period.id,
    variant: request.variant,
    path: context.store.locationOf(key),
    totals: reportFacts(input).totals,
  };
}

/** Throws `ConfigError` for words that name no period. */
function periodOf(request: ReportRequest, settings: Settings, today: CalendarDate): Period {
  const { closingDay, reportKind } = settings;
  if (request.period !== null) {
    const period = parsePeriod(request.period, closingDay);
    if (!period) throw new ConfigError(cliWords.badPeriod(request.period));
    return period;
  }
  if (request.asOf === null) return lastClosedPeriod(reportKind, today, closingDay);
  const day = periodAsOf(request.asOf, closingDay);
  if (!day) throw new ConfigError(cliWords.badDay('--as-of', request.asOf));
  return day;
}

/** Mails of the period, told in section I.2. */
async function remindersSent(context: JobContext, { from, to }: Period) {
  const sent = (await readLedger(context.store)).filter(
    (entry) => entry.state === 'sent' && entry.day >= from && entry.day <= to,
  );
  return { mails: sent.length, units: new Set(sent.map(({ unitName }) => unitName)).size };
}
