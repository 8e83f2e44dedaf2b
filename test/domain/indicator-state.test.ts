import { describe, expect, it } from 'vitest';
import type { Indicator, IndicatorState, MeasureKind } from '../../shared/domain/indicator.ts';
import {
  type FigureCell,
  indicatorState,
  unclearFigure,
} from '../../shared/domain/indicator-state.ts';
import { anIndicator } from '../builders.ts';

interface Case {
  readonly title: string;
  readonly measure: MeasureKind;
  readonly target?: string;
  readonly baseline?: string;
  readonly actual: string;
  readonly deadlineText?: string;
  readonly measureUnit?: string;
  readonly expected: IndicatorState;
}

const cases: readonly Case[] = [
  {
    title: 'trên 80% is not met by 80%',
    measure: 'above',
    target: '80',
    actual: '80%',
    expected: 'not-met',
  },
  {
    title: 'trên 80% is met by 80,5%',
    measure: 'above',
    target: '80%',
    actual: '80,5 %',
    expected: 'met',
  },
  {
    title: 'ít nhất 05 mô hình is met by 5',
    measure: 'at-least',
    target: '05',
    actual: '5 mô hình',
    measureUnit: 'mô hình',
    expected: 'met',
  },
  {
    title: '100% is met by 100 only',
    measure: 'exactly',
    target: '100',
    actual: '99,9',
    expected: 'not-met',
  },
  {
    title: 'a thousand is written 1.234',
    measure: 'at-least',
    target: '1.000',
    actual: '1.234',
    measureUnit: 'hộ',
    expected: 'met',
  },
  {
    title: 'higher than the year before',
    measure: 'rising',
    baseline: '94,1 (năm 2025)',
    actual: '94,2',
    expected: 'met',
  },
  {
    title: 'not lower than the year before',
    measure: 'falling',
    baseline: '14',
    actual: '14',
    expected: 'not-met',
  },
  {
    title: 'rising without a baseline is only on its way',
    measure: 'rising',
    actual: '94,2',
    expected: 'progressing',
  },
  { title: 'blank is never 0', measure: 'zero-event', actual: '  ', expected: 'no-data' },
  { title: 'a typed 0 is “không để xảy ra”', measure: 'zero-event', actual: '0', expected: 'met' },
  {
    title: '“Không xảy ra” says 0',
    measure: 'zero-event',
    actual: 'Không xảy ra',
    expected: 'met',
  },
  {
    title: '“Không có số liệu” does not say 0',
    measure: 'zero-event',
    actual: 'Không có số liệu',
    expected: 'no-data',
  },
  { title: 'one event is not met', measure: 'zero-event', actual: '1 vụ', expected: 'not-met' },
  { title: 'đã đạt', measure: 'criterion', actual: 'Đã đạt', expected: 'met' },
  {
    title: 'đạt, with the paper',
    measure: 'criterion',
    actual: 'Đạt, theo Quyết định số 15/QĐ-UBND',
    expected: 'met',
  },
  { title: 'chưa đạt', measure: 'criterion', actual: 'Chưa đạt', expected: 'not-met' },
  {
    title: 'cơ bản đạt is not met',
    measure: 'criterion',
    actual: 'Cơ bản đạt',
    expected: 'progressing',
  },
  {
    title: 'đạt 3/5 tiêu chí is not met',
    measure: 'criterion',
    actual: 'Đạt 3/5 tiêu chí',
    expected: 'progressing',
  },
  {
    title: '“cơ quan …” is not “có”',
    measure: 'criterion',
    actual: 'Cơ quan cấp trên đang thẩm định',
    expected: 'not-met',
  },
  {
    title: 'the grade asked for',
    measure: 'grade',
    target: 'Xuất sắc',
    actual: 'Hoàn thành xuất sắc',
    expected: 'met',
  },
  {
    title: 'a better grade than asked for',
    measure: 'grade',
    target: 'Hoàn thành tốt',
    actual: 'Xuất sắc',
    expected: 'met',
  },
  {
    title: 'a lower grade',
    measure: 'grade',
    target: 'Xuất sắc',
    actual: 'Hoàn thành tốt',
    expected: 'not-met',
  },
  {
    title: 'không hoàn thành nhiệm vụ',
    measure: 'grade',
    target: 'Hoàn thành nhiệm vụ',
    actual: 'Không hoàn thành nhiệm vụ',
    expected: 'not-met',
  },
  {
    title: 'no grade yet',
    measure: 'grade',
    target: 'Xuất sắc',
    actual: 'Đang chấm',
    expected: 'progressing',
  },
  {
    title: 'by reference figures alone decide nothing',
    measure: 'by-reference',
    actual: '12',
    expected: 'progressing',
  },
  {
    title: 'by reference without figures is “chưa có số liệu”',
    measure: 'by-reference',
    actual: '',
    expected: 'no-data',
  },
  { title: 'a window is on its way', measure: 'window', actual: '14 lớp', expected: 'progressing' },
  {
    title: 'before its last year a target is not yet missed',
    measure: 'above',
    target: '80',
    actual: '71,5',
    deadlineText: 'Đến năm 2030',
    expected: 'not-yet-assessed',
  },
  {
    title: 'in its last year it is',
    measure: 'above',
    target: '80',
    actual: '71,5',
    deadlineText: 'Giai đoạn 2025 -\n2026',
    expected: 'not-met',
  },
];

