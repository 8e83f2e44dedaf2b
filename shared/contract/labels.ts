import type { DayKind } from '../domain/calendar.ts';
import type { ChangeKind, Decision } from '../domain/change.ts';
import type { MeasureKind } from '../domain/indicator.ts';
import type { Confirmation, TaskStatus } from '../domain/task.ts';
import type { ReminderTone } from '../domain/unit.ts';

/**
 * The words that people choose in dropdowns, by the value each stands for. Reading and writing
 * share these tables, so a label can be changed in one place.
 */
export const statusLabels: Readonly<Record<TaskStatus, string>> = {
  'not-started': 'Chưa thực hiện',
  'in-progress': 'Đang thực hiện',
  done: 'Hoàn thành',
  paused: 'Tạm dừng',
  cancelled: 'Đưa ra khỏi Chương trình',
};

/** `waiting` is the blank cell beside a finished task. */
export const confirmationLabels: Readonly<Record<Exclude<Confirmation, 'waiting'>, string>> = {
  confirmed: 'Đã xác nhận',
  returned: 'Đề nghị bổ sung',
};

export const toneLabels: Readonly<Record<ReminderTone, string>> = {
  urge: 'Đôn đốc',
  ask: 'Đề nghị phối hợp',
  inform: 'Chỉ thông báo',
  'no-mail': 'Không gửi thư',
};

export const changeLabels: Readonly<Record<ChangeKind, string>> = {
  extend: 'Gia hạn',
  add: 'Bổ sung nhiệm vụ',
  reword: 'Sửa nội dung',
  split: 'Tách',
  merge: 'Gộp',
  'change-lead': 'Chuyển cơ quan chủ trì',
  pause: 'Tạm dừng',
  resume: 'Tiếp tục thực hiện',
  remove: 'Đưa ra khỏi Chương trình',
};

export const decisionLabels: Readonly<Record<Decision, string>> = {
  pending: 'Chờ ý kiến',
  approved: 'Đồng ý',
  refused: 'Không đồng ý',
};

export const dayKindLabels: Readonly<Record<DayKind, string>> = {
  holiday: 'Nghỉ lễ',
  compensation: 'Nghỉ bù',
  'swapped-off': 'Nghỉ hoán đổi',
  'swapped-in': 'Làm bù',
};

export const measureLabels: Readonly<Record<MeasureKind, string>> = {
  above: 'Đạt trên mức',
  'at-least': 'Đạt từ mức trở lên',
  exactly: 'Đạt đúng mức',
  criterion: 'Đạt tiêu chí/danh hiệu',
  rising: 'Năm sau cao hơn năm trước',
  falling: 'Năm sau thấp hơn năm trước',
  'zero-event': 'Không để xảy ra',
  grade: 'Xếp loại',
  'by-reference': 'Theo văn bản khác',
  window: 'Theo giai đoạn',
};

export const groupLabels: Readonly<Record<number, string>> = {
  1: '1. Cán bộ, công chức; phòng, chống tham nhũng, lãng phí, tiêu cực',
  2: '2. Huy động nguồn lực; mô hình tăng trưởng; khoa học, công nghệ, chuyển đổi số',
  3: '3. Hạ tầng đô thị; tài nguyên, môi trường; ứng phó biến đổi khí hậu',
  4: '4. Văn hóa, con người',
  5: '5. Giáo dục và đào tạo',
  6: '6. Cải cách hành chính; khoa học, công nghệ, chuyển đổi số',
  7: '7. An sinh xã hội, đời sống Nhân dân',
  8: '8. Quốc phòng, an ninh, đối ngoại',
  0: 'Nhiệm vụ chung',
};

/** 1 to 8, then the common duties. */
export function groupLabelsInOrder(): readonly string[] {
  const { 0: common = '', ...numbered } = groupLabels;
  return [...Object.values(numbered), common];
}

export const taskKindChoices = [
  'Nhiệm vụ trọng tâm',
  'Khâu đột phá',
  'Chương trình',
  'Đề án',
  'Kế hoạch',
] as const;

export const issuingBodyChoices = [
  'UBND phường',
  'Chủ tịch UBND phường',
  'HĐND phường',
  'Đảng ủy phường',
  'Cơ quan chủ trì',
  'Cơ quan cấp trên',
  'Không ban hành văn bản',
] as const;

export const resourceChoices = [
  'Ngân sách chi thường xuyên',
  'Vốn đầu tư công',
  'Xã hội hóa',
  'Lồng ghép',
  'Nhân lực hiện có, không phát sinh kinh phí',
] as const;

export const decisionLevelChoices = [
  'Chủ tịch UBND phường',
  'Phó Chủ tịch UBND phường',
  'Tập thể UBND phường',
  'HĐND phường',
  'Đảng ủy phường',
  'Người đứng đầu cơ quan chủ trì',
  'Cơ quan cấp trên',
] as const;

export const sectorChoices = [
  'Cơ quan chuyên môn, đơn vị thuộc UBND',
  'Công an, Quân sự',
  'Đơn vị sự nghiệp',
  'Tổ dân phố',
  'Mặt trận, đoàn thể',
] as const;

export const documentCheckChoices = [
  'Đã đối chiếu bản gốc',
  'Chưa đối chiếu',
  'Cần kiểm tra',
] as const;

export const yesNo = ['Có', 'Không'] as const;
