import { join, resolve } from 'node:path';
import { terminalWords as words } from '../shared/messages/terminal.ts';
import { sampleContent } from '../sheet-templates/content.ts';
import { sampleDay } from '../sheet-templates/sample/sample-day.ts';
import { check } from './check.ts';
import { ConfigError } from './errors.ts';
import { openProgramme } from './open-programme.ts';
import { withProgress } from './progress.ts';
import { remind } from './remind.ts';
import { type ReportResult, report } from './report.ts';
import { setup } from './setup.ts';
import { checkLines, fileLines, remindLines, titleLines } from './terminal.ts';
import { jobContext, workbookPath } from './wiring.ts';

/**
 * One full pass over made-up data on one fixed day, so that it never ages and never falls on a
 * holiday: workbook, check, mails, the Office's report and the Party Committee's.
 */
export async function runDemo(workspace: string): Promise<void> {
  const context = jobContext({
    workspace,
    workbook: null,
    today: sampleDay,
    dryRun: false,
    sampleDay: true,
  });
  const { progress } = words;
  if (!(await context.workbook.exists())) {
    await withProgress(progress.setup, () => setup(context, sampleContent()));
  }
  const { programme } = await openProgramme(context);
  if (!programme.settings.sample) throw new ConfigError(words.demoOnRealWorkbook);
  const reminded = await withProgress(progress.remind, () => remind(context));
  const reports: ReportResult[] = [];
  for (const variant of ['office', 'party'] as const) {
    const request = { variant, period: null, asOf: null };
    reports.push(await withProgress(progress.report, () => report(context, request)));
  }
  const checked = await withProgress(progress.check, () => check(context));
  const files = [
    [words.workbookFile, workbookPath({ workspace, workbook: null })],
    [words.outboxFolder, join(resolve(workspace), 'outbox')],
    ...reports.map(({ variant, path }) => [words.reportVariants[variant], path] as const),
  ] as const;
  const lines = [
    ...titleLines(words.sampleDay(sampleDay), true),
    ...checkLines(checked),
    ...remindLines(reminded, false),
    ...fileLines(files),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
