import { countWord, inParentheses, joinWithAnd } from '../words.ts';
import { overdueBy, seeAnnex, taskCount } from './phrases.ts';

/** III.1. */
export function stillOverdue(count: number, longest: number, which: string): string {
  if (count === 1) return `còn 01 nhiệm vụ ${overdueBy(longest)} (${which})`;
  return longest === 0
    ? `còn ${taskCount(count)} vừa quá hạn`
    : `còn ${taskCount(count)} quá hạn, trong đó nhiệm vụ quá hạn lâu nhất là ${countWord(longest)} ngày làm việc (${which})`;
}

/** “một số nhiệm vụ chưa rõ thời gian, sản phẩm (16 nhiệm vụ)”. */
export function stillUnclear(
  count: number,
  total: number,
  missing: readonly string[],
  codes: readonly string[],
): string {
  const most = missing.length > 2 ? 'chủ yếu chưa rõ' : 'chưa rõ';
  const what = `${most} ${joinWithAnd(missing.slice(0, 2))}`;
  if (count === total && total > 1) return `các nhiệm vụ chưa bảo đảm đủ 06 rõ, ${what}`;
  if (count === 1) return `01 nhiệm vụ chưa bảo đảm đủ 06 rõ${inParentheses(codes)}`;
  return `một số nhiệm vụ chưa bảo đảm đủ 06 rõ (${taskCount(count)}), ${what}`;
}

export function stillSilent(count: number): string {
  return `${countWord(count)} đơn vị chưa cập nhật kết quả đúng thời gian quy định`;
}

export function onScheduleBut(rest: string): string {
  return `Các nhiệm vụ cơ bản được thực hiện đúng tiến độ; tuy nhiên, ${rest}.`;
}

export function notLateBut(rest: string): string {
  return `Chưa có nhiệm vụ quá hạn; tuy nhiên, ${rest}.`;
}

export const nothingLate = 'Trong kỳ không có nhiệm vụ quá hạn, chậm tiến độ.';

/** III.2. Causes are quoted; sorting them into khách quan and chủ quan is a person's judgement. */
export function causes(items: readonly string[], more: string | null): string {
  const see = more === null ? '' : ` ${seeAnnex(more)}`;
  return `Theo báo cáo của các đơn vị chủ trì, nguyên nhân chủ yếu là: ${items.join('; ')}${see}.`;
}

export function causeOf(cause: string, code: string): string {
  return code === '' ? cause : `${cause} (${code})`;
}

export function causesMissing(count: number, codes: readonly string[], all: boolean): string {
  return all
    ? `Các đơn vị chủ trì chưa báo cáo nguyên nhân đối với ${taskCount(count)} quá hạn${inParentheses(codes)}.`
    : `Còn ${taskCount(count)} quá hạn chưa được báo cáo nguyên nhân${inParentheses(codes)}.`;
}

export function causesRestricted(codes: readonly string[]): string {
  return `Nguyên nhân đối với nhiệm vụ ${joinWithAnd(codes)} thuộc nội dung hạn chế, xem tại Bảng theo dõi.`;
}

export function otherDifficulties(items: readonly string[], besides: boolean): string {
  const begin = besides ? 'Ngoài ra, các đơn vị' : 'Các đơn vị';
  return `${begin} nêu khó khăn, vướng mắc: ${items.join('; ')}.`;
}

export const noDifficulties = 'Trong kỳ, các đơn vị không báo cáo khó khăn, vướng mắc.';
