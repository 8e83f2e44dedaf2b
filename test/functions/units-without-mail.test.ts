import { describe, expect, it } from 'vitest';
import type { Mailer } from '../../functions/adapters/ports.ts';
import { DeliveryFailed } from '../../functions/errors.ts';
import { remind } from '../../functions/remind.ts';
import { aPeoplesWorkbook, aRun } from './job-runs.ts';

const MONDAYS = ['2026-06-15', '2026-06-22', '2026-06-29', '2026-07-06', '2026-07-13'];
const HANDED_OVER = 'ĐÃ NHẮC 03 LẦN, ĐỀ NGHỊ VĂN PHÒNG TRỰC TIẾP TRAO ĐỔI';

/** A ward whose one overdue task is led by a unit that wants no mail, and a mailer that may fail. */
async function ward(fails: (day: string) => boolean = () => false) {
  const run = await aRun();
  await aPeoplesWorkbook(run.workbook.location, {
    'Theo dõi': [
      ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Sản phẩm', 'Trạng thái'],
      ['N1.01', 'Rà soát hộ', 'Tổ dân phố', '12/6/2026', 'Danh sách', 'Đang thực hiện'],
    ],
    'Cấu hình': [
      ['Địa chỉ nhận trả lời', 'vanphong@hoabinh.test'],
      ['Báo Chánh Văn phòng', 100],
    ],
  });
  const texts: string[] = [];
  const on = async (today: string) => {
    const mailer: Mailer = {
      ...run.mailer,
      send: async (mail) => {
        if (fails(today)) throw new DeliveryFailed('Máy chủ thư không trả lời.');
        texts.push(mail.text);
        return { answer: '250' };
      },
    };
    return remind({ ...run, mailer, today });
  };
  return { on, texts };
}

describe('A unit that no mail reaches', () => {
  it('is in the Office’s text to paste three times about one task; then a person takes over', async () => {
    const { on, texts } = await ward();
    for (const day of MONDAYS) await on(day);
    const told = texts.map((text) => text.includes('(1) Rà soát hộ'));
    expect(told).toEqual([true, true, true, false, false]);
    expect(texts.map((text) => text.includes(HANDED_OVER))).toEqual(told.map((one) => !one));
  });

  it('is in the text of the day on which a rung presses, and not again on the next', async () => {
    const { on, texts } = await ward();
    await on('2026-06-16');
    await on('2026-06-17');
    expect(texts.map((text) => text.includes('(1) Rà soát hộ'))).toEqual([true]);
  });

  it('does not count as told while the Office could not be', async () => {
    const { on, texts } = await ward((day) => day === '2026-06-15');
    await on('2026-06-15');
    await on('2026-06-16');
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('(1) Rà soát hộ');
  });
});
