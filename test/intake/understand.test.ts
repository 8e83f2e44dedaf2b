import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tasksContract } from '../../shared/contract/tasks.ts';
import { understandWorkbook } from '../../shared/intake/understand.ts';
import { describeFinding } from '../../shared/messages/findings.ts';
import type { Cell } from '../../shared/workbook/content.ts';
import { programmeDefaults } from '../../sheet-templates/defaults.ts';
import { taskCells, taskTable, today, understood, understoodWorkbook } from './understood.ts';
import { sheetOf, workbookOf } from './workbook-of.ts';

function rulesOf(sheets: Parameters<typeof understood>[0]): readonly string[] {
  return understood(sheets).findings.map(({ rule }) => rule);
}

describe('a workbook without a task table', () => {
  it('cannot be understood at all', () => {
    const content = workbookOf({ 'Đơn vị': [['Mã', 'Tên đơn vị']] });
    expect(understandWorkbook(content, programmeDefaults(), today)).toBeNull();
    expect(understandWorkbook(workbookOf({}), programmeDefaults(), today)).toBeNull();
  });
});

describe('a lone tab with only a task table', () => {
  const alone = understood({ Sheet1: taskTable([taskCells({ deadline: '02/9/2026' })]) });

  it('is enough: the programme’s units resolve its names', () => {
    expect(alone.programme.tasks[0]).toMatchObject({ leadUnit: 'VHXH', supportingUnits: ['ALL'] });
    expect(alone.programme.units.map(({ id }) => id)).toContain('BCHQS');
  });

  it('is enough: the programme’s days off move its deadlines', () => {
    expect(alone.programme.tasks[0]?.deadline.effectiveDate).toBe('2026-09-03');
  });

  it('is told once that the units’ tab is not there', () => {
    expect(alone.findings.map(({ rule }) => rule)).toEqual(['table/missing']);
  });
});

