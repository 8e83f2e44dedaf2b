import { styleText } from 'node:util';
import type { FindingRule, Severity } from '../shared/domain/finding.ts';
import { ruleTitles } from '../shared/messages/rule-titles.ts';
import { terminalWords as words } from '../shared/messages/terminal.ts';
import { countWord, severityLabels } from '../shared/messages/words.ts';
import type { AddedPart } from '../sheet-templates/added-part.ts';
import type { CheckResult } from './check.ts';
import type { NoticeResult } from './notice.ts';
import type { RemindedMail, RemindResult } from './remind.ts';
import type { ReportResult } from './report.ts';
import type { SetupResult } from './setup.ts';

/** Lines for a terminal of 80 columns; colours go away by themselves when it is not one. */
export type Lines = readonly string[];

const LABEL_WIDTH = 36;
const BAR_WIDTH = 24;
const RULES_SHOWN = 12;

const bold = (text: string) => styleText('bold', text);
const dim = (text: string) => styleText('dim', text);
const red = (text: string) => styleText('red', text);
const yellow = (text: string) => styleText('yellow', text);
const green = (text: string) => styleText('green', text);
const cyan = (text: string) => styleText('cyan', text);

export function titleLines(remark: string, isMark: boolean): Lines {
  const rule = '─'.repeat(78);
  const shown = isMark ? yellow(bold(remark)) : dim(remark);
  return ['', `  ${bold(cyan(words.name))}  ${words.tagline}`, `  ${shown}`, dim(`  ${rule}`)];
}

function heading(text: string, remark: string): string {
  return `\n  ${bold(text)}${remark ? `  ${dim(remark)}` : ''}`;
}

export function checkLines(result: CheckResult): Lines {
  const { summary } = result;
  const { totals, findings } = summary;
  const { done, open } = totals;
  const state = (label: string, count: number, paint: (text: string) => string) =>
    count === 0 ? [] : [countLine(label, count, totals.total, paint)];
  const classes = words.classes;
  return [
    heading(words.tasks, words.tasksTotal(String(totals.total))),
    ...state(classes.onTime, done.onTime, green),
    ...state(classes.late, done.late, yellow),
    ...state(classes.doneNoDeadline, done.noDeadline, green),
    ...(done.waiting > 0 ? [remark(words.ofWhich.waiting, done.waiting)] : []),
    ...state(classes.inTime, open.inTime, cyan),
    ...(open.dueSoon > 0 ? [remark(words.ofWhich.dueSoon, open.dueSoon)] : []),
    ...state(classes.overdue, open.overdue, red),
    ...state(classes.ongoing, open.ongoing, cyan),
    ...state(classes.noDeadline, open.noDeadline, yellow),
    ...state(classes.paused, totals.paused, dim),
    ...state(classes.cancelled, totals.cancelled, dim),
    `    ${dim(words.clarity(String(summary.withAllClarities), String(totals.total)))}`,
    heading(
      words.findings,
      (['error', 'warning', 'info'] as const)
        .map((severity) => `${severityLabels[severity]} ${findings[severity]}`)
        .join(' · '),
    ),
    ...ruleLines(heaviestFirst(result)),
  ];
}

function countLine(
  label: string,
  count: number,
  total: number,
  paint: (text: string) => string,
): string {
  const length = total > 0 ? Math.max(1, Math.round((count / total) * BAR_WIDTH)) : 1;
  return `    ${label.padEnd(LABEL_WIDTH)}${String(count).padStart(4)}  ${paint('█'.repeat(Math.min(length, BAR_WIDTH)))}`;
}

