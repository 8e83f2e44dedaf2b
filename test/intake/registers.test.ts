import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../shared/domain/calendar.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { taskCells, taskTable, understood } from './understood.ts';
import type { Rows } from './workbook-of.ts';

/** Group 4 has one lead unit, which leads this task. */
const tasks = taskTable([taskCells({ code: 'N4.01' })]);

function withTab(title: string, rows: Rows, taskRows: Rows = tasks, day?: string) {
  return understood({ 'Nhiệm vụ': taskRows, [title]: rows }, day);
}

/** `rule cell` of the findings of one tab. */
function saidAbout(tab: string, findings: readonly Finding[]): readonly string[] {
  return findings.filter((one) => one.tab === tab).map((one) => `${one.rule} ${one.cell}`);
}

describe('Đơn vị', () => {
  const header = ['Mã', 'Tên đơn vị', 'Tên gọi khác', 'Email', 'Hình thức nhắc'];

  it('that is partial is completed from the programme, and what it says wins', () => {
    const rows = [
      header,
      ['VHXH', 'Phòng VHXH', 'Phòng Văn', 'vhxh@hoabinh.test', 'Chỉ thông báo'],
    ];
    const { programme, findings } = withTab('Đơn vị', rows);
    expect(programme.units[0]).toMatchObject({
      id: 'VHXH',
      name: 'Phòng VHXH',
      contactMail: 'vhxh@hoabinh.test',
      tone: 'inform',
      sheetRow: 2,
    });
    expect(programme.units.map(({ id }) => id)).toContain('BCHQS');
    expect(programme.tasks[0]?.leadUnit).toBe('VHXH');
    expect(saidAbout('Đơn vị', findings)).toEqual([]);
  });

  it('without codes is matched by names', () => {
    const rows = [
      ['Tên đơn vị', 'Email', 'Người đứng đầu'],
      ['Phòng Văn hoá - Xã hội', 'vhxh@hoabinh.test', 'Nguyễn Văn A'],
      ['Trạm Y tế phường', 'yte@hoabinh.test', null],
    ];
    const { programme } = withTab('Danh sách đơn vị', rows);
    expect(programme.units.map(({ id }) => id).slice(0, 2)).toEqual(['VHXH', 'TRAMYTEPHUONG']);
    expect(programme.units.filter(({ id }) => id === 'VHXH')).toHaveLength(1);
    expect(programme.tasks[0]?.leadUnit).toBe('VHXH');
  });

  it('with codes of its own keeps them, and names still resolve to one unit', () => {
    const rows = [header, ['P01', 'Phòng Văn hóa - Xã hội', null, 'p01@hoabinh.test', null]];
    const { programme } = withTab('Đơn vị', rows);
    expect(programme.tasks[0]?.leadUnit).toBe('P01');
    expect(programme.units.map(({ id }) => id)).not.toContain('VHXH');
  });

  it.each<readonly [string, Rows[number], string]>([
    ['a lead unit without an address', ['VHXH', 'Phòng Văn hóa - Xã hội'], 'unit/mail-missing D2'],
    ['an address that is two', ['VHXH', 'P', null, 'a@b.vn, c@d.vn'], 'unit/mail-malformed D2'],
    [
      'an address with a line break',
      ['VHXH', 'P', null, 'a@b.vn\nBcc: x@y.vn'],
      'unit/mail-malformed D2',
    ],
    ['a tone out of the list', ['VP', 'Văn phòng', null, null, 'Mắng'], 'unit/value-unreadable E2'],
    ['a code without a name', ['YTE', null, null, null], 'unit/name-missing B2'],
  ])('asks about %s', (_title, row, expected) => {
    expect(saidAbout('Đơn vị', withTab('Đơn vị', [header, row]).findings)).toContain(expected);
  });

  it('keeps the address of a leader out of the columns that get mails by themselves', () => {
    const rows = [
      ['Tên đơn vị', 'Email', 'Thư của người đứng đầu', 'Email lãnh đạo phụ trách'],
      ['Phòng VHXH', 'vhxh@hoabinh.test', 'a@hoabinh.test', 'pct@hoabinh.test'],
      ['Trung tâm HCC', 'ct@hoabinh.test', 'PCT@hoabinh.test', 'ct@hoabinh.test; x@y.test'],
      ['Văn phòng', 'ct@hoabinh.test', null, 'ct@hoabinh.test'],
    ];
    const { programme, findings } = withTab('Đơn vị', rows);
    const mails = programme.units
      .slice(0, 3)
      .map(({ contactMail, headMail, leaderMail }) => [contactMail, headMail, leaderMail]);
    expect(mails).toEqual([
      ['vhxh@hoabinh.test', 'a@hoabinh.test', 'pct@hoabinh.test'],
      ['', '', ''],
      ['', '', 'ct@hoabinh.test'],
    ]);
    expect(saidAbout('Đơn vị', findings)).toEqual([
      'unit/mail-of-leader C3',
      'unit/mail-of-leader B3',
      'unit/mail-malformed D3',
      'unit/mail-of-leader B4',
    ]);
  });

  it('does not ask for the address of a unit that gets no mail or leads nothing', () => {
    const rows = [
      header,
      ['VHXH', 'Phòng Văn hóa - Xã hội', null, null, 'Không gửi thư'],
      ['CA', 'Công an phường', null, null, null],
    ];
    expect(saidAbout('Đơn vị', withTab('Đơn vị', rows).findings)).toEqual([]);
  });

  it('says that a lead unit is not in it at all', () => {
    const rows = [header, ['CA', 'Công an phường', null, 'ca@hoabinh.test', null]];
    const { findings } = withTab('Đơn vị', rows);
    expect(findings).toMatchObject([
      { rule: 'unit/mail-missing', row: null, details: { unitId: 'VHXH' } },
    ]);
  });

  it('keeps the first of two rows with one code', () => {
    const rows = [header, ['YTE', 'Trạm Y tế'], ['yte', 'Trạm Y tế phường']];
    const { programme, findings } = withTab('Đơn vị', rows);
    expect(programme.units.filter(({ id }) => id === 'YTE')).toHaveLength(1);
    expect(saidAbout('Đơn vị', findings)).toContain('unit/code-duplicate A3');
  });
});

