import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePeriod } from '../../shared/domain/period.ts';
import { portalPage } from '../../shared/page/portal-page.ts';
import { previewPage } from '../../shared/page/preview-page.ts';
import { barriers, hasChromium, openBrowser, screens } from '../browser.ts';
import { aDeadline, aProgramme, aTask, aUnit } from '../builders.ts';
import { sampleProgramme } from '../report/sample-programme.ts';
import { aPage, pageDay } from './a-page.ts';

const actions = {
  periods: [parsePeriod('2026-Q2', 14)!, parsePeriod('2026-9M', 14)!],
  period: '2026-Q2',
  variant: 'office',
  mailsLeave: true,
} as const;
const word = 'x'.repeat(120);
const unbroken = aProgramme({
  units: [aUnit('VHXH', word)],
  tasks: [aTask({ code: word, title: word, deadline: aDeadline('2026-06-05') })],
});
const files = { reports: [`${word}.docx`], drafts: [`${word}.docx`] };
const trouble = 'Tệp đang mở trong Excel. Đề nghị đóng tệp rồi thử lại.';

const pages: readonly (readonly [string, string])[] = [
  ['the sample', portalPage(aPage(sampleProgramme(), { actions, notice: { kind: 'checked' } }))],
  ['words that do not break', portalPage(aPage(unbroken, { actions, ...files }))],
  ['nothing at all', portalPage(aPage())],
  ['a workbook that cannot be read', portalPage(aPage(undefined, { programme: null, trouble }))],
  [
    'mails to look at',
    previewPage(pageDay, [
      { unitName: word, to: `${word}@hoabinh.test`, subject: word, text: word },
    ]),
  ],
];

describe.skipIf(!hasChromium)('In Chromium, the page of', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(
    pages.flatMap(([name, html]) =>
      Object.entries(screens).flatMap(([screen, viewport]) =>
        (['light', 'dark'] as const).map((colorScheme) => ({
          name,
          html,
          screen,
          viewport,
          colorScheme,
        })),
      ),
    ),
  )('$name fits a $screen by $colorScheme, and nobody stumbles over it', async (one) => {
    const { html, viewport, colorScheme } = one;
    const page = await browser.newPage({ viewport, colorScheme });
    await page.setContent(html);
    await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      viewport.width,
    );
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  it('prints without its buttons', async () => {
    const page = await browser.newPage();
    await page.setContent(pages[0]![1]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('#overdue:visible').count()).toBe(1);
    await page.close();
  });
});
