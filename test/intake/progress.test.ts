import { describe, expect, it } from 'vitest';
import { readProgress } from '../../shared/intake/cells/progress.ts';
import type { Cell } from '../../shared/workbook/content.ts';

describe('a progress in per cent', () => {
  it.each<readonly [Cell, number | null]>([
    [80, 80],
    [0.8, 80],
    [1, 100],
    [0, 0],
    ['80%', 80],
    ['80 %', 80],
    ['80', 80],
    ['0,8', 80],
    ['80,5 %', 80.5],
    ['80.5', 80.5],
    ['1%', 1],
    ['khoảng 70%', 70],
    ['đạt 75%', 75],
    ['50 phần trăm', 50],
    ['100%', 100],
    ['', null],
    [null, null],
    [{ formula: 'A1', value: 0.5 }, 50],
    [{ error: '#DIV/0!' }, null],
  ])('%j is %j', (cell, percent) => {
    expect(readProgress(cell)).toBe(percent);
  });

  it.each<readonly [Cell]>([
    ['1.234,5'],
    ['1.000%'],
    [120],
    [-5],
    ['150%'],
    ['70-80%'],
    ['nhiều'],
    ['Đang làm'],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [true],
  ])('%j cannot be read', (cell) => {
    expect(readProgress(cell)).toBeUndefined();
  });
});
