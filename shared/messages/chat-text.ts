import type { CalendarDate } from '../domain/calendar-date.ts';
import { formatDayMonth } from '../domain/format-day.ts';
import { countWord } from './words.ts';

/** The message that the Office pastes into Zalo for a unit without mail (office.md 2.5). */
export const chatWords = {
  opening: (unit: string, items: number) =>
    `Văn phòng phường kính gửi ${unit}: có ${countWord(items)} việc cần quan tâm:`,
  greeting: (unit: string) => `Văn phòng phường kính gửi ${unit}.`,
  task: (code: string) => `nhiệm vụ ${code} tại Bảng theo dõi`,
  due: (day: CalendarDate) => `thời hạn ngày ${formatDayMonth(day)}`,
  overdue: (day: CalendarDate) => `thời hạn ngày ${formatDayMonth(day)}, đến nay chưa hoàn thành`,
  update: 'Đề nghị cập nhật kết quả các nhiệm vụ được giao.',
  more: (count: number) => `và ${countWord(count)} việc khác`,
  help: (contact: string, phone: string) =>
    `Vướng mắc xin gọi ${contact ? `đồng chí ${contact}` : 'Văn phòng phường'}${phone ? `, ${phone}` : ''}.`,
  thanks: 'Trân trọng cảm ơn.',
  inPersonOnly:
    'Chỉ có nhiệm vụ hạn chế phổ biến: đề nghị trao đổi trực tiếp, không nhắn qua Zalo.',
} as const;
