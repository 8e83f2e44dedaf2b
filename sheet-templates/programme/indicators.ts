import { groupLabels, measureLabels } from '../../shared/contract/labels.ts';
import type { IndicatorColumnKey } from '../../shared/contract/registers.ts';
import { programmeGroups } from './groups.ts';
import { canonicalUnitNames } from './units.ts';

export type IndicatorRow = Readonly<Partial<Record<IndicatorColumnKey, string>>>;

/** A target line of the programme, the kind of line it is, and nothing that it does not say. */
export interface ProgrammeIndicator extends IndicatorRow {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly measure: string;
  readonly sourcePhrase: string;
}

function leadsOf(...numbers: readonly number[]): string {
  const names = numbers.flatMap(
    (n) => programmeGroups.find((g) => g.number === n)?.leadUnits ?? [],
  );
  return [...new Set(names)].join('; ');
}

/** Where the group has several lead units, the Office still has to choose the one that follows. */
function inGroup(number: number): { readonly group: string; readonly unit: string } {
  return { group: groupLabels[number] ?? '', unit: leadsOf(number) };
}

/**
 * All 17 target lines, in the order of the demands table (T1–T17). Only the first five have a
 * number or a year of their own. `deadline` repeats the programme's words; a blank one is not
 * stated. A year inside the title of a document is not a deadline.
 */