describe('abbreviations in Đơn vị', () => {
  const led = taskTable([taskCells({ code: 'N4.01', leadUnit: 'AB' })]);

  it.each<readonly [string, Rows]>([
    [
      'beside codes',
      [
        ['Mã', 'Tên đơn vị', 'Viết tắt', 'Email', 'Người đứng đầu'],
        ['XYZ', 'Phòng Tài chính', 'QQQ; AB', 'a@b.vn', 'A'],
      ],
    ],
    [
      'beside other names',
      [
        ['Mã', 'Tên đơn vị', 'Tên gọi khác', 'Tên viết tắt'],
        ['XYZ', 'Phòng Tài chính', 'Phòng Tiền', 'QQQ,\nAB'],
      ],
    ],
    [
      'among other names',
      [
        ['Mã', 'Tên đơn vị', 'Tên gọi khác'],
        ['XYZ', 'Phòng Tài chính', 'QQQ, AB'],
      ],
    ],
    [
      'instead of codes',
      [
        ['Viết tắt', 'Tên đơn vị'],
        ['XYZ; AB', 'Phòng Tài chính'],
      ],
    ],
  ])('%s name the unit', (_title, rows) => {
    expect(withTab('Đơn vị', rows, led).programme.tasks[0]?.leadUnit).toBe('XYZ');
  });

  it('leave a name with a comma whole', () => {
    const rows = [
      ['Mã', 'Tên đơn vị', 'Tên gọi khác'],
      ['XYZ', 'Phòng A', 'Phòng Kinh tế, Hạ tầng'],
    ];
    expect(withTab('Đơn vị', rows).programme.units[0]?.otherNames).toEqual([
      'Phòng Kinh tế, Hạ tầng',
    ]);
  });
});

