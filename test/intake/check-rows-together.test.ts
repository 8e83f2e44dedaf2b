import { describe, expect, it } from 'vitest';
import { taskCells, taskTable, understood } from './understood.ts';

function findingsOf(rows: readonly Parameters<typeof taskCells>[0][], rule: string) {
  const { findings } = understood({ 'Nhiệm vụ': taskTable(rows.map((row) => taskCells(row))) });
  return findings.filter((one) => one.rule === rule);
}

describe('Work that stands in two rows', () => {
  const title = 'Xây dựng kế hoạch cải cách hành chính năm 2026';

  it.each([
    ['the same words', title],
    ['other case, marks and punctuation', 'xây dựng Kế hoạch cải cách hành chính, năm 2026.'],
    ['one word more', 'Xây dựng kế hoạch cải cách hành chính phường năm 2026'],
    ['another order', 'Năm 2026: xây dựng kế hoạch cải cách hành chính'],
  ])('is asked about at the second row: %s', (_, other) => {
    const found = findingsOf(
      [
        { code: 'N6.01', title },
        { code: 'N6.02', title: other },
      ],
      'task/title-alike',
    );
    expect(found).toMatchObject([
      { row: 3, cell: 'B3', details: { otherCode: 'N6.01', otherCell: 'B2' } },
    ]);
  });

  it.each([
    ['of other work', { title: 'Xây dựng kế hoạch chuyển đổi số toàn phường năm 2027' }],
    ['of another unit', { title, leadUnit: 'Công an phường' }],
    ['that details it', { title, code: 'N6.01.1' }],
    ['with the same code, told already', { title, code: 'N6.01' }],
    ['with a short common title', { title: 'Báo cáo tháng' }],
  ])('is not seen in a row %s', (_, other) => {
    const rows = [
      { code: 'N6.01', title },
      { code: 'N6.02', ...other },
      { code: 'N6.03', title: 'Báo cáo tháng' },
    ];
    expect(findingsOf(rows, 'task/title-alike')).toEqual([]);
  });

  it.each([
    ['Xây dựng kế hoạch đầu tư công năm 2026', 'Xây dựng kế hoạch đầu tư công năm 2027'],
    ['Báo cáo kết quả cải cách hành chính quý I', 'Báo cáo kết quả cải cách hành chính quý II'],
    ['Tổ chức lớp tập huấn an toàn đợt 1', 'Tổ chức lớp tập huấn an toàn đợt 2'],
  ])('is not seen in rows of other years or numbers: %s', (one, other) => {
    const rows = [
      { code: 'N6.01', title: one },
      { code: 'N6.02', title: other },
    ];
    expect(findingsOf(rows, 'task/title-alike')).toEqual([]);
  });
});

describe('Codes', () => {
  const coded = (...codes: readonly string[]) =>
    codes.map((code, index) => ({ code, title: `Việc ${index}` }));

  it('that leave a number out are told once for the table', () => {
    const found = findingsOf(coded('N1.01', 'N1.03', 'N1.05', 'N2.01', 'N2.04'), 'table/code-gap');
    expect(found).toMatchObject([{ details: { codes: ['N1.02', 'N1.04', 'N2.02', 'N2.03'] } }]);
  });

  it('that follow each other, in whatever order, or begin later, leave none out', () => {
    expect(
      findingsOf(coded('N1.03', 'N1.02', 'N1.04', 'N1.04.1', 'VP.01'), 'table/code-gap'),
    ).toEqual([]);
  });

  it('numbered far apart on purpose leave none out', () => {
    expect(findingsOf(coded('N1.10', 'N1.20', 'N1.30'), 'table/code-gap')).toEqual([]);
  });
});

describe('A document', () => {
  it('of one number and issuer with two days in one year is asked about', () => {
    const documents = [
      ['Số, ký hiệu', 'Loại văn bản', 'Cơ quan ban hành', 'Ngày ban hành', 'Trích yếu'],
      ['15/KH-UBND', 'Kế hoạch', 'UBND phường', '12/6/2026', 'a'],
      ['15/KH-UBND', 'Kế hoạch', 'UBND phường', '21/6/2026', 'b'],
      ['15/KH-UBND', 'Kế hoạch', 'UBND phường', '10/6/2025', 'của năm trước'],
      ['15/KH-UBND', 'Kế hoạch', 'UBND thành phố', '01/3/2026', 'của cơ quan khác'],
    ];
    const { findings } = understood({ 'Nhiệm vụ': taskTable([taskCells()]), 'Văn bản': documents });
    expect(findings.filter(({ rule }) => rule === 'document/two-dates')).toMatchObject([
      { tab: 'Văn bản', row: 3, cell: 'D3', details: { otherCell: 'D2' } },
    ]);
  });
});
