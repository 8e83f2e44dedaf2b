import type { Period } from '../../domain/period.ts';
import { countWord, joinWithAnd } from '../words.ts';
import { monthNumber, periodName } from './period-names.ts';
import { taskCount } from './phrases.ts';

export interface NextWorkFigures {
  readonly next: Period;
  readonly overdue: number;
  readonly due: number;
  /** The day after the closing date, when something is due before the next period begins. */
  readonly from: string | null;
  readonly months: readonly string[];
  readonly permanent: number;
}

export function nextWorkSentence(figures: NextWorkFigures): string {
  const { next, overdue, due, from, months, permanent } = figures;
  if (due === 0) {
    const go = carryOn(permanent);
    const none = `rong ${periodName(next)} không có nhiệm vụ đến hạn; các đơn vị ${go}.`;
    return overdue === 0
      ? `T${none}`
      : `Tập trung hoàn thành ${taskCount(overdue)} quá hạn. T${none}`;
  }
  const late = overdue === 0 ? '' : `${taskCount(overdue)} quá hạn và `;
  const when = from ? `từ ngày ${from} đến hết ${periodName(next)}` : `trong ${periodName(next)}`;
  const detail = months.length === 1 ? `: ${months[0]}` : `, trong đó: ${months.join('; ')}`;
  return `Tập trung hoàn thành ${late}${taskCount(due)} đến hạn ${when}${detail}.`;
}

function carryOn(permanent: number): string {
  return permanent > 0
    ? 'tiếp tục thực hiện các nhiệm vụ thường xuyên, bảo đảm tiến độ các nhiệm vụ của giai đoạn'
    : 'tiếp tục bảo đảm tiến độ các nhiệm vụ của giai đoạn';
}

/** “tháng 10 có 03 nhiệm vụ (…; …)”; the year only where another one than the period's. */
export function dueInMonth(
  month: number,
  year: number | null,
  count: number,
  tasks: readonly string[],
): string {
  const named = tasks.length === 0 ? '' : ` (${tasks.join('; ')})`;
  const when = year === null ? monthNumber(month) : `${monthNumber(month)}/${year}`;
  return `tháng ${when} có ${taskCount(count)}${named}`;
}

export function dueInYear(year: number, count: number): string {
  return `năm ${year} có ${taskCount(count)}`;
}

export function completeClarities(
  count: number,
  missing: readonly string[],
  next: Period,
  closing: string,
): string {
  const what = joinWithAnd(missing.slice(0, 2));
  return `Các đơn vị chủ trì bổ sung ${what} của ${taskCount(count)} chưa đủ 06 rõ trước thời điểm chốt số liệu ${periodName(next)} (ngày ${closing}).`;
}

export function goOnWithPermanent(count: number): string {
  return `Tiếp tục thực hiện ${countWord(count)} nhiệm vụ thường xuyên, cập nhật kết quả theo kỳ.`;
}

/** A clarity as the thing to be written: “thời hạn” rather than “thời gian”. */
export const toBeWritten: Readonly<Record<string, string>> = { time: 'thời hạn' };
