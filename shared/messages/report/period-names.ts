import { formatDay } from '../../domain/format-day.ts';
import type { Period } from '../../domain/period.ts';
import { upperFirst } from '../../domain/vietnamese-text.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** “quý II năm 2026”, “tính đến ngày 22/6/2026”. */
export function periodName(period: Period): string {
  const { kind, firstYear, lastYear, firstMonth, lastMonth } = period;
  switch (kind) {
    case 'month':
      return `tháng ${monthNumber(lastMonth)} năm ${lastYear}`;
    case 'quarter':
      return `quý ${ROMAN[lastMonth / 3 - 1]} năm ${lastYear}`;
    case 'half-year':
      return `6 tháng ${firstMonth === 1 ? 'đầu' : 'cuối'} năm ${lastYear}`;
    case 'nine-months':
      return `9 tháng đầu năm ${lastYear}`;
    case 'year':
      return `năm ${lastYear}`;
    case 'years':
      return `giai đoạn ${firstYear} - ${lastYear}`;
    case 'day':
      return `tính đến ngày ${formatDay(period.to)}`;
  }
}

/** The header of a table's column: “Quý II năm 2026”. */
export function periodColumn(period: Period): string {
  return upperFirst(periodName(period).replace('tính đến', 'đến'));
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.b: months 1 and 2 take a leading 0. */
export function monthNumber(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}
