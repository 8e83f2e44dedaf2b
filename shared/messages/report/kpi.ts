import type { Period } from '../../domain/period.ts';
import { periodName } from './period-names.ts';

/** The separate file for Nghị định số 335/2025/NĐ-CP (office.md 3.3, Phụ lục V). */
export const kpiWords = {
  documentType: 'SỐ LIỆU THAM KHẢO',
  subject: (period: Period) =>
    `Phục vụ theo dõi, đánh giá theo Nghị định số 335/2025/NĐ-CP,\n${periodName(period)}`,
  /** Whose work is counted, and what the figures are not. */
  opening: (asOf: string) =>
    `Số liệu tính đến hết ngày ${asOf}, lấy từ Bảng theo dõi thực hiện Chương trình, tính theo nhiệm vụ của từng cơ quan chủ trì. Đây là số lượng nhiệm vụ để tham khảo; không phải điểm, không xếp loại cơ quan hoặc cá nhân.`,
  quality:
    'Bảng theo dõi không ghi nhận chất lượng sản phẩm và số lượng quy đổi; các nội dung này do cấp có thẩm quyền xem xét, xác nhận./.',
  caption: 'Số lượng nhiệm vụ theo cơ quan chủ trì',
  headers: [
    'STT',
    'Cơ quan chủ trì',
    'Số nhiệm vụ được giao',
    'Hoàn thành',
    'Đúng hạn',
    'Quá hạn',
    'Số lần gia hạn',
    'Ghi chú',
  ],
  lateOpen: (count: number) => (count === 0 ? '' : `Chưa hoàn thành, đã quá hạn: ${count}`),
} as const;
