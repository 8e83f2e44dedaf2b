import type { CalendarDate } from './calendar-date.ts';

/** What a row of `Điều chỉnh` (sổ điều chỉnh, bổ sung nhiệm vụ) does to a task. */
export type ChangeKind =
  | 'extend'
  | 'add'
  | 'reword'
  | 'split'
  | 'merge'
  | 'change-lead'
  | 'pause'
  | 'resume'
  | 'remove';

export type Decision = 'pending' | 'approved' | 'refused';

export interface Change {
  readonly sheetRow: number;
  readonly taskCode: string;
  readonly kind: ChangeKind | null;
  readonly before: string;
  readonly after: string;
  readonly oldDate: CalendarDate | null;
  readonly newDate: CalendarDate | null;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedOn: CalendarDate | null;
  readonly decision: Decision;
  readonly decidedBy: string;
  readonly decidedOn: CalendarDate | null;
  readonly basis: string;
}