describe('two columns of a register that claim one meaning', () => {
  it.each<readonly [string, string, Rows, readonly string[]]>([
    [
      'two of addresses',
      'Đơn vị',
      [
        ['Mã', 'Tên đơn vị', 'Email', 'Email'],
        ['VHXH', 'Phòng Văn hóa - Xã hội', 'a@b.vn', 'c@d.vn'],
      ],
      ['table/column-duplicate C1'],
    ],
    [
      'two of names',
      'Đơn vị',
      [
        ['Mã', 'Tên đơn vị', 'Tên đơn vị', 'Email'],
        ['VHXH', 'Phòng Văn hóa - Xã hội', 'Văn xã', 'a@b.vn'],
        ['LA', 'Phòng lạ', 'Lạ', 'a@b.vn'],
      ],
      ['table/column-duplicate B1'],
    ],
    [
      'two of kinds',
      'Ngày nghỉ',
      [
        ['Ngày', 'Loại', 'Loại', 'Tên ngày'],
        ['22/6/2026', 'Làm bù', 'x', 'y'],
      ],
      ['table/column-duplicate B1'],
    ],
  ])('are named by cell, and none is read: %s', (_title, tab, rows, expected) => {
    const { programme, findings } = withTab(tab, rows);
    expect(saidAbout(tab, findings)).toEqual(expected);
    expect(programme.units.find(({ id }) => id === 'VHXH')?.tone).toBe('urge');
    expect(isWorkingDay('2026-06-22', programme.calendar)).toBe(true);
  });
});

describe('a tab with the title of a register', () => {
  it.each<readonly [string, Rows]>([
    ['Ngày nghỉ', [['02/9/2026', 'Quốc khánh']]],
    [
      'Ngày nghỉ 2026',
      [
        ['Từ', 'Đến'],
        ['02/9/2026', '03/9/2026'],
      ],
    ],
    [
      'Văn bản',
      [
        ['Tên', 'Ngày'],
        ['Kế hoạch', '02/3/2026'],
      ],
    ],
    [
      'Chỉ tiêu',
      [
        ['Nhóm', 'Đơn vị tính'],
        ['1', 'hộ'],
      ],
    ],
    [
      'Điều chỉnh',
      [
        ['Mã', 'Hạn', 'Ghi chú'],
        ['N4.01', '30/9/2026', null],
      ],
    ],
    ['Danh sách đơn vị', [['Phòng Văn hóa - Xã hội', 'a@b.vn']]],
  ])('%s %j is told to be unreadable', (title, rows) => {
    const { findings } = withTab(title, rows);
    expect(saidAbout(title, findings)).toEqual(['table/unreadable null']);
    expect(findings.map(({ rule }) => rule).includes('table/missing')).toBe(!/đơn vị/.test(title));
  });

  it('Cấu hình without any setting is told, too', () => {
    const { findings } = withTab('Cấu hình', [['Tên phường', 'Hòa Bình']]);
    expect(saidAbout('Cấu hình', findings)).toEqual(['settings/none-found null']);
  });

  it('and nothing in it is no fault', () => {
    for (const title of ['Ngày nghỉ', 'Văn bản', 'Cấu hình'])
      expect(saidAbout(title, withTab(title, [[null, ' ']]).findings)).toEqual([]);
  });

  it('Ngày nghỉ is read with days and remarks alone', () => {
    const { calendar } = withTab('Ngày nghỉ', [
      ['Ngày tháng', 'Ghi chú'],
      ['20/11/2026', 'Nghỉ địa phương'],
      ['21/11/2026', 'Làm bù'],
    ]).programme;
    expect(isWorkingDay('2026-11-20', calendar)).toBe(false);
    expect(isWorkingDay('2026-11-21', calendar)).toBe(true);
  });

  it('Văn bản is read without Trích yếu', () => {
    const rows = [
      ['Số ký hiệu', 'Ngày ban hành'],
      ['15/KH-UBND', '02/3/2026'],
    ];
    expect(withTab('Văn bản', rows).programme.documents).toMatchObject([
      { reference: '15/KH-UBND', issuedOn: '2026-03-02' },
    ]);
  });

  it('Chỉ tiêu is read with “Tên”, “KH” and “TH”, and asks how to judge', () => {
    const rows = [
      ['Tên', 'KH 2026', 'TH'],
      ['Số mô hình', '5', '3'],
    ];
    const { programme, findings } = withTab('Chỉ tiêu', rows);
    expect(programme.indicators).toMatchObject([{ title: 'Số mô hình', target: '5', actual: '3' }]);
    expect(saidAbout('Chỉ tiêu', findings)).toEqual(['table/columns-missing null']);
    expect(withTab('Bảng khác', rows).programme.indicators).toEqual([]);
  });
});

