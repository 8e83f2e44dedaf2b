import { changeLabels, decisionLabels } from '../../shared/contract/labels.ts';
import type { ChangeColumnKey } from '../../shared/contract/registers.ts';
import { canonicalUnitNames } from '../programme/units.ts';
import { day, type SampleCell } from './sample-day.ts';

export type SampleChange = Readonly<Partial<Record<ChangeColumnKey, SampleCell>>>;

const chair = 'Chủ tịch UBND phường';
const { KTHTDT, VHXH, PVHCC, CA } = canonicalUnitNames;

/** Sample rows of `Điều chỉnh`: one of each case that the software must tell apart. */
export const sampleChanges: readonly SampleChange[] = [
  // Approved, with its basis: the deadline moves.
  {
    number: 1,
    taskCode: 'N1.09',
    kind: changeLabels.extend,
    before: 'Thời hạn 31/5/2026',
    after: 'Thời hạn 30/6/2026',
    oldDate: day('2026-05-31'),
    newDate: day('2026-06-30'),
    reason: 'Chờ bầu Ban Thanh tra nhân dân tại các Tổ dân phố sau sắp xếp.',
    proposedBy: VHXH,
    proposedOn: day('2026-05-20'),
    decision: decisionLabels.approved,
    decidedBy: chair,
    decidedOn: day('2026-05-25'),
    basis: 'Kết luận giao ban ngày 25/5/2026',
  },
  // Pending: nothing changes yet.
  {
    number: 2,
    taskCode: 'N2.06',
    kind: changeLabels.extend,
    before: 'Thời hạn 30/6/2026',
    after: 'Thời hạn 30/9/2026',
    oldDate: day('2026-06-30'),
    newDate: day('2026-09-30'),
    reason: 'Chờ kết quả rà soát ranh giới vùng nuôi trồng thủy sản tập trung.',
    proposedBy: KTHTDT,
    proposedOn: day('2026-06-18'),
    decision: decisionLabels.pending,
  },
  // Refused: the old deadline stands and the task is late.
  {
    number: 3,
    taskCode: 'N3.04',
    kind: changeLabels.extend,
    before: 'Thời hạn 29/5/2026',
    after: 'Thời hạn 31/7/2026',
    oldDate: day('2026-05-29'),
    newDate: day('2026-07-31'),
    reason: 'Khối lượng hồ sơ đất đai tiếp nhận sau sắp xếp đơn vị hành chính lớn.',
    proposedBy: KTHTDT,
    proposedOn: day('2026-06-03'),
    decision: decisionLabels.refused,
    decidedBy: chair,
    decidedOn: day('2026-06-08'),
    basis: 'Kết luận giao ban ngày 08/6/2026',
  },
  // Deliberate mistake: approved without a basis.
  {
    number: 4,
    taskCode: 'N8.11',
    kind: changeLabels.extend,
    before: 'Thời hạn 31/8/2026',
    after: 'Thời hạn 31/10/2026',
    oldDate: day('2026-08-31'),
    newDate: day('2026-10-31'),
    reason: 'Chờ thống nhất giải pháp kết nối camera giữa các Tổ dân phố.',
    proposedBy: CA,
    proposedOn: day('2026-06-10'),
    decision: decisionLabels.approved,
    decidedBy: chair,
    decidedOn: day('2026-06-15'),
  },
  {
    number: 5,
    taskCode: 'N3.06',
    kind: changeLabels.pause,
    before: 'Đang thực hiện',
    after: 'Tạm dừng đến khi có kế hoạch của thành phố',
    reason: 'Thành phố đang xây dựng kế hoạch thực hiện, chưa có hướng dẫn cho cấp xã.',
    proposedBy: KTHTDT,
    proposedOn: day('2026-05-27'),
    decision: decisionLabels.approved,
    decidedBy: chair,
    decidedOn: day('2026-06-01'),
    basis: 'Kết luận giao ban ngày 01/6/2026',
  },
  {
    number: 6,
    taskCode: 'N3.01.3',
    kind: changeLabels.remove,
    before: 'Khảo sát riêng hệ thống thủy lợi nội đồng',
    after: 'Lồng ghép vào nhiệm vụ N3.01.1',
    reason: 'Trùng phạm vi khảo sát với nhiệm vụ N3.01.1.',
    proposedBy: KTHTDT,
    proposedOn: day('2026-05-13'),
    decision: decisionLabels.approved,
    decidedBy: chair,
    decidedOn: day('2026-05-18'),
    basis: 'Kết luận giao ban ngày 18/5/2026',
  },
  {
    number: 7,
    taskCode: 'N6.02',
    kind: changeLabels['change-lead'],
    before: VHXH,
    after: PVHCC,
    reason: 'Thống nhất một đầu mối rà soát, đơn giản hóa thủ tục hành chính.',
    proposedBy: VHXH,
    proposedOn: day('2026-05-12'),
    decision: decisionLabels.approved,
    decidedBy: chair,
    decidedOn: day('2026-05-20'),
    basis: 'Thông báo số 41/TB-UBND ngày 20/5/2026',
  },
];
