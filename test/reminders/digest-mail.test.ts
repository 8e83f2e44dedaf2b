import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Programme } from '../../shared/domain/programme.ts';
import { digestMail } from '../../shared/reminders/digest-mail.ts';
import { digestSubject } from '../../shared/reminders/digest-subject.ts';
import { NOTHING_SENT } from '../../shared/reminders/history.ts';
import { planDigests } from '../../shared/reminders/plan-digests.ts';
import {
  aDeadline,
  aProgramme,
  aTask,
  aUnit,
  noDeadline,
  someSettings,
  someUnits,
} from '../builders.ts';

const monday = '2026-06-22';

const inFile = () => null;

function mailFor(
  programme: Programme,
  unitId: string,
  sample = false,
  rowAddress: (tab: string, row: number) => string | null = inFile,
) {
  const digest = planDigests(programme, monday, NOTHING_SENT).find(
    ({ unit }) => unit.id === unitId,
  );
  if (!digest) throw new Error(`No digest for ${unitId}`);
  return digestMail(digest, {
    settings: programme.settings,
    readAt: '07 giờ 30 phút',
    sample,
    trial: false,
    unitNames: new Map(programme.units.map(({ id, name }) => [id, name])),
    rowAddress,
    date: '2026-06-22T07:30:00+07:00',
  });
}

/** The model letter of the office, as far as this version goes. */
const model = aProgramme({
  tasks: [
    aTask({
      code: 'N1.06',
      title: 'Sắp xếp Tổ dân phố',
      sheetRow: 12,
      deadline: aDeadline('2026-06-05'),
    }),
    aTask({
      code: 'N7.03',
      title: 'Kế hoạch nâng tỷ lệ tham gia bảo hiểm y tế',
      sheetRow: 61,
      deadline: aDeadline('2026-06-12'),
    }),
    aTask({
      code: 'N4.05',
      title: 'Mô hình “Sáng đèn Nhà văn hóa”',
      sheetRow: 40,
      deadline: aDeadline('2026-06-24'),
    }),
    aTask({
      code: 'N5.02',
      title: '“Bình dân học vụ số”',
      sheetRow: 46,
      deadline: aDeadline('2026-06-25'),
    }),
    aTask({
      code: 'N1.09',
      title: 'Thực hiện dân chủ ở cơ sở',
      sheetRow: 15,
      deadline: aDeadline('2026-05-31', '2026-06-30'),
    }),
    aTask({ code: 'N1.12', deadline: noDeadline(), updatedOn: '2026-06-10' }),
    aTask({
      code: 'N8.13',
      leadUnit: 'CA',
      supportingUnits: ['VHXH'],
      deadline: aDeadline('2026-06-26'),
    }),
  ],
});

