import type { Severity } from '../domain/finding.ts';
import type { IndicatorState } from '../domain/indicator.ts';
import type { Clarity, TaskState } from '../domain/task.ts';

/** The words of the office for derived values; used by every page, mail and report. */
export const stateLabels: Readonly<Record<TaskState, string>> = {
  'not-due': 'Trong hạn',
  'due-soon': 'Sắp đến hạn',
  overdue: 'Quá hạn',
  ongoing: 'Thường xuyên',
  'no-deadline': 'Chưa xác định thời hạn',
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  'done-no-deadline': 'Hoàn thành (không có thời hạn)',
  'done-undated': 'Hoàn thành (chưa ghi ngày)',
  paused: 'Tạm dừng',
  cancelled: 'Đưa ra khỏi Chương trình',
};

export const severityLabels: Readonly<Record<Severity, string>> = {
  error: 'Cần sửa',
  warning: 'Cần bổ sung',
  info: 'Nên xem lại',
};

export const clarityLabels: Readonly<Record<Clarity, string>> = {
  work: 'việc',
  bodies: 'cơ quan ban hành, chủ trì, phối hợp',
  means: 'biện pháp, nguồn lực',
  time: 'thời gian',
  authority: 'thẩm quyền, trách nhiệm',
  product: 'sản phẩm',
};

export const indicatorStateLabels: Readonly<Record<IndicatorState, string>> = {
  met: 'Đạt',
  'not-met': 'Chưa đạt',
  progressing: 'Đang tiến triển',
  'not-yet-assessed': 'Chưa đến kỳ đánh giá',
  'no-data': 'Chưa có số liệu',
};

/** Counts in prose: under 10 with a leading zero, as the programme writes “05 mô hình”, “06 rõ”. */
export function countWord(count: number): string {
  return count < 10 ? `0${count}` : formatNumber(count);
}

/** `15.533`; `84,46`. At most two decimals. */
export function formatNumber(value: number): string {
  const [whole = '', decimals = ''] = (Math.round(value * 100) / 100).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === '' ? grouped : `${grouped},${decimals}`;
}

/** `84,46%` of a total; at most two decimals. */
export function formatShare(part: number, total: number): string {
  return `${formatNumber((part / total) * 100)}%`;
}

/** “07 giờ 30 phút”. */
export function clockWords(hours: string, minutes: string): string {
  return `${hours} giờ ${minutes} phút`;
}

/** “a, b và c”. */
export function joinWithAnd(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} và ${last}`;
}

/** “ (N1.06, N3.02)”; '' when there are too many to name. */
export function inParentheses(codes: readonly string[]): string {
  const named = codes.filter((code) => code !== '');
  return named.length === 0 || named.length > 3 ? '' : ` (${named.join(', ')})`;
}