describe('Ngày nghỉ', () => {
  const header = ['Ngày', 'Loại', 'Tên ngày'];

  it('that is partial is completed from the programme', () => {
    const { calendar } = withTab('Ngày nghỉ', [
      header,
      [46_346, 'Nghỉ lễ', 'Ngày địa phương'],
    ]).programme;
    expect(isWorkingDay('2026-11-20', calendar)).toBe(false);
    expect(isWorkingDay('2026-09-02', calendar)).toBe(false);
  });

  it('takes a day off back with “Làm bù”', () => {
    const { calendar } = withTab('Ngày nghỉ', [header, ['31/8/2026', 'Làm bù', '']]).programme;
    expect(isWorkingDay('2026-08-31', calendar)).toBe(true);
  });

  it('asks about days and kinds that it cannot read, and about nothing else', () => {
    const rows = [header, ['31/6/2026', 'Nghỉ lễ'], ['30/6/2026', 'Nghỉ chơi'], [null, null, 'x']];
    const { findings } = withTab('Ngày nghỉ', rows);
    expect(saidAbout('Ngày nghỉ', findings)).toEqual([
      'calendar/day-unreadable A2',
      'calendar/value-unreadable B3',
    ]);
  });

  it.each([
    ['2026-06-22', []],
    ['2026-11-30', []],
    ['2026-12-01', ['calendar/year-missing null']],
    ['2027-03-01', ['calendar/year-missing null']],
  ])('on %s: %j', (day, expected) => {
    expect(saidAbout('Ngày nghỉ', withTab('Khác', [['x']], tasks, day).findings)).toEqual(expected);
  });
});

