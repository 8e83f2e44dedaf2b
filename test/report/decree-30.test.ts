import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { docxFile } from '../../functions/docx-file.ts';
import { aReport } from './render-docx-sample.ts';

/** Debian's Python: another one on the path does not know Debian's packages. */
const PYTHON = '/usr/bin/python3';
const isThere = spawnSync(PYTHON, ['-c', 'import docx']).status === 0;

interface Look {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
  readonly indent: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly style: string;
}

interface Read {
  readonly fonts: readonly string[];
  readonly sections: readonly {
    readonly [side: string]: unknown;
    readonly header: readonly Look[];
  }[];
  readonly paragraphs: readonly Look[];
  readonly repeated: readonly (readonly boolean[])[];
}

let read: Read;
beforeAll(async () => {
  if (!isThere) return;
  const script = fileURLToPath(new URL('read-docx.py', import.meta.url));
  const { stdout, stderr } = spawnSync(PYTHON, [script], {
    input: await docxFile(aReport()),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  read = JSON.parse(stdout) as Read;
});

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I by component: how its text begins, its least and greatest size,
 * its style (b bold, i italic) and its place.
 */
const COMPONENTS = [
  ['ô 1, Quốc hiệu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 13, 'b', 'CENTER'],
  ['ô 1, Tiêu ngữ', 'Độc lập - Tự do - Hạnh phúc', 13, 14, 'b', 'CENTER'],
  ['ô 2, cơ quan chủ quản', 'UBND PHƯỜNG', 12, 13, '', 'CENTER'],
  ['ô 2, cơ quan ban hành', 'VĂN PHÒNG HĐND VÀ UBND', 12, 13, 'b', 'CENTER'],
  ['ô 3, số, ký hiệu', 'Số:        /BC-VP', 13, 13, '', 'CENTER'],
  ['ô 4, địa danh, thời gian', 'Hòa Bình, ngày', 13, 14, 'i', 'CENTER'],
  ['ô 5a, tên loại', 'BÁO CÁO', 13, 14, 'b', 'CENTER'],
  ['ô 5a, trích yếu', 'Kết quả thực hiện Chương trình', 13, 14, 'b', 'CENTER'],
  ['ô 6, nội dung', 'Thực hiện nhiệm vụ được giao', 13, 14, '', 'JUSTIFY'],
  ['ô 6, mục I.', 'I. CÔNG TÁC', 13, 14, 'b', 'JUSTIFY'],
  ['ô 6, khoản có tiêu đề', '1. Công tác chỉ đạo', 13, 14, 'b', 'JUSTIFY'],
  ['ô 6, điểm', 'a) Về', 13, 14, '', 'JUSTIFY'],
  ['ô 7a, chức vụ', 'CHÁNH VĂN PHÒNG', 13, 14, 'b', 'CENTER'],
  ['ô 7b, họ tên', 'Nguyễn Văn Mẫu', 13, 14, 'b', 'CENTER'],
  ['ô 9a, Kính gửi', 'Kính gửi: ', 13, 14, '', 'CENTER'],
  ['ô 9b, Nơi nhận', 'Nơi nhận:', 12, 12, 'bi', 'LEFT'],
  ['ô 9b, danh sách', '- Như trên;', 11, 11, '', 'LEFT'],
  ['III.1, Phụ lục', 'Phụ lục\u00A0I', 14, 14, 'b', 'CENTER'],
  ['III.1, tên phụ lục', 'TỔNG HỢP KẾT QUẢ', 13, 14, 'b', 'CENTER'],
  ['III.1, kèm theo', '(Kèm theo Báo cáo số', 13, 14, 'i', 'CENTER'],
] as const;

describe.skipIf(!isThere)('Nghị định 30 in the eyes of python-docx', () => {
  test.each(COMPONENTS)('%s', (_, start, least, most, style, align) => {
    const found = read.paragraphs.find(({ text }) => text.startsWith(start));
    expect(found?.size).toBeGreaterThanOrEqual(least);
    expect(found?.size).toBeLessThanOrEqual(most);
    const { bold, italic } = found!;
    expect([(bold ? 'b' : '') + (italic ? 'i' : ''), found!.align]).toEqual([style, align]);
  });

  test('I.1–I.4: A4, margins, one face of letters; annexes lie across', () => {
    expect(read.fonts).toEqual(['Times New Roman']);
    const [main, ...annexes] = read.sections;
    expect(main).toMatchObject({ page_width: 210, page_height: 297, landscape: false });
    for (const annex of annexes) {
      expect(annex).toMatchObject({ page_width: 297, page_height: 210, landscape: true });
    }
    for (const section of read.sections) {
      const sides = { top_margin: 20, bottom_margin: 20, left_margin: 30, right_margin: 15 };
      expect(section).toMatchObject(sides);
    }
  });

  test('I.7: the number at 13–14 pt in the middle above, none on a first page, each annex from 1', () => {
    for (const section of read.sections) {
      expect(section).toMatchObject({ hides_first: true, first_number: '1' });
      expect(section.header.at(-1)).toMatchObject({ size: 14, align: 'CENTER', bold: false });
    }
  });

  test('II.6.e: indent of 1 or 1,27 cm, at least 6 pt between paragraphs, at most 1,5 lines', () => {
    const prose = read.paragraphs.filter(({ align }) => align === 'JUSTIFY');
    expect(prose.length).toBeGreaterThan(15);
    for (const { indent, before, after, line } of prose) {
      expect([28.35, 36]).toContain(indent);
      expect(before + after).toBeGreaterThanOrEqual(6);
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(1.5);
    }
  });

  test('II.5.d: points follow the Vietnamese alphabet; the report ends with ./.', () => {
    const points = read.paragraphs.filter(({ style }) => style === 'VB Điểm');
    expect(points.map(({ text }) => text.split(')')[0])).toEqual(['a', 'b', 'c', 'd', 'đ']);
    const prose = read.paragraphs.filter(({ align }) => align === 'JUSTIFY');
    expect(prose.at(-1)?.text.endsWith('./.')).toBe(true);
    expect(prose.filter(({ text }) => text.endsWith('./.'))).toHaveLength(1);
  });

  test('II.9.d: the last recipient is where the paper is filed', () => {
    const recipients = read.paragraphs.filter(({ text }) => text.startsWith('- '));
    expect(recipients.at(-1)?.text).toBe('- Lưu: VT.');
    expect(recipients.slice(0, -1).every(({ text }) => text.endsWith(';'))).toBe(true);
  });

  test('tables of data repeat their header and only it', () => {
    const data = read.repeated.filter((rows) => rows[0]);
    expect(data).toHaveLength(3);
    for (const rows of data) expect(rows.lastIndexOf(true)).toBeLessThan(2);
  });
});
