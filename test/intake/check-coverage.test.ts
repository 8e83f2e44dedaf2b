import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../shared/messages/findings.ts';
import { programmeTasks } from '../../sheet-templates/programme/tasks.ts';
import { type TaskCells, taskCells, taskTable, understood } from './understood.ts';
import type { Rows } from './workbook-of.ts';

const unitsTab: Rows = [
  ['Mã', 'Tên cơ quan, đơn vị', 'Thư của đầu mối'],
  ['CA', 'Công an phường', 'ca@hoabinh.test'],
  ['VHXH', 'Phòng Văn hóa - Xã hội', 'vhxh@hoabinh.test'],
];

function said(rows: readonly TaskCells[], rule: RegExp, more: Readonly<Record<string, Rows>> = {}) {
  const table = taskTable(rows.map((row) => taskCells({ title: `Việc ${row.code}`, ...row })));
  const { findings } = understood({ 'Nhiệm vụ': table, ...more });
  return findings.filter((one) => rule.test(one.rule));
}

/** The template's own rows, as a ward that has not begun to change them. */
const whole: readonly TaskCells[] = programmeTasks.map(({ code, group, sourcePhrase }) => ({
  code,
  group,
  sourcePhrase,
}));

const without = (...codes: readonly string[]) =>
  whole.filter(({ code }) => !codes.includes(String(code)));

describe('The programme, held against the rows', () => {
  it('has nothing open when every content has its row, however the quote is written', () => {
    expect(said(whole, /^programme|source-missing/)).toEqual([]);
    const disguised = whole.map((row) => ({
      ...row,
      code: `N9.${row.code}`,
      sourcePhrase: `“${String(row.sourcePhrase).normalize('NFD').toLocaleUpperCase('vi')}”.`,
    }));
    expect(said(disguised, /content-open/)).toEqual([]);
  });

  it('names each content that no row carries out, with the next code', () => {
    const found = said(without('N7.03', 'N7.05'), /^programme/);
    expect(found).toMatchObject([
      { rule: 'programme/content-open', severity: 'info', row: null, details: { group: 7 } },
      { rule: 'programme/content-open', details: { nextCode: 'N7.09' } },
    ]);
    expect(describeFinding(found[0]!)).toBe(
      'Câu “chăm lo y tế, nâng cao tỷ lệ người dân tham gia bảo hiểm y tế; bảo đảm vệ sinh an toàn thực phẩm, phòng chống dịch bệnh.” (nhóm 7) chưa có nhiệm vụ nào thực hiện. Đề nghị bổ sung một dòng, mã tiếp theo là N7.08.',
    );
  });

  it.each<readonly [string, TaskCells]>([
    ['another code', { code: 'N7.20' }],
    [
      'only a piece of the phrase',
      { sourcePhrase: 'nâng cao tỷ lệ người dân tham gia bảo hiểm y tế' },
    ],
    [
      'the sentence around it',
      {
        sourcePhrase:
          'phấn đấu giảm tỷ lệ hộ cận nghèo; chăm lo y tế, nâng cao tỷ lệ người dân tham gia bảo hiểm y tế; bảo đảm vệ sinh an toàn thực phẩm, phòng chống dịch bệnh.',
      },
    ],
    [
      'a word corrected',
      {
        sourcePhrase:
          'Chăm lo y tế, nâng tỷ lệ người dân tham gia bảo hiểm y tế; bảo đảm vệ sinh an toàn thực phẩm, phòng chống dịch bệnh',
      },
    ],
    [
      'no quote, the phrase as its title',
      {
        sourcePhrase: null,
        title:
          'Chăm lo y tế, nâng cao tỷ lệ người dân tham gia bảo hiểm y tế; bảo đảm vệ sinh an toàn thực phẩm, phòng chống dịch bệnh',
      },
    ],
    ['no quote, the content’s own code', { sourcePhrase: null }],
    ['been taken out of the programme', { status: 'Đưa ra khỏi Chương trình' }],
  ])('is not asked about a content whose row has %s', (_, cells) => {
    const own = whole.find(({ code }) => code === 'N7.03')!;
    expect(said([...without('N7.03'), { ...own, ...cells }], /content-open/)).toEqual([]);
  });

  it('is asked about a content whose code another quote has taken', () => {
    const row = { code: 'N7.03', sourcePhrase: String(whole[0]!.sourcePhrase) };
    expect(said([...without('N7.03'), row], /content-open/)).toHaveLength(1);
  });

  it('names groups without a row once, and not their contents again', () => {
    const rows = whole.filter(({ code }) => !/^N[58]/.test(String(code)));
    const found = said(rows, /^programme/);
    expect(found).toMatchObject([{ rule: 'programme/groups-empty', details: { groups: [5, 8] } }]);
    expect(describeFinding(found[0]!)).toBe(
      'Trang Nhiệm vụ: 02 nhóm của Chương trình chưa có nhiệm vụ nào (“5. Giáo dục và đào tạo”; “8. Quốc phòng, an ninh, đối ngoại”). Đề nghị Văn phòng bổ sung, ví dụ mã “N5.01”.',
    );
  });

  it.each<readonly [string, TaskCells, readonly string[]]>([
    ['neither a quote nor a paper', { sourcePhrase: null }, ['task/source-missing']],
    ['a paper instead', { sourcePhrase: null, documentBasis: 'Kế hoạch số 15/KH-UBND' }, []],
    ['a parent that quotes', { sourcePhrase: null, code: 'N1.01.1' }, []],
    ['been taken out', { sourcePhrase: null, status: 'Hủy' }, []],
  ])('asks where a row comes from that has %s', (_, cells, rules) => {
    const found = said([...whole, { code: 'N7.30', ...cells }], /source-missing/);
    expect(found.map(({ rule }) => rule)).toEqual(rules);
  });

  it('cannot be held against rows that quote nothing, which is said once', () => {
    const bare = [{ sourcePhrase: null }, { code: 'N1.07', sourcePhrase: null }];
    expect(said(bare, /^programme|source-missing/)).toMatchObject([
      { rule: 'programme/coverage-unknown', details: { hasColumn: true } },
    ]);
    const lone = understood({
      Sheet1: [
        ['Nhiệm vụ', 'Chủ trì'],
        ['Việc', 'Công an'],
      ],
    });
    expect(lone.findings).toContainEqual(
      expect.objectContaining({
        rule: 'programme/coverage-unknown',
        details: { hasColumn: false },
      }),
    );
  });

  it('is not proved by codes alone: rows of another programme may bear them', () => {
    const other = [
      { sourcePhrase: 'Phát triển du lịch biển đảo' },
      { code: 'N1.02', sourcePhrase: null },
    ];
    expect(said(other, /^programme/)).toEqual([]);
  });

  it('is not covered by a long quote that only happens to hold the words', () => {
    const group = whole.filter(({ code }) => /^N1/.test(String(code)));
    const all = { code: 'N1.01', sourcePhrase: group.map((row) => row.sourcePhrase).join('; ') };
    const found = said(
      [all, ...whole.filter(({ code }) => /^N8.1[0-3]$/.test(String(code)))],
      /content-open/,
    );
    const open = found.map(({ details }) => (details as { group: number }).group);
    expect(open.filter((one) => one === 1)).toEqual([]);
    expect(open.filter((one) => one === 8)).toHaveLength(9);
  });

  it('is not held against the rows of another programme', () => {
    expect(said([{ sourcePhrase: 'Phát triển du lịch biển đảo' }], /^programme/)).toEqual([]);
  });
});