describe('Điều chỉnh', () => {
  const header = ['TT', 'Mã nhiệm vụ', 'Loại', 'Thời hạn cũ', 'Thời hạn mới', 'Lý do'].concat([
    'Ý kiến',
    'Ngày quyết định',
    'Căn cứ',
  ]);
  const basis = 'Kết luận giao ban ngày 15/6/2026';
  const due = taskTable([taskCells({ code: 'N1.09', deadline: '31/5/2026' })]);

  function deadlineAfter(...rows: Rows) {
    const { programme, findings } = withTab('Điều chỉnh', [header, ...rows], due);
    return { deadline: programme.tasks[0]!.deadline, said: saidAbout('Điều chỉnh', findings) };
  }

  it('moves the deadline when the Office has agreed', () => {
    const row = [1, 'n1.09 ', 'Gia hạn', '31/5/2026', '30/6/2026', 'x', 'Đồng ý', 46_188, basis];
    const { deadline, said } = deadlineAfter(row);
    expect(deadline).toMatchObject({
      date: '2026-05-31',
      extendedTo: '2026-06-30',
      effectiveDate: '2026-06-30',
    });
    expect(said).toEqual([]);
  });

  it.each([
    ['Tạm dừng', 'Đang thực hiện', true],
    ['Tạm dừng', 'Tạm dừng', false],
    ['Đưa ra khỏi Chương trình', 'Đang thực hiện', true],
    ['Tiếp tục thực hiện', 'Tạm dừng', true],
    ['Tiếp tục thực hiện', 'Đang thực hiện', false],
  ])('agreed “%s” beside a status of “%s” is asked about: %s', (kind, status, isAsked) => {
    const row = [1, 'N1.09', kind, null, null, 'x', 'Đồng ý', 46_188, basis];
    const tasks = taskTable([taskCells({ code: 'N1.09', deadline: '31/5/2026', status })]);
    const said = saidAbout('Điều chỉnh', withTab('Điều chỉnh', [header, row], tasks).findings);
    expect(said).toEqual(isAsked ? ['change/status-not-applied B2'] : []);
  });

  it.each([
    ['Đồng ý', []],
    [null, ['task/status-undecided']],
  ])('a task taken out in its row is asked about until that is agreed (%s)', (decision, asked) => {
    const row = [1, 'N1.09', 'Đưa ra khỏi Chương trình', null, null, 'x', decision, 46_188, basis];
    const tasks = taskTable([taskCells({ code: 'N1.09', status: 'Hủy bỏ' })]);
    const { findings } = withTab('Điều chỉnh', [header, row], tasks);
    const rules = findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('task/'));
    expect(rules).toEqual(asked);
  });

  it('goes by the last decision about a task', () => {
    const rows = [
      [1, 'N1.09', 'Tạm dừng', null, null, 'x', 'Đồng ý', 46_150, basis],
      [2, 'N1.09', 'Tiếp tục thực hiện', null, null, 'x', 'Đồng ý', 46_188, basis],
    ];
    const tasks = taskTable([taskCells({ code: 'N1.09', status: 'Đang thực hiện' })]);
    const { findings } = withTab('Điều chỉnh', [header, ...rows], tasks);
    expect(saidAbout('Điều chỉnh', findings)).toEqual([]);
  });

  it('moves an extension that falls on a Sunday to Monday', () => {
    const row = [1, 'N1.09', 'Gia hạn', null, '28/6/2026', 'x', 'Đồng ý', 46_188, basis];
    expect(deadlineAfter(row).deadline).toMatchObject({
      extendedTo: '2026-06-28',
      effectiveDate: '2026-06-29',
    });
  });

  it('takes the words of a deadline for a new date', () => {
    const row = [1, 'N1.09', 'Gia hạn', '31/5/2026', 'Quý III/2026', 'x', 'Đồng ý', 46_188, basis];
    expect(deadlineAfter(row).deadline.extendedTo).toBe('2026-09-30');
  });

  it.each([
    ['while nobody has decided', 'Chờ ý kiến'],
    ['while the cell is blank', null],
    ['when it was refused', 'Không đồng ý'],
    ['when the word cannot be read', 'OK'],
  ])('changes nothing %s', (_title, decision) => {
    const row = [1, 'N1.09', 'Gia hạn', '31/5/2026', '30/6/2026', 'x', decision, null, basis];
    expect(deadlineAfter(row).deadline.extendedTo).toBeNull();
  });

  it('of other kinds moves no deadline', () => {
    const row = [1, 'N1.09', 'Tạm dừng', '31/5/2026', '30/6/2026', 'x', 'Đồng ý', 46_188, basis];
    expect(deadlineAfter(row).deadline.extendedTo).toBeNull();
  });

  it('lets the last decision count, whatever the order of rows', () => {
    const first = [
      1,
      'N1.09',
      'Gia hạn',
      '31/5/2026',
      '30/6/2026',
      'x',
      'Đồng ý',
      '01/6/2026',
      basis,
    ];
    const second = [
      2,
      'N1.09',
      'Gia hạn',
      '30/6/2026',
      '31/7/2026',
      'x',
      'Đồng ý',
      '20/6/2026',
      basis,
    ];
    expect(deadlineAfter(first, second).deadline.extendedTo).toBe('2026-07-31');
    expect(deadlineAfter(second, first).deadline.extendedTo).toBe('2026-07-31');
    const undated = second.map((cell, index) => (index === 7 ? null : cell));
    expect(deadlineAfter(first, undated).deadline.extendedTo).toBe('2026-07-31');
  });

  it('never takes time away: an earlier date than the agreed one changes nothing', () => {
    const longer = [1, 'N1.09', 'Gia hạn', '31/5/2026', '31/7/2026', 'x', 'Đồng ý', 46_180, basis];
    const shorter = [2, 'N1.09', 'Gia hạn', '31/7/2026', '30/6/2026', 'x', 'Đồng ý', 46_190, basis];
    const { deadline, said } = deadlineAfter(longer, shorter);
    expect(deadline.extendedTo).toBe('2026-07-31');
    expect(said).toEqual(['change/new-date-not-later E3']);
  });

  it.each<readonly [string, Rows[number], string]>([
    ['no new date', [1, 'N1.09', 'Gia hạn', null, null, 'x'], 'change/new-date-missing E2'],
    [
      'an unreadable new date',
      [1, 'N1.09', 'Gia hạn', null, 'sớm', 'x'],
      'change/new-date-missing E2',
    ],
    [
      'a new date before the old one',
      [1, 'N1.09', 'Gia hạn', '31/5/2026', '30/4/2026', 'x'],
      'change/new-date-not-later E2',
    ],
    [
      'a new date before the task’s own',
      [1, 'N1.09', 'Gia hạn', null, '30/4/2026', 'x', 'Đồng ý', 46_188, basis],
      'change/new-date-not-later E2',
    ],
    [
      'agreement without a basis',
      [1, 'N1.09', 'Gia hạn', '31/5/2026', '30/6/2026', 'x', 'Đồng ý'],
      'change/basis-missing I2',
    ],
    [
      'an extension that nobody has decided',
      [1, 'N1.09', 'Gia hạn', '31/5/2026', '30/6/2026', 'x', 'Chờ ý kiến'],
      'change/undecided G2',
    ],
    [
      'a pause that nobody has decided',
      [1, 'N1.09', 'Tạm dừng', null, null, 'x'],
      'change/undecided G2',
    ],
    ['a kind out of the list', [1, 'N1.09', 'Xin thêm'], 'change/value-unreadable C2'],
    ['a task that is not there', [1, 'N9.99', 'Tạm dừng'], 'change/task-unknown B2'],
  ])('asks about %s', (_title, row, expected) => {
    const { deadline, said } = deadlineAfter(row);
    expect(said).toEqual([expected]);
    if (expected !== 'change/basis-missing I2') expect(deadline.extendedTo).toBeNull();
  });

  it('names tasks to come when it adds them', () => {
    expect(deadlineAfter([1, 'N1.99', 'Bổ sung nhiệm vụ']).said).toEqual([]);
  });

  it('makes a vague deadline clear', () => {
    const vague = taskTable([taskCells({ code: 'N1.09', deadline: 'Theo kế hoạch' })]);
    const row = [1, 'N1.09', 'Gia hạn', null, '30/9/2026', 'x', 'Đồng ý', 46_188, basis];
    const { programme, findings } = withTab('Điều chỉnh', [header, row], vague);
    expect(programme.tasks[0]?.deadline.effectiveDate).toBe('2026-09-30');
    expect(saidAbout('Nhiệm vụ', findings)).toEqual([]);
  });
});

