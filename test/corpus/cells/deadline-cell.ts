import type { DeadlineKind } from '../../../shared/domain/deadline.ts';
import type { Cell } from '../../../shared/workbook/content.ts';
import type { CaseNote } from '../open-case.ts';

export interface DeadlineNote extends CaseNote {
  /** The words name no year: 2026 is taken, and the unit is asked. */
  readonly noYear?: true;
  /** A day that no calendar has. */
  readonly impossible?: true;
}

/**
 * What a careful officer reads in a deadline cell. `any` = the day matters, not what it is called;
 * `asked` = no day may be taken from it, whatever it is called.
 */
export type DeadlineCell = readonly [
  cell: Cell,
  kind: DeadlineKind | 'any' | 'asked',
  date: string | null,
  note?: DeadlineNote,
];
