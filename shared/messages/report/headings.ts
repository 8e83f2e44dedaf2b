import type { Period } from '../../domain/period.ts';
import { periodName } from './period-names.ts';

/** The outline of the full report (office.md 3.2). */
export const headings = {
  direction: 'CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN',
  papers: 'Công tác chỉ đạo, ban hành văn bản',
  followUp: 'Công tác theo dõi, đôn đốc, kiểm tra',
  clarity: 'Việc cụ thể hóa nhiệm vụ theo yêu cầu 06 rõ',
  results: 'KẾT QUẢ THỰC HIỆN',
  general: 'Kết quả chung',
  groups: 'Kết quả theo 08 nhóm nhiệm vụ',
  indicators: 'Kết quả thực hiện các chỉ tiêu',
  units: 'Kết quả theo cơ quan chủ trì',
  changes: 'Điều chỉnh, bổ sung nhiệm vụ',
  shortcomings: 'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
  limits: 'Tồn tại, hạn chế',
  causes: 'Nguyên nhân',
  proposals: 'ĐỀ XUẤT, KIẾN NGHỊ',
  lastProposals: 'Kết quả giải quyết kiến nghị kỳ trước',
  ownProposals: 'Kiến nghị',
  /** The two-page version. */
  highlights: 'Kết quả nổi bật',
  indicatorsInBrief: 'Chỉ tiêu',
  troubles: 'NHIỆM VỤ QUÁ HẠN, KHÓ KHĂN, VƯỚNG MẮC',
} as const;

export function nextWorkHeading(next: Period): string {
  return `NHIỆM VỤ TRỌNG TÂM ${periodName(next).toLocaleUpperCase('vi')}`;
}

/** Điểm follow the Vietnamese alphabet: đ after d, no f (Nghị định 30/2020/NĐ-CP). */
export const pointLetters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'] as const;