export const programmeIndicators: readonly ProgrammeIndicator[] = [
  {
    code: 'CT.01',
    title: 'Phường đạt tiêu chí “chính quyền thân thiện”',
    ...inGroup(1),
    measure: measureLabels.criterion,
    target: 'Đạt',
    deadline: 'Năm 2027',
    sourcePhrase: 'đạt tiêu chí “chính quyền thân thiện” vào năm 2027',
  },
  {
    code: 'CT.02',
    title: 'Số mô hình đoàn kết, tự quản hiệu quả',
    ...inGroup(1),
    measure: measureLabels['at-least'],
    measureUnit: 'mô hình',
    target: '5',
    deadline: 'Đến năm 2030',
    sourcePhrase: 'phấn đấu đến năm 2030 phường có ít nhất 05 mô hình đoàn kết, tự quản hiệu quả',
  },
  {
    code: 'CT.03',
    title: 'Tỷ lệ dân số có tài khoản thanh toán điện tử',
    ...inGroup(2),
    measure: measureLabels.above,
    measureUnit: '%',
    target: '80',
    deadline: 'Đến năm 2030',
    sourcePhrase: 'đến năm 2030 trên 80% dân số có tài khoản thanh toán điện tử',
  },
  {
    code: 'CT.04',
    title: 'Tỷ lệ thiết chế văn hóa cơ sở hoạt động thường xuyên, hiệu quả',
    ...inGroup(4),
    measure: measureLabels.exactly,
    measureUnit: '%',
    target: '100',
    sourcePhrase: '100% thiết chế văn hóa cơ sở hoạt động thường xuyên, hiệu quả',
  },
  {
    code: 'CT.05',
    title: 'Phường đạt tiêu chí “Phường không ma túy”',
    ...inGroup(8),
    measure: measureLabels.criterion,
    target: 'Đạt',
    deadline: 'Đến năm 2027',
    sourcePhrase: 'Phấn đấu đến năm 2027, phường đạt tiêu chí “Phường không ma túy”',
  },
  {
    code: 'CT.06',
    title: 'Tỷ lệ hoàn thành các chỉ tiêu của Nghị quyết và Chương trình hành động của Đảng ủy',
    group: groupLabels[0] ?? '',
    // Asked of all heads of units; mục III gives the following up (“theo dõi”) to the Office.
    unit: canonicalUnitNames.VP,
    measure: measureLabels.exactly,
    measureUnit: '%',
    target: '100',
    sourcePhrase:
      'đảm bảo hoàn thành 100% các chỉ tiêu mà Nghị quyết và Chương trình hành động của Đảng ủy đã đề ra',
  },
  {
    code: 'CT.07',
    title: 'Giảm tội phạm hình sự hằng năm',
    ...inGroup(8),
    measure: measureLabels.falling,
    deadline: 'Hàng năm',
    sourcePhrase: 'phấn đấu giảm tội phạm hình sự hàng năm',
  },
  {
    code: 'CT.08',
    title: 'Giảm tỷ lệ hộ cận nghèo',
    ...inGroup(7),
    measure: measureLabels.falling,
    measureUnit: '%',
    sourcePhrase: 'phấn đấu giảm tỷ lệ hộ cận nghèo',
  },
  {
    code: 'CT.09',
    title: 'Nâng cao tỷ lệ người dân tham gia bảo hiểm y tế',
    ...inGroup(7),
    measure: measureLabels.rising,
    measureUnit: '%',
    sourcePhrase: 'nâng cao tỷ lệ người dân tham gia bảo hiểm y tế',
  },
  {
    code: 'CT.10',
    title: 'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn và trước hạn',
    ...inGroup(6),
    measure: measureLabels.rising,
    measureUnit: '%',
    sourcePhrase: 'giải quyết hồ sơ thủ tục hành chính đúng hạn và trước hạn đạt tỷ lệ cao',
  },
  {
    code: 'CT.11',
    // Two halves of one budget: while the first share rises, the second falls.
    title: 'Tăng tỷ trọng chi đầu tư phát triển, giảm dần chi thường xuyên',
    ...inGroup(2),
    measure: measureLabels.rising,
    measureUnit: '%',
    sourcePhrase: 'tăng tỷ trọng chi đầu tư phát triển, giảm dần chi thường xuyên',
  },
  {
    code: 'CT.12',
    title: 'Thiết chế văn hóa, thể thao của phường đạt chuẩn theo quy định',
    ...inGroup(4),
    measure: measureLabels.criterion,
    target: 'Đạt chuẩn',
    sourcePhrase: 'Thiết chế văn hóa, thể thao của phường đảm bảo đạt chuẩn theo quy định',
  },
  {
    code: 'CT.13',
    title: 'Hoàn thành nhiệm vụ tuyển chọn và gọi công dân nhập ngũ',
    ...inGroup(8),
    measure: measureLabels.grade,
    target: 'Xuất sắc',
    deadline: 'Hàng năm',
    sourcePhrase: 'hoàn thành xuất sắc nhiệm vụ tuyển chọn và gọi công dân nhập ngũ',
  },
  {
    code: 'CT.14',
    title:
      'Không để khiếu kiện đông người, vượt cấp, kéo dài; không để hình thành điểm nóng phức tạp',
    // Half in group 1, half in group 8, so no single group and the lead units of both.
    unit: leadsOf(1, 8),
    measure: measureLabels['zero-event'],
    measureUnit: 'vụ việc',
    target: '0',
    sourcePhrase:
      'không để khiếu kiện đông người, vượt cấp, kéo dài … không để hình thành điểm nóng phức tạp',
  },
  {
    code: 'CT.15',
    title: 'Các chỉ tiêu phát triển doanh nghiệp tư nhân',
    ...inGroup(2),
    // The numbers stand in another document, which the programme does not repeat.
    measure: measureLabels['by-reference'],
    target: 'Nghị quyết Đại hội Đảng bộ phường lần thứ I',
    deadline: 'Nhiệm kỳ 2025-2030',
    sourcePhrase:
      'các chỉ tiêu của Nghị quyết Đại hội Đảng bộ phường lần thứ I, nhiệm kỳ 2025-2030 về phát triển doanh nghiệp tư nhân',
  },
  {
    code: 'CT.16',
    title: 'Thực hiện phong trào “Bình dân học vụ số” giai đoạn 2025 - 2027',
    ...inGroup(5),
    measure: measureLabels.window,
    deadline: 'Giai đoạn 2025-2027',
    sourcePhrase: 'phong trào “Bình dân học vụ số” giai đoạn 2025-2027',
  },
  {
    code: 'CT.17',
    title:
      'Thực hiện Chương trình bảo đảm an ninh trật tự (2026 - 2030), Kế hoạch phòng, chống tham nhũng, lãng phí (2025 - 2030)',
    // Groups 8 and 1. Both windows close with 2030; the deadline repeats the first.
    unit: leadsOf(8, 1),
    measure: measureLabels.window,
    deadline: 'Giai đoạn 2026-2030',
    sourcePhrase:
      'Chương trình bảo đảm an ninh trật tự giai đoạn 2026-2030 … Kế hoạch thực hiện đẩy mạnh công tác phòng, chống tham nhũng, lãng phí (nhiệm kỳ 2025 - 2030)',
  },
];
