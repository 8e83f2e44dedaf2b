import { type CalendarDate, monthOf } from '../domain/calendar-date.ts';
import { formatDay, formatDayMonth } from '../domain/format-day.ts';
import type { ReminderTone } from '../domain/unit.ts';
import { countWord } from './words.ts';

/** The sentences of a reminder mail, word for word as the office wants them. */
export const mailWords = {
  prefix: '[Nhắc việc]',
  /** For whoever is informed and not urged. */
  informPrefix: '[Thông báo]',
  samplePrefix: '[Dữ liệu mẫu]',
  trialPrefix: '[Chạy thử]',
  trialMark: (unit: string, address: string) =>
    `CHẠY THỬ. Thư này dành cho ${unit} (${address}); chỉ gửi Văn phòng để xem trước, chưa gửi nơi nhận.`,
  greeting: (unit: string, contact: string) =>
    `Kính gửi: ${unit}${contact ? ` (đồng chí ${contact})` : ''}.`,
  opening: (office: string, day: CalendarDate) =>
    `${office} trân trọng gửi danh sách nhiệm vụ cần quan tâm, tính đến ngày ${formatDay(day)}:`,
  openingOfFigures: (office: string, day: CalendarDate) =>
    `${office} trân trọng gửi số liệu để đơn vị đối chiếu, tính đến ngày ${formatDay(day)}:`,
  /** The Office writes to itself. */
  openingOfOwn: (office: string, day: CalendarDate) =>
    `Nội dung do ${office} chủ trì cần quan tâm, tính đến ngày ${formatDay(day)}:`,
  overdueTitle: 'QUÁ HẠN',
  upcomingTitle: 'SẮP ĐẾN HẠN',
  dueTitle: 'ĐẾN HẠN HÔM NAY',
  dueAndUpcomingTitle: 'ĐẾN HẠN, SẮP ĐẾN HẠN',
  incompleteTitle: 'CẦN BỔ SUNG',
  supportTitle: 'PHỐI HỢP',
  taskCount: (count: number) => `${countWord(count)} nhiệm vụ`,
  restricted: '(nội dung hạn chế, xem tại Bảng theo dõi)',
  seeTable: '(nội dung xem tại Bảng theo dõi)',
  extended: (from: string) => `(đã gia hạn từ ${from})`,
  deadline: (date: CalendarDate) => `Thời hạn ${formatDay(date)}`,
  overdueBy: (days: number) => `quá hạn ${countWord(days)} ngày làm việc`,
  left: (days: number) => (days === 0 ? 'đến hạn hôm nay' : `còn ${countWord(days)} ngày làm việc`),
  update: (place: string) => `Cập nhật: ${place}`,
  place: (tab: string, row: number) => `trang ${tab}, dòng ${row}`,
  reviewTab: 'trang Rà soát',
  tasksTab: 'trang Nhiệm vụ',
  support: (count: number, lead: string, date: string, codes: string) =>
    `${countWord(count)} nhiệm vụ do ${lead} chủ trì đến hạn ngày ${date} (${codes}).`,
  supportOverdue: (count: number, lead: string, date: string, codes: string) =>
    `${countWord(count)} nhiệm vụ do ${lead} chủ trì có thời hạn ngày ${date}, đến nay chưa hoàn thành (${codes}).`,
  supportByAll: (count: number, place: string) =>
    `Các phòng, cơ quan, đơn vị, Tổ dân phố cùng phối hợp ${countWord(count)} nhiệm vụ sắp đến hạn hoặc quá hạn, xem danh sách: ${place}.`,
  more: (count: number, place: string) =>
    `và ${countWord(count)} nhiệm vụ khác, xem danh sách: ${place}.`,
  told: (count: number, codes: string) =>
    `${countWord(count)} nhiệm vụ đã nhắc, chưa hoàn thành (${codes}).`,
  /** Nothing presses, but rows are to be brought up to date. */
  updateSubject: (
    closing: { readonly closingDate: CalendarDate; readonly updateBy: CalendarDate } | null,
  ) =>
    closing
      ? `[Đề nghị cập nhật] Số liệu ${closedPeriod(closing.closingDate)} trước ngày ${formatDayMonth(closing.updateBy)}`
      : '[Đề nghị cập nhật] Bảng theo dõi',
  updateTitle: 'CẬP NHẬT KẾT QUẢ',
  closingLine: (tasks: number, closingDate: CalendarDate, by: CalendarDate) =>
    `${countWord(tasks)} nhiệm vụ thường xuyên, dài hạn: đề nghị cập nhật kết quả ${closedPeriod(closingDate)} trước ngày ${formatDayMonth(by)}.`,
  silent: (since: CalendarDate) =>
    `Đơn vị chưa cập nhật Bảng theo dõi từ ngày ${formatDay(since)}. Không có thay đổi cũng đề nghị ghi ngày vào ô Cập nhật đến ngày.`,
  closing: {
    urge: [
      'Đề nghị đơn vị cập nhật 03 ô: Trạng thái, Kết quả đến nay, Văn bản minh chứng.',
      'Việc đã xong chỉ cần chọn “Hoàn thành”, ghi ngày và số văn bản; sẽ không nhắc lại.',
      'Nếu cần gia hạn, đề nghị ghi tại trang Điều chỉnh trước ngày đến hạn.',
    ],
    ask: [
      'Trân trọng đề nghị đơn vị quan tâm cập nhật 03 ô: Trạng thái, Kết quả đến nay, Văn bản minh chứng.',
      'Việc đã xong chỉ cần chọn “Hoàn thành”, ghi ngày và số văn bản; sẽ không nhắc lại.',
      'Nếu cần gia hạn, đề nghị ghi tại trang Điều chỉnh trước ngày đến hạn.',
    ],
    inform: ['Trân trọng gửi đơn vị để biết, phối hợp thực hiện.'],
  } satisfies Record<Exclude<ReminderTone, 'no-mail'>, readonly string[]>,
  help: (contact: string, phone: string, what = 'hỗ trợ') =>
    contact
      ? `Khi cần ${what}, xin liên hệ đồng chí ${contact}, Văn phòng${phone ? `, điện thoại ${phone}` : ''}.`
      : `Khi cần ${what}, xin liên hệ Văn phòng.`,
  regards: 'Trân trọng./.',
  automatic: (time: string, day: CalendarDate) =>
    `(Thư gửi tự động từ Bảng theo dõi thực hiện Chương trình, số liệu lúc ${time} ngày ${formatDay(day)}. Trả lời thư này sẽ đến Văn phòng.)`,
  sampleMark: (day: CalendarDate) =>
    `DỮ LIỆU MẪU - ngày mẫu ${formatDay(day)}. Thư này chỉ để xem thử, không phải nhắc việc thật.`,
  reportMark: (day: CalendarDate) => `DỮ LIỆU MẪU - ngày mẫu ${formatDay(day)}`,
  only: (reason: string, label: string) => {
    const kinds: Record<string, string> = { overdue: 'quá hạn', due: 'đến hạn hôm nay' };
    return `${countWord(1)} ${kinds[reason] ?? 'sắp đến hạn'} - ${label}`;
  },
  /** Left out of a subject that grows too long: inside the ward nobody misses it. */
  wardSuffix: / phường$/,
  preview: (label: string, days: number) =>
    `Quá hạn lâu nhất: ${label}, ${countWord(days)} ngày làm việc.`,
} as const;

