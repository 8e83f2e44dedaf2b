import { describe, expect, test } from 'vitest';
import { parsePeriod, periodAsOf } from '../../shared/domain/period.ts';
import { composeReport } from '../../shared/report/compose-report.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { reportFileName } from '../../shared/report/report-name.ts';
import {
  aDeadline,
  aFinishedTask,
  anIndicator,
  aProgramme,
  aTask,
  aUnit,
  ongoingWork,
  someSettings,
} from '../builders.ts';
import { bodyText, plainText } from './plain-text.ts';
import { aReportInput, aReportOn, quarterTwo } from './small-programme.ts';

const textOf = (input: ReportInput) => bodyText(composeReport(input));

/** That many overdue tasks with different delays. */
const overdueTasks = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aTask({
      code: `N1.0${index + 1}`,
      title: `Lập danh sách ${index + 1}`,
      deadline: aDeadline(`2026-05-${String(11 + index).padStart(2, '0')}`),
    }),
  );

describe('whose paper it is', () => {
  test('the Office reports to the UBND over the name of its chief', () => {
    const report = composeReport(aReportInput());
    expect(report.header).toMatchObject({
      superiorBody: 'UBND PHƯỜNG HÒA BÌNH',
      issuingBody: ['VĂN PHÒNG HĐND VÀ UBND'],
      symbol: 'BC-VP',
    });
    expect(report.addressee).toBe('Ủy ban nhân dân phường Hòa Bình');
    expect(report.signature).toEqual({ lines: ['CHÁNH VĂN PHÒNG'], name: 'Phạm Thị Mẫu' });
  });

  test('the UBND reports to the standing Party Committee under the state letterhead', () => {
    const report = composeReport(aReportInput({ variant: 'party' }));
    expect(report.header).toMatchObject({
      superiorBody: null,
      issuingBody: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG HÒA BÌNH'],
      symbol: 'BC-UBND',
    });
    expect(report.addressee).toBe('Thường trực Đảng ủy phường Hòa Bình');
    expect(report.signature.lines).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
  });

  test('a deputy signs on behalf of the Chair, the chief of the Office by order', () => {
    const signed = (signatureForm: 'vice-chair' | 'by-order') =>
      composeReport(
        aReportInput({
          variant: 'committee',
          programme: aProgramme({ settings: someSettings({ signatureForm }) }),
        }),
      ).signature;
    expect(signed('vice-chair').lines).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
    expect(signed('by-order')).toEqual({
      lines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
      name: 'Phạm Thị Mẫu',
    });
  });

  test('the city receives nothing unless somebody wrote it into Nơi nhận', () => {
    for (const variant of ['office', 'party', 'committee'] as const) {
      expect(composeReport(aReportInput({ variant })).recipients.join()).not.toContain('thành phố');
    }
    const settings = someSettings({ recipients: ['UBND thành phố', 'TT. Đảng ủy'] });
    const programme = aProgramme({ settings });
    expect(composeReport(aReportInput({ variant: 'committee', programme })).recipients).toEqual([
      'UBND thành phố',
      'TT. Đảng ủy',
      'Lưu: VT, VP',
    ]);
  });
});

describe('naming the programme', () => {
  test('goes by its number and date when both are known', () => {
    const settings = someSettings({ programmeNumber: '05/CTr-UBND', programmeDate: '2026-04-15' });
    expect(composeReport(aReportInput({ programme: aProgramme({ settings }) })).subject).toBe(
      'Kết quả thực hiện Chương trình hành động số 05/CTr-UBND ngày 15/4/2026 của Ủy ban nhân dân phường, quý II năm 2026',
    );
  });

  test('never leaves a blank in the title while they are not', () => {
    const settings = someSettings({ programmeNumber: '05/CTr-UBND' });
    const { subject } = composeReport(aReportInput({ programme: aProgramme({ settings }) }));
    expect(subject).toContain('thực hiện Chương trình hành động số 11-CTr/ĐU ngày 26/3/2026');
    expect(subject).not.toContain('05/CTr-UBND');
  });

  test('tells which days the figures cover', () => {
    expect(textOf(aReportInput({ today: '2026-06-22' }))).toContain(
      '(số liệu từ khi ban hành Chương trình đến hết ngày 14/6/2026, cập nhật trên Bảng theo dõi thực hiện Chương trình đến ngày 22/6/2026)',
    );
    const third = aReportInput({ period: parsePeriod('2026-Q3', 14)!, today: '2026-09-14' });
    expect(textOf(third)).toContain('(số liệu từ ngày 15/6/2026 đến hết ngày 14/9/2026)');
  });
});

