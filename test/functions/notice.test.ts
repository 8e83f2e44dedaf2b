import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { notice } from '../../functions/notice.ts';
import { listStored } from '../../functions/stored-reports.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { aRun, aSampleRun, filesOf } from './job-runs.ts';

describe('The draft thông báo as a job', () => {
  it('lays a Word file beside the reports and lists it in the workbook', async () => {
    const context = await aSampleRun();
    const { path } = await notice(context);
    const { value } = await mammoth.extractRawText({ buffer: await readFile(path) });
    expect(value).toContain('thay báo cáo giấy hằng tháng');
    expect(value).toContain('Đề nghị Công an phường và Ban Chỉ huy quân sự phường');
    const sheets = readXlsx(await readFile(context.workbook.location));
    const listed = sheets.find(({ title }) => title === 'Báo cáo');
    expect(JSON.stringify(listed?.rows)).toContain(basename(path));
  });

  it('leaves a draft that the Office has edited as it is', async () => {
    const context = await aSampleRun();
    const { path } = await notice(context);
    await writeFile(path, 'edited');
    const again = await notice(context);
    expect(again.path).toBe(join(dirname(path), 'TB-cap-nhat-bang-theo-doi-2.docx'));
    expect(await readFile(path, 'utf8')).toBe('edited');
  });

  it('writes nothing when it is only looked at', async () => {
    const context = await aSampleRun();
    const folder = dirname(context.workbook.location);
    const before = await filesOf(folder);
    await notice(await aRun({ workspace: folder, dryRun: true }));
    expect(await filesOf(folder)).toEqual(before);
    expect((await listStored(context.store)).reports).toEqual([]);
  });
});