/** What stands above the text of a mail that is only looked at. */
export const previewWords = {
  to: (who: string) => `Gửi: ${who}`,
  subject: (subject: string) => `Tiêu đề: ${subject}`,
} as const;

/** “quý II” for a closing date in June, “tháng 7” for one in July. */
function closedPeriod(closingDate: CalendarDate): string {
  const month = monthOf(closingDate);
  return month % 3 === 0 ? `quý ${['I', 'II', 'III', 'IV'][month / 3 - 1]}` : `tháng ${month}`;
}

/** Counts first: phones show about forty characters of a subject. Null when nothing counts. */
export function subjectCounts(
  overdue: number,
  due: number,
  upcoming: number,
  incomplete: number,
  support: number,
): string | null {
  const near = upcoming === 0 ? 'đến hạn hôm nay' : 'sắp đến hạn';
  const parts = [
    overdue > 0 && `${countWord(overdue)} quá hạn`,
    due + upcoming > 0 && `${countWord(due + upcoming)} ${near}`,
  ].filter((part) => part !== false);
  if (parts.length > 0) return parts.join(', ');
  if (incomplete > 0) return `${countWord(incomplete)} nhiệm vụ cần bổ sung`;
  return support > 0 ? `${countWord(support)} nhiệm vụ phối hợp` : null;
}