describe('a table without a code column', () => {
  const rows = [
    ['Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
    ['Việc A', 'Công an', '30/9/2026'],
    ['Việc B', 'Công an', '30/9/2026'],
  ];
  const { programme, findings } = understood({ Bảng: rows });

  it('is told once, and each row is offered the code to type, of its group where that is known', () => {
    const aboutCodes = findings.filter(({ rule }) => /code/.test(rule));
    expect(aboutCodes).toMatchObject([
      { rule: 'table/codes-missing', tab: 'Bảng', row: null, cell: null },
      { rule: 'task/code-missing', row: 2, cell: null, details: { nextCode: 'NV.01' } },
      { rule: 'task/code-missing', row: 3, cell: null, details: { nextCode: 'NV.02' } },
    ]);
    const [header, ...below] = rows;
    const inGroup = [header!, ['1. Về xây dựng đội ngũ cán bộ, công chức'], ...below];
    const offered = understood({ Bảng: inGroup }).findings.filter(
      ({ rule }) => rule === 'task/code-missing',
    );
    expect(offered).toMatchObject([
      { details: { nextCode: 'N1.01' } },
      { details: { nextCode: 'N1.02' } },
    ]);
  });

  it('still has its tasks, with no code', () => {
    expect(programme.tasks.map(({ code, title }) => [code, title])).toEqual([
      ['', 'Việc A'],
      ['', 'Việc B'],
    ]);
  });

  it('is told once about the columns that are not there, never once a row', () => {
    expect(findings.filter(({ rule }) => rule === 'task/product-missing')).toEqual([]);
    const told = findings.filter(({ rule }) => rule === 'table/columns-missing');
    expect(told).toHaveLength(1);
    expect(told[0]?.details).toMatchObject({
      headers: expect.arrayContaining(['Cơ quan phối hợp', 'Sản phẩm', 'Trạng thái']),
    });
  });
});

describe('a unit tab without headers', () => {
  it('is told to be unreadable, not to be missing', () => {
    const { findings } = understood({
      Bảng: [
        ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì'],
        ['N1.01', 'Việc A', 'Công an'],
      ],
      'Đơn vị': [['ghi chú của chúng tôi']],
    });
    const told = findings.find(({ rule }) => /^table\/(?:missing|unreadable)$/.test(rule));
    expect(told).toMatchObject({ rule: 'table/unreadable', tab: 'Đơn vị' });
    expect(describeFinding(told!)).toContain('chưa có hàng tiêu đề đọc được');
  });
});

describe('two columns that claim one meaning', () => {
  const rows = [
    ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Hạn hoàn thành'],
    ['N1.01', 'Việc A', 'Công an', '30/6/2026', '30/9/2026'],
    ['N1.02', 'Việc B', 'Công an', '30/6/2026', '30/9/2026'],
  ];

  it('are named by cell, and neither is read', () => {
    const { programme, findings } = understood({ Bảng: rows });
    expect(findings.find(({ rule }) => rule === 'table/column-duplicate')).toMatchObject({
      cell: 'D1',
      details: {
        header: 'Thời hạn giao',
        cells: [
          { cell: 'D1', text: 'Thời hạn' },
          { cell: 'E1', text: 'Hạn hoàn thành' },
        ],
      },
    });
    expect(programme.tasks.map(({ deadline }) => deadline.kind)).toEqual(['missing', 'missing']);
  });

  it('are both read again once people follow the advice', () => {
    const advised = /ví dụ “([^”]+)”/.exec(
      describeFinding(
        understood({ Bảng: rows }).findings.find(({ rule }) => rule === 'table/column-duplicate')!,
      ),
    )?.[1];
    const renamed = [rows[0]!.with(4, advised!), ...rows.slice(1)];
    const { programme, findings } = understood({ Bảng: renamed });
    expect(findings.map(({ rule }) => rule)).not.toContain('table/column-duplicate');
    expect(programme.tasks[0]?.deadline.date).toBe('2026-06-30');
  });

  it('are told once: no row is blamed for the column set aside', () => {
    const twice = [...rows.map((row) => [...row, row[1] ?? null])];
    twice[0]![5] = 'Nội dung công việc';
    const rules = rulesOf({ Bảng: twice });
    expect(rules.filter((rule) => rule === 'table/column-duplicate')).toHaveLength(2);
    expect(rules.filter((rule) => /title-missing|deadline-missing/.test(rule))).toEqual([]);
  });
});

describe('the template’s own column beside another name of it', () => {
  const rows = [
    ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Đơn vị chủ trì'],
    ['N1.01', 'Việc A', 'Công an', '30/6/2026', 'Văn phòng'],
  ];

  it('is read, and the other is set aside and named by cell', () => {
    const { programme, findings } = understood({ Bảng: rows });
    expect(programme.tasks.map(({ leadUnit }) => leadUnit)).toEqual(['CA']);
    const told = findings.filter(({ rule }) => /column-|columns-ignored/.test(rule));
    expect(told).toMatchObject([
      {
        rule: 'table/column-outranked',
        cell: 'E1',
        details: {
          read: { cell: 'C1', text: 'Cơ quan chủ trì' },
          other: { cell: 'E1', text: 'Đơn vị chủ trì' },
        },
      },
    ]);
    expect(describeFinding(told[0]!)).toContain('Phần mềm đọc cột ở ô C1, chưa đọc cột ở ô E1');
  });
});

describe('a table without the column of tasks', () => {
  const rows = [
    ['Mã', 'Gì đó', 'Cơ quan chủ trì', 'Thời hạn', 'Trạng thái'],
    ['N1.01', 'Việc A', 'Công an', '30/6/2026', 'Đang thực hiện'],
    ['N1.02', 'Việc B', 'Văn phòng', '30/9/2026', 'Đang thực hiện'],
  ];

  it('lacks that column only: the others are read, and none is taken in its place', () => {
    const { programme, findings } = understood({ Bảng: rows });
    const read = programme.tasks.map(({ code, title, leadUnit, deadline }) => [
      code,
      title,
      leadUnit,
      deadline.date,
    ]);
    expect(read).toEqual([
      ['N1.01', '', 'CA', '2026-06-30'],
      ['N1.02', '', 'VP', '2026-09-30'],
    ]);
    const told = findings.filter(({ rule }) => /title/.test(rule));
    expect(told).toMatchObject([
      { rule: 'table/titles-missing', tab: 'Bảng', row: null, details: { others: ['Gì đó'] } },
    ]);
    expect(describeFinding(told[0]!)).toContain('chưa có cột “Nhiệm vụ”');
  });

  it('is not looked for where a tab has one', () => {
    const { taskTables } = understood({
      Bảng: rows,
      Khác: [
        ['Nhiệm vụ', 'Cơ quan chủ trì'],
        ['Việc A', 'Công an'],
      ],
    });
    expect(taskTables.map(({ sheet }) => sheet.title)).toEqual(['Khác']);
  });
});

describe('columns in another order', () => {
  it('give the same tasks, and the same findings in other places', () => {
    const messy = [
      taskCells({ code: 'N1.01', deadline: '31/6/2026', status: 'Cơ bản hoàn thành' }),
      taskCells({ code: 'N1.01', leadUnit: 'Công an, BCHQS', product: null, progress: '120' }),
      taskCells({ code: null, deadline: 46_203, completedOn: 'hôm qua' }),
    ];
    const table = taskTable(messy);
    const width = tasksContract.columns.length;
    const inOrder = facts(table);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          Array.from({ length: width }, (_, i) => i),
          { minLength: width },
        ),
        (order) => {
          const shuffled = table.map((row) => order.map((index) => row[index] ?? null));
          expect(facts(shuffled)).toEqual(inOrder);
        },
      ),
      { numRuns: 30 },
    );
  });

  function facts(rows: Parameters<typeof sheetOf>[1]) {
    const { programme, findings } = understood({ 'Nhiệm vụ': rows });
    return {
      tasks: programme.tasks,
      findings: findings.map(({ rule, severity, row }) => ({ rule, severity, row })),
    };
  }
});