function golden(name: string, actual: string) {
  const path = new URL(`./${name}`, import.meta.url);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

describe('The reminder mail', () => {
  it('links each row to its place where the workbook has an address', () => {
    const address = 'https://docs.google.com/spreadsheets/d/one/edit#gid=7&range=A';
    const mail = mailFor(model, 'VHXH', false, (tab, row) =>
      tab === 'Nhiệm vụ' ? `${address}${row}` : null,
    );
    expect(mail?.text).toContain(`Cập nhật: trang Nhiệm vụ, dòng 12. ${address}12\n`);
    const link = `<a href="${address.replace('&', '&amp;')}12"`;
    expect(mail?.html).toContain(link);
    expect(mail?.html).toContain('>Cập nhật: trang Nhiệm vụ, dòng 12</a>');
  });

  it('reads as the office wants it, in plain text', () => {
    const mail = mailFor(model, 'VHXH');
    golden('digest.golden.txt', `${mail?.subject}\n\n${mail?.text}`);
  });

  it('says the same in HTML', () => {
    golden('digest.golden.html', mailFor(model, 'VHXH')?.html ?? '');
  });

  it('puts the counts before the unit in a subject of fewer than 78 characters', () => {
    expect(mailFor(model, 'VHXH')?.subject).toBe(
      '[Nhắc việc] 02 quá hạn, 03 sắp đến hạn - Phòng Văn hóa - Xã hội',
    );
    const longest = aProgramme({
      tasks: [1, 2].map((n) =>
        aTask({ code: `N6.0${n}`, leadUnit: 'PVHCC', deadline: aDeadline('2026-06-05') }),
      ),
    });
    expect(mailFor(longest, 'PVHCC')?.subject.length).toBeLessThan(78);
  });

  it('names the task in the subject when there is only one', () => {
    const programme = aProgramme({
      tasks: [
        aTask({ code: 'N1.06', title: 'Sắp xếp Tổ dân phố', deadline: aDeadline('2026-06-05') }),
      ],
    });
    expect(mailFor(programme, 'VHXH')?.subject).toBe(
      '[Nhắc việc] 01 quá hạn - N1.06 Sắp xếp Tổ dân phố',
    );
  });

  it('shows only the code of a restricted task, also in the subject', () => {
    const programme = aProgramme({
      tasks: [
        aTask({
          code: 'N8.02',
          title: 'Trực sẵn sàng chiến đấu',
          leadUnit: 'CA',
          restricted: true,
          deadline: aDeadline('2026-06-05'),
        }),
      ],
    });
    const mail = mailFor(programme, 'CA');
    expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toContain('sẵn sàng');
    expect(mail?.text).toContain('N8.02 - (nội dung hạn chế, xem tại Bảng theo dõi)');
  });

  it('prints at most the configured rows and then a count', () => {
    const tasks = Array.from({ length: 13 }, (_, n) =>
      aTask({ code: `N1.${n + 10}`, deadline: aDeadline('2026-06-05') }),
    );
    const mail = mailFor(aProgramme({ tasks }), 'VHXH');
    expect(mail?.text).toContain('và 03 nhiệm vụ khác');
    expect(mail?.text.match(/^\d+\. N1\./gm)).toHaveLength(10);
  });

  it('says on every part that sample data are samples', () => {
    const mail = mailFor(model, 'VHXH', true);
    expect(mail?.subject).toMatch(/^\[Dữ liệu mẫu\]/);
    expect(mail?.text).toContain('DỮ LIỆU MẪU');
    expect(mail?.html).toContain('DỮ LIỆU MẪU');
  });

  it('asks units outside the Office’s reach instead of telling them', () => {
    const programme = aProgramme({
      tasks: [aTask({ leadUnit: 'CA', deadline: aDeadline('2026-06-05') })],
    });
    expect(mailFor(programme, 'CA')?.text).toContain('Trân trọng đề nghị');
  });

  it('lets no text from a cell become markup', () => {
    const programme = aProgramme({
      tasks: [
        aTask({ title: '<img src=x onerror=alert(1)> & "x"', deadline: aDeadline('2026-06-05') }),
      ],
    });
    const html = mailFor(programme, 'VHXH')?.html ?? '';
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;x&quot;');
  });

  it('is not written for a unit without an address', () => {
    const programme = aProgramme({ tasks: [aTask({ deadline: aDeadline('2026-06-05') })] });
    const units = programme.units.map((unit) => ({ ...unit, contactMail: '' }));
    expect(mailFor({ ...programme, units }, 'VHXH')).toBeNull();
  });
});

describe('The subject', () => {
  it.each([
    [{}, '2026-06-11'],
    [{ reportKind: 'half-year' as const }, '2026-06-11'],
    [{ reportKind: 'month' as const }, '2026-10-13'],
  ])('stays below 78 characters for every unit that confirms figures: %j', (settings, day) => {
    const tasks = someUnits.map(({ id }, index) => aTask({ code: `N1.0${index}`, leadUnit: id }));
    const programme = aProgramme({ tasks, settings: someSettings(settings) });
    for (const digest of planDigests(programme, day, NOTHING_SENT)) {
      expect(digest.tally).not.toBeNull();
      const subject = digestSubject(digest, { sample: false, trial: false });
      expect(subject.length, subject).toBeLessThan(78);
    }
  });
});

describe('The tone', () => {
  it('only informs units that are not the Office’s to urge', () => {
    const programme = aProgramme({
      tasks: [aTask({ leadUnit: 'CA', deadline: aDeadline('2026-06-05') })],
      units: [aUnit('CA', 'Công an phường', { tone: 'inform' })],
    });
    const text = mailFor(programme, 'CA')?.text ?? '';
    expect(text).toContain('để biết, phối hợp thực hiện');
    expect(text).not.toMatch(/[Đđ]ề nghị đơn vị/);
  });
});
