import type { CalendarDate } from '../shared/domain/calendar-date.ts';
import type { Period } from '../shared/domain/period.ts';
import type { ReportVariant } from '../shared/domain/report-variant.ts';
import { type PeriodRequest, requestedPeriod } from '../shared/domain/requested-period.ts';
import type { Settings } from '../shared/domain/settings.ts';
import type { Totals } from '../shared/domain/totals.ts';
import { mailWords } from '../shared/messages/mails.ts';
import { noReportFor } from '../shared/messages/terminal.ts';
import { composeReport } from '../shared/report/compose-report.ts';
import { kpiInputs } from '../shared/report/kpi/kpi-inputs.ts';
import type { Report } from '../shared/report/report.ts';
import { reportFacts } from '../shared/report/report-facts.ts';
import { kpiFileName, reportFileName } from '../shared/report/report-name.ts';
import { inputFrom } from '../shared/report/snapshot/input-from.ts';
import { docxFile } from './docx-file.ts';
import { ConfigError } from './errors.ts';
import type { JobContext } from './job-context.ts';
import { mailReport, type ToldOffice } from './mail-report.ts';
import { openProgramme } from './open-programme.ts';
import { refreshTabs } from './refresh-tabs.ts';
import { readFigures } from './snapshots.ts';
import { plannedReportKey, REPORTS_PREFIX, storeReport } from './stored-reports.ts';

/** Null for the variant = the one that `Cấu hình` names. */
export type ReportRequest = Omit<PeriodRequest, 'variant'> & {
  readonly variant: ReportVariant | null;
  /** A person says that frozen figures are wrong: those of now take their place, in a new file. */
  readonly correct?: boolean;
  /** Whether the Office is told by mail where the file lies. */
  readonly mail?: boolean;
  /** Whether the counts for Nghị định 335/2025/NĐ-CP are laid beside it, in a file of their own. */
  readonly kpi?: boolean;
};

export interface ReportResult {
  readonly period: string;
  readonly variant: ReportVariant;
  /** As it is downloaded. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** The file of counts for assessments; null unless it was asked for. */
  readonly kpiPath: string | null;
  /** What became of the mail to the Office; null unless it was asked for. */
  readonly mail: ToldOffice | null;
  readonly totals: Totals;
  /** The day on which the figures were read: when the period was frozen, else that of the run. */
  readonly figuresOf: CalendarDate;
  /** Open tasks whose result is written in the words of the last period: the Office should ask. */
  readonly unchanged: readonly string[];
}

/** Composes the báo cáo of a period, stores the Word file and lists it in the workbook. */
export function report(context: JobContext, request: ReportRequest): Promise<ReportResult> {
  return context.workbook
    .exclusively(() => reportAlone(context, request))
    .finally(() => context.mailer.close());
}

async function reportAlone(context: JobContext, request: ReportRequest): Promise<ReportResult> {
  const open = await openProgramme(context);
  const { settings } = open.programme;
  const variant = request.variant ?? settings.reportVariant;
  const period = periodOf({ ...request, variant }, settings, context.today);
  const { snapshot, previous } = await readFigures(context, open, {
    variant,
    period,
    correct: request.correct ?? false,
  });
  const input = inputFrom(snapshot, previous, {
    variant,
    period,
    settings,
    mark: open.sample ? mailWords.reportMark(snapshot.frozenOn) : null,
  });
  const composed = composeReport(input);
  const { name, path } = await store(context, reportFileName(variant, period), composed);
  const kpi = request.kpi ? kpiInputs(input) : null;
  const kpiFile = kpi && (await store(context, kpiFileName(period), kpi));
  await refreshTabs(context, open);
  const { totals, unchanged } = reportFacts(input);
  const made = {
    day: context.today,
    name,
    title: composed.documentTitle,
    totals,
    locations: [path, ...(kpiFile === null ? [] : [kpiFile.path])],
  };
  return {
    period: period.id,
    variant,
    name,
    path,
    kpiPath: kpiFile?.path ?? null,
    mail: request.mail ? await mailReport(context, open, made) : null,
    totals,
    figuresOf: snapshot.frozenOn,
    unchanged: unchanged.map(({ task }) => task.code),
  };
}

/** Lays a report into the Store, or finds out where it would lie; its name, and where people open it. */
async function store(context: JobContext, fileName: string, content: Report) {
  const lay = context.dryRun ? plannedReportKey : storeReport;
  const key = await lay(context.store, fileName, await docxFile(content));
  return { name: key.slice(REPORTS_PREFIX.length), path: context.store.locationOf(key) };
}

/** Throws `ConfigError` for words that name no period. */
function periodOf(request: PeriodRequest, settings: Settings, today: CalendarDate): Period {
  const period = requestedPeriod(request, settings, today);
  if (typeof period !== 'string') return period;
  throw new ConfigError(noReportFor[period](request.period ?? request.asOf ?? ''));
}