function remark(label: string, count: number): string {
  return dim(`      ${label.padEnd(LABEL_WIDTH - 2)}${String(count).padStart(4)}`);
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One second task table weighs more than sixty blank cells: what is cut off is the lightest. */
function heaviestFirst({ summary, findings }: CheckResult): readonly (readonly [string, number])[] {
  const severities = new Map<string, Severity>(
    findings.map(({ rule, severity }) => [rule, severity]),
  );
  const weightOf = (rule: string) => weight[severities.get(rule) ?? 'info'];
  return Object.entries(summary.rules).toSorted(
    ([one, count], [other, otherCount]) => weightOf(one) - weightOf(other) || otherCount - count,
  );
}

function ruleLines(rules: readonly (readonly [string, number])[]): Lines {
  if (rules.length === 0) return [`    ${words.noFindings}`];
  const shown = rules.slice(0, RULES_SHOWN);
  const hidden = rules.length - shown.length;
  return [
    ...shown.map(([rule, count]) => {
      const title = ruleTitles[rule as FindingRule];
      return `    ${title.padEnd(LABEL_WIDTH + 8)}${String(count).padStart(4)}`;
    }),
    ...(hidden > 0 ? [dim(`    ${words.moreRules(countWord(hidden))}`)] : []),
  ];
}

export function remindLines(
  { mails, summary, letters, leavesMachine }: RemindResult,
  dryRun: boolean,
): Lines {
  const all = [...mails, ...(summary ? [summary] : [])];
  if (all.length === 0) return [heading(words.mails, ''), `    ${words.noMails}`];
  const written = all.filter(({ outcome }) => outcome !== 'skipped').length;
  return [
    heading(words.mails, words.mailCount(countWord(written))),
    ...mails.flatMap((mail) => mailLines(mail, words.onlyUpdate, leavesMachine)),
    ...(summary ? mailLines(summary, words.summary, leavesMachine) : []),
    ...(letters.length > 0 ? [heading(words.letters, '')] : []),
    ...letters.flatMap(({ unitName, path }) => [`    ${unitName}`, filePath(path, dryRun)]),
  ];
}

function mailLines(mail: RemindedMail, withoutTasks: string, leavesMachine: boolean): Lines {
  const { outcome, note, tasks, to, unitName } = mail;
  const reasons = Map.groupBy(tasks, ({ reason }) => reason as keyof typeof words.reasons);
  const what = [...reasons].map(
    ([reason, own]) => `${countWord(own.length)} ${words.reasons[reason]}`,
  );
  const said = outcome === 'sent' && !leavesMachine ? words.inOutbox : words.outcomes[outcome];
  const paint = outcome === 'failed' ? red : outcome === 'skipped' ? yellow : green;
  const why = outcome === 'skipped' || outcome === 'failed' ? ` - ${note}` : '';
  return [
    `    ${unitName}${to ? dim(`  <${to}>`) : ''}`,
    `      ${what.join(', ') || withoutTasks}  ${paint(`(${said}${why})`)}`,
  ];
}

export function reportLines(reports: readonly ReportResult[], dryRun: boolean): Lines {
  return [
    heading(words.reports, ''),
    ...reports.flatMap(({ variant, path, totals, figuresOf, unchanged, kpiPath, mail }) => [
      `    ${words.reportVariants[variant]}: ${words.reportTotals(totals.total, totals.done.total, totals.open.overdue)}`,
      filePath(path, dryRun),
      `      ${dim(words.figuresOf(figuresOf))}`,
      ...(unchanged.length > 0 ? [`      ${words.unchangedResults(unchanged)}`] : []),
      ...(kpiPath ? [`    ${words.kpiFile}:`, `      ${kpiPath}`] : []),
      ...(mail ? [`    ${words.reportMail}: ${toldWords(mail)}`] : []),
    ]),
  ];
}

export function noticeLines({ path }: NoticeResult, dryRun: boolean): Lines {
  return [heading(words.notice, ''), `    ${words.noticeNext}`, filePath(path, dryRun)];
}

function filePath(path: string, dryRun: boolean): string {
  return `      ${path}${dryRun ? `  ${dim(words.notWritten)}` : ''}`;
}

function toldWords({ outcome, note, leavesMachine }: NonNullable<ReportResult['mail']>): string {
  const said = outcome === 'sent' && !leavesMachine ? words.inOutbox : words.outcomes[outcome];
  return note === '' ? said : `${said} (${note})`;
}

export function setupLines(result: SetupResult, dryRun: boolean): Lines {
  const { workbook, created, added, advice } = result;
  if (created) {
    const line = dryRun ? words.setupWouldCreate(workbook) : words.setupCreated(workbook);
    return [heading(words.setup, ''), `    ${line}`];
  }
  const done =
    added.length === 0
      ? [`    ${words.setupNothing}`]
      : [
          `    ${dryRun ? words.setupWouldAdd : words.setupAdded}`,
          ...added.map((part) => `      - ${partName(part)}`),
        ];
  const left = advice.map((sentence) => `      - ${sentence}`);
  return [
    heading(words.setup, ''),
    ...done,
    ...(left.length > 0 ? [`    ${words.setupAdvice}`, ...left] : []),
    `    ${words.setupOpen(workbook)}`,
  ];
}

function partName(part: AddedPart): string {
  switch (part.kind) {
    case 'tab':
      return words.addedTab(part.tab);
    case 'column':
      return words.addedColumn(part.tab, part.header);
    case 'dropdown':
      return words.addedDropdown(part.tab, part.header);
    case 'date-format':
      return words.addedDateFormat(part.tab, part.header);
    case 'verdict-formula':
      return words.addedVerdictFormula(part.tab, part.header);
    case 'colours':
      return words.addedColours(part.tab);
    case 'frozen-rows':
      return words.addedFrozenRows(part.tab);
    case 'protection':
      return words.addedProtection(part.tab);
    case 'regional':
      return words.addedRegional;
  }
}

export function fileLines(files: readonly (readonly [label: string, path: string])[]): Lines {
  return [
    heading(words.files, ''),
    ...files.map(([label, path]) => `    ${label}\n      ${path}`),
    '',
  ];
}