describe('Văn bản', () => {
  const header = [
    'Số, ký hiệu',
    'Loại văn bản',
    'Ngày ban hành',
    'Trích yếu',
    'Thực hiện văn bản nào',
  ];

  it('flags the programme’s own plan that is older than what it carries out, and corrects nothing', () => {
    const rows = [
      header,
      ['62-KH/ĐU', 'Kế hoạch', '16/3/2025', 'Phát triển văn hóa', '18–CTr/TU; 80-NQ/TW'],
      ['18-CTr/TU', 'Chương trình hành động', 46_093, 'Văn hóa', null],
      ['80-NQ/TW', 'Nghị quyết', '07/01/2026', 'Văn hóa', null],
    ];
    const { programme, findings } = withTab('Văn bản', rows);
    expect(programme.documents[0]?.issuedOn).toBe('2025-03-16');
    expect(findings.filter(({ tab }) => tab === 'Văn bản')).toMatchObject([
      {
        rule: 'document/older-than-basis',
        row: 2,
        details: {
          document: { type: 'Kế hoạch', reference: '62-KH/ĐU' },
          issuedOn: '2025-03-16',
          basis: { type: 'Chương trình hành động', reference: '18-CTr/TU' },
          basisIssuedOn: '2026-03-12',
        },
      },
    ]);
  });

  it('says nothing of documents without a date, or in good order', () => {
    const rows = [
      header,
      ['11-KH/ĐU', 'Kế hoạch', null, 'x', '71-NQ/TW'],
      ['32-KH/ĐU', 'Kế hoạch', '25/11/2025', 'x', '71-NQ/TW'],
      ['71-NQ/TW', 'Nghị quyết', '22/8/2025', 'x', null],
    ];
    expect(saidAbout('Văn bản', withTab('Văn bản', rows).findings)).toEqual([]);
  });

  it.each([
    ['UBND phường', 'Ủy ban nhân dân phường', true],
    ['UBND phường Hòa Bình', 'UBND phường', true],
    ['UBND phường', 'UBND thành phố', false],
  ])('holds two papers of one number against each other: %s, %s', (one, other, isTold) => {
    const rows = [
      ['Số, ký hiệu', 'Cơ quan ban hành', 'Ngày ban hành', 'Trích yếu'],
      ['15/KH-UBND', one, '02/3/2026', 'x'],
      ['15/KH-UBND', other, '05/3/2026', 'x'],
    ];
    const said = saidAbout('Văn bản', withTab('Văn bản', rows).findings);
    expect(said).toEqual(isTold ? ['document/two-dates C3'] : []);
  });

  it('asks about a date it cannot read', () => {
    const rows = [header, ['11-KH/ĐU', 'Kế hoạch', '…/4/2026', 'x', null]];
    expect(saidAbout('Văn bản', withTab('Văn bản', rows).findings)).toEqual([
      'document/date-unreadable C2',
    ]);
  });
});

