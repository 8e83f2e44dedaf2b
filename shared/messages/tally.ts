import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatDay, formatDayMonth } from '../domain/format-day.ts';
import type { Period } from '../domain/period.ts';
import type { Totals } from '../domain/totals.ts';
import type { ReminderTone } from '../domain/unit.ts';
import { countWord } from './words.ts';

/** A unit's own figures of a period, and until when it may object. */
interface Confirmed {
  readonly period: Period;
  readonly totals: Totals;
  readonly replyBy: CalendarDate;
}

/** The sentences with which a unit is asked to confirm its figures (office.md 2.2, 2.4). */
export const tallyTitle = 'ĐỐI CHIẾU SỐ LIỆU';

/** `short`: without the period, for units with long names. */
export function tallySubject(
  { period, replyBy }: Confirmed,
  form: 'full' | 'short' = 'full',
): string {
  const by = formatDayMonth(replyBy);
  const figures =
    form === 'full' ? `Số liệu ${periodWord(period)} trước ngày ${by}` : `Số liệu trước ${by}`;
  return `[Đề nghị cập nhật] ${figures}`;
}

export function tallyWords(tally: Confirmed, day: CalendarDate, tone: ReminderTone): string {
  const { period, replyBy, totals } = tally;
  const please = tone === 'urge' ? 'Đề nghị' : 'Trân trọng đề nghị';
  return [
    `Tính đến ngày ${formatDay(day)}, ${figures(totals)}.`,
    `Số liệu này sẽ vào báo cáo ${periodWord(period)} (chốt ngày ${formatDay(period.to)}).`,
    `${please} đơn vị phản hồi nếu chưa đúng trước 16 giờ ngày ${formatDay(replyBy)}; sau thời điểm đó, Văn phòng tổng hợp theo Bảng theo dõi.`,
  ].join(' ');
}

function figures({ total, done, open, paused }: Totals): string {
  const waiting =
    done.waiting > 0 ? `, trong đó ${countWord(done.waiting)} nhiệm vụ chờ Văn phòng xác nhận` : '';
  const finished = part('đã hoàn thành', done.total, [
    ['đúng hạn', done.onTime],
    ['quá hạn', done.late],
    ['không có thời hạn hoặc chưa ghi ngày', done.noDeadline],
  ]);
  const underWay = part('đang thực hiện', open.total, [
    ['trong hạn', open.inTime],
    ['quá hạn', open.overdue],
    ['thường xuyên', open.ongoing],
    ['chưa xác định thời hạn', open.noDeadline],
  ]);
  const parts = [
    done.total > 0 ? finished + waiting : 'chưa có nhiệm vụ hoàn thành',
    ...(open.total > 0 ? [underWay] : []),
    ...(paused > 0 ? [`tạm dừng ${countWord(paused)}`] : []),
  ];
  return `đơn vị chủ trì ${countWord(total)} nhiệm vụ: ${parts.join('; ')}`;
}

function part(
  name: string,
  count: number,
  kinds: readonly (readonly [kind: string, count: number])[],
): string {
  const told = kinds
    .filter(([, some]) => some > 0)
    .map(([kind, some]) => `${kind} ${countWord(some)}`);
  return `${name} ${countWord(count)}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
}

/** “quý II”, “tháng 7”, “6 tháng đầu năm”. */
function periodWord({ kind, lastMonth, lastYear }: Period): string {
  switch (kind) {
    case 'month':
      return `tháng ${lastMonth}`;
    case 'quarter':
      return `quý ${['I', 'II', 'III', 'IV'][lastMonth / 3 - 1]}`;
    case 'half-year':
      return lastMonth === 6 ? '6 tháng đầu năm' : '6 tháng cuối năm';
    case 'nine-months':
      return '9 tháng';
    default:
      return `năm ${lastYear}`;
  }
}
