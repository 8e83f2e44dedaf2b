import type { IndicatorColumnKey } from '../../shared/contract/registers.ts';
import { canonicalUnitNames } from '../programme/units.ts';
import { day, type SampleCell } from './sample-day.ts';

export type SampleIndicator = Readonly<Partial<Record<IndicatorColumnKey, SampleCell>>>;

const { VP, VHXH, PVHCC, CA, BCHQS } = canonicalUnitNames;

/**
 * Sample figures by indicator code, laid over the programme's rows. Some lines stay without
 * data, and CT.14 and CT.17 keep their several units, because that is how a first period looks.
 */
export const sampleIndicators: Readonly<Record<string, SampleIndicator>> = {
  'CT.01': { unit: VP, targetThisYear: 'Hoàn thành tự đánh giá theo bộ tiêu chí' },
  'CT.02': {
    unit: VP,
    targetThisYear: '2',
    actual: '2',
    actualOn: day('2026-06-12'),
    source: 'Báo cáo của Ủy ban MTTQ Việt Nam phường',
  },
  'CT.03': {
    targetThisYear: '75',
    baseline: '69,2 (năm 2025)',
    actual: '71,5',
    actualOn: day('2026-05-31'),
    source: 'Tổng hợp từ các ngân hàng trên địa bàn',
  },
  'CT.04': {
    targetThisYear: '100',
    actual: '100',
    actualOn: day('2026-06-12'),
    source: 'Phòng Văn hóa - Xã hội tổng hợp từ các Tổ dân phố',
  },
  'CT.05': { unit: CA, targetThisYear: 'Có ít nhất 50% Tổ dân phố đăng ký xây dựng mô hình' },
  'CT.07': {
    unit: CA,
    baseline: '14 (6 tháng đầu năm 2025)',
    measureUnit: 'vụ',
    actual: '12',
    actualOn: day('2026-06-14'),
    source: 'Thống kê của Công an phường',
  },
  'CT.08': {
    baseline: '0,92 (năm 2025)',
    actual: '0,84',
    actualOn: day('2026-05-31'),
    source: 'Kết quả rà soát của Phòng Văn hóa - Xã hội',
  },
  'CT.09': {
    baseline: '94,1 (năm 2025)',
    actual: '93,6',
    actualOn: day('2026-05-31'),
    source: 'Bảo hiểm xã hội cung cấp',
  },
  'CT.10': {
    unit: PVHCC,
    baseline: '97,8 (năm 2025)',
    actual: '98,6',
    actualOn: day('2026-06-12'),
    source: 'Hệ thống thông tin giải quyết thủ tục hành chính',
  },
  'CT.12': { unit: VHXH },
  'CT.13': { unit: BCHQS },
  // Typed as 0: a blank would mean that nobody has reported.
  'CT.14': {
    actual: '0',
    actualOn: day('2026-06-14'),
    source: 'Tổng hợp của Văn phòng HĐND và UBND phường',
  },
  'CT.16': {
    targetThisYear: '18 lớp hướng dẫn kỹ năng số',
    actual: '14 lớp',
    actualOn: day('2026-06-19'),
    source: 'Báo cáo của các Tổ dân phố',
  },
};
