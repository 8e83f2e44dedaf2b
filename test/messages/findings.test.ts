import { describe, expect, it } from 'vitest';
import {
  type Finding,
  type FindingDetails,
  type FindingRule,
  finding,
} from '../../shared/domain/finding.ts';
import { readDeadline } from '../../shared/intake/deadline/deadline.ts';
import { describeFinding } from '../../shared/messages/findings.ts';

const task = { code: 'N1.06', title: 'Sắp xếp Tổ dân phố' };
const blankEvidence = { evidenceCell: 'Q25', evidenceText: '', isUnnumbered: false };
const where = '(N1.06 - Sắp xếp Tổ dân phố)';

function say<Rule extends FindingRule>(
  rule: Rule,
  cell: string | null,
  details: FindingDetails[Rule],
  tab = 'Nhiệm vụ',
): string {
  const row = cell === null ? null : Number(cell.replace(/\D/g, ''));
  return describeFinding(finding(rule, { tab, row, cell }, details));
}

/** office.md 4.2, in its numbering; our title stands beside the code. */
const models: readonly (readonly [string, string, string])[] = [
  [
    '1 thiếu thời hạn',
    say('task/deadline-missing', 'J12', task),
    `Trang Nhiệm vụ, ô J12 ${where}: chưa có thời hạn. Đề nghị ghi ngày, ví dụ “30/9/2026”; việc làm quanh năm thì ghi “Thường xuyên”.`,
  ],
  [
    '2 thiếu sản phẩm',
    say('task/product-missing', 'M12', task),
    `Trang Nhiệm vụ, ô M12 ${where}: chưa ghi sản phẩm. Đề nghị ghi kết quả kiểm chứng được, ví dụ “Kế hoạch của UBND phường” hoặc “Báo cáo kết quả”.`,
  ],
  [
    '3 thời hạn chưa có ngày',
    say('task/deadline-unclear', 'J15', { ...task, text: 'Theo kế hoạch' }),
    `Trang Nhiệm vụ, ô J15 ${where}: “Theo kế hoạch” chưa xác định được ngày. Đề nghị ghi ngày hoặc quý, ví dụ “31/12/2026” hoặc “Quý IV/2026”.`,
  ],
  [
    '4 ngày không có trong lịch',
    say('task/deadline-impossible', 'J18', {
      ...task,
      text: '31/6/2026',
      month: 6,
      lastDay: 30,
      suggestion: '30/6/2026',
    }),
    `Trang Nhiệm vụ, ô J18 ${where}: “31/6/2026” không có trong lịch, tháng 6 có 30 ngày. Đề nghị ghi lại, ví dụ “30/6/2026”.`,
  ],
  [
    '5 nhiều cơ quan chủ trì',
    say('task/lead-several', 'E20', {
      ...task,
      names: ['Công an phường', 'Ban Chỉ huy quân sự phường', 'Văn phòng'],
      moveTo: 'F20',
    }),
    `Trang Nhiệm vụ, ô E20 ${where}: đang ghi 03 cơ quan chủ trì (Công an phường; Ban Chỉ huy quân sự phường; Văn phòng). Mỗi nhiệm vụ giao 01 cơ quan; đề nghị Văn phòng giữ lại cơ quan được giao làm đầu mối, chuyển các cơ quan còn lại sang ô F20 (Cơ quan phối hợp).`,
  ],
  [
    '6 đơn vị chưa có trong danh sách',
    say('task/lead-unknown', 'E22', {
      ...task,
      text: 'P. Văn hóa TT',
      suggestion: 'Phòng Văn hóa - Xã hội',
    }),
    `Trang Nhiệm vụ, ô E22 ${where}: chưa tìm thấy “P. Văn hóa TT” trong trang Đơn vị. Có phải là “Phòng Văn hóa - Xã hội” không? Nếu đúng, đề nghị chọn tên này trong danh sách.`,
  ],
  [
    '7 viết tắt chưa rõ',
    say('task/supporting-ambiguous', 'F22', {
      ...task,
      text: 'TT',
      candidates: ['Trung tâm', 'Thường trực'],
    }),
    `Trang Nhiệm vụ, ô F22 ${where}: “TT” có thể là “Trung tâm” hoặc “Thường trực”. Đề nghị ghi đầy đủ, ví dụ “Trung tâm Phục vụ hành chính công phường”.`,
  ],
  [
    '8 hoàn thành chưa đủ thông tin',
    say('task/done-incomplete', 'R25', {
      ...task,
      ...blankEvidence,
      dateCell: 'R25',
    }),
    `Trang Nhiệm vụ, dòng 25 ${where}: đã chọn “Hoàn thành” nhưng còn trống ô R25 (Ngày hoàn thành) và ô Q25 (Văn bản, minh chứng). Đề nghị ghi, ví dụ “12/6/2026” và “Kế hoạch số 15/KH-UBND ngày 12/6/2026”.`,
  ],
  [
    '8 chỉ thiếu minh chứng',
    say('task/done-incomplete', 'Q25', { ...task, ...blankEvidence, dateCell: null }),
    `Trang Nhiệm vụ, dòng 25 ${where}: đã chọn “Hoàn thành” nhưng còn trống ô Q25 (Văn bản, minh chứng). Đề nghị ghi, ví dụ “Kế hoạch số 15/KH-UBND ngày 12/6/2026”.`,
  ],
  [
    '8 minh chứng chưa cấp số',
    say('task/done-incomplete', 'R25', {
      ...task,
      dateCell: 'R25',
      evidenceCell: 'Q25',
      evidenceText: 'Kế hoạch số /KH-UBND',
      isUnnumbered: true,
    }),
    `Trang Nhiệm vụ, dòng 25 ${where}: đã chọn “Hoàn thành” nhưng còn trống ô R25 (Ngày hoàn thành); ô Q25 (Văn bản, minh chứng) mới ghi “Kế hoạch số /KH-UBND”, chưa cấp số văn bản. Đề nghị ghi, ví dụ “12/6/2026” và “Kế hoạch số 15/KH-UBND ngày 12/6/2026”.`,
  ],
  [
    'có ngày hoàn thành nhưng chưa hoàn thành',
    say('task/done-day-not-done', 'R26', { ...task, date: '2026-06-12', status: 'in-progress' }),
    `Trang Nhiệm vụ, ô R26 ${where}: đã ghi ngày hoàn thành 12/6/2026 nhưng trạng thái là “Đang thực hiện”. Nếu việc đã xong, đề nghị chọn “Hoàn thành”; nếu chưa, đề nghị để trống ngày hoàn thành. Trong khi chờ, tính theo trạng thái.`,
  ],
  [
    'tiến độ chưa khớp trạng thái Hoàn thành',
    say('task/progress-against-status', 'O26', { ...task, progress: 50, status: 'done' }),
    `Trang Nhiệm vụ, ô O26 ${where}: tiến độ 50% nhưng trạng thái là “Hoàn thành”. Nếu việc đã xong, đề nghị ghi lại tiến độ “100” hoặc để trống; nếu chưa, đề nghị chọn “Đang thực hiện”. Trong khi chờ, tính theo trạng thái.`,
  ],
  [
    'tiến độ chưa khớp trạng thái Chưa thực hiện',
    say('task/progress-against-status', 'O26', { ...task, progress: 60, status: 'not-started' }),
    `Trang Nhiệm vụ, ô O26 ${where}: tiến độ 60% nhưng trạng thái là “Chưa thực hiện”. Nếu việc đã bắt đầu, đề nghị chọn “Đang thực hiện”. Trong khi chờ, tính theo trạng thái.`,
  ],
  [
    '16 trạng thái là khó khăn',
    say('task/status-approximate', 'N19', {
      ...task,
      text: 'Vướng quy hoạch',
      readAs: 'in-progress',
      advice: 'pause',
    }),
    `Trang Nhiệm vụ, ô N19 ${where}: “Vướng quy hoạch” chưa rõ trạng thái nên tạm tính là “Đang thực hiện”. Nếu cần dừng chờ, đề nghị chọn “Tạm dừng” và ghi một dòng ở trang Điều chỉnh; nếu vẫn thực hiện, đề nghị chọn “Đang thực hiện” và ghi nội dung này vào cột Khó khăn, nguyên nhân.`,
  ],
  [
    '9 ngày hoàn thành ở tương lai',
    say('task/done-in-future', 'R26', {
      ...task,
      date: '2026-07-15',
      today: '2026-06-22',
      resultCell: 'P26',
    }),
    `Trang Nhiệm vụ, ô R26 ${where}: ngày hoàn thành 15/7/2026 sau ngày hôm nay (22/6/2026). Đề nghị xem lại; nếu là ngày dự kiến thì để trống ô này và ghi vào ô P26 (Kết quả đến nay).`,
  ],
  [
    '10 100% nhưng chưa hoàn thành',
    say('task/progress-full-not-done', 'N28', { ...task, status: 'in-progress' }),
    `Trang Nhiệm vụ, ô N28 ${where}: tiến độ 100% nhưng trạng thái là “Đang thực hiện”. Nếu việc đã xong, đề nghị chọn “Hoàn thành” và ghi ngày; nếu chưa, đề nghị ghi lại tiến độ, ví dụ “90”.`,
  ],
  [
    '11 trùng mã',
    say('task/code-duplicate', 'A41', {
      code: 'N4.02',
      title: '',
      keptCell: 'A30',
      nextCode: 'N4.07',
    }),
    'Trang Nhiệm vụ, ô A30 và ô A41 cùng ghi mã N4.02. Đề nghị giữ mã ở dòng 30 và ghi mã mới ở ô A41, ví dụ “N4.07”.',
  ],
  [
    '13 quá hạn chưa nêu nguyên nhân',
    say('task/overdue-unexplained', 'S35', { ...task, workingDaysOverdue: 6 }),
    `Trang Nhiệm vụ, ô S35 ${where}: nhiệm vụ đã quá hạn 06 ngày làm việc nhưng chưa ghi khó khăn, nguyên nhân. Đề nghị ghi ngắn gọn, ví dụ “Chờ thành phố phê duyệt phương án bồi thường”.`,
  ],
  [
    '14 thiếu địa chỉ thư',
    say(
      'unit/mail-missing',
      'J5',
      { unitName: 'Ban Chỉ huy quân sự phường', unitId: 'BCHQS' },
      'Đơn vị',
    ),
    'Trang Đơn vị, ô J5 (Ban Chỉ huy quân sự phường): chưa có thư của cán bộ đầu mối nên chưa gửi được thư nhắc. Đề nghị ghi một địa chỉ, ví dụ “bchqs@hoabinh.test”.',
  ],
  [
    '15 văn bản có ngày trước văn bản được thực hiện',
    say(
      'document/older-than-basis',
      'D10',
      {
        document: { type: 'Kế hoạch', reference: '62-KH/ĐU' },
        issuedOn: '2025-03-16',
        basis: { type: 'Chương trình hành động', reference: '18-CTr/TU' },
        basisIssuedOn: '2026-03-12',
      },
      'Văn bản',
    ),
    'Trang Văn bản, dòng 10: Kế hoạch số 62-KH/ĐU ghi ngày 16/3/2025, trước ngày của Chương trình hành động số 18-CTr/TU (12/3/2026) mà văn bản này thực hiện. Đề nghị đối chiếu bản gốc; phần mềm giữ nguyên, không tự sửa.',
  ],
  [
    '16 trạng thái chưa rõ',
    say('task/status-approximate', 'N19', {
      ...task,
      text: 'Cơ bản hoàn thành',
      readAs: 'in-progress',
    }),
    `Trang Nhiệm vụ, ô N19 ${where}: “Cơ bản hoàn thành” được tính là “Đang thực hiện”. Nếu việc đã xong, đề nghị chọn “Hoàn thành”; nếu chưa, đề nghị chọn “Đang thực hiện”.`,
  ],
  [
    'đưa ra khỏi Chương trình chưa có ý kiến',
    say('task/status-undecided', 'N19', { ...task, text: 'Hủy bỏ' }),
    `Trang Nhiệm vụ, ô N19 ${where}: ghi “Hủy bỏ” nên nhiệm vụ không còn trong số liệu, nhưng trang Điều chỉnh chưa có ý kiến đồng ý. Đề nghị bổ sung một dòng “Đưa ra khỏi Chương trình” ở trang Điều chỉnh kèm căn cứ; nếu vẫn thực hiện, đề nghị chọn lại, ví dụ “Đang thực hiện”.`,
  ],
  [
    '18 hai cột cùng nghĩa',
    say('table/column-duplicate', 'F2', {
      header: 'Thời hạn giao',
      cells: [
        { cell: 'F2', text: 'Thời hạn' },
        { cell: 'L2', text: 'Hạn hoàn thành' },
      ],
    }),
    'Trang Nhiệm vụ, ô F2 “Thời hạn” và ô L2 “Hạn hoàn thành” cùng chỉ thời hạn giao nên tạm chưa đọc cả 02 cột. Đề nghị giữ một cột, đổi tên cột kia, ví dụ “Thời hạn giao cũ”.',
  ],
  [
    '20 gia hạn thiếu căn cứ',
    say('change/basis-missing', 'N7', { code: 'N1.09' }, 'Điều chỉnh'),
    'Trang Điều chỉnh, ô N7 (N1.09): đã ghi “Đồng ý” nhưng chưa có căn cứ. Đề nghị ghi, ví dụ “Kết luận giao ban ngày 15/6/2026”.',
  ],
];

