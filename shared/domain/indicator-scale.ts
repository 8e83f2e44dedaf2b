import { type Figure, type FigureScale, readFigure } from './figure.ts';
import type { Indicator } from './indicator.ts';

/** How the figures of a target line are meant. */
export function scaleOf({ title, target, baseline, measureUnit }: Indicator): FigureScale {
  const isUnsaid = measureUnit === '' && (/%/.test(baseline) || /^t[iỉyỷ] lệ /i.test(title));
  const isPercent = /%|phần trăm/i.test(`${measureUnit} ${target}`) || isUnsaid;
  return { isPercent, unit: isPercent ? '' : measureUnit, about: `${title} ${target}` };
}

/** Up to here a percentage may stand beside others below 1%. */
const SMALL_PERCENTAGE = 10;

/** A percentage beside which a number of at most 1 can only be a share. */
export function isPlainPercentage({ least, mayBeShare }: Figure): boolean {
  return !mayBeShare && least > SMALL_PERCENTAGE;
}

const FIGURES = ['target', 'targetThisYear', 'baseline', 'actual'] as const;

/** Shares among percentages written as such: 0,85 beside a target of 80% is 85%. */
export function withPercentages(indicator: Indicator): Indicator {
  const scale = scaleOf(indicator);
  if (!scale.isPercent) return indicator;
  const figures = FIGURES.map((key) => ({ key, figure: readFigure(indicator[key], scale) }));
  if (!figures.some(({ figure }) => figure && isPlainPercentage(figure))) return indicator;
  const written = figures.flatMap(({ key, figure }) =>
    figure?.mayBeShare && /^[\d.,]+$/.test(indicator[key])
      ? [[key, `${decimal(figure.least * 100, 2)}%`]]
      : [],
  );
  return { ...indicator, ...Object.fromEntries(written) };
}

/** As Vietnamese keyboards write a number. */
export function decimal(value: number, places: number): string {
  return String(Number(value.toFixed(places))).replace('.', ',');
}

/**
 * By how much the actual figure of a line has grown; null where either cannot be told for sure, or
 * the line is measured in another way by now.
 */
export function figureDifference(now: Indicator, before: Indicator): number | null {
  const scale = scaleOf(now);
  if (scaleOf(before).isPercent !== scale.isPercent || now.measureUnit !== before.measureUnit) {
    return null;
  }
  const figure = exactFigure(now.actual, scale);
  const past = exactFigure(before.actual, scale);
  return figure === null || past === null ? null : figure - past;
}

function exactFigure(text: string, scale: FigureScale): number | null {
  const figure = readFigure(text, scale);
  return figure && figure.least === figure.most && !figure.mayBeShare ? figure.least : null;
}
