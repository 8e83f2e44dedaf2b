import { upperFirst } from '../../domain/vietnamese-text.ts';
import { countWord, formatShare, joinWithAnd } from '../words.ts';

/** “04 nhiệm vụ”; never called with 0, which is written “không có”. */
export function taskCount(count: number): string {
  return `${countWord(count)} nhiệm vụ`;
}

/** Shares of fewer than five are not worth a percentage. */
export const FEWEST_FOR_A_SHARE = 5;

/** “, đạt 36,92% tổng số nhiệm vụ”; '' where the denominator is too small. */
export function reachedShare(part: number, total: number, of = ''): string {
  if (total < FEWEST_FOR_A_SHARE) return '';
  return `, đạt ${formatShare(part, total)}${of && ` ${of}`}`;
}

/** “trong hạn 22, quá hạn 04”; “đều trong hạn” when one class holds them all. */
export function breakdown(classes: readonly (readonly [label: string, count: number])[]): string {
  const filled = classes.filter(([, count]) => count > 0);
  const [only] = filled;
  if (only && filled.length === 1) return only[1] === 1 ? only[0] : `đều ${only[0]}`;
  return filled.map(([label, count]) => `${label} ${countWord(count)}`).join(', ');
}

/** “Phòng Văn hóa - Xã hội chủ trì”. */
export function ledBy(units: readonly string[]): string {
  if (units.length === 0) return 'chưa xác định cơ quan chủ trì';
  return units.length === 1
    ? `${units[0]} chủ trì`
    : `${joinWithAnd(units)} cùng được giao chủ trì`;
}

export function reportedBy(units: readonly string[]): string {
  return units.length === 0 ? '' : ` (theo báo cáo của ${joinWithAnd(units)})`;
}

/** 0 means that only days off have passed since the deadline. */
export function overdueBy(workingDays: number): string {
  return workingDays === 0 ? 'vừa quá hạn' : `quá hạn ${countWord(workingDays)} ngày làm việc`;
}

/** Stands for everything that a restricted task must not give away. */
export const restrictedContent = '(nội dung hạn chế, xem tại Bảng theo dõi)';

/** A restricted task inside a sentence. */
export function restrictedTask(code: string): string {
  return `nhiệm vụ ${code}`;
}

export function seeAnnex(number: string): string {
  return `(chi tiết tại Phụ lục${number && ` ${number}`})`;
}

/** A clause as a sentence. */
export function sentence(clause: string): string {
  return `${upperFirst(clause)}.`;
}
