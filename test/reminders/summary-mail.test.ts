import { describe, expect, it } from 'vitest';
import type { Programme } from '../../shared/domain/programme.ts';
import {
  NOTHING_SENT,
  type ReminderHistory,
  reminderHistory,
} from '../../shared/reminders/history.ts';
import {
  type OfficeSummary,
  officeSummary,
  type SentMail,
} from '../../shared/reminders/office-summary.ts';
import { summaryMail } from '../../shared/reminders/summary-mail.ts';
import {
  aCalendar,
  aDeadline,
  aFinishedTask,
  aProgramme,
  aTask,
  ongoingWork,
} from '../builders.ts';

const monday = '2026-06-22';
const sent: SentMail = {
  unitName: 'Công an phường',
  phone: '',
  outcome: 'sent',
  note: '250 OK',
  chatText: '',
};
const failed: SentMail = {
  unitName: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  phone: '0225 000 002',
  outcome: 'failed',
  chatText: '',
  note: 'Máy chủ thư không nhận địa chỉ kthtdt@hoabinh.test (trả lời: 550 No such user). Đề nghị kiểm tra địa chỉ ở trang Đơn vị.',
};

const told = (times: number): ReminderHistory => ({ ...NOTHING_SENT, overdueMails: () => times });

function summaryOf(
  programme: Programme,
  mails: readonly SentMail[] = [sent],
  history = NOTHING_SENT,
  movedRows: ReadonlySet<string> = new Set(),
  letters: OfficeSummary['letters'] = [],
) {
  return officeSummary(programme, monday, history, { mails, movedRows, letters, toApprove: [] });
}

function mailOf(...given: Parameters<typeof summaryOf>) {
  const summary = summaryOf(...given);
  if (!summary) throw new Error('There is nothing to say.');
  return summaryMail(summary, {
    settings: given[0].settings,
    readAt: '07 giờ 30 phút',
    sample: false,
    trial: false,
    unitNames: new Map(given[0].units.map(({ id, name }) => [id, name])),
    rowAddress: () => null,
    date: '2026-06-22T07:30:00+07:00',
  });
}

