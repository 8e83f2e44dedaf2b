import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, lowerFirst, searchKey, viKey } from '../../shared/domain/vietnamese-text.ts';

describe('spellings that a careful officer takes as one (domain.md E)', () => {
  it.each([
    ['composed and decomposed', 'Ủy ban nhân dân', 'Ủy ban nhân dân'.normalize('NFD')],
    ['both orders of two marks', 'ệ', 'e\u0302\u0323'],
    ['CP1258 style', 'nhiệm', 'nhiê\u0323m'],
    ['hoá and hóa', 'hoá', 'hóa'],
    ['thuỷ and thủy', 'thuỷ', 'thủy'],
    ['Uỷ and Ủy', 'Uỷ ban', 'Ủy ban'],
    ['khoẻ and khỏe', 'khoẻ', 'khỏe'],
    ['quý and quí', 'Quý II', 'Quí II'],
    ['kỹ and kĩ', 'kỹ thuật', 'kĩ thuật'],
    ['công ty and công ti', 'công ty', 'công ti'],
    ['& and và', 'HĐND&UBND', 'HĐND và UBND'],
    ['& with spaces', 'HĐND & UBND', 'HĐND&UBND'],
    ['dash kinds', 'Văn hoá - Xã hội', 'Văn hóa – Xã hội'],
    ['look-alike Đ', 'Đảng ủy', 'Ðảng ủy'],
    ['look-alike đ', 'địa', 'ðịa'],
    ['non-breaking spaces', 'Tổ dân phố', 'Tổ\u00a0dân\u00a0phố'],
    ['zero-width spaces', 'Tổ dân phố', 'Tổ\u200b dân phố\ufeff'],
    ['case', 'CÔNG AN PHƯỜNG', 'công an phường'],
    ['a line broken by the PDF', 'chuyển đổi xanh', 'chuyển\nđổi xanh'],
    ['spaces around dashes', '2025 - 2030', '2025-2030'],
  ])('%s', (_title, one, other) => {
    expect(viKey(one)).toBe(viKey(other));
    expect(searchKey(one)).toBe(searchKey(other));
  });

  it.each([
    ['má', 'mạ'],
    ['hòa', 'họa'],
    ['lý', 'ly'],
    ['hằng', 'hàng'],
    ['đa', 'da'],
    ['thủy', 'thu'],
  ])('never %s and %s', (one, other) => {
    expect(viKey(one)).not.toBe(viKey(other));
  });

  it('lose their marks for searching', () => {
    expect(searchKey('Trước ngày 30 / 6')).toBe('truoc ngay 30/6');
    expect(searchKey('Hằng năm')).toBe(searchKey('Hàng năm'));
    expect(searchKey('ĐÔ THỊ')).toBe('do thi');
  });
});

describe('cleaned text', () => {
  it('keeps the author’s tone style, dashes, case and line breaks', () => {
    expect(cleanText('  Văn hoá – XÃ HỘI \r\n dòng hai ')).toBe('Văn hoá – XÃ HỘI\ndòng hai');
  });

  it('holds nothing that a mail or XML cannot carry', () => {
    const odd = 'a\u0000\u0007\u001b\u200b\u202e\u2066\u00adb\u000bc\u2028d\te';
    expect(cleanText(odd)).toBe('ab\nc\nd e');
  });

  it('composes what an invisible character kept apart', () => {
    expect(cleanText('Tô\u200b\u0309')).toBe('Tổ');
  });

  it('takes a text of any sign that needs nothing as it is, and no other', () => {
    const differing = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
      .map((sign) => `a${sign}b`)
      // The line break sends the text through every step.
      .filter((text) => `${cleanText(text)}\nz` !== cleanText(`${text}\nz`));
    expect(differing).toEqual([]);
  });

  it('is clean already when cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('of 50,000 line breaks or spaces takes no time', () => {
    const start = performance.now();
    for (const filler of ['\n', ' ', ' \n', '- ', ' &', '\u00a0']) {
      searchKey(`a${filler.repeat(50_000)}b`);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a title inside a sentence', () => {
  it.each([
    ['Sắp xếp Tổ dân phố', 'sắp xếp Tổ dân phố'],
    ['UBND phường', 'UBND phường'],
    ['', ''],
  ])('%s', (title, expected) => {
    expect(lowerFirst(title)).toBe(expected);
  });
});
