import { type TaskColumnKey, tasksContract } from '../../shared/contract/tasks.ts';
import type { Finding, FindingRule } from '../../shared/domain/finding.ts';
import type { Task } from '../../shared/domain/task.ts';
import { type Understanding, understandWorkbook } from '../../shared/intake/understand.ts';
import type { Cell, SheetContent, WorkbookContent } from '../../shared/workbook/content.ts';
import { programmeDefaults } from '../../sheet-templates/defaults.ts';
import { type Rows, workbookOf } from './workbook-of.ts';

/** The day of the model mails: a Monday. */
export const today = '2026-06-22';

export type TaskCells = Readonly<Partial<Record<TaskColumnKey, Cell>>>;

/** A row that nothing is wrong with; state what matters. */
export function taskCells(overrides: TaskCells = {}): TaskCells {
  return {
    code: 'N1.06',
    title: 'Sắp xếp Tổ dân phố',
    leadUnit: 'Phòng Văn hóa - Xã hội',
    supportingUnits: 'Các phòng, cơ quan, đơn vị, Tổ dân phố',
    issuingBody: 'UBND phường',
    measures: 'Lấy ý kiến Nhân dân tại các Tổ dân phố',
    resources: 'Nhân lực hiện có, không phát sinh kinh phí',
    deadline: '30/9/2026',
    decisionLevel: 'Chủ tịch UBND phường',
    product: 'Đề án sắp xếp Tổ dân phố trình HĐND phường',
    status: 'Đang thực hiện',
    // Of no programme that we know, so that nothing is held against one.
    sourcePhrase: 'Theo chương trình của phường khác',
    ...overrides,
  };
}

/** A task table with our own headers in row 1 and one row for each set of cells from row 2 on. */
export function taskTable(rows: readonly TaskCells[]): Rows {
  const { columns } = tasksContract;
  return [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
  ];
}

export function understoodWorkbook(content: WorkbookContent, day = today): Understanding {
  const understanding = understandWorkbook(content, programmeDefaults(), day);
  if (!understanding) throw new Error('no task table was found');
  return understanding;
}

export function understood(
  sheets: Readonly<Record<string, Rows | SheetContent>>,
  day = today,
): Understanding {
  return understoodWorkbook(workbookOf(sheets), day);
}

/** What becomes of these rows of `Nhiệm vụ`, and what is said about each. */
export function understoodTasks(...rows: readonly TaskCells[]): {
  readonly tasks: readonly Task[];
  readonly findings: readonly Finding[];
} {
  const { programme, findings } = understood({ 'Nhiệm vụ': taskTable(rows) });
  return { tasks: programme.tasks, findings: findings.filter(({ rule }) => /^task\//.test(rule)) };
}

/** One row, its task and the rules that spoke about it. */
export function oneTask(overrides: TaskCells): {
  readonly task: Task;
  readonly rules: readonly FindingRule[];
  readonly findings: readonly Finding[];
} {
  const { tasks, findings } = understoodTasks(taskCells(overrides));
  return { task: tasks[0]!, rules: findings.map(({ rule }) => rule), findings };
}