describe('Chỉ tiêu', () => {
  const header = ['Mã', 'Chỉ tiêu', 'Cơ quan theo dõi', 'Cách đánh giá', 'Mục tiêu', 'Kết quả'];

  it('keeps a blank result blank', () => {
    const rows = [
      header,
      ['CT.01', 'Không để xảy ra cháy', 'Công an', 'Không để xảy ra', null, null],
    ];
    const [indicator] = withTab('Chỉ tiêu', rows).programme.indicators;
    expect(indicator).toMatchObject({ unit: 'CA', measure: 'zero-event', actual: '' });
  });

  it('keeps a typed 0', () => {
    const rows = [header, ['CT.01', 'Cháy', 'Công an', 'Không để xảy ra', null, 0]];
    expect(withTab('Chỉ tiêu', rows).programme.indicators[0]?.actual).toBe('0');
  });

  it('asks about units and kinds that it does not know', () => {
    const rows = [header, ['CT.01', 'x', 'Trường A', 'Cao hơn', null, null]];
    const { programme, findings } = withTab('Chỉ tiêu', rows);
    expect(programme.indicators[0]).toMatchObject({ unit: null, measure: null });
    expect(saidAbout('Chỉ tiêu', findings)).toEqual([
      'indicator/value-unreadable D2',
      'indicator/unit-unknown C2',
    ]);
  });

  it('writes a share among percentages as a percentage, and number cells as people read them', () => {
    const rows = [
      [...header, 'Đơn vị tính', 'Số liệu kỳ gốc'],
      ['CT.01', 'x', 'Công an', 'Đạt từ mức trở lên', '80%', 0.85714285, '%', null],
      ['CT.02', 'x', 'Công an', 'Đạt từ mức trở lên', 0.8, 71.5, '%', null],
      ['CT.03', 'x', 'Công an', 'Năm sau thấp hơn năm trước', null, '0,84', '%', '0,92'],
    ];
    const { programme, findings } = withTab('Chỉ tiêu', rows);
    expect(programme.indicators.map(({ target, actual }) => [target, actual])).toEqual([
      ['80%', '85,71%'],
      ['80%', '71,5'],
      ['', '0,84'],
    ]);
    expect(saidAbout('Chỉ tiêu', findings)).toEqual([]);
  });

  it('asks about figures that cannot be told, rows without a title and codes that come twice', () => {
    const rows = [
      header,
      ['CT.01', 'x', 'Công an', 'Đạt từ mức trở lên', '80%', 'nhiều'],
      ['CT.02', null, 'Công an', 'Đạt từ mức trở lên', '80%', '85%'],
      ['ct.01', 'y', 'Công an', 'Đạt từ mức trở lên', 'vừa phải', '85%'],
      ['II', null, null, null, null, null],
    ];
    expect(saidAbout('Chỉ tiêu', withTab('Chỉ tiêu', rows).findings)).toEqual([
      'indicator/figure-unclear F2',
      'indicator/title-missing B3',
      'indicator/code-duplicate A4',
      'indicator/figure-unclear E4',
    ]);
  });

  it('is never taken for the task table', () => {
    const rows = [header, ['CT.01', 'x', 'Công an', 'Xếp loại', 'Tốt', null]];
    const {
      taskTables: [table],
    } = withTab('Chỉ tiêu', rows);
    expect(table?.sheet.title).toBe('Nhiệm vụ');
  });
});

