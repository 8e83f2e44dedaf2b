import { describe, expect, it } from 'vitest';
import type { FindingRule } from '../../shared/domain/finding.ts';
import type { TaskStatus } from '../../shared/domain/task.ts';
import { statusOfNote, statusOfResult } from '../../shared/intake/status/told-status.ts';
import { understood } from './understood.ts';

/** A row of a table that has no column of states. */
function withResult(result: string, completedOn: number | null = null) {
  const headers = ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Kết quả', 'Ngày hoàn thành'];
  const row = ['N1.06', 'Sắp xếp Tổ dân phố', 'VHXH', '30/9/2026', result, completedOn];
  const { programme, findings } = understood({ Bảng: [headers, row] });
  const said = findings.filter(({ rule }) => rule.startsWith('task/status-'));
  return { status: programme.tasks[0]!.status, said };
}

const asked = ['task/status-approximate'] as const;

describe('a result in a table without a column of states', () => {
  it.each<readonly [string, TaskStatus, readonly FindingRule[]]>([
    ['xong', 'done', []],
    ['Đã xong', 'done', []],
    ['Hoàn thành', 'done', []],
    ['Đã hoàn thành', 'done', []],
    ['Đã hoàn thành ngày 12/5/2026', 'done', asked],
    ['không làm nữa', 'in-progress', asked],
    ['tạm dừng chờ hướng dẫn', 'paused', asked],
    ['Đã dừng', 'paused', asked],
    ['Đã kiểm tra xong, lập 02 biên bản', 'in-progress', asked],
    ['Đã họp 02 lần, nay tạm dừng', 'in-progress', asked],
    ['ok', 'in-progress', asked],
    ['x', 'in-progress', asked],
    ['√', 'in-progress', asked],
    ['Đã nộp', 'in-progress', asked],
    ['Đã gửi', 'in-progress', asked],
    ['Đã họp', 'in-progress', []],
    ['Đang triển khai', 'in-progress', []],
    ['Chưa triển khai', 'not-started', []],
    ['-', 'not-started', []],
    ['250 hộ', 'in-progress', []],
    ['Ban Chỉ huy quân sự phối hợp các Tổ dân phố lập danh sách', 'in-progress', []],
    ['Tổ chức 03 buổi tuyên truyền cho 250 lượt người, phát 500 tờ rơi', 'in-progress', []],
  ])('“%s” is %s, and asked about: %j', (result, status, rules) => {
    const read = withResult(result);
    expect(read.status).toBe(status);
    expect(read.said.map(({ rule }) => rule)).toEqual(rules);
  });

  it('quotes a day of completion as a day', () => {
    const { said } = withResult('', 46_182);
    expect(said[0]?.details).toMatchObject({ text: '09/6/2026', readAs: 'done' });
  });
});

describe('a heading above rows that say nothing of their state', () => {
  const statusUnder = (heading: string, tab = 'Bảng') => {
    const headers = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Trạng thái'];
    const rows = [...(heading === '' ? [] : [['II', heading]]), [1, 'Lập sổ', 'VHXH', '30/9/2026']];
    const { programme, findings } = understood({ [tab]: [headers, ...rows] });
    const isAsked = findings.some(({ rule }) => rule === 'task/status-approximate');
    return `${programme.tasks[0]!.status}${isAsked ? ', asked' : ''}`;
  };

  it.each([
    'Đã hoàn thành',
    'NHIỆM VỤ ĐÃ HOÀN THÀNH',
    'Các công việc đã hoàn thành:',
    'Những nội dung đã hoàn thành',
  ])('“%s” tells it, and is asked about', (heading) => {
    expect(statusUnder(heading)).toBe('done, asked');
    expect(statusUnder('', heading.replace(':', ''))).toBe('done, asked');
  });

  it.each([
    'Quyết toán các công trình đã hoàn thành',
    'Duy trì các chỉ tiêu đã hoàn thành',
    'Rà soát hồ sơ các dự án đã hoàn thành',
    'Theo dõi nhiệm vụ đã hoàn thành',
    'Nhiệm vụ chưa hoàn thành',
  ])('“%s” speaks of something else', (heading) => {
    expect(statusUnder(heading)).toBe('not-started');
    expect(statusUnder('', heading)).toBe('not-started');
  });
});

describe('a tick in a column whose header is a state', () => {
  const statusesOf = (headers: readonly string[], rows: readonly (string | number)[][]) => {
    const own = ['Mã', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
    const tasks = rows.map((row, at) => [
      `N1.0${at + 1}`,
      `Việc ${at}`,
      'VHXH',
      '30/9/2026',
      ...row,
    ]);
    const { programme, findings } = understood({ Bảng: [[...own, ...headers], ...tasks] });
    const asked = findings.filter(({ rule }) => rule.startsWith('task/status-'));
    return programme.tasks.map(({ status, sheetRow }) =>
      asked.some(({ row }) => row === sheetRow) ? `${status}?` : status,
    );
  };

  it.each(['x', 'ü', '☒', 1, '1'])('is %j', (tick) => {
    const rows = [
      [tick, ''],
      ['', tick],
    ];
    expect(statusesOf(['Hoàn thành', 'Chưa hoàn thành'], rows)).toEqual(['done', 'in-progress']);
  });

  it('stands alone for done work, and is asked about where it may mean “no”', () => {
    const rows = [['x'], ['ü'], [1], ['☒'], ['☐'], [0]];
    const expected = ['done', 'done', 'done', 'done?', 'not-started', 'not-started'];
    expect(statusesOf(['Hoàn thành'], rows)).toEqual(expected);
  });

  it.each(['x', 'ü', '☒', 1])('is none in a plain column of states: %j', (cell) => {
    expect(statusesOf(['Trạng thái'], [[cell]])).toEqual(['not-started?']);
  });

  it('is no “1” among notes', () => {
    expect(statusOfNote('1', '')).toBeNull();
    expect(statusOfNote('ü', '')).toMatchObject({ certainty: 'approximate' });
  });
});

describe('a note in a table without a column for it', () => {
  it.each([
    'Theo Công văn 12',
    'Việc phát sinh',
    'VB',
    'Đã nhắc lần 2',
    'Đã giao tại giao ban',
    '-',
  ])('“%s” tells no state', (note) => {
    expect(statusOfNote(note, '')).toBeNull();
  });

  it('answers at once, however long and odd the cell', () => {
    for (const piece of ['đã gửi ', 'x', 'không ', 'da gui'.repeat(3), ' ']) {
      const text = `đã gửi ${piece.repeat(20_000)}`;
      expect(statusOfNote(text, text)?.status).not.toBe('done');
      expect(statusOfResult(text, text)?.status).not.toBe('done');
    }
  });
});
