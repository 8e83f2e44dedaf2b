import { describe, expect, it } from 'vitest';
import { datedNumbers } from '../../shared/domain/document-number.ts';
import { describeFinding } from '../../shared/messages/findings.ts';
import { programmeTasks } from '../../sheet-templates/programme/tasks.ts';
import { type TaskCells, taskCells, taskTable, understood } from './understood.ts';

function said(...rows: readonly TaskCells[]): readonly string[] {
  const table = taskTable(
    rows.map((row, index) => taskCells({ code: `N4.0${index + 1}`, ...row })),
  );
  return understood({ Bảng: table })
    .findings.filter(({ rule }) => rule.startsWith('document/'))
    .map((one) => `${one.cell} ${describeFinding(one)}`);
}

describe('Papers cited in task rows', () => {
  it('are asked about where one is older than what it carries out: the slip of the programme itself', () => {
    const own = programmeTasks.find(({ documentBasis }) => documentBasis?.includes('62-KH/ĐU'));
    const phrase =
      'Kế hoạch số 62-KH/ĐU, ngày 16/3/2025 của Ban Thường vụ Đảng ủy thực hiện Chương trình hành động số 18-CTr/TU, ngày 12/3/2026';
    expect(own?.code).toBe('N4.04');
    expect(said({ sourcePhrase: phrase }, { documentBasis: phrase })).toEqual([
      expect.stringContaining(
        'Kế hoạch số 62-KH/ĐU ghi ngày 16/3/2025, trước ngày của Chương trình hành động số 18-CTr/TU (12/3/2026) mà văn bản này thực hiện.',
      ),
    ]);
  });

  it('are asked about where one number has two days, of the Party in any year', () => {
    expect(
      said(
        { documentBasis: '62-KH/ĐU ngày 16/3/2025' },
        { evidence: 'Kế hoạch số 62-KH/ĐU, ngày 16/3/2026' },
      ),
    ).toEqual([expect.stringMatching(/^Q3 .*ghi ngày 16\/3\/2026, ở ô AA2 ghi ngày 16\/3\/2025/)]);
    expect(
      said(
        { documentBasis: '15/KH-UBND ngày 16/3/2025' },
        { evidence: '15/KH-UBND ngày 16/3/2026' },
      ),
    ).toEqual([]);
    expect(
      said(
        { documentBasis: '15/KH-UBND ngày 16/3/2026' },
        { evidence: '15/KH-UBND ngày 17/3/2026' },
      ),
    ).toHaveLength(1);
  });

  it.each(['product', 'result', 'evidence'] as const)(
    'are asked about where %s has another day than the register of papers',
    (key) => {
      const findings = (issuer: string, reference: string, cited: string) =>
        understood({
          Bảng: taskTable([taskCells({ code: 'N4.01', [key]: cited })]),
          'Văn bản': [
            ['Số, ký hiệu', 'Loại văn bản', 'Cơ quan ban hành', 'Ngày ban hành', 'Trích yếu'],
            [reference, 'Kế hoạch', issuer, '12/6/2026', 'a'],
          ],
        })
          .findings.filter(({ rule }) => rule === 'document/two-dates')
          .map((one) => one.details);
      const cited = 'Kế hoạch số 15/KH-UBND ngày 21/6/2026';
      expect(findings('UBND phường', '15/KH-UBND', cited)).toMatchObject([
        { issuedOn: '2026-06-21', otherIssuedOn: '2026-06-12', otherCell: 'D2 (trang Văn bản)' },
      ]);
      expect(findings('UBND thành phố', '15/KH-UBND', cited)).toEqual([]);
      expect(findings('UBND phường', '15/KH-UBND', `${cited} của UBND thành phố`)).toEqual([]);
      expect(findings('UBND phường', '15/KH-UBND', cited.replace('21', '12'))).toEqual([]);
      expect(findings('UBND phường', '16/KH-UBND', cited)).toEqual([]);
    },
  );

  it.each([
    'Kế hoạch số 09-KH/ĐU, ngày 19/9/2025 thực hiện Nghị quyết số 68-NQ/TW ngày 04/5/2025',
    'Chương trình hành động số 05-CTr/TU ngày 25/8/2025; Nghị quyết số 59-NQ/TW ngày 24/01/2026',
    '62-KH/ĐU; 18-CTr/TU',
  ])('are let alone: %s', (documentBasis) => {
    expect(said({ documentBasis })).toEqual([]);
  });

  it('of a restricted row are not looked at', () => {
    const documentBasis = '62-KH/ĐU ngày 16/3/2025 thực hiện 18-CTr/TU ngày 12/3/2026';
    expect(said({ documentBasis, restricted: 'Có' })).toEqual([]);
  });
});

describe('A number with its day', () => {
  it.each([
    ['số 62-KH/ĐU, ngày 16/3/2025', '62-KH/ĐU 2025-03-16'],
    ['30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ', '30/2020/NĐ-CP 2020-03-05'],
    ['15/KH-UBND 12.6.2026', '15/KH-UBND 2026-06-12'],
    ['15/KH-UBND ngày 31/6/2026', ''],
    ['15/KH-UBND, hoàn thành ngày 30/6/2026', ''],
    ['ngày 30/6/2026', ''],
    ['số 15/KH-UBND của UBND phường ngày 12/6/2026', '15/KH-UBND 2026-06-12'],
    ['15/KH-UBND, ngày 12 tháng 01 năm 2026', '15/KH-UBND 2026-01-12'],
    ['15/KH-UBND ban hành ngày 12/6/2026', '15/KH-UBND 2026-06-12'],
    ['62-KH/ĐU của Ban Thường vụ Đảng ủy phường, ngày 16/3/2026', '62-KH/ĐU 2026-03-16'],
    ['15/KH-UBND của UBND phường, hoàn thành ngày 30/6/2026', ''],
    ['15/KH-UBND của UBND phường trước ngày 30/6/2026', ''],
    ['15/KH-UBND về Ngày Chạy ngày 30/6/2026', ''],
  ])('%s', (text, expected) => {
    expect(
      datedNumbers(text)
        .map((one) => `${one.text} ${one.issuedOn}`)
        .join(),
    ).toBe(expected);
  });
});
