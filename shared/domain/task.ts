import type { CalendarDate } from './calendar-date.ts';
import type { Deadline } from './deadline.ts';
import type { UnitId } from './unit.ts';

/** What a person chooses in `Trạng thái`. Lateness is never typed, it is derived (`TaskState`). */
export type TaskStatus = 'not-started' | 'in-progress' | 'done' | 'paused' | 'cancelled';

/**
 * Done × in time, the two axes that Hải Phòng's own statistics use, plus the kinds of work that
 * cannot be late.
 */
export type TaskState =
  | 'not-due'
  | 'due-soon'
  | 'overdue'
  | 'ongoing'
  | 'no-deadline'
  | 'done-on-time'
  | 'done-late'
  | 'done-no-deadline'
  | 'done-undated'
  | 'paused'
  | 'cancelled';

/** Where the Office stands on a task that its unit calls done; null while it is not done. */
export type Confirmation = 'waiting' | 'confirmed' | 'returned';

/** 1–8 as the programme numbers its groups; 0 = the Office's common duties (Nhiệm vụ chung). */
export type GroupNumber = number;

/** The programme's own six (mục I.2), which are not the national list of 226-KL/TW. */
export type Clarity = 'work' | 'bodies' | 'means' | 'time' | 'authority' | 'product';

/** One row of the task table, understood. Text fields are as typed, '' when empty. */
export interface Task {
  /** Empty when the row has none; then it cannot be reminded or shown a verdict. */
  readonly code: string;
  readonly tab: string;
  readonly sheetRow: number;
  readonly group: GroupNumber | null;
  readonly title: string;
  /** The one lead unit; null when none, several or an unknown one is named. */
  readonly leadUnit: UnitId | null;
  readonly leadUnits: readonly UnitId[];
  readonly supportingUnits: readonly UnitId[];
  readonly issuingBody: string;
  readonly measures: string;
  readonly resources: string;
  readonly deadline: Deadline;
  readonly decisionLevel: string;
  readonly responsiblePerson: string;
  readonly product: string;
  readonly status: TaskStatus;
  readonly progressPercent: number | null;
  readonly result: string;
  readonly evidence: string;
  readonly completedOn: CalendarDate | null;
  readonly difficulty: string;
  readonly proposal: string;
  readonly proposalTo: string;
  readonly updatedOn: CalendarDate | null;
  readonly confirmation: Confirmation | null;
  readonly instruction: string;
  readonly sourcePhrase: string;
  readonly documentBasis: string;
  readonly kind: string;
  /** Only code and title may leave the workbook. */
  readonly restricted: boolean;
  /** Columns whose cell a merge above fills: the value was typed for an earlier row too. */
  readonly inherited: readonly string[];
  /** Code of the task this row details (`N1.06` for `N1.06.1`), when that row exists. */
  readonly parentCode: string | null;
  /** True when other rows detail this one: it is then neither counted, reminded nor judged. */
  readonly hasDetails: boolean;
}

/** The deadline as typed, as far as it may leave the workbook: of restricted work nothing. */
export function deadlineWords({ deadline, restricted }: Task): string {
  return restricted ? '' : deadline.text;
}