describe('A lead unit with no task of its own', () => {
  const shared = { code: 'N1.01', leadUnit: 'Phòng VH-XH; Văn phòng' };

  it('is named where the programme or a shared row calls it lead', () => {
    const found = said([{ code: 'N1.01' }], /no-own-task/, { 'Đơn vị': unitsTab });
    expect(found).toMatchObject([
      {
        tab: 'Đơn vị',
        row: null,
        details: { unitName: 'Văn phòng HĐND và UBND phường', groups: [1] },
      },
    ]);
    expect(said([shared], /no-own-task/)).toMatchObject([
      { tab: 'Nhiệm vụ', details: { unitName: 'Văn phòng HĐND và UBND phường', groups: [] } },
      { tab: 'Nhiệm vụ', details: { unitName: 'Phòng Văn hóa - Xã hội' } },
    ]);
  });

  it('stands at its row of Đơn vị, in a sentence', () => {
    const [found] = said([{ code: 'N6.01', leadUnit: 'VHXH' }], /no-own-task/, {
      'Đơn vị': unitsTab,
    }).filter(({ row }) => row === 2);
    expect(describeFinding(found!)).toBe(
      'Trang Đơn vị, dòng 2 (Công an phường): Chương trình giao chủ trì ở nhóm 6 nhưng chưa có nhiệm vụ nào của riêng đơn vị (chưa cụ thể hóa). Đề nghị Văn phòng xác định cơ quan đầu mối của từng dòng, hoặc đề nghị đơn vị bổ sung nhiệm vụ chi tiết.',
    );
  });

  it('is not asked for where one row names it alone, nor in a lone table that never names it', () => {
    const rows = [shared, { code: 'N1.02' }, { code: 'N1.03', leadUnit: 'Văn phòng' }];
    expect(said(rows, /no-own-task/)).toEqual([]);
    expect(said([{ code: 'N6.01' }], /no-own-task/)).toEqual([]);
  });
});
