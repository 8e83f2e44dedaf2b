import { yearOf } from '../../domain/calendar-date.ts';
import { formatDay } from '../../domain/format-day.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { figureDifference, scaleOf } from '../../domain/indicator-scale.ts';
import { changeInFigure } from '../../messages/report/comparison.ts';
import {
  asOtherPaperSays,
  comparedWith,
  indicatorCounts,
  indicatorFigure,
  indicatorFigures,
  keptZero,
  noIndicators,
  notMet,
  targetWithin,
  targetWords,
} from '../../messages/report/indicators.ts';
import {
  captions,
  indicatorHeaders,
  tableCaption,
  tableName,
} from '../../messages/report/tables.ts';
import { indicatorStateLabels } from '../../messages/words.ts';
import { paragraph, table } from '../blocks.ts';
import { type Draft, namesOf } from '../draft.ts';
import type { ReportedIndicator } from '../facts/indicator-facts.ts';
import { indicatorKey } from '../facts/previous-facts.ts';
import type { ReportBlock, ReportTable } from '../report.ts';
import { asClause, oneLine } from '../text.ts';

const INDICATOR_TABLE = 2;

/** II.3 with Bảng 2. */
export function indicatorResults(draft: Draft): readonly ReportBlock[] {
  const { all, counts } = draft.facts.indicators;
  if (all.length === 0) return [paragraph(noIndicators)];
  return [
    paragraph(
      indicatorCounts(all.length, counts, tableName(INDICATOR_TABLE)),
      figures(all, draft),
      ...zeros(all, draft),
      missed(all, draft),
      ...byReference(all),
    ),
    table(indicatorTable(draft)),
  ];
}

/** The two-page version: one sentence, no table. */
export function indicatorsInBrief({ facts: { indicators } }: Draft): ReportBlock {
  const { all, counts } = indicators;
  return paragraph(all.length === 0 ? noIndicators : indicatorCounts(all.length, counts, null));
}

/** The first three that have reached their target or are on the way to it. */
function figures(all: readonly ReportedIndicator[], draft: Draft): string {
  const items = all
    .filter(({ indicator }) => indicator.measure !== 'zero-event')
    .filter(({ state }) => state !== 'not-met' && state !== 'no-data')
    .filter(({ indicator }) => /\d/.test(indicator.actual))
    .slice(0, 3)
    .map(({ indicator }) => figure(indicator, draft));
  return items.length === 0 ? '' : indicatorFigures(items);
}

function figure(indicator: Indicator, draft: Draft): string {
  const { title, actual, measure, target, baseline } = indicator;
  const compared = measure === 'rising' || measure === 'falling';
  const words = compared ? '' : targetWords(measure, withUnit(target, indicator));
  const goal = targetWithin(words, asClause(indicator.deadlineText));
  const reached = withUnit(actual, indicator);
  const base = compared ? withUnit(baseline, indicator) : '';
  const figure = indicatorFigure(
    asClause(title),
    base ? comparedWith(reached, base) : reached,
    goal,
  );
  return `${figure}${changeSince(indicator, draft)}`;
}

/** Nothing where either figure cannot be told, or nobody has taken a new one since. */
function changeSince(indicator: Indicator, { facts: { previous } }: Draft): string {
  const before = previous?.indicators.get(indicatorKey(indicator));
  if (!previous || !before || isSameFigure(indicator, before)) return '';
  const difference = figureDifference(indicator, before);
  const unit = scaleOf(indicator).isPercent ? '%' : indicator.measureUnit;
  return difference === null ? '' : changeInFigure(difference, unit, previous.period);
}

function isSameFigure(one: Indicator, other: Indicator): boolean {
  return one.actual === other.actual && one.actualOn === other.actualOn;
}

/** “71,5%”, “05 mô hình”, “94,1% (năm 2025)”; a cell that names its own unit keeps it. */
function withUnit(value: string, { measureUnit }: Indicator): string {
  const text = oneLine(value);
  const [, figure = '', remark = ''] = /^([\d.,]+)( \(.*\))?$/.exec(text) ?? [];
  if (figure === '' || measureUnit === '') return text;
  if (measureUnit === '%') return `${figure}%${remark}`;
  return `${/^[1-9]$/.test(figure) ? `0${figure}` : figure} ${measureUnit}${remark}`;
}

function zeros(all: readonly ReportedIndicator[], draft: Draft): readonly string[] {
  return all
    .filter(({ indicator, state }) => indicator.measure === 'zero-event' && state === 'met')
    .map(({ indicator }) => {
      const [unit = null] = indicator.unit === null ? [] : namesOf([indicator.unit], draft);
      return keptZero(asClause(indicator.title), unit, asClause(indicator.source));
    });
}

/** Figures that stand in another paper, of which nobody has told any yet. */
function byReference(all: readonly ReportedIndicator[]): readonly string[] {
  return all
    .filter(({ indicator, state }) => indicator.measure === 'by-reference' && state === 'no-data')
    .map(({ indicator: { title, measure, target } }) =>
      asOtherPaperSays(oneLine(title), targetWords(measure, oneLine(target))),
    );
}

function missed(all: readonly ReportedIndicator[], draft: Draft): string {
  const items = all
    .filter(({ state }) => state === 'not-met')
    .slice(0, 3)
    .map(({ indicator }) => figure(indicator, draft));
  return items.length === 0 ? '' : notMet(items);
}

/** A line judged over a span of years has no other target than that span. */
function targetCell({ measure, target, deadlineText }: Indicator): string {
  const words = targetWords(measure, oneLine(target));
  return words === '' && measure === 'window' ? oneLine(deadlineText) : words;
}

function indicatorTable({ facts: { indicators, window } }: Draft): ReportTable {
  const widths = [10, 40, 15, 23, 20, 17, 22, 18];
  return {
    caption: tableCaption(INDICATOR_TABLE, captions.indicators),
    columns: widths.map((widthMm, index) => ({ widthMm, align: index === 1 ? 'left' : 'center' })),
    header: [indicatorHeaders(yearOf(window.asOf)).map((text) => ({ text }))],
    rows: indicators.all.map(({ indicator, state }, index) => ({
      cells: [
        String(index + 1),
        oneLine(indicator.title),
        indicator.measureUnit || '-',
        targetCell(indicator) || '-',
        oneLine(indicator.targetThisYear) || '-',
        oneLine(indicator.actual) || '-',
        indicator.actualOn === null ? '-' : formatDay(indicator.actualOn),
        indicatorStateLabels[state],
      ],
    })),
  };
}
