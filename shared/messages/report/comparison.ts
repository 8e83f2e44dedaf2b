import type { Period } from '../../domain/period.ts';
import { countWord, formatNumber, formatShare } from '../words.ts';
import { periodName } from './period-names.ts';
import { FEWEST_FOR_A_SHARE, taskCount } from './phrases.ts';

/** A figure of the last period, and what that period is called. */
export interface Compared<Figure> {
  readonly period: Period;
  readonly before: Figure;
}

/** “, tăng 06 nhiệm vụ so với quý II năm 2026”; '' when there is nothing to compare with. */
export function changeInTasks(now: number, compared: Compared<number> | null): string {
  if (!compared || (now === 0 && compared.before === 0)) return '';
  return `, ${change(now - compared.before, taskCount)} ${than(compared.period)}`;
}

/** Some of all, for a share. */
export interface Part {
  readonly part: number;
  readonly total: number;
}

/**
 * “, tăng 8,36 điểm phần trăm so với quý II năm 2026 (14/23 nhiệm vụ, đạt 60,87%)”; '' where one of
 * the two has too few to be worth a percentage.
 */
export function changeInShare(now: Part, compared: Compared<Part> | null): string {
  if (!compared || Math.min(now.total, compared.before.total) < FEWEST_FOR_A_SHARE) return '';
  const { before, period } = compared;
  const points = rounded(share(now)) - rounded(share(before));
  const past = `${countWord(before.part)}/${taskCount(before.total)}, đạt ${formatShare(before.part, before.total)}`;
  return `, ${change(points, percentagePoints)} ${than(period)} (${past})`;
}

/** “, tăng 2,3 điểm phần trăm so với …”, “, giảm 02 mô hình so với …”. */
export function changeInFigure(difference: number, unit: string, period: Period): string {
  const amount =
    unit === '%'
      ? percentagePoints
      : (value: number) =>
          `${Number.isInteger(value) ? countWord(value) : formatNumber(value)} ${unit}`.trim();
  return `, ${change(difference, amount)} ${than(period)}`;
}

/** What the two printed percentages differ by, so that a reader can add it up. */
function rounded(percentage: number): number {
  return Math.round(percentage * 100) / 100;
}

function share({ part, total }: Part): number {
  return (part / total) * 100;
}

function percentagePoints(value: number): string {
  return `${formatNumber(value)} điểm phần trăm`;
}

function change(difference: number, amount: (value: number) => string): string {
  if (rounded(difference) === 0) return 'không thay đổi';
  return `${difference > 0 ? 'tăng' : 'giảm'} ${amount(Math.abs(difference))}`;
}

function than(period: Period): string {
  return `so với ${periodName(period)}`;
}

/** Of Bảng 1: “+6”, “-3”, “0”. */
export function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}

const kinds: Readonly<Record<Period['kind'], string>> = {
  month: '',
  quarter: '',
  day: '',
  'half-year': ' 6 tháng',
  'nine-months': ' 9 tháng',
  year: ' năm',
  years: ' giai đoạn',
};

/** Months and quarters have been reported before the first half-year or year. */
export function firstPeriod({ kind }: Period): string {
  return `Đây là kỳ báo cáo${kinds[kind]} đầu tiên, chưa có số liệu so sánh.`;
}

export function nothingToCompare(period: Period | null): string {
  const whose = period === null ? 'kỳ báo cáo trước' : periodName(period);
  return `Chưa có số liệu đã chốt của ${whose} để so sánh.`;
}

/** The figures compared with were themselves closed late. */
export function comparedFigures(period: Period, readOn: string): string {
  return `Số liệu so sánh của ${periodName(period)} được cập nhật đến ngày ${readOn}.`;
}
