import { describe, expect, it } from 'vitest';
import { readDateCell } from '../../shared/intake/cells/date-cell.ts';
import type { Cell } from '../../shared/workbook/content.ts';

describe('a cell that should hold one day', () => {
  it.each<readonly [Cell]>([
    [46_185],
    [46_185.75],
    ['12/6/2026'],
    ['12.06.26'],
    ['12-6-2026'],
    ['ngày 12 tháng 6 năm 2026'],
    ['2026-06-12'],
    ['2026-06-12T00:00:00.000Z'],
    ['12/6/2026 08:30'],
    ['12/06/2026.'],
    ['14h 12/6/2026'],
    ["17h30' ngày 12/6/2026"],
    ['Sáng thứ Sáu, ngày 12/6/2026'],
    ['T6, 12/6/2026'],
    ['12/6/2026 lúc 17h'],
    ['46185'],
    [{ formula: 'TODAY()', value: 46_185 }],
  ])('%j is 12/6/2026', (cell) => {
    expect(readDateCell(cell)).toEqual({ kind: 'day', date: '2026-06-12' });
  });

  it('has the day before the month, always (pain 9)', () => {
    expect(readDateCell('06/12/2026')).toEqual({ kind: 'day', date: '2026-12-06' });
  });

  it.each<readonly [Cell, string]>([
    ['31/6/2026', 'impossible'],
    ['30/02/2026', 'impossible'],
    ['06/13/2026', 'unreadable'],
    ['tháng 6/2026', 'unreadable'],
    ['hôm qua', 'unreadable'],
    [6, 'unreadable'],
    [2026, 'unreadable'],
    [1e9, 'unreadable'],
    [Number.NaN, 'unreadable'],
    [true, 'unreadable'],
    ['', 'blank'],
    [null, 'blank'],
    [{ error: '#VALUE!' }, 'blank'],
  ])('%j is %s', (cell, kind) => {
    expect(readDateCell(cell).kind).toBe(kind);
  });
});
