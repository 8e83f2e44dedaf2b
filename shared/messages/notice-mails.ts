import { approvedMailsLabel } from '../contract/settings.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatDay } from '../domain/format-day.ts';
import type { ReminderTone } from '../domain/unit.ts';
import { countWord } from './words.ts';

/** The sentences of the mail to the head of a unit (office.md 2.4). */
export const headWords = {
  recipient: (unit: string) => `Người đứng đầu ${unit}`,
  someHead: 'người đứng đầu',
  /** The longest first; “từ”, because whoever is five days late is among them. */
  subjects: (tasks: number, fromDays: number, unit: string) => [
    `[Báo trưởng đơn vị] ${countWord(tasks)} nhiệm vụ quá hạn từ ${countWord(fromDays)} ngày - ${unit}`,
    `[Báo trưởng đơn vị] ${countWord(tasks)} quá hạn từ ${countWord(fromDays)} ngày - ${unit}`,
  ],
  /** Not all that is overdue: what a person has taken over is not told again. */
  opening: (office: string, day: CalendarDate, tasks: number, fromDays: number) =>
    `${office} trân trọng thông tin để đồng chí biết, chỉ đạo ${countWord(tasks)} nhiệm vụ của đơn vị đã quá hạn từ ${countWord(fromDays)} ngày làm việc, tính đến ngày ${formatDay(day)}:`,
  title: 'QUÁ HẠN',
  closing: {
    urge: 'Đề nghị đồng chí quan tâm, chỉ đạo thực hiện và cập nhật kết quả vào Bảng theo dõi.',
    ask: 'Trân trọng đề nghị đồng chí quan tâm, chỉ đạo phối hợp, cập nhật kết quả vào Bảng theo dõi.',
  } satisfies Partial<Record<ReminderTone, string>>,
  afterwards: [
    'Việc đã xong chỉ cần chọn “Hoàn thành”, ghi ngày và số văn bản; sẽ không nhắc lại.',
    'Nếu có khó khăn, vướng mắc hoặc cần gia hạn, đề nghị ghi tại Bảng theo dõi (trang Điều chỉnh).',
  ],
} as const;

/** The sentences of the mail to a Phó Chủ tịch or Chủ tịch, and of the Office's approval. */
export const leaderWords = {
  someLeader: 'lãnh đạo Ủy ban nhân dân phường',
  subject: (tasks: number, fromDays: number) =>
    `[Báo cáo lãnh đạo UBND] ${countWord(tasks)} nhiệm vụ quá hạn từ ${countWord(fromDays)} ngày làm việc`,
  preview: (label: string) => `Quá hạn lâu nhất: ${label}.`,
  greeting: (leader: string) => `Kính gửi: đồng chí ${leader}.`,
  opening: (office: string, tasks: number, fromDays: number) =>
    `${office} trân trọng báo cáo đồng chí: ${countWord(tasks)} nhiệm vụ của các đơn vị do đồng chí phụ trách đã quá hạn từ ${countWord(fromDays)} ngày làm việc.`,
  title: 'NHIỆM VỤ QUÁ HẠN',
  moreFacts: 'thêm thông tin',
  closing: 'Trân trọng báo cáo đồng chí xem xét, cho ý kiến chỉ đạo.',
  approved: (time: string, day: CalendarDate) =>
    `(Thư do Văn phòng duyệt, gửi từ Bảng theo dõi thực hiện Chương trình, số liệu lúc ${time} ngày ${formatDay(day)}. Trả lời thư này sẽ đến Văn phòng.)`,
  toApprove: (leader: string) => `THƯ BÁO CÁO ${leader.toUpperCase()}, CHỜ VĂN PHÒNG DUYỆT`,
  howToApprove: (address: string, subject: string, code: string) =>
    `Thư gửi ${address}, tiêu đề “${subject}”, nêu đúng nội dung trên. Đồng ý gửi thì ghi mã ${code} vào mục “${approvedMailsLabel}” ở trang Cấu hình; chưa ghi mã thì không gửi. Nội dung thay đổi thì mã cũng thay đổi, cần duyệt lại.`,
} as const;
