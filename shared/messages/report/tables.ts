import type { TaskState } from '../../domain/task.ts';
import { stateLabels } from '../words.ts';

/** Captions, headers and row labels of tables and annexes (office.md 3.3: exact). */
export const captions = {
  general: 'Tình hình thực hiện nhiệm vụ',
  indicators: 'Chỉ tiêu',
  units: 'Theo cơ quan chủ trì',
} as const;

export function tableName(number: number): string {
  return `Bảng ${number}`;
}

export function tableCaption(number: number, title: string): string {
  return `${tableName(number)}. ${title}`;
}

export const order = 'STT';
export const content = 'Nội dung';
export const grandTotal = 'Tổng số';

export const generalRows = {
  total: 'Tổng số nhiệm vụ',
  done: '1. Đã hoàn thành',
  onTime: 'Đúng hạn',
  late: 'Quá hạn',
  noDeadline: 'Không có thời hạn',
  noDeadlineOrDay: 'Không có thời hạn hoặc chưa ghi ngày hoàn thành',
  open: '2. Chưa hoàn thành',
  inTime: 'Trong hạn',
  overdue: 'Quá hạn',
  ongoing: 'Thường xuyên',
  unknown: 'Chưa xác định thời hạn',
  paused: '3. Tạm dừng',
} as const;

export const generalChange = 'Tăng (+), giảm (-)';
/** On one line of a narrow column. */
export const generalChangeInBrief = 'Tăng, giảm';

export function indicatorHeaders(year: number): readonly string[] {
  return [
    order,
    'Chỉ tiêu',
    'Đơn vị tính',
    'Mục tiêu',
    `Mục tiêu năm ${year}`,
    'Kết quả',
    'Số liệu đến ngày',
    'Đánh giá',
  ];
}

export const unitHeaders = [
  order,
  'Cơ quan chủ trì',
  'Tổng số',
  'Đã hoàn thành',
  'Chưa hoàn thành',
  'Trong đó quá hạn',
  'Hoàn thành đúng hạn/số đến hạn',
] as const;

export const annexTitles = {
  summary: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN THEO NHÓM NHIỆM VỤ VÀ CƠ QUAN CHỦ TRÌ',
  tasks: 'KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ',
  overdue: 'DANH MỤC NHIỆM VỤ QUÁ HẠN',
  changes: 'ĐIỀU CHỈNH, BỔ SUNG NHIỆM VỤ',
} as const;

export const summaryHeaders = {
  name: 'Nhóm nhiệm vụ, cơ quan chủ trì',
  total: 'Tổng số',
  done: 'Đã hoàn thành',
  doneClasses: ['Đúng hạn', 'Quá hạn'],
  /** What was finished without a day is not called work without deadline. */
  doneWithoutDay: { plain: 'Không có thời hạn', mixed: 'Không có thời hạn hoặc chưa ghi ngày' },
  open: 'Chưa hoàn thành',
  openClasses: ['Trong hạn', 'Quá hạn', 'Thường xuyên', 'Chưa xác định thời hạn'],
  paused: 'Tạm dừng',
  note: 'Ghi chú',
  byGroup: 'I. Theo nhóm nhiệm vụ',
  byUnit: 'II. Theo cơ quan chủ trì',
} as const;

export const unitChart = {
  title: 'Biểu đồ. Tình hình thực hiện nhiệm vụ theo cơ quan chủ trì',
  done: 'Đã hoàn thành',
  open: 'Chưa hoàn thành, không quá hạn',
  overdue: 'Chưa hoàn thành, quá hạn',
  paused: 'Tạm dừng',
  altText(
    bars: readonly {
      readonly name: string;
      readonly counts: readonly (readonly [string, number])[];
    }[],
  ): string {
    const words = bars.map(({ name, counts }) => {
      const some = counts.filter(([, count]) => count > 0);
      return `${name}: ${some.map(([label, count]) => `${label.toLowerCase()} ${count}`).join('; ')}.`;
    });
    return `Số nhiệm vụ của từng cơ quan chủ trì. ${words.join(' ')}`;
  },
} as const;

/** What the classes of a row do not show. */
export function totalsNote(waiting: number, undated: number): string {
  return [
    waiting === 0 ? '' : `Chờ xác nhận: ${waiting}`,
    undated === 0 ? '' : `Chưa ghi ngày hoàn thành: ${undated}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** In the column of results. */
export const resultOfLater = 'Cập nhật sau thời điểm chốt số liệu';
export const goesOnAsBefore = 'Tiếp tục thực hiện';

export const taskHeaders = [
  order,
  'Nhiệm vụ (mã)',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời hạn',
  'Sản phẩm',
  'Kết quả thực hiện',
  'Đánh giá',
] as const;

export const overdueHeaders = [
  order,
  'Nhiệm vụ (mã)',
  'Cơ quan chủ trì',
  'Thời hạn giao',
  'Thời hạn gia hạn',
  'Số ngày quá hạn (ngày làm việc)',
  'Nguyên nhân',
  'Biện pháp, thời gian khắc phục',
  'Số lần nhắc',
] as const;

export const changeHeaders = [
  order,
  'Nhiệm vụ (mã)',
  'Loại điều chỉnh',
  'Trước điều chỉnh',
  'Sau điều chỉnh',
  'Lý do',
  'Căn cứ, người quyết định',
  'Ngày',
] as const;

/** In the column of measures, for a task that was late when the figures closed. */
export function finishedSince(day: string): string {
  return `Đã hoàn thành ngày ${day}`;
}

/** Only days off have passed since the deadline. */
export const lessThanOneDay = 'Dưới 1';

export function titleWithCode(title: string, code: string): string {
  return [title, code && `(${code})`].filter((part) => part !== '').join(' ');
}

export function extendedDeadline(text: string, extendedTo: string): string {
  return `${text} (đã gia hạn đến ${extendedTo})`;
}

/** “sắp đến hạn” is a word of the sheet; a paper signed days later says “trong hạn”. */
export function judgement(
  state: TaskState,
  more: {
    readonly extended: boolean;
    readonly waiting: boolean;
    readonly finishedOn: string | null;
  },
): string {
  const label = stateLabels[state === 'due-soon' ? 'not-due' : state];
  const extended = more.extended && state === 'done-on-time' ? ' (theo thời hạn gia hạn)' : '';
  const waiting = more.waiting ? '; chờ xác nhận' : '';
  const later = more.finishedOn
    ? `; hoàn thành ngày ${more.finishedOn}, sau thời điểm chốt số liệu`
    : '';
  return `${label}${extended}${waiting}${later}`;
}