describe('Cấu hình', () => {
  function settingsOf(...rows: Rows) {
    const { programme, findings } = withTab('Cấu hình', [['Mục', 'Giá trị', 'Cách ghi'], ...rows]);
    return { settings: programme.settings, said: saidAbout('Cấu hình', findings) };
  }

  it('reads each value in its own way', () => {
    const { settings, said } = settingsOf(
      ['A. CƠ QUAN'],
      ['Ngày Chương trình', 46_127],
      ['Ngày chốt số liệu', '14'],
      ['Đơn vị cập nhật trước ngày chốt', '02 ngày làm việc'],
      ['Chế độ gửi thư', 'gửi thật'],
      ['Nơi nhận', '- Như trên;\n- Lưu: VT, VP.'],
      ['Dữ liệu mẫu', 'Có'],
      ['Địa chỉ nhận trả lời', 'vanphong@hoabinh.test'],
      ['Địa chỉ được xem toàn bộ', '- chutich@hoabinh.test;\n- pct@hoabinh.test'],
    );
    expect(said).toEqual([]);
    expect(settings).toMatchObject({
      programmeDate: '2026-04-15',
      closingDay: 14,
      workingDaysToUpdate: 2,
      sendingMode: 'live',
      recipients: ['Như trên', 'Lưu: VT, VP'],
      sample: true,
      officeMail: 'vanphong@hoabinh.test',
      fullReaders: ['chutich@hoabinh.test', 'pct@hoabinh.test'],
    });
  });

  it('lets nobody in by a list of which one address cannot be read', () => {
    const { settings, said } = settingsOf(['Địa chỉ được xem toàn bộ', 'a@b.vn; Chủ tịch']);
    expect(settings.fullReaders).toEqual([]);
    expect(said).toHaveLength(1);
  });

  it('keeps the default for what is blank or cannot be read, and asks about the latter', () => {
    const { settings, said } = settingsOf(
      ['Ngày chốt số liệu', 31],
      ['Chế độ gửi thư', 'Gửi luôn'],
      ['Địa chỉ nhận trả lời', 'a@b.vn; c@d.vn'],
      ['Nhắc trước hạn', null],
    );
    expect(settings).toMatchObject({
      closingDay: 14,
      sendingMode: 'stopped',
      officeMail: '',
      ladder: [15, 7, 3, 1],
    });
    expect(said).toEqual([
      'settings/value-unreadable B2',
      'settings/value-unreadable B3',
      'settings/value-unreadable B4',
    ]);
  });

  it.each<[string | null, boolean, number]>([
    ['Có (sau khi Văn phòng duyệt)', true, 0],
    ['Không', false, 0],
    [null, false, 0],
    ['Có', false, 1],
    ['x', false, 1],
  ])('lets mails to leaders be offered only in so many words: %j', (text, mailsLeaders, asked) => {
    const { settings, said } = settingsOf(['Gửi lãnh đạo UBND', text]);
    expect([settings.mailsLeaders, said.length]).toEqual([mailsLeaders, asked]);
  });

  it('gives the year of deadlines that name none', () => {
    const rows = [
      ['Mục', 'Giá trị'],
      ['Ngày Chương trình', '15/4/2027'],
    ];
    const cells = taskTable([taskCells({ deadline: 'Quý II' })]);
    const [task] = withTab('Cấu hình', rows, cells).programme.tasks;
    expect(task?.deadline.date).toBe('2027-06-30');
  });
});