describe('rows in another order', () => {
  it('give the same tasks in that order', () => {
    const rows = ['N1.01', 'N1.02', 'N1.02.1', 'VP.01'].map((code) => taskCells({ code }));
    const tasksOf = (cells: typeof rows) =>
      understood({ Bảng: taskTable(cells) })
        .programme.tasks.map(({ sheetRow: _row, ...task }) => task)
        .toSorted((a, b) => (a.code < b.code ? -1 : 1));
    expect(tasksOf(rows.toReversed())).toEqual(tasksOf(rows));
  });
});

describe('any workbook at all', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.double(),
    fc.boolean(),
    fc.record({
      formula: fc.string(),
      value: fc.oneof(fc.string(), fc.double(), fc.constant(null)),
    }),
    fc.record({ error: fc.constantFrom('#REF!', '#N/A', '#DIV/0!') }),
    fc.constantFrom(
      ...['N1', 'N1.01', 'N1.01.1', 'VP', 'Công an, TT', 'Quý II/2026', '31/6/2026', 'Hoàn thành'],
      ...['=HYPERLINK("http://x")', '1. Về văn hóa', 'Tổng cộng', '30/9/2026', 'Gia hạn', 'Đồng ý'],
    ),
  );
  const area = fc
    .tuple(fc.nat(12), fc.nat(6), fc.nat(12), fc.nat(6))
    .map(([top, left, height, width]) => ({
      firstRow: top + 1,
      lastRow: top + 1 + height,
      firstColumn: left + 1,
      lastColumn: left + 1 + width,
    }));
  const tabs = {
    'Nhiệm vụ': tasksContract.columns.map(({ header }) => header),
    'Đơn vị': ['Mã', 'Tên đơn vị', 'Email', 'Hình thức nhắc', 'Còn hoạt động'],
    'Điều chỉnh': ['Mã nhiệm vụ', 'Loại', 'Thời hạn cũ', 'Thời hạn mới', 'Ý kiến', 'Căn cứ'],
    'Ngày nghỉ': ['Ngày', 'Loại', 'Tên ngày'],
    'Văn bản': ['Số, ký hiệu', 'Ngày ban hành', 'Trích yếu', 'Thực hiện văn bản nào'],
    'Chỉ tiêu': ['Mã', 'Chỉ tiêu', 'Cơ quan theo dõi', 'Cách đánh giá', 'Kết quả'],
    'Cấu hình': ['Mục', 'Giá trị'],
  };
  const workbooks = fc
    .record(
      Object.fromEntries(
        Object.entries(tabs).map(([title, headers]) => [
          title,
          fc
            .tuple(
              fc.array(fc.array(cell, { maxLength: 30 }), { maxLength: 12 }),
              fc.array(area, { maxLength: 3 }),
            )
            .map(([rows, merges]) => sheetOf(title, [headers, ...rows], merges)),
        ]),
      ),
    )
    .map(workbookOf);

  it('is understood, with a sentence for everything found, twice the same', () => {
    fc.assert(
      fc.property(workbooks, (content) => {
        const once = understandWorkbook(content, programmeDefaults(), today);
        const sentences = once?.findings.map(describeFinding) ?? [];
        expect(sentences.every((sentence) => sentence.length > 20)).toBe(true);
        expect(understandWorkbook(content, programmeDefaults(), today)).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  it('of many rows costs no more a row than one of few', () => {
    const rows = Array.from({ length: 4000 }, (_, i) =>
      taskCells({ code: i % 2 ? null : 'N1.01', title: `Việc ${i}`, deadline: '31/12/9999' }),
    );
    const start = performance.now();
    const { programme } = understoodWorkbook(workbookOf({ Bảng: taskTable(rows) }));
    expect(programme.tasks).toHaveLength(4000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
