import { describe, expect, it } from 'vitest';
import { shiftFormula } from '../../shared/xlsx/shift-formula.ts';

describe('a formula moved two rows down and one column right', () => {
  it.each([
    ['A1', 'B3'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B3:C4)'],
    ['SUM(A:C)+SUM($A:C)', 'SUM(B:D)+SUM($A:D)'],
    ['SUM(1:3)+SUM($1:3)', 'SUM(3:5)+SUM($1:5)'],
    ['Z9&az99', 'AA11&BA101'],
    ['"A1 ""B2"" C3"&A1', '"A1 ""B2"" C3"&B3'],
    ["'Tờ A1'!A1+'B''2'!C3", "'Tờ A1'!B3+'B''2'!D5"],
    ['Đơn!A1+Q1!A1+Tờ1:Tờ3!A1', 'Đơn!B3+Q1!B3+Tờ1:Tờ3!B3'],
    ['LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
    ['A1B+Q1.Q2+A1_x+_A1', 'A1B+Q1.Q2+A1_x+_A1'],
    ['1E5+1.5e-3+A1', '1E5+1.5e-3+B3'],
    ['Bảng[A1]+Bảng[[#All],[B2]]+[1]Tờ!A1', 'Bảng[A1]+Bảng[[#All],[B2]]+[1]Tờ!B3'],
    ['IF(A1<>"",#REF!,TRUE)', 'IF(B3<>"",#REF!,TRUE)'],
  ])('turns %s into %s', (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it('is given up when a reference would leave the sheet', () => {
    expect(shiftFormula('A1', -1, 0)).toBeUndefined();
    expect(shiftFormula('A1', 0, -1)).toBeUndefined();
    expect(shiftFormula('XFD1', 0, 1)).toBeUndefined();
    expect(shiftFormula('$A$1', -5, -5)).toBe('$A$1');
  });
});