/** Target, measure unit and result of a line judged “đạt từ mức trở lên”. */
const figures: readonly (readonly [string, string, string, IndicatorState])[] = [
  ['80%', '', '0,85', 'met'],
  ['80', '%', '0.75', 'not-met'],
  ['0,8', '%', '85', 'met'],
  ['0,8', '%', '71', 'not-met'],
  ['100%', '%', '1', 'met'],
  ['5', '%', '0,85', 'no-data'],
  ['80', '%', '45/50 hộ (90%)', 'met'],
  ['80', '%', '45/50 hộ', 'met'],
  ['40', 'hộ', '45/50 hộ (90%)', 'met'],
  ['80', '%', '45 hộ', 'no-data'],
  ['45', 'hộ', '90%', 'no-data'],
  ['80%', 'hộ', '85% (tăng 2% so với 2025)', 'met'],
  ['80', '%', 'Tăng 85%', 'no-data'],
  ['80', '%', 'Tăng lên 85%', 'met'],
  ['Tăng 5%', '%', 'tăng 6%', 'met'],
  ['80', '%', 'Đạt 105% kế hoạch', 'no-data'],
  ['80 - 85', '%', '86%', 'met'],
  ['80 - 85', '%', '82%', 'no-data'],
  ['5', 'mô hình', 'Năm 2026 đạt 3 mô hình', 'not-met'],
  ['5', 'mô hình', '6 tháng đầu năm 2026: 6 mô hình', 'met'],
  ['5', 'mô hình', 'Đến ngày 30/6/2026 có 6 mô hình theo Quyết định số 15/QĐ-UBND', 'met'],
  ['5', 'mô hình', '2026', 'no-data'],
  ['2000', 'hộ', '2026', 'met'],
  ['5', '', '2026 đạt 3', 'not-met'],
  ['5', 'mô hình', '12 tổ, 3 mô hình', 'not-met'],
  ['3', 'mô hình', 'Tháng 6: 2 mô hình; tháng 7: 1', 'no-data'],
  ['3', 'mô hình', 'Tháng 6: 2 mô hình, tháng 7: 2 mô hình', 'no-data'],
  ['3', '', 'Quý I/2026 đạt 2; quý II/2026 đạt 1', 'no-data'],
  ['80', '%', 'Quý I: 82%; quý II: 82%', 'met'],
  ['80', '%', 'Quý I: 78%; quý II: 82%', 'no-data'],
  ['80', '%', 'Quý I: 78; quý II: 82%', 'no-data'],
  ['3', 'mô hình', 'Tháng 6: 2 mô hình', 'not-met'],
  ['5', 'mô hình', 'Năm 2026: 6 mô hình (năm 2025: 3 mô hình)', 'met'],
  ['5', '', 'Mở 3 lớp, đạt 120 học viên', 'no-data'],
  ['5', 'mô hình', 'nhiều', 'no-data'],
  ['5', 'mô hình', 'Đạt', 'no-data'],
  ['5', 'mô hình', 'Đang triển khai', 'progressing'],
  ['5', 'mô hình', 'Chưa có số liệu', 'no-data'],
  ['80', '%', 'gần 80%', 'not-met'],
  ['80', '%', 'trên 80%', 'met'],
  ['80', '%', 'khoảng 80%', 'no-data'],
  ['2', 'tỷ đồng', '1.500 triệu đồng', 'not-met'],
  ['2', 'tỷ đồng', '2,5', 'met'],
  ['1/3 số tổ', '', '1', 'progressing'],
  ['Theo kế hoạch', '%', '85', 'progressing'],
  ['1.000', 'hộ', '1.234', 'met'],
  ['80', '%', '85.714', 'met'],
  ['80', '%', '0.857', 'met'],
  ['100', '%', '0.857', 'not-met'],
];

describe('the figure of a result', () => {
  it.each(figures)('of at least “%s” (%s): “%s” is %s', (target, measureUnit, actual, expected) => {
    const title = 'Mức đạt được';
    const given = { title, target, measureUnit, actual, baseline: '', deadlineText: '' };
    expect(indicatorState(anIndicator({ ...given, measure: 'at-least' }), 2026)).toBe(expected);
  });

  it.each<readonly [Partial<Indicator>, FigureCell | null]>([
    [{ actual: 'nhiều' }, 'actual'],
    [{ actual: 'Tháng 6: 2 mô hình; tháng 7: 1', target: '3', measureUnit: 'mô hình' }, 'actual'],
    [{ actual: '85', target: 'Theo kế hoạch' }, 'target'],
    [{ actual: '85', baseline: 'không rõ', measure: 'rising' }, 'baseline'],
    [{ actual: 'Chưa có số liệu' }, null],
    [{ actual: 'Đang triển khai' }, null],
    [{ actual: '' }, null],
    [{ actual: '85' }, null],
    [{ actual: 'Có cháy', measure: 'zero-event' }, 'actual'],
    [{ actual: 'Không xảy ra, năm trước 2 vụ', measure: 'zero-event' }, 'actual'],
    [{ actual: 'Trong năm 2026 không xảy ra vụ nào', measure: 'zero-event' }, null],
    [{ actual: 'nhiều', measure: 'criterion' }, null],
  ])('of %j is asked about: %s', (given, expected) => {
    expect(unclearFigure(anIndicator({ target: '80', ...given }))).toBe(expected);
  });

  it('is sought in time that grows with its length only', () => {
    for (const piece of ['1', '1.', '1 ', '20', '1/', '(', 'tang ', '1-a']) {
      const started = performance.now();
      indicatorState(anIndicator({ actual: piece.repeat(30_000) }), 2026);
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});

describe('a target line in 2026', () => {
  it.each(cases)('$title', ({ expected, title: _title, ...given }) => {
    expect(
      indicatorState(anIndicator({ target: '', baseline: '', deadlineText: '', ...given }), 2026),
    ).toBe(expected);
  });
});
