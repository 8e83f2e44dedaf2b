import type { IndicatorState, MeasureKind } from '../../domain/indicator.ts';
import { countWord } from '../words.ts';
import { sentence } from './phrases.ts';

const order: readonly (readonly [IndicatorState, string])[] = [
  ['met', 'đạt'],
  ['not-met', 'chưa đạt'],
  ['progressing', 'đang tiến triển'],
  ['not-yet-assessed', 'chưa đến kỳ đánh giá'],
  ['no-data', 'chưa có số liệu'],
];

export const noIndicators = 'Chưa có chỉ tiêu được ghi trên Bảng theo dõi.';

/** “Trong 17 chỉ tiêu, đạt 05 chỉ tiêu, …”: classes that are not empty. */
export function indicatorCounts(
  total: number,
  counts: Readonly<Record<IndicatorState, number>>,
  table: string | null,
): string {
  const see = table ? ` (${table})` : '';
  const filled = order.filter(([state]) => counts[state] > 0);
  const [only] = filled;
  if (only && filled.length === 1)
    return total === 1
      ? `01 chỉ tiêu của Chương trình ${only[1]}${see}.`
      : `${countWord(total)} chỉ tiêu của Chương trình đều ${only[1]}${see}.`;
  const parts = filled.map(([state, words]) => `${words} ${countWord(counts[state])} chỉ tiêu`);
  return `Trong ${countWord(total)} chỉ tiêu, ${parts.join(', ')}${see}.`;
}

export function indicatorFigures(items: readonly string[]): string {
  return `Số liệu một số chỉ tiêu: ${items.join('; ')}.`;
}

/** “tỷ lệ dân số có tài khoản thanh toán điện tử đạt 71,5% (mục tiêu trên 80%)”. */
export function indicatorFigure(title: string, actual: string, target: string): string {
  const goal = target && ` (mục tiêu ${target})`;
  return /^(tỷ lệ|tỉ lệ|số) /i.test(title)
    ? `${title} đạt ${actual}${goal}`
    : `${title}, kết quả ${actual}${goal}`;
}

export function comparedWith(actual: string, baseline: string): string {
  return `${actual}, kỳ gốc ${baseline}`;
}

/** A zero-event line that was kept: “Trong kỳ, không để khiếu kiện đông người …”. */
export function keptZero(title: string, unit: string | null, source: string): string {
  const origin = unit ? `theo số liệu của ${unit}` : source && `nguồn: ${source}`;
  return `Trong kỳ, ${title}${origin && ` (${origin})`}.`;
}

/** “Các chỉ tiêu phát triển doanh nghiệp tư nhân thực hiện theo Nghị quyết …; chưa có số liệu.” */
export function asOtherPaperSays(title: string, paper: string): string {
  const which = /^theo /i.test(paper) ? paper.slice('theo '.length) : paper;
  return sentence(`${title} thực hiện theo ${which}; chưa có số liệu`);
}

/** “trên 80% đến năm 2030”. */
export function targetWithin(target: string, deadline: string): string {
  return target !== '' && /^đến /i.test(deadline) ? `${target} ${deadline}` : target;
}

export function notMet(items: readonly string[]): string {
  return `Chỉ tiêu chưa đạt: ${items.join('; ')}.`;
}

/** What is aimed at, in words: “trên 80”, “từ 05 trở lên”. */
export function targetWords(measure: MeasureKind | null, target: string): string {
  switch (measure) {
    case 'above':
      return target && `trên ${target}`;
    case 'at-least':
      return target && `từ ${target} trở lên`;
    case 'rising':
      return 'năm sau cao hơn năm trước';
    case 'falling':
      return 'năm sau thấp hơn năm trước';
    case 'zero-event':
      return 'không để xảy ra';
    case 'by-reference':
      return target || 'theo văn bản khác';
    default:
      return target;
  }
}
