import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, serialFromDate } from '../../shared/domain/calendar-date.ts';
import type { DeadlineKind } from '../../shared/domain/deadline.ts';
import { formatDay } from '../../shared/domain/format-day.ts';
import { readDeadline } from '../../shared/intake/deadline/deadline.ts';
import type { Cell } from '../../shared/workbook/content.ts';
import { oneTask } from './understood.ts';

type Wording = readonly [cell: Cell, kind: DeadlineKind, date: string | null];

const days: readonly Wording[] = [
  ['30/6/2026', 'day', '2026-06-30'],
  ['ngày 30/6/2026', 'day', '2026-06-30'],
  ['30.06.26', 'day', '2026-06-30'],
  ['30-6-2026', 'day', '2026-06-30'],
  ['30 / 6 / 2026', 'day', '2026-06-30'],
  ['ngày 30 tháng 6 năm 2026', 'day', '2026-06-30'],
  ['2026-06-30', 'day', '2026-06-30'],
  ['Trước 30/6/2026', 'day', '2026-06-30'],
  ['trước ngày 30/6/2026', 'day', '2026-06-30'],
  ['Chậm nhất 30/6/2026', 'day', '2026-06-30'],
  ['chậm nhất là ngày 30/6/2026', 'day', '2026-06-30'],
  ['đến hết ngày 30/6/2026', 'day', '2026-06-30'],
  ['Hoàn thành trước ngày 30/6/2026.', 'day', '2026-06-30'],
  ['Thời hạn: 30/6/2026', 'day', '2026-06-30'],
  ['từ nay đến hết 30/9/2026', 'day', '2026-09-30'],
  ['trước 17h00 ngày 30/6/2026', 'day', '2026-06-30'],
  ['thứ Ba, ngày 30/6/2026', 'day', '2026-06-30'],
  ['30/6/2026 00:00:00', 'day', '2026-06-30'],
  ['01/6 - 30/6/2026', 'day', '2026-06-30'],
  ['từ ngày 01/6/2026 đến ngày 30/6/2026', 'day', '2026-06-30'],
  ['30/6/2026 (theo Kế hoạch số 15/KH-UBND)', 'day', '2026-06-30'],
  [46_203, 'day', '2026-06-30'],
  [46_203.5, 'day', '2026-06-30'],
  ['46203', 'day', '2026-06-30'],
  ['30∕6∕2026', 'day', '2026-06-30'],
  ['Dự kiến 30/9/2026', 'day', '2026-09-30'],
  ['30/6/2026 (gia hạn đến 30/9/2026)', 'day', '2026-06-30'],
  ['30/6/2026, xin gia hạn đến hết tháng 9/2026', 'day', '2026-06-30'],
];

const periods: readonly Wording[] = [
  ['Tháng 6/2026', 'month', '2026-06-30'],
  ['tháng Sáu năm 2026', 'month', '2026-06-30'],
  ['09.2026', 'month', '2026-09-30'],
  ['nửa đầu tháng 6/2026', 'month', '2026-06-15'],
  ['khoảng tháng 9/2026', 'month', '2026-09-30'],
  ['quý ba năm 2026', 'quarter', '2026-09-30'],
  ['Giai đoạn 1: 2026-2028', 'span', '2028-12-31'],
  ['NH 2026-2027', 'span', '2027-05-31'],
  ['tháng 6 năm 2026', 'month', '2026-06-30'],
  ['T6/2026', 'month', '2026-06-30'],
  ['06/2026', 'month', '2026-06-30'],
  ['hết tháng 6/2026', 'month', '2026-06-30'],
  ['cuối tháng 02/2028', 'month', '2028-02-29'],
  ['giữa tháng 6/2026', 'month', '2026-06-15'],
  ['đầu tháng 7/2026', 'month', '2026-07-01'],
  ['tháng 6-9/2026', 'month', '2026-09-30'],
  ['từ tháng 6 đến tháng 9/2026', 'month', '2026-09-30'],
  ['trước tháng 7/2026', 'month', '2026-06-30'],
  ['Quý II/2026', 'quarter', '2026-06-30'],
  ['Quí II/2026', 'quarter', '2026-06-30'],
  ['Quý 2 năm 2026', 'quarter', '2026-06-30'],
  ['Q2/2026', 'quarter', '2026-06-30'],
  ['QUÝ IV - 2026', 'quarter', '2026-12-31'],
  ['trong quý I/2027', 'quarter', '2027-03-31'],
  ['Quý III, IV/2026', 'quarter', '2026-12-31'],
  ['Quý III và quý IV năm 2026', 'quarter', '2026-12-31'],
  ['từ quý IV/2026 đến quý I/2027', 'quarter', '2027-03-31'],
  ['trước quý III/2026', 'quarter', '2026-06-30'],
  ['6 tháng đầu năm 2026', 'part-year', '2026-06-30'],
  ['06 tháng đầu năm 2026', 'part-year', '2026-06-30'],
  ['6 tháng cuối năm 2026', 'part-year', '2026-12-31'],
  ['9 tháng đầu năm 2026', 'part-year', '2026-09-30'],
  ['giữa năm 2026', 'part-year', '2026-06-30'],
  ['đầu năm 2027', 'part-year', '2027-01-01'],
  ['Năm 2026', 'year', '2026-12-31'],
  ['cuối năm 2026', 'year', '2026-12-31'],
  ['trong năm 2026', 'year', '2026-12-31'],
  ['2026', 'year', '2026-12-31'],
  [2026, 'year', '2026-12-31'],
  ['trước năm 2030', 'year', '2029-12-31'],
  ['Giai đoạn 2026 - 2030', 'span', '2030-12-31'],
  ['2026–2030', 'span', '2030-12-31'],
  ['2025-2027', 'span', '2027-12-31'],
  ['giai đoạn\n2026-2030', 'span', '2030-12-31'],
  ['đến năm 2030', 'span', '2030-12-31'],
  ['Phấn đấu đến năm 2030', 'span', '2030-12-31'],
  ['từ năm 2026 đến năm 2030', 'span', '2030-12-31'],
  ['Nhiệm kỳ 2025 - 2030', 'span', '2030-12-31'],
  ['trong nhiệm kỳ', 'span', '2030-12-31'],
  ['năm học 2026 - 2027', 'span', '2027-05-31'],
  ['giai đoạn 2026-2030, tầm nhìn đến năm 2045', 'span', '2030-12-31'],
];

