import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { expect, test } from 'vitest';
import { report } from '../../../functions/report.ts';
import { aPeoplesWorkbook, aRun } from '../../functions/job-runs.ts';
import { readReport, rowsOf } from '../../functions/read-report.ts';
import { ReadDocx } from '../../report/render-docx-reading.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { inTcvn3, inVni, oldTexts, spoiltTexts, unicodeTexts } from './encodings.ts';
import { hostileTexts } from './hostile-to-xml.ts';
import { formulaTexts, naughtyTexts, wrappedTexts } from './naughty.ts';

const texts: readonly string[] = [
  ...hostileTexts,
  ...naughtyTexts,
  ...wrappedTexts,
  ...formulaTexts,
  ...spoiltTexts,
  ...unicodeTexts,
  ...oldTexts.flatMap((text) => [text, text.normalize('NFD'), inTcvn3(text), inVni(text)]),
  'Kết quả đạt được. '.repeat(1800),
];

const codeOf = (index: number) => `N1.${index + 10}`;

/** Each text in every column of people's whose words the report prints; each row is overdue. */
function tabsOf(all: readonly string[]): Parameters<typeof aPeoplesWorkbook>[1] {
  const tasks = all.map((text, index) => [
    ...[codeOf(index), `Việc ${text} khác`, 'Văn phòng', `Đội ${text}`, '29/5/2026'],
    ...[`Sổ ${text} mới`, 'Đang thực hiện', `Đã ${text} xong`, `Vướng ${text} nhiều`],
    ...[`Xin ${text} thêm`, `Sở ${text}`, `Tờ ${text} này`, '10/6/2026'],
  ]);
  const changes = all.map((text, index) => [
    ...[codeOf(index), 'Sửa nội dung', `Trước ${text} kia`, `Sau ${text} này`, `Vì ${text} nên`],
    ...['Đồng ý', `Ông ${text}`, '25/5/2026', `Kết luận ${text}`],
  ]);
  const indicators = all.map((text, index) => [
    ...[`CT.${index + 10}`, `Tỷ lệ ${text} đạt`, 'Đạt từ mức trở lên', `đôi ${text}`, `90 ${text}`],
    ...[`80 ${text}`, `85 ${text}`, `Phòng ${text}`],
  ]);
  return {
    'Nhiệm vụ': [headers.tasks, ...tasks],
    'Điều chỉnh': [headers.changes, ...changes],
    'Chỉ tiêu': [headers.indicators, ...indicators],
    'Cấu hình': [
      ['Mục', 'Giá trị'],
      ['Họ tên Chánh Văn phòng', `Nguyễn ${hostileTexts.join(' ')}`],
      ['Địa danh', `Hòa ${naughtyTexts.join(' ')}`],
    ],
  };
}

const headers = {
  tasks: [
    ...['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Sản phẩm'],
    ...['Trạng thái', 'Kết quả đến nay', 'Khó khăn, nguyên nhân', 'Đề xuất, kiến nghị'],
    ...['Kiến nghị gửi', 'Văn bản, minh chứng', 'Cập nhật đến ngày'],
  ],
  changes: [
    ...['Mã nhiệm vụ', 'Loại', 'Nội dung hiện tại', 'Nội dung đề nghị', 'Lý do', 'Ý kiến'],
    ...['Người quyết định', 'Ngày quyết định', 'Căn cứ'],
  ],
  indicators: [
    ...['Mã', 'Chỉ tiêu', 'Cách đánh giá', 'Đơn vị tính', 'Mục tiêu', 'Mục tiêu năm nay'],
    ...['Kết quả', 'Nguồn số liệu'],
  ],
};

/** Of a ward whose people pasted all this into their sheet. */
async function reportOf(all: readonly string[]): Promise<Uint8Array> {
  const workspace = await temporaryFolder();
  const workbook = join(workspace, 'so.xlsx');
  await aPeoplesWorkbook(workbook, tabsOf(all));
  const context = await aRun({ workspace, workbook, today: '2026-06-14' });
  const { path } = await report(context, { variant: 'office', period: '2026-Q2', asOf: null });
  return readFile(path);
}

/**
 * What must be left of a text, counted independently: its letters and signs, composed. Documented
 * removals are controls, invisible characters, lone surrogates, and the marks of a list with the
 * semicolons that take their place; Đ that only looks so is made one.
 */
function essence(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Z}\ufffd]/gu, '')
    .replace(/[-–+*•;]/g, '')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u00f0\u0256]/g, 'đ')
    .normalize('NFC');
}

/** A proof that is an address stays in the sheet: nobody can follow it on paper. */
const isAddress = (text: string) => /https?:|www\.|drive\./i.test(text);

type Shown = readonly (readonly [
  column: number,
  expected: (text: string, index: number) => string,
])[];

const title = (text: string, index: number) => `Việc ${text} khác (${codeOf(index)})`;

/** Bảng 2, Phụ lục II, III and IV: a word of the header, and what the columns of a row show. */
const tables: readonly (readonly [string, Shown])[] = [
  [
    'Số liệu đến ngày',
    [
      [1, (text) => `Tỷ lệ ${text} đạt`],
      [2, (text) => `đôi ${text}`],
      [4, (text) => `80 ${text}`],
      [5, (text) => `85 ${text}`],
    ],
  ],
  [
    'Kết quả thực hiện',
    [
      [1, title],
      [5, (text) => `Sổ ${text} mới`],
      [6, (text) => `Đã ${text} xong${isAddress(text) ? '' : ` (Tờ ${text} này).`}`],
    ],
  ],
  [
    'Nguyên nhân',
    [
      [1, title],
      [6, (text) => `Vướng ${text} nhiều`],
    ],
  ],
  [
    'Trước điều chỉnh',
    [
      [1, title],
      [3, (text) => `Trước ${text} kia`],
      [4, (text) => `Sau ${text} này`],
      [5, (text) => `Vì ${text} nên`],
      [6, (text) => `Kết luận ${text}; Ông ${text}`],
    ],
  ],
];

// Microsoft's Open XML SDK in WebAssembly takes a minute for all of them.
test('A text that is hostile to XML breaks no rule of the format', async () => {
  expect(await validate(await reportOf(hostileTexts), 'docx', 'Microsoft365')).toEqual([]);
}, 120_000);

test('Whatever stands in a cell, the report opens and says it', async () => {
  const bytes = await reportOf(texts);
  const docx = new ReadDocx(bytes);
  // Reading every part proves that it is well formed.
  for (const path of Object.keys(docx.parts)) if (/\.(xml|rels)$/.test(path)) docx.xml(path);
  const { tables: read } = readReport(bytes);
  for (const [word, columns] of tables) {
    const rows = rowsOf(read, word).filter(([number]) => /^\d+$/.test(number ?? ''));
    expect([word, rows.length]).toEqual([word, texts.length]);
    for (const [column, expected] of columns) {
      const shown = rows.map((row) => essence(row[column]!)).toSorted();
      expect(shown).toEqual(texts.map((text, index) => essence(expected(text, index))).toSorted());
    }
  }
}, 60_000);
