import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../shared/domain/settings.ts';
import { trackingNotice } from '../../shared/report/letter/tracking-notice.ts';
import { aProgramme, aTask, aUnit, someSettings } from '../builders.ts';
import { bodyText, plainText } from './plain-text.ts';

const units = [
  aUnit('VHXH', 'Phòng Văn hóa - Xã hội'),
  aUnit('CA', 'Công an phường', { tone: 'ask' }),
  aUnit('BCHQS', 'Ban Chỉ huy quân sự phường', { tone: 'ask' }),
  aUnit('MTTQ', 'Ủy ban MTTQ Việt Nam phường', { tone: 'ask' }),
];
const tasks = ['VHXH', 'CA', 'BCHQS'].map((unit, index) =>
  aTask({ code: `N8.0${index + 1}`, leadUnit: unit, leadUnits: [unit] }),
);

function notice(settings: Partial<Settings> = {}, ledBy = tasks) {
  const programme = aProgramme({ units, tasks: ledBy, settings: someSettings(settings) });
  return trackingNotice(programme, '2026-06-22', null);
}

describe('The draft thông báo about the sheet', () => {
  it('reads as the Chair would sign it', () => {
    const path = new URL('./tracking-notice.golden.txt', import.meta.url);
    const text = plainText(notice());
    if (process.env['UPDATE_GOLDEN']) writeFileSync(path, text);
    expect(text).toBe(readFileSync(path, 'utf8'));
  });

  it('names the days that Cấu hình names', () => {
    const text = bodyText(notice({ closingDay: 20, workingDaysToUpdate: 3 }));
    expect(text).toContain('Trước ngày 17 hằng tháng');
    expect(text).toContain('chốt số liệu ngày 20 của tháng cuối kỳ');
  });

  it('asks the lead units that it may not order, and nobody else by name', () => {
    expect(bodyText(notice())).toContain(
      'Đề nghị Công an phường và Ban Chỉ huy quân sự phường quan',
    );
    expect(bodyText(notice({}, tasks.slice(0, 1)))).not.toContain('Đề nghị');
  });

  it('is no order of the Chief of the Office in his own name', () => {
    const byOrder = notice({ signatureForm: 'by-order' });
    expect(bodyText(byOrder)).toContain(
      'thừa lệnh Chủ tịch Ủy ban nhân dân phường, Văn phòng HĐND và UBND phường thông báo như sau:',
    );
    expect(byOrder.signature.lines).toEqual(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']);
  });

  it('does not go to the city unasked', () => {
    expect(notice().recipients.join(' ')).not.toContain('thành phố');
  });
});
