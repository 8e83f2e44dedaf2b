import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../functions/check.ts';
import { WorkbookUnavailable } from '../../functions/errors.ts';
import { remind } from '../../functions/remind.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { aPeoplesWorkbook, aRun, aSampleRun, filesOf } from './job-runs.ts';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Every way in which the file at the given path can be no workbook; and what is said then. */
const unreadable: readonly (readonly [string, (path: string) => Promise<void>, RegExp])[] = [
  ['there is no file', async () => undefined, /Chưa có tệp/],
  ['it is a folder', (path) => mkdir(path).then(() => undefined), /là một thư mục/],
  ['it is empty', (path) => writeFile(path, ''), /đang rỗng/],
  [
    'it is a text file',
    (path) => writeFile(path, 'Mã,Nhiệm vụ\nN1.01,x\n'),
    /không phải là bảng tính/,
  ],
  ['it is a PDF', (path) => writeFile(path, '%PDF-1.7\n%âãÏÓ\n'), /không phải là bảng tính/],
  [
    'it is locked with a password',
    (path) =>
      writeFile(
        path,
        Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
      ),
    /đặt mật khẩu/,
  ],
  [
    'it is an old .xls',
    (path) => writeFile(path, Buffer.concat([OLE, Buffer.alloc(512)])),
    /đời cũ/,
  ],
  [
    'it holds no task table',
    (path) => aPeoplesWorkbook(path, { Sheet1: [['Họ tên', 'Tuổi']] }),
    /Chưa tìm thấy bảng nhiệm vụ/,
  ],
  [
    'its headers are written in TCVN3',
    (path) =>
      aPeoplesWorkbook(path, {
        Sheet1: [
          ['TT', 'NhiÖm vô', '§¬n vÞ chñ tr×', 'Thêi h¹n'],
          [1, 'X©y dùng kÕ ho¹ch', 'V¨n phßng', '30/6/2026'],
        ],
      }),
    /chữ gõ theo bảng mã cũ \(trang “Sheet1”, ô C1: “§¬n vÞ chñ tr×”\)/,
  ],
];

describe('A workbook that cannot be used', () => {
  it.each(unreadable)(
    'gives one clear sentence when %s, and writes nothing',
    async (_, make, sentence) => {
      const context = await aRun();
      await make(context.workbook.location);
      const before = await filesOf(dirname(context.workbook.location));
      for (const job of [check, remind]) {
        const said = await job(context).then(
          () => null,
          (error: unknown) => error,
        );
        expect(said).toBeInstanceOf(WorkbookUnavailable);
        expect((said as Error).message).toMatch(sentence);
        expect((said as Error).message).toMatch(/Đề nghị/);
      }
      expect(await filesOf(dirname(context.workbook.location))).toEqual(before);
    },
  );

  it.each([0.2, 0.5, 0.9, 0.99])(
    'is told to be half-written at %d of its length',
    async (share) => {
      const context = await aSampleRun();
      const path = context.workbook.location;
      const whole = await readFile(path);
      await writeFile(path, whole.subarray(0, Math.floor(whole.length * share)));
      await expect(check(context)).rejects.toThrow(/bị hỏng hoặc chưa sao chép xong/);
    },
  );

  it.each(['~$so-theo-doi.xlsx', '.~lock.so-theo-doi.xlsx#'])(
    'is left alone while %s says that somebody has it open',
    async (lockName) => {
      const context = await aSampleRun();
      const folder = dirname(context.workbook.location);
      await writeFile(join(folder, lockName), 'x');
      const before = await filesOf(folder);
      await expect(remind(context)).rejects.toThrow(`đang được mở`);
      await expect(check(context)).rejects.toThrow(lockName);
      expect(await filesOf(folder)).toEqual(before);
    },
  );

  it('is left alone when somebody saved it between our reading and our writing', async () => {
    const context = await aSampleRun();
    const { workbook } = context;
    const theirs = {
      'Của tôi': [
        ['Nhiệm vụ', 'Cơ quan chủ trì'],
        ['ghi khi phần mềm đang chạy', 'VP'],
      ],
    };
    const meddled = {
      ...context,
      workbook: {
        ...workbook,
        async read() {
          const content = await workbook.read();
          await aPeoplesWorkbook(workbook.location, theirs);
          return content;
        },
      },
    };
    await expect(check(meddled)).rejects.toThrow('vừa được người khác sửa');
    expect(readXlsx(await readFile(workbook.location)).map(({ title }) => title)).toEqual([
      'Của tôi',
    ]);
  });

  it('keeps its last ten versions beside it, not more', async () => {
    const context = await aSampleRun();
    for (let day = 1; day <= 12; day++) {
      await check({ ...context, today: `2026-07-${String(day).padStart(2, '0')}` });
    }
    const folder = join(dirname(context.workbook.location), 'so-theo-doi-ban-luu');
    expect((await filesOf(folder)).size).toBe(10);
  });
});