const recurring = [
  ['Hằng tháng', 'month'],
  ['thứ Sáu hằng tuần', 'week'],
  ['ngày 25 hằng tháng', 'month'],
  ['Hằng quý', 'quarter'],
  ['ngày 20 tháng cuối quý', 'quarter'],
  ['3 tháng/lần', 'quarter'],
  ['định kỳ 6 tháng', 'half-year'],
  ['2 lần/năm', 'half-year'],
  ['30/6 và 31/12 hằng năm', 'half-year'],
  ['tháng 6 và tháng 12 hằng năm', 'half-year'],
  ['Trước 15/6 và 15/12 hằng năm', 'half-year'],
  ['30/6; 31/12 hàng năm', 'half-year'],
  ['Quý II, quý IV hằng năm', 'half-year'],
  ['6 tháng và hằng năm', 'half-year'],
  ['Tháng 6, 12 hằng năm', 'half-year'],
  ['Hằng năm (trước 15/6 và 15/12)', 'half-year'],
  ['Mỗi năm 2 lần', 'half-year'],
  ['ngày 15 tháng 6 và ngày 15 tháng 12 hằng năm', 'half-year'],
  ['Tháng 3, 6, 9, 12 hằng năm', 'quarter'],
  ['15/3, 15/6, 15/9, 15/12 hằng năm', 'quarter'],
  ['2 năm/lần', 'year'],
  ['5 năm/lần', 'year'],
  ['2 năm một lần', 'year'],
  ['08h00 Thứ Hai hàng tuần', 'week'],
  ['25/hàng tháng', 'month'],
  ['quý/lần', 'quarter'],
  ['tháng, quý, 6 tháng, năm', 'month'],
  ['Tháng 6 - tháng 8 hằng năm', 'year'],
  ['Báo cáo UBND phường trước ngày 15 hằng tháng', 'month'],
  ['hằng quý, hằng năm', 'quarter'],
  ['31/12 (hằng năm)', 'year'],
  ['Từ 01/6 đến 30/6 hằng năm', 'year'],
  ['Trước ngày 05 tháng sau', 'month'],
  ['trước 30/6 hằng năm', 'year'],
  ['Quý IV hằng năm', 'year'],
  ['01 lần/năm', 'year'],
] as const;

const undated: readonly Wording[] = [
  ['Hằng năm', 'recurring', null],
  ['Hàng năm', 'recurring', null],
  ['hằng quý', 'recurring', null],
  ['Hàng tháng', 'recurring', null],
  ['ngày 25 hằng tháng', 'recurring', null],
  ['trước ngày 15/12 hằng năm', 'recurring', null],
  ['mỗi quý một lần', 'recurring', null],
  ['01 lần/năm', 'recurring', null],
  ['6 tháng/lần', 'recurring', null],
  ['Định kỳ', 'recurring', null],
  ['Thường xuyên', 'ongoing', null],
  ['Thường xuyên, liên tục', 'ongoing', null],
  ['Thực hiện thường xuyên', 'ongoing', null],
  ['Sau khi có hướng dẫn của thành phố', 'event', null],
  ['ngay sau khi được giao vốn', 'event', null],
  ['theo tiến độ của thành phố', 'event', null],
  ['trước khai giảng', 'event', null],
  ['trước kỳ họp HĐND giữa năm', 'event', null],
  ['trong vòng 30 ngày kể từ ngày ban hành', 'event', null],
];