describe('the first and later periods', () => {
  test('the first says so and compares nothing', () => {
    expect(textOf(aReportInput())).toContain('kỳ báo cáo đầu tiên, chưa có số liệu so sánh');
  });

  test('a later one says that nothing was closed before', () => {
    const third = aReportInput({ period: parsePeriod('2026-Q3', 14)!, today: '2026-09-14' });
    expect(textOf(third)).toContain('Chưa có số liệu đã chốt của quý II năm 2026 để so sánh.');
    expect(textOf(third)).not.toContain('kỳ báo cáo đầu tiên');
  });
});

describe('contents of the programme that no task carries out', () => {
  const told = (...openContents: readonly string[]) =>
    textOf(aReportOn(overdueTasks(1), { openContents }));

  test('are named as the programme says them, and of many the first three', () => {
    expect(told('Sắp xếp Tổ dân phố')).toContain(
      'Còn 01 nội dung chưa có nhiệm vụ cụ thể: “Sắp xếp Tổ dân phố”.',
    );
    expect(told('A', 'B', 'C', 'D')).toContain(
      'Còn 04 nội dung chưa có nhiệm vụ cụ thể, trong đó có: “A”; “B”; “C”.',
    );
  });

  test('none is not spoken of', () => {
    expect(told()).not.toContain('chưa có nhiệm vụ cụ thể');
  });
});

test('a target line that stands in another paper says in which, while there is no figure', () => {
  const target = 'Nghị quyết Đại hội Đảng bộ phường lần thứ I';
  const line = anIndicator({
    title: 'Các chỉ tiêu A',
    measure: 'by-reference',
    target,
    actual: '',
  });
  const told = (actual: string) =>
    textOf(aReportInput({ programme: aProgramme({ indicators: [{ ...line, actual }] }) }));
  expect(told('')).toContain(`Các chỉ tiêu A thực hiện theo ${target}; chưa có số liệu.`);
  expect(told('85%')).not.toContain('thực hiện theo');
});

describe('overdue work', () => {
  test('none is “không có”', () => {
    expect(textOf(aReportOn([aTask()]))).toContain('Không có nhiệm vụ quá hạn.');
  });

  test('one is named with its unit, deadline and delay', () => {
    const task = aTask({ title: 'Sắp xếp Tổ dân phố', deadline: aDeadline('2026-05-29') });
    expect(textOf(aReportOn([task]))).toContain(
      'Có 01 nhiệm vụ quá hạn: sắp xếp Tổ dân phố (Phòng Văn hóa - Xã hội chủ trì), thời hạn 29/5/2026, quá hạn 10 ngày làm việc.',
    );
  });

  test('three are all named, of five the three longest with a reference', () => {
    const three = textOf(aReportOn(overdueTasks(3)));
    expect(three).toContain('Có 03 nhiệm vụ quá hạn: lập danh sách 1');
    const five = textOf(aReportOn(overdueTasks(5)));
    expect(five).toContain('Có 05 nhiệm vụ quá hạn, trong đó quá hạn lâu nhất: lập danh sách 1');
    expect(five).toContain('(chi tiết tại Phụ lục III)');
    expect(five.split('\n').find((line) => line.startsWith('Có 05'))).not.toContain('danh sách 4');
  });

  test('late by a weekend only is not “00 ngày làm việc”', () => {
    const task = aTask({ title: 'Báo cáo rà soát', deadline: aDeadline('2026-06-12') });
    expect(textOf(aReportOn([task]))).toContain('thời hạn 12/6/2026, vừa quá hạn.');
  });

  test("the Office's own delay is printed like anyone's", () => {
    const task = aTask({ leadUnit: 'VP', deadline: aDeadline('2026-05-29') });
    expect(textOf(aReportOn([task]))).toContain(
      'Đơn vị còn nhiệm vụ quá hạn: Văn phòng HĐND và UBND phường 01 nhiệm vụ',
    );
  });

  test('without any, there is no annex of them and the numbers close up', () => {
    const tasks = [aTask({ status: 'cancelled' }), aTask({ code: 'N1.02' })];
    const { annexes } = composeReport(aReportOn(tasks));
    expect(annexes.map(({ number, title }) => [number, title])).toEqual([
      ['I', 'TỔNG HỢP KẾT QUẢ THỰC HIỆN THEO NHÓM NHIỆM VỤ VÀ CƠ QUAN CHỦ TRÌ'],
      ['II', 'KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ'],
      ['III', 'ĐIỀU CHỈNH, BỔ SUNG NHIỆM VỤ'],
    ]);
  });
});