describe('the model sentences of the office', () => {
  it.each(models)('%s', (_number, sentence, model) => {
    expect(sentence).toBe(model);
  });
});

describe('sentences for what else is found', () => {
  it.each([
    [
      'a deadline without a year says which day is counted meanwhile',
      say('task/deadline-unclear', 'J15', { ...task, text: 'hết quý III', readAs: '2026-09-30' }),
      `Trang Nhiệm vụ, ô J15 ${where}: “hết quý III” chưa ghi năm nên tạm tính là 30/9/2026. Đề nghị ghi cả năm, ví dụ “30/9/2026”.`,
    ],
    [
      'a lead cell that names everybody',
      say('task/lead-several', 'E20', { ...task, names: [], moveTo: '' }),
      `Trang Nhiệm vụ, ô E20 ${where}: ô này ghi chung nhiều cơ quan chủ trì. Mỗi nhiệm vụ giao 01 cơ quan; đề nghị Văn phòng giữ lại cơ quan được giao làm đầu mối, chuyển các cơ quan còn lại sang cột Cơ quan phối hợp.`,
    ],
    [
      'a unit that resembles none',
      say('task/lead-unknown', 'E22', { ...task, text: 'Trạm Y tế', suggestion: null }),
      `Trang Nhiệm vụ, ô E22 ${where}: chưa tìm thấy “Trạm Y tế” trong trang Đơn vị. Đề nghị chọn tên trong danh sách, hoặc bổ sung đơn vị này vào trang Đơn vị.`,
    ],
    [
      'a table without codes',
      say('table/codes-missing', null, { header: 'Mã' }),
      'Trang Nhiệm vụ: bảng chưa có cột “Mã” nên chưa theo dõi, nhắc từng nhiệm vụ được. Đề nghị thêm cột “Mã” và ghi mã từng dòng, ví dụ “N1.01”.',
    ],
    [
      'an overdue task on the Saturday after its Friday',
      say('task/overdue-unexplained', 'S35', { ...task, workingDaysOverdue: 0 }),
      `Trang Nhiệm vụ, ô S35 ${where}: nhiệm vụ đã quá hạn nhưng chưa ghi khó khăn, nguyên nhân. Đề nghị ghi ngắn gọn, ví dụ “Chờ thành phố phê duyệt phương án bồi thường”.`,
    ],
    [
      'a blank choice',
      say(
        'calendar/value-unreadable',
        'B3',
        { header: 'Loại', text: '', choices: ['Nghỉ lễ', 'Làm bù'] },
        'Ngày nghỉ',
      ),
      'Trang Ngày nghỉ, ô B3: chưa chọn Loại. Đề nghị chọn một trong các giá trị: “Nghỉ lễ”, “Làm bù”.',
    ],
    [
      'a row without a code is named by its title alone',
      say('task/code-missing', 'A9', { code: '', title: 'Việc A', nextCode: 'N1.07' }),
      'Trang Nhiệm vụ, ô A9 (Việc A): chưa có mã. Đề nghị ghi mã tiếp theo của nhóm: “N1.07”.',
    ],
  ])('%s', (_title, sentence, expected) => {
    expect(sentence).toBe(expected);
  });

  it('quote a long cell by its beginning, between words', () => {
    const sentence = say('task/deadline-unclear', 'J15', {
      ...task,
      text: `Theo chỉ đạo của Ban Chỉ đạo thành phố ${'về chuyển đổi số '.repeat(3000)}`,
    });
    expect(sentence).toContain('“Theo chỉ đạo của Ban Chỉ đạo thành phố về chuyển đổi số về…”');
    expect(sentence.length).toBeLessThan(300);
  });

  it('quote a word of 50,000 letters by its beginning too', () => {
    const text = 'a'.repeat(50_000);
    expect(say('task/deadline-unclear', 'J15', { ...task, text }).length).toBeLessThan(300);
  });

  it('never cut a character in half', () => {
    const text = `${'a'.repeat(59)}😀${'b'.repeat(20)}`;
    expect(say('task/deadline-unclear', 'J15', { ...task, text }).isWellFormed()).toBe(true);
  });

  it('list a few of very many columns', () => {
    const headers = Array.from({ length: 300 }, (_, index) => `Cột ${index}`);
    const sentence = say('table/columns-ignored', null, { headers });
    expect(sentence).toContain('“Cột 7” và 292 cột khác');
  });
});

describe('the tone of the office', () => {
  const all: readonly string[] = models.map(([, sentence]) => sentence);

  it.each(all)('asks and does not scold: %s', (sentence) => {
    expect(sentence).toMatch(/Đề nghị|đề nghị/);
    expect(sentence).not.toMatch(/phải (?!là)|\bsai\b|không hợp lệ|lỗi/iu);
    expect(sentence.endsWith('.')).toBe(true);
  });

  it('gives examples of deadlines that can be read', () => {
    for (const example of ['30/9/2026', 'Thường xuyên', '31/12/2026', 'Quý IV/2026', '30/6/2026']) {
      expect(all.some((sentence) => sentence.includes(`“${example}”`))).toBe(true);
      expect(readDeadline(example).kind).not.toBe('unclear');
    }
  });
});

describe('the severity of a finding', () => {
  it('comes from its rule', () => {
    const place = { tab: 'Nhiệm vụ', row: 2, cell: 'A2' };
    const severityOf = (one: Finding) => one.severity;
    expect(severityOf(finding('task/lead-missing', place, task))).toBe('error');
    expect(severityOf(finding('task/deadline-missing', place, task))).toBe('warning');
    expect(severityOf(finding('task/measures-missing', place, task))).toBe('info');
  });
});