const unclear: readonly Wording[] = [
  ['Theo kế hoạch', 'unclear', null],
  ['Theo quy định', 'unclear', null],
  ['Theo Kế hoạch số 15/KH-UBND năm 2026', 'unclear', null],
  ['chi thường xuyên', 'unclear', null],
  ['định hướng đến năm 2035', 'unclear', null],
  ['Nghị quyết về phát triển đến năm 2030', 'unclear', null],
  ['15/13/2026', 'unclear', null],
  ['Tháng 13/2026', 'unclear', null],
  ['Quý V/2026', 'unclear', null],
  ['2030-2026', 'unclear', null],
  ['30/6/2026; 30/9/2026', 'unclear', null],
  ['Quý II/2026 (trước 15/6/2026)', 'unclear', null],
  ['x', 'unclear', null],
  [12, 'unclear', null],
  [true, 'unclear', null],
  ['', 'missing', null],
  [null, 'missing', null],
  ['   ', 'missing', null],
  ['-', 'missing', null],
  ['…', 'missing', null],
  [{ error: '#REF!' }, 'missing', null],
];

describe('a deadline in the words of the office', () => {
  it.each([...days, ...periods, ...undated, ...unclear])('%j is %s %s', (cell, kind, date) => {
    expect(readDeadline(cell)).toMatchObject({ kind, date });
  });

  it.each([...days, ...periods, ...undated])(
    '%j is the same decomposed and in capitals',
    (cell) => {
      if (typeof cell !== 'string') return;
      const known = readDeadline(cell);
      expect(readDeadline(cell.normalize('NFD'))).toEqual(known);
      expect(readDeadline(cell.toLocaleUpperCase('vi'))).toEqual(known);
      expect(readDeadline(` ${cell.replaceAll(' ', '\u00a0')} `)).toEqual(known);
    },
  );

  it('that no calendar has says which month is meant', () => {
    const expected = { kind: 'unclear', date: null, impossible: { month: 6, year: 2026 } };
    expect(readDeadline('31/6/2026')).toEqual(expected);
    expect(readDeadline('trước ngày 31.06.2026')).toEqual(expected);
    expect(readDeadline('29/02/2026').impossible).toEqual({ month: 2, year: 2026 });
  });
});

describe('a deadline without a year', () => {
  it.each([
    ['hết tháng 6', 'month', '2026-06-30'],
    ['Q2', 'quarter', '2026-06-30'],
    ['Quý III', 'quarter', '2026-09-30'],
    ['30/6', 'day', '2026-06-30'],
    ['trước ngày 30 tháng 6', 'day', '2026-06-30'],
    ['6 tháng đầu năm', 'part-year', '2026-06-30'],
    ['9 tháng', 'part-year', '2026-09-30'],
    ['giữa năm', 'part-year', '2026-06-30'],
    ['cuối năm', 'year', '2026-12-31'],
    ['trong năm nay', 'year', '2026-12-31'],
  ] as const)('“%s” takes the programme’s year, and says so', (text, kind, date) => {
    expect(readDeadline(text, 2026)).toEqual({ kind, date, yearAssumed: true });
    expect(readDeadline(text)).toMatchObject({ kind: 'unclear', date: null });
  });

  it('is asked about, with the day that is counted meanwhile', () => {
    const { task, findings } = oneTask({ deadline: 'hết tháng 9' });
    expect(task.deadline).toMatchObject({ date: '2026-09-30', text: 'hết tháng 9' });
    expect(findings).toMatchObject([
      { rule: 'task/deadline-unclear', details: { text: 'hết tháng 9', readAs: '2026-09-30' } },
    ]);
  });
});

describe('a year that nobody can mean', () => {
  it.each(['30/6/2062', '30/6/1926', '30/6/20226'])('is asked about: %s', (text) => {
    expect(readDeadline(text)).toMatchObject({ kind: 'unclear', date: null });
  });
});

describe('a deadline that we print', () => {
  const anyDay = fc.integer({ min: 0, max: 11_000 }).map((offset) => addDays('2020-01-01', offset));

  it('reads back as the same day', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(readDeadline(formatDay(date))).toEqual({ kind: 'day', date });
        expect(readDeadline(serialFromDate(date))).toEqual({ kind: 'day', date });
      }),
    );
  });

  it.each([...days, ...periods, ...undated])('%j reads back from the text of its task', (cell) => {
    const { deadline } = oneTask({ deadline: cell }).task;
    const again = oneTask({ deadline: deadline.text }).task.deadline;
    expect(again).toEqual(deadline);
  });
});

