import { describe, expect, it } from 'vitest';
import type { IndicatorState, MeasureKind } from '../../shared/domain/indicator.ts';
import { indicatorState } from '../../shared/domain/indicator-state.ts';
import { anIndicator } from '../builders.ts';

interface Case {
  readonly title: string;
  readonly measure: MeasureKind;
  readonly target?: string;
  readonly baseline?: string;
  readonly actual: string;
  readonly deadlineText?: string;
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
    expected: 'progressing',
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

describe('a target line in 2026', () => {
  it.each(cases)('$title', ({ expected, title: _title, ...given }) => {
    expect(
      indicatorState(anIndicator({ target: '', baseline: '', deadlineText: '', ...given }), 2026),
    ).toBe(expected);
  });
});