describe('shares', () => {
  const finished = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aFinishedTask('2026-05-20', { code: `N1.0${index + 1}`, deadline: aDeadline('2026-05-29') }),
    );

  test('under five there is no percentage', () => {
    expect(textOf(aReportOn(finished(3)))).toContain('hoàn thành đúng hạn 03/03 nhiệm vụ');
    expect(textOf(aReportOn(finished(3)))).not.toMatch(/đạt \d+(,\d+)?% tổng số/);
  });

  test('from five on the denominator is named and there are at most two decimals', () => {
    expect(textOf(aReportOn([...finished(4), ...overdueTasks(7).slice(4)]))).toContain(
      'đã hoàn thành 04 nhiệm vụ, đạt 57,14% tổng số nhiệm vụ (đều đúng hạn)',
    );
  });

  test('a unit is called punctual only from five tasks due on', () => {
    expect(textOf(aReportOn(finished(4)))).not.toContain('tỷ lệ hoàn thành đúng hạn');
    expect(textOf(aReportOn(finished(5)))).toContain('Phòng Văn hóa - Xã hội (05/05)');
  });
});

describe('results in the words of the units', () => {
  const told = (overrides: Parameters<typeof aTask>[0]) =>
    aTask({ updatedOn: '2026-06-10', ...overrides });

  test('at most three per group: finished first, then with figures, then the rest', () => {
    const text = textOf(
      aReportOn([
        told({ code: 'N4.01', result: 'Đang rà soát.' }),
        told({ code: 'N4.02', result: 'Đã mở 04 lớp.' }),
        told({ code: 'N4.03', result: 'Đã họp dân.' }),
        aFinishedTask('2026-06-01', { code: 'N4.04', result: 'Đã ban hành Quyết định.' }),
      ]),
    );
    expect(text).toContain(
      'Kết quả nổi bật: đã ban hành Quyết định; đã mở 04 lớp; đang rà soát (theo báo cáo của Phòng Văn hóa - Xã hội).',
    );
  });

  test('names of bodies and numbered papers keep their capitals', () => {
    const text = textOf(
      aReportOn([told({ code: 'N4.01', result: 'Công an phường đã ra quân 02 lần' })]),
    );
    expect(text).toContain('Kết quả nổi bật: Công an phường đã ra quân 02 lần (theo báo cáo');
  });

  test('the lines of a list become one clause', () => {
    const text = textOf(aReportOn([told({ code: 'N4.01', result: '- Mở 02 lớp\n- Cấp 30 thẻ.' })]));
    expect(text).toContain('mở 02 lớp; cấp 30 thẻ (theo báo cáo');
  });

  test('groups in a row without a word are told in one sentence', () => {
    const text = textOf(
      aReportOn([
        told({ code: 'N1.01', result: 'Đã họp 03 lần' }),
        ...['N2.01', 'N3.01', 'N4.01'].map((code) => aTask({ code })),
        told({ code: 'N5.01', result: 'Đã mở 02 lớp' }),
        ...['N6.01', 'N7.01', 'N8.01'].map((code) => aTask({ code })),
      ]),
    );
    expect(text).toMatch(/^b\) Về huy động.*: 03 nhóm có 03 nhiệm vụ, đều trong hạn\. /m);
    expect(text).toMatch(/^c\) Về phát triển giáo dục/m);
    expect(text.match(/Các đơn vị chưa cập nhật kết quả trong kỳ/g)).toHaveLength(2);
  });

  test('a group without work is not told to be done with its neighbour', () => {
    const text = textOf(
      aReportOn([
        told({ code: 'N1.01', result: 'Đã họp 03 lần' }),
        aFinishedTask('2026-03-02', { code: 'N2.01', updatedOn: null, result: '' }),
      ]),
    );
    expect(text).toMatch(/^b\) Về huy động[^;]*: hoàn thành 01\/01 nhiệm vụ\.$/m);
    expect(text).toMatch(
      /^c\) Về phát triển hạ tầng.*: 06 nhóm chưa có nhiệm vụ được theo dõi\.$/m,
    );
  });

  test('when nobody wrote anything it is said once', () => {
    const text = textOf(aReportOn([aTask(), aTask({ code: 'N8.01', deadline: ongoingWork() })]));
    expect(text).toContain('Cả 08 nhóm nhiệm vụ có 02 nhiệm vụ');
    expect(text.match(/Các đơn vị chưa cập nhật kết quả trong kỳ/g)).toHaveLength(1);
  });
});