describe('The Office’s summary of a day', () => {
  const busy = aProgramme({
    tasks: [
      aTask({
        code: 'N1.06',
        title: 'Sắp xếp Tổ dân phố',
        sheetRow: 12,
        deadline: aDeadline('2026-06-05'),
        updatedOn: '2026-06-10',
      }),
      aTask({
        code: 'N7.03',
        leadUnit: 'CA',
        deadline: aDeadline('2026-06-12'),
        updatedOn: '2026-06-10',
      }),
      aFinishedTask('2026-06-10', {
        code: 'N2.01',
        title: 'Lập danh mục',
        confirmation: 'waiting',
        leadUnit: 'KTHTDT',
      }),
      aTask({
        code: 'N8.02',
        restricted: true,
        leadUnit: 'BCHQS',
        deadline: ongoingWork(),
        updatedOn: '2026-03-01',
      }),
    ],
  });

  it('reads as the office wants it', () => {
    const mail = mailOf(busy, [sent, sent, failed], NOTHING_SENT, new Set(['Nhiệm vụ\n12']));
    expect(mail.subject).toBe(
      '[Tổng hợp 22/6] Đã gửi 02 thư, 01 không gửi được; 02 nhiệm vụ quá hạn',
    );
    expect(mail.subject.length).toBeLessThan(78);
    expect(mail.to.address).toBe('vanphong@hoabinh.test');
    expect(mail.text).toMatchInlineSnapshot(`
      "Ngày 22/6/2026: đã gửi 02 thư, 01 không gửi được; có 02 nhiệm vụ quá hạn.
      I. KHÔNG GỬI ĐƯỢC (01)
      1. Phòng Kinh tế, Hạ tầng và Đô thị. Máy chủ thư không nhận địa chỉ kthtdt@hoabinh.test (trả lời: 550 No such user). Đề nghị kiểm tra địa chỉ ở trang Đơn vị; điện thoại 0225 000 002.
      II. ĐỀ NGHỊ CHÁNH VĂN PHÒNG XEM XÉT, QUÁ HẠN TỪ 10 NGÀY LÀM VIỆC (01)
      1. N1.06 - Sắp xếp Tổ dân phố (Phòng Văn hóa - Xã hội). Thời hạn 05/6/2026, quá hạn 11 ngày làm việc. Cập nhật: trang Nhiệm vụ, dòng 12.
      III. THỜI HẠN ĐÃ ĐỔI TRONG BẢNG, CHƯA CÓ Ý KIẾN ĐỒNG Ý (01)
      1. N1.06 - Sắp xếp Tổ dân phố. Cập nhật: trang Nhiệm vụ, dòng 12.
      IV. CHỜ XÁC NHẬN HOÀN THÀNH (01)
      1. N2.01 - Lập danh mục. Hoàn thành ngày 10/6/2026. Cập nhật: trang Nhiệm vụ, dòng 3.
      V. ĐƠN VỊ CHƯA CẬP NHẬT (01)
      1. Ban Chỉ huy quân sự phường. Chưa cập nhật từ ngày 14/5/2026.

      (Thư gửi tự động cho Văn phòng từ Bảng theo dõi thực hiện Chương trình, số liệu lúc 07 giờ 30 phút ngày 22/6/2026.)
      "
    `);
    expect(mail.html).toContain('N1.06 - Sắp xếp Tổ dân phố');
    expect(mail.html).not.toContain('undefined');
  });

  it('gives the Office a message for each unit that no mail reaches, sent or not', () => {
    const toPaste = { unitName: 'Tổ dân phố', note: '', chatText: 'Kính gửi Tổ dân phố.' } as const;
    const mail = mailOf(busy, [{ ...toPaste, phone: '', outcome: 'none' }]);
    expect(mail.subject).toContain('Không có thư nhắc; 02 nhiệm vụ');
    expect(mail.text).toContain('KHÔNG CÓ THƯ (01)\n1. Tổ dân phố. “Kính gửi Tổ dân phố”.\n');
    expect(mail.html).toContain('“Kính gửi Tổ dân phố”.<');
  });

  it('tells of working days on which nothing ran (pain 14)', () => {
    const ranOn = (...days: string[]) => ({ ...NOTHING_SENT, runDays: new Set(days) });
    const text = (history: ReminderHistory) => mailOf(busy, [sent], history).text;
    expect(text(ranOn('2026-06-17'))).toContain(
      'Không có lượt nhắc nào trong 02 ngày làm việc trước (18/6, 19/6); thư hôm nay',
    );
    expect(text(ranOn('2026-06-01'))).toContain(
      'trong 14 ngày làm việc, từ ngày 02/6/2026 đến ngày 19/6/2026;',
    );
    for (const history of [ranOn('2026-06-19'), ranOn('2026-06-22'), NOTHING_SENT]) {
      expect(text(history)).not.toContain('Không có lượt nhắc');
    }
    const quiet = aProgramme({ tasks: [aTask()] });
    expect(summaryOf(quiet, [], ranOn('2026-06-18'))?.missedDays).toEqual(['2026-06-19']);
  });

  it('tells from 1 December, once a week, that next year has no days off yet', () => {
    const day = { mails: [], movedRows: new Set<string>(), letters: [], toApprove: [] };
    const quiet = { ...aProgramme({ tasks: [aTask()] }), calendar: aCalendar('2026-09-02') };
    const missing = (today: string, ...ran: string[]) =>
      officeSummary(quiet, today, reminderHistory([], ran, today), day)?.missingYears;
    expect(missing('2026-11-30', '2026-11-27')).toBeUndefined();
    expect(missing('2026-12-01', '2026-11-27', '2026-11-30')).toBeUndefined();
    expect(missing('2026-12-07', '2026-12-04')).toEqual([2027]);
    const known = { ...quiet, calendar: aCalendar('2026-09-02', '2027-02-05') };
    expect(officeSummary(known, '2026-12-07', NOTHING_SENT, day)).toBeNull();
    const unknown = { ...quiet, calendar: aCalendar('2025-09-02') };
    expect(mailOf(unknown).text).toContain(
      'Trang Ngày nghỉ chưa có ngày nghỉ của năm 2026 nên chỉ trừ thứ Bảy, Chủ nhật; đề nghị',
    );
  });

  it('hands a task to a person once it was told three times', () => {
    // N1.06 is before the Chánh Văn phòng already.
    expect(summaryOf(busy, [], told(3))?.handedOver.map(({ task }) => task.code)).toEqual([
      'N7.03',
    ]);
    expect(summaryOf(busy, [], told(2))?.handedOver).toEqual([]);
  });

  it('puts before the Chánh Văn phòng what is overdue by ten working days, and not by nine', () => {
    const late = (day: string) =>
      summaryOf(aProgramme({ tasks: [aTask({ deadline: aDeadline(day) })] }))?.forChief.length;
    expect([late('2026-06-08'), late('2026-06-09')]).toEqual([1, 0]);
  });

  it('comes for standing work once a week, and on the day it becomes the Chánh Văn phòng’s', () => {
    const ward = aProgramme({ tasks: [aTask({ deadline: aDeadline('2026-06-05') })] });
    const day = { mails: [], movedRows: new Set<string>(), letters: [], toApprove: [] };
    const ranOn = (...days: string[]) => reminderHistory([], days, '2026-06-30');
    const comes = (today: string) =>
      officeSummary(ward, today, ranOn('2026-06-15', '2026-06-18', '2026-06-22'), day) !== null;
    expect(comes('2026-06-19')).toBe(true);
    expect(comes('2026-06-23')).toBe(false);
    expect(officeSummary(ward, '2026-06-22', ranOn('2026-06-19'), day)).not.toBeNull();
  });

  it('names the drafts of the day, even when nothing else is to be said', () => {
    const path = '/so/reports/CV-don-doc-2026-06-22-VHXH.docx';
    const mail = mailOf(aProgramme(), [], NOTHING_SENT, new Set(), [
      { unitName: 'Phòng Văn hóa - Xã hội', path },
    ]);
    expect(mail.text).toContain(
      'I. DỰ THẢO CÔNG VĂN ĐÔN ĐỐC, ĐỀ NGHỊ XEM XÉT, LẤY SỐ, TRÌNH KÝ (01)\n1. Phòng Văn hóa - Xã hội. Tệp CV-don-doc-2026-06-22-VHXH.docx, xem trang Báo cáo.',
    );
  });

  it('does not come on a day off, nor when nothing was sent and nothing presses', () => {
    const quiet = aProgramme({
      tasks: [aTask(), aFinishedTask('2026-06-10', { confirmation: 'waiting' })],
    });
    expect(summaryOf(quiet, [])).toBeNull();
    expect(
      officeSummary(busy, '2026-06-21', told(3), {
        mails: [],
        movedRows: new Set(),
        letters: [],
        toApprove: [],
      }),
    ).toBeNull();
  });
});
