import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Programme } from '../../shared/domain/programme.ts';
import { digestMail } from '../../shared/reminders/digest-mail.ts';
import { NOTHING_SENT } from '../../shared/reminders/history.ts';
import type { Mail } from '../../shared/reminders/mail.ts';
import { officeSummary } from '../../shared/reminders/office-summary.ts';
import { planDigests } from '../../shared/reminders/plan-digests.ts';
import { summaryMail } from '../../shared/reminders/summary-mail.ts';
import { sampleDay } from '../../sheet-templates/sample/sample-day.ts';
import { barriers, hasChromium, openBrowser, screens } from '../browser.ts';
import { aDeadline, aProgramme, aTask, aUnit } from '../builders.ts';
import { sampleProgramme } from '../report/sample-programme.ts';

const settingOf = ({ settings, units }: Programme, day: string) => ({
  settings,
  readAt: '07 giờ 30 phút',
  sample: true,
  trial: true,
  unitNames: new Map(units.map(({ id, name }) => [id, name])),
  rowAddress: (_tab: string, row: number) =>
    `https://docs.google.com/spreadsheets/d/1a2B3c4D5e6F7g8H9i0J/edit#gid=0&range=A${row}`,
  date: `${day}T07:30:00+07:00`,
});

function mailsOf(programme: Programme, day: string): readonly Mail[] {
  const setting = settingOf(programme, day);
  return planDigests(programme, day, NOTHING_SENT).flatMap(
    (digest) => digestMail(digest, setting) ?? [],
  );
}

function summaryOf(programme: Programme): Mail {
  const unit = { unitName: 'Tổ dân phố', phone: '0900 000 000', outcome: 'failed' as const };
  const told = { ...unit, note: 'Đơn vị chưa có địa chỉ thư.', chatText: 'Kính gửi. '.repeat(30) };
  const letter = { unitName: 'Phòng Văn hóa - Xã hội', path: 'CV-don-doc-2026-06-22-VHXH.docx' };
  const day = { mails: [told], movedRows: new Set<string>(), toApprove: [], letters: [letter] };
  const summary = officeSummary(programme, sampleDay, NOTHING_SENT, day)!;
  return summaryMail(summary, settingOf(programme, sampleDay));
}

/** Words without a break, as codes and addresses are, in every place that people fill. */
const unbroken = aProgramme({
  units: [aUnit('VHXH', `Phòng ${'A'.repeat(70)}`, { contact: 'B'.repeat(60) })],
  tasks: [aTask({ title: `https://${'x'.repeat(120)}`, deadline: aDeadline('2026-06-05') })],
});

const mails: readonly (readonly [string, Mail])[] = [
  ...mailsOf(sampleProgramme(), sampleDay).map((mail) => [mail.subject, mail] as const),
  ...mailsOf(sampleProgramme(), '2026-06-11')
    .slice(0, 1)
    .map((mail) => ['figures', mail] as const),
  ['the Office’s summary', summaryOf(sampleProgramme())],
  ['words that do not break', mailsOf(unbroken, sampleDay)[0]!],
];

/** The smallest letters on the page, in pixels. */
const SMALLEST = `Math.min(...[...document.querySelectorAll('p, td, h2, a, span')]
  .filter((one) => one.textContent.trim() !== '')
  .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))`;

describe.skipIf(!hasChromium)('A mail in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function shown(mail: Mail, screen: keyof typeof screens) {
    const page: Page = await browser.newPage({ viewport: screens[screen] });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(mail.html);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    const smallest = await page.evaluate<number>(SMALLEST);
    const found = await barriers(page);
    await page.close();
    return { asked, width, smallest, found };
  }

  it.each(mails)('can be read by everybody, on a phone and at a desk: %s', async (_, mail) => {
    for (const screen of ['phone', 'desktop'] as const) {
      const { asked, width, smallest, found } = await shown(mail, screen);
      expect(found).toEqual([]);
      expect(width).toBeLessThanOrEqual(screens[screen].width);
      expect(smallest).toBeGreaterThanOrEqual(14);
      expect(asked).toEqual([]);
    }
  });
});
