import type { CalendarDate } from './calendar-date.ts';
import type { GroupNumber } from './task.ts';
import type { UnitId } from './unit.ts';

/** How a target line is judged (`Cách đánh giá`). */
export type MeasureKind =
  | 'above'
  | 'at-least'
  | 'exactly'
  | 'criterion'
  | 'rising'
  | 'falling'
  | 'zero-event'
  | 'grade'
  | 'by-reference'
  | 'window';

/** `no-data` also for a zero-event line that nobody filled: blank is never 0. */
export type IndicatorState = 'met' | 'not-met' | 'progressing' | 'not-yet-assessed' | 'no-data';

export interface Indicator {
  readonly sheetRow: number;
  readonly code: string;
  readonly title: string;
  readonly group: GroupNumber | null;
  readonly unit: UnitId | null;
  readonly measure: MeasureKind | null;
  readonly measureUnit: string;
  readonly target: string;
  readonly deadlineText: string;
  readonly targetThisYear: string;
  readonly baseline: string;
  readonly actual: string;
  readonly actualOn: CalendarDate | null;
  readonly source: string;
}
