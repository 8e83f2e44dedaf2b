import type { Totals } from '../../domain/totals.ts';
import { countWord } from '../words.ts';
import {
  breakdown,
  FEWEST_FOR_A_SHARE,
  inParentheses,
  reachedShare,
  seeAnnex,
  taskCount,
} from './phrases.ts';

/** How many are done; the classes of Bảng 1 that are not empty. */
export function doneBreakdown({ done }: Totals): string {
  return breakdown([
    ['đúng hạn', done.onTime],
    ['quá hạn', done.late],
    ['không có thời hạn', done.noDeadline],
  ]);
}

/** Hải Phòng's “đang thực hiện” swallows “chưa thực hiện”; the report says “chưa hoàn thành”. */
export function openBreakdown({ open }: Totals): string {
  return breakdown([
    ['trong hạn', open.inTime],
    ['quá hạn', open.overdue],
    ['thường xuyên', open.ongoing],
    ['chưa xác định thời hạn', open.noDeadline],
  ]);
}

export function generalResult(day: string, totals: Totals, table: string): string {
  const { total, done, open, paused } = totals;
  if (total === 0) return `Đến hết ngày ${day}, chưa có nhiệm vụ được theo dõi.`;
  const tracked = `Đến hết ngày ${day}, tổng số nhiệm vụ theo dõi là ${taskCount(total)}`;
  if (open.total === total)
    return `${tracked}, chưa có nhiệm vụ hoàn thành (${openBreakdown(totals)}). Chi tiết tại ${table}.`;
  const parts = [
    done.total === 0
      ? 'chưa có nhiệm vụ hoàn thành'
      : `đã hoàn thành ${taskCount(done.total)}${reachedShare(done.total, total, 'tổng số nhiệm vụ')} (${doneBreakdown(totals)})`,
    open.total === 0
      ? 'không còn nhiệm vụ chưa hoàn thành'
      : `chưa hoàn thành ${taskCount(open.total)} (${openBreakdown(totals)})`,
    paused === 0 ? '' : `tạm dừng ${taskCount(paused)}`,
  ];
  const all = parts.filter((part) => part !== '').join('; ');
  return `${tracked}. Trong đó, ${all}. Chi tiết tại ${table}.`;
}

/** The two-page version leaves the classes to the table. */
export function generalResultInBrief(day: string, totals: Totals, table: string): string {
  const { total, done, open, paused } = totals;
  if (total === 0) return generalResult(day, totals, table);
  const parts = [
    `tổng số nhiệm vụ theo dõi là ${taskCount(total)}`,
    done.total === 0
      ? 'chưa có nhiệm vụ hoàn thành'
      : `đã hoàn thành ${taskCount(done.total)}${reachedShare(done.total, total, 'tổng số nhiệm vụ')}`,
    open.total === 0 ? '' : `chưa hoàn thành ${taskCount(open.total)}${overdueAmong(totals)}`,
    paused === 0 ? '' : `tạm dừng ${taskCount(paused)}`,
  ];
  return `Đến hết ngày ${day}, ${parts.filter((part) => part !== '').join('; ')} (${table}).`;
}

function overdueAmong({ open }: Totals): string {
  return open.overdue === 0 ? '' : `, trong đó quá hạn ${taskCount(open.overdue)}`;
}

/** The share that counts: of what could be judged, how much was on time. */
export function onTimeOfDue(total: number, onTime: number, early: number): string {
  if (total === 0) return 'Trong kỳ không có nhiệm vụ đến hạn.';
  const base = `${taskCount(total)} đã đến hạn${early > 0 ? ' hoặc hoàn thành trước thời hạn' : ''}`;
  if (onTime === 0) return `Trong ${base}, chưa có nhiệm vụ hoàn thành đúng hạn.`;
  if (total < FEWEST_FOR_A_SHARE)
    return `Tính trên ${base}, hoàn thành đúng hạn ${countWord(onTime)}/${taskCount(total)}.`;
  return `Tính trên ${base}, hoàn thành đúng hạn ${taskCount(onTime)}${reachedShare(onTime, total)}.`;
}

/** `silent`: “N3.07 - Phòng Kinh tế, Hạ tầng và Đô thị”, or empty when too many to name. */
export function permanentWork(
  total: number,
  reported: number,
  silent: readonly string[],
  annex: string,
): string {
  const left = total - reported;
  const which = silent.length > 0 ? ` (${silent.join('; ')})` : ` ${seeAnnex(annex)}`;
  if (total === 1)
    return `Có 01 nhiệm vụ thường xuyên, ${reported === 1 ? 'có kết quả trong kỳ' : `chưa cập nhật kết quả trong kỳ${which}`}.`;
  if (left === 0) return `Cả ${taskCount(total)} thường xuyên đều có kết quả trong kỳ.`;
  if (reported === 0)
    return `${taskCount(total)} thường xuyên chưa được cập nhật kết quả trong kỳ${which}.`;
  return `Trong ${taskCount(total)} thường xuyên, ${taskCount(reported)} có kết quả trong kỳ; ${taskCount(left)} chưa cập nhật kết quả${which}.`;
}

/** `items` names all when there are at most three, else the three longest. */
export function overdueTasks(total: number, items: readonly string[], annex: string): string {
  if (total === 0) return 'Không có nhiệm vụ quá hạn.';
  const all = items.length === total;
  const lead = all
    ? `Có ${taskCount(total)} quá hạn`
    : `Có ${taskCount(total)} quá hạn, trong đó quá hạn lâu nhất`;
  return `${lead}: ${items.join('; ')}${all ? '' : ` ${seeAnnex(annex)}`}.`;
}

/** “sắp xếp Tổ dân phố (Phòng Văn hóa - Xã hội chủ trì), thời hạn 29/5/2026, quá hạn 10 ngày làm việc”. */
export function overdueItem(task: string, lead: string, due: string, overdue: string): string {
  return `${task} (${lead}), thời hạn ${due}, ${overdue}`;
}

/** The two-page version leaves the day to its annex. */
export function overdueItemInBrief(task: string, lead: string, overdue: string): string {
  return `${task} (${lead}, ${overdue})`;
}

export function waitingForOffice(count: number, codes: readonly string[]): string {
  return `Trong số nhiệm vụ đã hoàn thành, có ${taskCount(count)} đơn vị báo cáo hoàn thành, đang chờ Văn phòng xác nhận${inParentheses(codes)}.`;
}

export function undatedDone(count: number, codes: readonly string[]): string {
  return `Có ${taskCount(count)} hoàn thành nhưng chưa ghi ngày${inParentheses(codes)}, tạm tính vào loại không có thời hạn.`;
}

export function finishedLater(count: number, codes: readonly string[]): string {
  return `Sau thời điểm chốt số liệu, có thêm ${taskCount(count)} hoàn thành${inParentheses(codes)}, sẽ tổng hợp vào kỳ sau.`;
}

export const firstPeriod = 'Đây là kỳ báo cáo đầu tiên, chưa có số liệu so sánh.';
export const nothingToCompare = 'Chưa có số liệu đã chốt của kỳ báo cáo trước để so sánh.';
