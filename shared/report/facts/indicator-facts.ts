import { type CalendarDate, yearOf } from '../../domain/calendar-date.ts';
import type { Indicator, IndicatorState } from '../../domain/indicator.ts';
import { indicatorState } from '../../domain/indicator-state.ts';

export interface ReportedIndicator {
  readonly indicator: Indicator;
  readonly state: IndicatorState;
}

export interface IndicatorFacts {
  readonly all: readonly ReportedIndicator[];
  readonly counts: Readonly<Record<IndicatorState, number>>;
}

export function indicatorFacts(
  indicators: readonly Indicator[],
  asOf: CalendarDate,
): IndicatorFacts {
  const all = indicators.map((indicator) => ({
    indicator,
    state: indicatorState(indicator, yearOf(asOf)),
  }));
  const count = (wanted: IndicatorState) => all.filter(({ state }) => state === wanted).length;
  return {
    all,
    counts: {
      met: count('met'),
      'not-met': count('not-met'),
      progressing: count('progressing'),
      'not-yet-assessed': count('not-yet-assessed'),
      'no-data': count('no-data'),
    },
  };
}