describe('any cell at all', () => {
  it('is read without a complaint of the machine', () => {
    const words = fc.constantFrom(
      ...[
        'trước',
        'hết',
        'quý',
        'tháng',
        'năm',
        'nam',
        'đến',
        '6',
        'III',
        '2026',
        '/',
        '-',
        ',',
        '(',
      ],
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.boolean(),
      fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(anything, (cell) => {
        const { kind, date } = readDeadline(cell, 2026);
        expect(date === null || /^\d{4}-\d{2}-\d{2}$/.test(date)).toBe(true);
        expect(date !== null).toBe(
          ['day', 'month', 'quarter', 'part-year', 'year', 'span'].includes(kind),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('of hostile length or repetition is read at once', () => {
    const start = performance.now();
    for (const text of [
      'nam ',
      'trước ',
      'quý iii,',
      '6/26-',
      '(',
      'đến hết ',
      '1,',
      'tháng 6 nam ',
    ]) {
      readDeadline(text.repeat(10_000), 2026);
      readDeadline(text.repeat(Math.floor(290 / text.length)), 2026);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('Recurring work', () => {
  it.each(recurring)('“%s” comes back each %s', (text, every) => {
    expect(readDeadline(text)).toMatchObject({ kind: 'recurring', date: null, every });
  });

  it('is looked at on the closing dates from the day that the programme was issued', () => {
    const { task } = oneTask({ deadline: 'Hằng quý' });
    expect(task.deadline.checkpoints.slice(0, 2)).toEqual(['2026-06-14', '2026-09-14']);
  });
});

const daysOfYear: readonly (readonly [string, string])[] = [
  ['15/7 hàng năm', '15/7'],
  ['Hằng năm (trước 15/12 và 15/6)', '15/6 15/12'],
  ['Quý I hằng năm', '31/3'],
  ['Tháng 6, 12 hằng năm', '31/6 31/12'],
  ['Từ 01/6 đến 30/6 hằng năm', '30/6'],
  ['ngày 20 tháng cuối quý', '20/3 20/6 20/9 20/12'],
  ['ngày 10 tháng đầu quý', '10/1 10/4 10/7 10/10'],
  ['Hằng năm', ''],
  ['Hằng quý', ''],
  ['Hằng tháng', ''],
  ['Tháng 13 hằng năm', ''],
];

describe('Recurring work with days of its own', () => {
  it.each(daysOfYear)('“%s” comes back on %s', (text, expected) => {
    const { days = [] } = readDeadline(text, 2026);
    expect(days.map(({ day, month }) => `${day}/${month}`).join(' ')).toBe(expected);
  });

  it.each(['ngày 25 hằng tháng', 'trước ngày 25 hằng tháng', '25/hàng tháng'])(
    '“%s” comes back on that day of each month',
    (text) => {
      const { task } = oneTask({ deadline: text });
      expect(task.deadline.checkpoints.slice(0, 2)).toEqual(['2026-04-25', '2026-05-25']);
    },
  );

  it('is looked at on those days, not at the end of the year', () => {
    const { task } = oneTask({ deadline: 'Quý I hằng năm' });
    expect(task.deadline.checkpoints[0]).toBe('2027-03-31');
  });
});

describe('What begins on a day', () => {
  it.each(['từ tháng 6/2026', 'Từ năm 2026', 'bắt đầu từ quý III/2026'])(
    'says nothing of its end: %s',
    (text) => {
      expect(readDeadline(text, 2026)).toEqual({ kind: 'unclear', date: null });
    },
  );
});

describe('An extension written into the deadline cell', () => {
  it.each([
    '30/6/2026 (GH 31/8/2026)',
    '30/6/2026\nGia hạn: 31/8/2026',
    '30/6/2026, lùi đến 31/8/2026',
    '30/6/2026 gia hạn lần 1 đến 31/7/2026, gia hạn lần 2 đến 31/8/2026',
  ])('is passed on: %j', (text) => {
    const date = '2026-06-30';
    expect(readDeadline(text)).toEqual({ kind: 'day', date, statedExtension: '2026-08-31' });
  });

  it('does not move the deadline; the Office is asked to register it', () => {
    const { task, findings } = oneTask({
      deadline: '30/6/2026 (gia hạn đến 30/9/2026)',
    });
    expect(task.deadline.effectiveDate).toBe('2026-06-30');
    expect(findings.map(({ rule }) => rule)).toContain('task/extension-in-cell');
  });
});
