import { missingClarities } from '../domain/clarity.ts';
import { type Finding, isClarityRule, isForOffice, type Severity } from '../domain/finding.ts';
import type { Programme } from '../domain/programme.ts';
import type { Task } from '../domain/task.ts';
import { describeFinding } from '../messages/findings.ts';
import { reviewWords as words } from '../messages/tabs.ts';
import { clarityLabels, countWord } from '../messages/words.ts';

/** One line of `Rà soát`: everything that is asked about one row. */
export interface ReviewLine {
  readonly severity: Severity;
  readonly code: string;
  readonly title: string;
  readonly text: string;
  /** The first cell to open; null where a whole tab is meant. */
  readonly tab: string;
  readonly cell: string | null;
}

export interface ReviewGroup {
  readonly name: string;
  readonly lines: readonly ReviewLine[];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Findings gathered one line a row, grouped by lead unit in the order of `Đơn vị`; then the rows
 * whose lead unit the Office must name, then what concerns the registers.
 */
export function reviewGroups(
  programme: Programme,
  findings: readonly Finding[],
): readonly ReviewGroup[] {
  const taskByRow = new Map(programme.tasks.map((task) => [`${task.tab}\n${task.sheetRow}`, task]));
  const byRow = Map.groupBy(findings, (one) =>
    one.row === null ? one : `${isForOffice(one.rule) ? 'office' : 'unit'}\n${one.tab}\n${one.row}`,
  );
  const lines = [...byRow.values()].map((own) => {
    const [first] = own;
    const task = taskByRow.get(`${first!.tab}\n${first!.row}`);
    return { task, isForOffice: isForOffice(first!.rule), line: reviewLine(own, task) };
  });
  const ofUnit = (id: string) =>
    lines.filter((one) => !one.isForOffice && one.task?.leadUnit === id).map(({ line }) => line);
  const groups = [
    ...programme.units.map((unit) => ({ name: unit.name, lines: ofUnit(unit.id) })),
    {
      name: words.unassigned,
      lines: lines
        .filter((one) => !one.isForOffice && one.task?.leadUnit === null)
        .map(({ line }) => line),
    },
    {
      name: words.office,
      lines: lines.filter((one) => one.isForOffice || !one.task).map(({ line }) => line),
    },
  ];
  return groups.filter((group) => group.lines.length > 0);
}

function reviewLine(findings: readonly Finding[], task: Task | undefined): ReviewLine {
  const heaviest = findings.toSorted((a, b) => weight[a.severity] - weight[b.severity])[0]!;
  return {
    severity: heaviest.severity,
    code: task?.code ?? '',
    title: task?.title ?? '',
    text: reviewText(findings, task),
    tab: heaviest.tab,
    cell: heaviest.cell,
  };
}

/** “Còn thiếu 04 rõ: …” stands for the missing cells; every other finding has its sentence. */
function reviewText(findings: readonly Finding[], task: Task | undefined): string {
  const others = task ? findings.filter((one) => !isMissingCell(one)) : findings;
  const sentences = others.map((one) => describeFinding(one));
  const missing = findings.filter(isMissingCell);
  if (!task || missing.length === 0) return sentences.join('\n');
  const clarities = missingClarities(task);
  const cells = missing.map((one) => one.cell).join(', ');
  const names = clarities.map((clarity) => clarityLabels[clarity]).join('; ');
  return [...sentences, words.clarity(countWord(clarities.length), names, cells)].join('\n');
}

function isMissingCell(one: Finding): boolean {
  return isClarityRule(one.rule) && one.rule.endsWith('-missing');
}