describe('what must not leave the sheet', () => {
  const secret = aTask({
    code: 'N8.02',
    title: 'Tên việc giấu kỹ',
    leadUnit: 'BCHQS',
    deadline: aDeadline('2026-05-29'),
    product: 'Sản phẩm giấu kỹ',
    result: 'Kết quả giấu kỹ',
    evidence: 'Minh chứng giấu kỹ',
    difficulty: 'Khó khăn giấu kỹ',
    proposal: 'Kiến nghị giấu kỹ',
    proposalTo: 'Đảng ủy phường',
    updatedOn: '2026-06-10',
    restricted: true,
  });

  test.each(['office', 'party', 'committee'] as const)(
    'a restricted task is only its code in the %s version',
    (variant) => {
      const text = plainText(composeReport(aReportOn([secret], { variant })));
      expect(text).toContain('N8.02');
      expect(text).not.toMatch(/giấu kỹ/i);
      expect(text).toContain('(nội dung hạn chế, xem tại Bảng theo dõi)');
    },
  );

  test("no person's name is printed but the signer's", () => {
    const programme = aProgramme({
      units: [aUnit('VHXH', 'Phòng Văn hóa - Xã hội', { head: 'Đỗ Thị E', contact: 'Vũ Văn G' })],
      tasks: [aTask({ responsiblePerson: 'Hoàng Thị I', deadline: aDeadline('2026-05-29') })],
    });
    const text = plainText(composeReport(aReportInput({ programme })));
    expect(text).not.toMatch(/Đỗ Thị E|Vũ Văn G|Hoàng Thị I/);
  });
});

describe('indicators', () => {
  test('empty classes are left out, and one class for all is said so', () => {
    const programme = aProgramme({ indicators: [anIndicator(), anIndicator()] });
    expect(textOf(aReportInput({ programme }))).toContain(
      '02 chỉ tiêu của Chương trình đều chưa có số liệu (Bảng 2).',
    );
  });

  test('without indicators the table of units becomes Bảng 2', () => {
    expect(textOf(aReportOn([aTask()]))).toContain('Bảng 2. Theo cơ quan chủ trì');
  });
});

describe('proposals', () => {
  const asking = (proposalTo: string) =>
    aTask({ proposal: 'Đề nghị bố trí 150 triệu đồng.', proposalTo });

  test('are addressed to whom the unit named', () => {
    expect(textOf(aReportOn([asking('Đảng ủy phường')]))).toContain(
      'Đề nghị Thường trực Đảng ủy phường xem xét, cho ý kiến về việc bố trí 150 triệu đồng (theo đề nghị của Phòng Văn hóa - Xã hội, nhiệm vụ N1.01).',
    );
  });

  test('a paper of the UBND does not petition its own Chair', () => {
    const tasks = [asking('Chủ tịch UBND phường')];
    expect(textOf(aReportOn(tasks, { variant: 'committee' }))).not.toContain('Đề nghị Chủ tịch');
    expect(textOf(aReportOn(tasks, { variant: 'party' }))).toContain(
      'Ủy ban nhân dân phường không có kiến nghị với Thường trực Đảng ủy phường.',
    );
  });

  test('none is a whole sentence', () => {
    expect(textOf(aReportOn([aTask()]))).toContain(
      'Trong kỳ, các đơn vị không có đề xuất, kiến nghị.',
    );
  });
});

describe('the name of the file', () => {
  test.each([
    ['office', quarterTwo, 'BC-2026-Q2-VP.docx'],
    ['party', quarterTwo, 'BC-2026-Q2-DU.docx'],
    ['committee', quarterTwo, 'BC-2026-Q2-UBND.docx'],
    ['office', periodAsOf('2026-06-22', 14)!, 'BC-2026-06-22-VP.docx'],
    ['office', parsePeriod('2026..2030', 14)!, 'BC-2026-2030-VP.docx'],
  ] as const)('is plain ASCII (%s, %o)', (variant, period, name) => {
    expect(reportFileName(variant, period)).toBe(name);
  });
});
