import type { Period } from '../../domain/period.ts';
import type { Totals } from '../../domain/totals.ts';
import { countWord, inParentheses } from '../words.ts';
import { openBreakdown } from './general-results.ts';
import { periodName } from './period-names.ts';
import { breakdown, sentence, taskCount } from './phrases.ts';

/** “hoàn thành 05/15 nhiệm vụ, chưa hoàn thành 10 nhiệm vụ (quá hạn 01)”. */
export function groupCounts(totals: Totals, whose = 'nhóm'): string {
  const { total, done, open, paused } = totals;
  if (total === 0) return `${whose} chưa có nhiệm vụ được theo dõi`;
  if (done.total === 0) return `${whose} có ${taskCount(total)}, ${nothingDone(totals)}`;
  return [
    `hoàn thành ${countWord(done.total)}/${taskCount(total)}`,
    open.total > 0 ? `chưa hoàn thành ${taskCount(open.total)}${overdueIn(totals)}` : '',
    paused > 0 ? `tạm dừng ${taskCount(paused)}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function overdueIn({ open }: Totals): string {
  return open.overdue > 0 ? ` (quá hạn ${countWord(open.overdue)})` : '';
}

/** “đều trong hạn”; “chưa hoàn thành (trong hạn 04, quá hạn 01)”. */
function nothingDone(totals: Totals): string {
  const { total, open, paused } = totals;
  const { inTime, overdue, ongoing, noDeadline } = open;
  if (Math.max(inTime, overdue, ongoing, noDeadline, paused) === total) {
    return breakdown([
      ['trong hạn', inTime],
      ['quá hạn', overdue],
      [total === 1 ? 'thực hiện thường xuyên' : 'là nhiệm vụ thường xuyên', ongoing],
      ['chưa xác định thời hạn', noDeadline],
      ['tạm dừng', paused],
    ]);
  }
  if (paused === 0) return `${total === 1 ? '' : 'đều '}chưa hoàn thành (${openBreakdown(totals)})`;
  return `trong đó chưa hoàn thành ${taskCount(open.total)} (${openBreakdown(totals)}), tạm dừng ${taskCount(paused)}`;
}

/** “Về …: …”, or several groups at once. */
export function aboutGroups(names: readonly string[], counts: string): string {
  return sentence(`${names.map((name) => `về ${name}`).join('; ')}: ${counts}`);
}

export function severalGroups(count: number): string {
  return `${countWord(count)} nhóm`;
}

export const allEightGroups = 'Cả 08 nhóm nhiệm vụ';

/** `notable` when something was finished or has figures. */
export function groupResults(results: string, notable: boolean): string {
  return `${notable ? 'Kết quả nổi bật' : 'Kết quả đến nay'}: ${results}.`;
}

export function restrictedResults(codes: readonly string[]): string {
  return codes.length > 3
    ? `Kết quả của ${taskCount(codes.length)} thuộc nội dung hạn chế, xem tại Bảng theo dõi.`
    : `Kết quả của nhiệm vụ ${codes.join(', ')} thuộc nội dung hạn chế, xem tại Bảng theo dõi.`;
}

export const noUpdate = 'Các đơn vị chưa cập nhật kết quả trong kỳ.';
export const nothingNew = 'Các đơn vị đã cập nhật, không có thay đổi trong kỳ.';

/** What stood there at the last closing is not told again. */
export function nothingNewSince(period: Period): string {
  return `Các đơn vị tiếp tục thực hiện, chưa có kết quả mới so với ${periodName(period)}.`;
}

export const updatedLater =
  'Các đơn vị cập nhật kết quả sau thời điểm chốt số liệu, sẽ tổng hợp vào kỳ sau.';

export function commonDutiesBesides(totals: Totals): string {
  return totals.done.total === 0
    ? `Ngoài 08 nhóm nhiệm vụ, có ${taskCount(totals.total)} chung, ${nothingDone(totals)}.`
    : `Ngoài 08 nhóm nhiệm vụ, nhiệm vụ chung ${groupCounts(totals)}.`;
}

export function withoutGroup(count: number, codes: readonly string[]): string {
  return `Còn ${taskCount(count)} chưa xác định nhóm${inParentheses(codes)}.`;
}

/** The two-page version. */
export const noHighlights = 'Các đơn vị chưa báo cáo kết quả nổi bật trong kỳ.';

/** Attributed once: each group is told by the unit that leads it. */
export function highlights(items: readonly string[]): string {
  return `Theo báo cáo của các cơ quan chủ trì, trong kỳ có một số kết quả nổi bật. ${items.join(' ')}`;
}

export function highlight(group: string, result: string): string {
  return sentence(`về ${group}: ${result}`);
}
