import { countClear, missingClarities } from '../shared/domain/clarity.ts';
import type { Finding, Severity } from '../shared/domain/finding.ts';
import { countByRule } from '../shared/domain/finding-counts.ts';
import { type JudgedTask, judgeTasks } from '../shared/domain/judged-task.ts';
import { deadlineWords } from '../shared/domain/task.ts';
import type { Totals } from '../shared/domain/totals.ts';
import { totalsOf } from '../shared/domain/unit-totals.ts';
import { describerOutside } from '../shared/messages/findings.ts';
import type { JobContext } from './job-context.ts';
import { openProgramme } from './open-programme.ts';
import { refreshTabs } from './refresh-tabs.ts';

/** What `check` says: typed rows and everything that is asked about them. */
export interface CheckResult {
  readonly today: string;
  readonly tasks: readonly CheckedTask[];
  readonly findings: readonly DescribedFinding[];
  readonly summary: CheckSummary;
}

export interface DescribedFinding
  extends Pick<Finding, 'rule' | 'severity' | 'tab' | 'row' | 'cell'> {
  readonly message: string;
}

export interface CheckSummary {
  readonly totals: Totals;
  readonly withAllClarities: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly rules: Readonly<Record<string, number>>;
}

export type CheckedTask = ReturnType<typeof checkedTask>;

/** Reads the workbook, judges every row, and writes the system's tabs. */
export function check(context: JobContext): Promise<CheckResult> {
  return context.workbook.exclusively(() => checkAlone(context));
}

async function checkAlone(context: JobContext): Promise<CheckResult> {
  const open = await openProgramme(context);
  const judged = judgeTasks(open.programme, context.today);
  await refreshTabs(context, open);
  const describe = describerOutside(open.programme.tasks);
  return {
    today: context.today,
    tasks: judged.map(checkedTask),
    findings: open.findings.map((one) => describedFinding(one, describe(one))),
    summary: summarise(judged, open.findings),
  };
}

function checkedTask({ task, state, workingDaysLeft, details }: JudgedTask) {
  const { kind, date, extendedTo, effectiveDate, checkpoints } = task.deadline;
  const text = deadlineWords(task);
  return {
    code: task.code,
    tab: task.tab,
    row: task.sheetRow,
    group: task.group,
    title: task.title,
    leadUnit: task.leadUnit,
    leadUnits: task.leadUnits,
    supportingUnits: task.supportingUnits,
    deadline: { text, kind, date, extendedTo, effectiveDate, checkpoints },
    status: task.status,
    state,
    confirmation: task.confirmation,
    progress: task.progressPercent,
    workingDaysLeft,
    missingClarities: task.hasDetails ? [] : missingClarities(task),
    inherited: task.inherited,
    parent: task.parentCode,
    details: details.map((detail) => detail.task.code),
  };
}

function describedFinding(one: Finding, message: string): DescribedFinding {
  const { rule, severity, tab, row, cell } = one;
  return { rule, severity, tab, row, cell, message };
}

function summarise(judged: readonly JudgedTask[], findings: readonly Finding[]): CheckSummary {
  const counted = judged.map(({ task }) => task).filter(({ hasDetails }) => !hasDetails);
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return {
    totals: totalsOf(judged),
    withAllClarities: countClear(counted).clear,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
    rules: Object.fromEntries(countByRule(findings)),
  };
}
