import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatDay, formatDayMonth } from '../domain/format-day.ts';
import { lowerFirst } from '../domain/vietnamese-text.ts';
import { countWord } from './words.ts';

/** The sentences of the Office's daily summary (office.md 2.4, 2.5). */
export const summaryWords = {
  subject: (day: CalendarDate, sent: number, failed: number, overdue: number) =>
    `[Tổng hợp ${formatDayMonth(day)}] ${counts(sent, failed)}; ${overdue === 0 ? 'không có nhiệm vụ quá hạn' : `${countWord(overdue)} nhiệm vụ quá hạn`}`,
  intro: (day: CalendarDate, sent: number, failed: number, overdue: number) =>
    `Ngày ${formatDay(day)}: ${lowerFirst(counts(sent, failed))}; ${overdue === 0 ? 'không có nhiệm vụ quá hạn' : `có ${countWord(overdue)} nhiệm vụ quá hạn`}.`,
  missed: (days: readonly CalendarDate[]) =>
    `Không có lượt nhắc nào ${daysInWords(days)}; thư hôm nay đã gồm những nội dung bị lỡ. Nếu không phải do Văn phòng tạm ngừng, đề nghị báo người phụ trách công nghệ thông tin kiểm tra lịch chạy.`,
  missingYear: (year: number) =>
    `Trang Ngày nghỉ chưa có ngày nghỉ của năm ${year} nên chỉ trừ thứ Bảy, Chủ nhật; đề nghị bổ sung khi có thông báo nghỉ lễ, tết.`,
  trial: 'CHẠY THỬ. Các thư nhắc chỉ gửi Văn phòng để xem trước, chưa gửi đơn vị nào.',
  preview: (forChief: number, waiting: number) =>
    `Đề nghị Chánh Văn phòng xem xét: ${countWord(forChief)}. Chờ xác nhận hoàn thành: ${countWord(waiting)}.`,
  failed: 'KHÔNG GỬI ĐƯỢC',
  byChat: 'NHẮN QUA ZALO CHO ĐƠN VỊ KHÔNG CÓ THƯ',
  forChief: (days: number) =>
    `ĐỀ NGHỊ CHÁNH VĂN PHÒNG XEM XÉT, QUÁ HẠN TỪ ${countWord(days)} NGÀY LÀM VIỆC`,
  handedOver: (mails: number) =>
    `ĐÃ NHẮC ${countWord(mails)} LẦN, ĐỀ NGHỊ VĂN PHÒNG TRỰC TIẾP TRAO ĐỔI`,
  letters: 'DỰ THẢO CÔNG VĂN ĐÔN ĐỐC, ĐỀ NGHỊ XEM XÉT, LẤY SỐ, TRÌNH KÝ',
  letter: (path: string) => `tệp ${path.split(/[\\/]/).at(-1) ?? path}, xem trang Báo cáo`,
  moved: 'THỜI HẠN ĐÃ ĐỔI TRONG BẢNG, CHƯA CÓ Ý KIẾN ĐỒNG Ý',
  waiting: 'CHỜ XÁC NHẬN HOÀN THÀNH',
  silent: 'ĐƠN VỊ CHƯA CẬP NHẬT',
  silentSince: (day: CalendarDate) => `chưa cập nhật từ ngày ${formatDay(day)}`,
  finishedOn: (day: string) => `hoàn thành ngày ${day}`,
  phone: (phone: string) => `điện thoại ${phone}`,
  more: (count: number) => `và ${countWord(count)} mục khác, xem trang Tổng quan, trang Rà soát.`,
  footer: (time: string, day: CalendarDate) =>
    `(Thư gửi tự động cho Văn phòng từ Bảng theo dõi thực hiện Chương trình, số liệu lúc ${time} ngày ${formatDay(day)}.)`,
} as const;

const DAYS_NAMED = 5;

function daysInWords(days: readonly CalendarDate[]): string {
  if (days.length <= DAYS_NAMED) {
    return `trong ${countWord(days.length)} ngày làm việc trước (${days.map(formatDayMonth).join(', ')})`;
  }
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return `trong ${countWord(days.length)} ngày làm việc, từ ngày ${formatDay(first)} đến ngày ${formatDay(last)}`;
}

function counts(sent: number, failed: number): string {
  const told = sent === 0 ? 'Không có thư nhắc' : `Đã gửi ${countWord(sent)} thư`;
  return failed === 0 ? told : `${told}, ${countWord(failed)} không gửi được`;
}
