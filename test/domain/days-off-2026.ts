import { type DayKind, type SpecialDay, workingCalendar } from '../../shared/domain/calendar.ts';

function day(date: string, kind: DayKind, name: string): SpecialDay {
  return { date, kind, name };
}

/**
 * The public sector's 2026 (domain.md C.2), typed here a second time on purpose: the template's
 * own list is held against this one.
 */
export const daysOff2026: readonly SpecialDay[] = [
  day('2026-01-01', 'holiday', 'Tết Dương lịch'),
  day('2026-01-02', 'swapped-off', 'Hoán đổi'),
  day('2026-01-10', 'swapped-in', 'Làm bù'),
  day('2026-02-16', 'holiday', '29 Chạp'),
  day('2026-02-17', 'holiday', 'Mùng 1'),
  day('2026-02-18', 'holiday', 'Mùng 2'),
  day('2026-02-19', 'holiday', 'Mùng 3'),
  day('2026-02-20', 'holiday', 'Mùng 4'),
  day('2026-04-26', 'holiday', 'Giỗ Tổ Hùng Vương'),
  day('2026-04-27', 'compensation', 'Nghỉ bù'),
  day('2026-04-30', 'holiday', 'Ngày Chiến thắng'),
  day('2026-05-01', 'holiday', 'Quốc tế lao động'),
  day('2026-08-22', 'swapped-in', 'Làm bù'),
  day('2026-08-31', 'swapped-off', 'Hoán đổi'),
  day('2026-09-01', 'holiday', 'Quốc khánh'),
  day('2026-09-02', 'holiday', 'Quốc khánh'),
  day('2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'),
];

export const calendar2026 = workingCalendar(daysOff2026);
