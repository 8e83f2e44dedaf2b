import type { CellValue } from '../../shared/workbook/content.ts';

/**
 * The few formulas whose results are recorded from the real API (a literal, two of them joined) or
 * documented beyond doubt (SEQUENCE, which counts 1, 2, 3 … row by row into other cells).
 */
export function shownByRecordedFormula(formula: string): readonly (readonly CellValue[])[] | null {
  const sum = /^=\s*(-?\d+(?:\.\d+)?)\s*(?:([-+*/])\s*(\d+(?:\.\d+)?))?\s*$/.exec(formula);
  if (sum !== null) return [[calculate(Number(sum[1]), sum[2], Number(sum[3]))]];
  const text = /^=\s*"((?:[^"]|"")*)"\s*$/.exec(formula);
  if (text !== null) return [[text[1]!.replaceAll('""', '"')]];
  const sequence = /^=SEQUENCE\((\d+)(?:[,;]\s*(\d+))?\)$/.exec(formula);
  return sequence === null ? null : countUp(Number(sequence[1]), Number(sequence[2] ?? 1));
}

function calculate(left: number, operator: string | undefined, right: number): CellValue {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? '#DIV/0!' : left / right;
    default:
      return left;
  }
}

function countUp(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => row * columns + column + 1),
  );
}
