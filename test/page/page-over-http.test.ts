import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { localServer } from '../../functions/serve.ts';
import { setup } from '../../functions/setup.ts';
import { sampleContent } from '../../sheet-templates/content.ts';
import { hasChromium, openBrowser, screens } from '../browser.ts';
import { aCloud } from '../cloud/cloud.ts';
import { iapAssertion } from '../cloud/tokens.ts';
import { aRun } from '../functions/job-runs.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const OFFICE = 'vanphong@hoabinh.test';

/** The page over an .xlsx workbook, as an office without Google has it. */
async function anOffice(): Promise<string> {
  const workspace = await temporaryFolder();
  await setup(await aRun({ workspace }), sampleContent());
  vi.stubEnv('WORKSPACE', workspace);
  const server = localServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    vi.unstubAllEnvs();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe.skipIf(!hasChromium)('In Chromium, somebody of the Office', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function opened(address: string, options: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext({ viewport: screens.phone, ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  it.each([true, false])(
    'checks, makes a report and downloads it, with a script or without (%s)',
    async (javaScriptEnabled) => {
      const page = await opened(await anOffice(), { javaScriptEnabled });
      await page.getByRole('button', { name: 'Rà soát ngay' }).click();
      await page.getByText('Đã rà soát.').waitFor();
      await page.getByLabel('Loại báo cáo').selectOption('party');
      await page.getByRole('button', { name: 'Lập báo cáo' }).click();
      await page.getByText(/Đã lập báo cáo BC-.*-DU\.docx/).waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải về' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^BC-.*-DU\.docx$/);
      const bytes = await readFile(await file.path());
      expect(bytes.subarray(0, 2).toString()).toBe('PK');
    },
  );

  it('sees that a job is under way, and cannot start it twice', async () => {
    const page = await opened(await anOffice());
    // The page stays as it is while the server works.
    await page.evaluate(`addEventListener('submit', (event) => event.preventDefault())`);
    await page.getByRole('button', { name: 'Rà soát ngay' }).click();
    await page.getByText('Đang thực hiện, đề nghị chờ').waitFor();
    expect(await page.getByRole('button', { disabled: false }).count()).toBe(0);
  });

  it('finds everything that the page asks for', async () => {
    const page = await opened('about:blank');
    const missing: string[] = [];
    page.on('response', (answer) => answer.status() >= 400 && missing.push(answer.url()));
    page.on('console', (line) => line.type() === 'error' && missing.push(line.text()));
    await page.goto(await anOffice());
    await page.waitForLoadState('networkidle');
    expect(missing).toEqual([]);
  });

  it('looks at the mails of the next working day, and finds the way back', async () => {
    const page = await opened(await anOffice());
    await page.getByRole('link', { name: 'Xem trước thư nhắc' }).click();
    await page.getByText('Trang này chỉ để xem, không gửi thư nào.').waitFor();
    await page.locator('summary').first().click();
    await page.getByText('Gửi đến:').first().waitFor();
    await page.getByRole('link', { name: 'Về trang chính' }).click();
    await page.getByRole('heading', { name: 'Tình hình chung' }).waitFor();
  });

  it('reads a sentence and a way back when something cannot be done', async () => {
    const address = await anOffice();
    const page = await opened(`${address}reports/none.docx`);
    await page.getByText('Không có báo cáo này.').waitFor();
    await page.getByRole('link', { name: 'Về trang chính' }).click();
    await page.getByRole('heading', { name: 'Tình hình chung' }).waitFor();
  });

  it('is let in by the sign-in of the cloud; a stranger and nobody are not', async () => {
    const cloud = await aCloud();
    const as = (email: string) => ({
      extraHTTPHeaders: { 'x-goog-iap-jwt-assertion': iapAssertion(email) },
    });
    const mine = await opened(cloud.address, as(OFFICE));
    await mine.getByRole('heading', { name: 'Tình hình chung' }).waitFor();
    const strange = await opened(cloud.address, as('ai-do@noi-khac.test'));
    await strange.getByText('Tài khoản này chưa được phép.').waitFor();
    const nobody = await opened(cloud.address);
    await nobody.getByText('Cần đăng nhập bằng tài khoản được cấp.').waitFor();
  });
});
