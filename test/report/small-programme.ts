import { parsePeriod } from '../../shared/domain/period.ts';
import type { Programme } from '../../shared/domain/programme.ts';
import type { Task } from '../../shared/domain/task.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import {
  aCalendar,
  aChange,
  aDeadline,
  aDocument,
  aFinishedTask,
  anIndicator,
  aProgramme,
  aTask,
  noDeadline,
  ongoingWork,
} from '../builders.ts';

export const quarterTwo = parsePeriod('2026-Q2', 14)!;

/** A report of the Office on quý II năm 2026, read on its closing date. */
export function aReportInput(overrides: Partial<ReportInput> = {}): ReportInput {
  return {
    programme: aProgramme(),
    variant: 'office',
    period: quarterTwo,
    today: quarterTwo.to,
    remindersSent: { mails: 0, units: 0, letters: 0 },
    remindersByTask: new Map(),
    openContents: [],
    isCorrected: false,
    previous: null,
    mark: null,
    ...overrides,
  };
}

/** A report on these tasks. */
export function aReportOn(
  tasks: Programme['tasks'],
  overrides: Partial<ReportInput> = {},
): ReportInput {
  return aReportInput({ programme: aProgramme({ tasks }), ...overrides });
}

/** A made-up programme with something of everything, for the golden reports. */
export function smallProgramme(): Programme {
  return aProgramme({
    calendar: aCalendar('2026-04-27', '2026-04-30', '2026-05-01'),
    tasks: [
      aTask({
        code: 'N1.01',
        title: 'Sắp xếp Tổ dân phố',
        deadline: aDeadline('2026-05-29'),
        result: 'Đã xây dựng dự thảo Đề án, lấy ý kiến cử tri tại 18/24 Tổ dân phố.',
        difficulty: 'Chờ hướng dẫn của thành phố về quy mô số hộ.',
        updatedOn: '2026-06-12',
      }),
      aFinishedTask('2026-05-20', {
        code: 'N1.02',
        title: 'Xây dựng Kế hoạch phòng, chống tham nhũng, lãng phí',
        leadUnit: 'VP',
        deadline: aDeadline('2026-05-29'),
        result: 'Đã tham mưu ban hành Kế hoạch.\nPhổ biến đến 100% cán bộ, công chức.',
        evidence: 'Kế hoạch số 12/KH-UBND ngày 20/5/2026',
        updatedOn: '2026-06-10',
      }),
      aTask({
        code: 'N1.03',
        title: 'Thực hiện dân chủ ở cơ sở',
        deadline: aDeadline('2026-05-29', '2026-06-30'),
        updatedOn: '2026-06-10',
        result: 'Đã bầu Ban Thanh tra nhân dân tại 10 Tổ dân phố',
      }),
      aFinishedTask('2026-06-05', {
        code: 'N4.01',
        title: 'Xây dựng mô hình “Sáng đèn Nhà văn hóa”',
        deadline: aDeadline('2026-05-29'),
        result: 'Có 09 nhà văn hóa sáng đèn thường xuyên. Thu hút 1.200 lượt người.',
        confirmation: 'waiting',
        updatedOn: '2026-06-05',
      }),
      aTask({
        code: 'N3.01',
        title: 'Đền bù, giải phóng mặt bằng các dự án',
        leadUnit: 'KTHTDT',
        deadline: aDeadline('2026-09-30'),
        result: 'Đang kiểm đếm tại 02 dự án.',
        proposal: 'Đề nghị bố trí 150 triệu đồng phục vụ kiểm đếm.',
        proposalTo: 'Đảng ủy phường',
        updatedOn: '2026-06-11',
      }),
      aTask({
        code: 'N3.02',
        title: 'Bảo vệ môi trường',
        leadUnit: 'KTHTDT',
        deadline: ongoingWork(),
        product: '',
      }),
      aTask({
        code: 'N8.01',
        title: 'Việc không được nêu tên',
        leadUnit: null,
        leadUnits: ['CA', 'BCHQS'],
        deadline: noDeadline(),
        result: 'Kết quả không được nêu',
        difficulty: 'Khó khăn không được nêu',
        restricted: true,
        updatedOn: '2026-06-12',
      }),
      aFinishedTask('2026-06-14', {
        code: 'N6.01',
        title: 'Rà soát, đơn giản hóa thủ tục hành chính',
        leadUnit: 'PVHCC',
        deadline: aDeadline('2026-06-30'),
        result: 'Đã rà soát 42 thủ tục hành chính, kiến nghị đơn giản hóa 05 thủ tục.',
        updatedOn: '2026-06-14',
      }),
      aFinishedTask('2026-06-18', {
        code: 'N7.01',
        title: 'Kế hoạch nâng tỷ lệ tham gia bảo hiểm y tế',
        deadline: aDeadline('2026-06-30'),
        updatedOn: '2026-06-18',
      }),
      aTask({ code: 'N5.01', title: 'Việc đã đưa ra', status: 'cancelled' }),
      aTask({
        code: 'VP.01',
        title: 'Kiểm tra việc thực hiện Chương trình',
        leadUnit: 'VP',
        deadline: aDeadline('2026-08-31'),
        result: 'Đã kiểm tra tại 03 đơn vị.',
        proposal: 'Cho phép tổ chức kiểm tra chéo giữa các đơn vị',
        updatedOn: '2026-06-12',
      }),
    ],
    changes: [
      aChange({ taskCode: 'N1.03', oldDate: '2026-05-29', newDate: '2026-06-30' }),
      aChange({ taskCode: 'N5.01', kind: 'remove', before: 'Khảo sát riêng', after: 'Lồng ghép' }),
      aChange({ taskCode: 'N3.01', decision: 'pending', decidedOn: null, decidedBy: '' }),
    ],
    indicators: [
      anIndicator({ actual: '71,5', actualOn: '2026-05-31', targetThisYear: '75' }),
      anIndicator({
        title: 'Không để khiếu kiện đông người, vượt cấp, kéo dài',
        unit: 'VP',
        measure: 'zero-event',
        measureUnit: 'vụ việc',
        target: '0',
        actual: '0',
        actualOn: '2026-06-14',
      }),
      anIndicator({
        title: 'Phường không ma túy',
        measure: 'criterion',
        measureUnit: '',
        target: 'Đạt',
      }),
    ],
    documents: [aDocument()],
  });
}

/** The same three months on: some done, some moved, some as it was. */
export function smallProgrammeInSeptember(): Programme {
  const programme = smallProgramme();
  const changed: Readonly<Record<string, Partial<Task>>> = {
    'N1.01': {
      status: 'done',
      completedOn: '2026-07-10',
      confirmation: 'confirmed',
      result: 'Đã sắp xếp 24 Tổ dân phố thành 15 Tổ dân phố.',
      updatedOn: '2026-07-10',
    },
    'N1.03': { updatedOn: '2026-09-10' },
    'N3.01': { updatedOn: '2026-09-11', instruction: 'Đồng ý bố trí từ nguồn dự phòng.' },
    'N3.02': { updatedOn: '2026-09-11', result: 'Đã ra quân 06 lần.', product: 'Kế hoạch' },
  };
  return {
    ...programme,
    tasks: programme.tasks.map((task) => ({ ...task, ...changed[task.code] })),
    indicators: programme.indicators.map((indicator, index) =>
      index === 0 ? { ...indicator, actual: '73,8', actualOn: '2026-08-31' } : indicator,
    ),
    documents: [],
  };
}
