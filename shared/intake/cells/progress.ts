import { searchKey } from '../../domain/vietnamese-text.ts';
import type { Cell } from '../../workbook/content.ts';
import { cellText, storedValue } from './cell-text.ts';

/** `khoang 70%`, `da hoan thanh 60% khoi luong`: the words around it do not change the number. */
const PERCENT =
  /^(?:(?:khoang|uoc|dat|tren|hon|gan|da|moi|xap xi|hoan thanh|thuc hien|duoc)(?: |:)|[~≈] ?)*(\d{1,3}(?:[.,]\d+)?) ?(%|phan tram)?(?: (?:khoi luong|cong viec|ke hoach))*$/;

/** `1.000` is a thousand, not one; `0,125` can only be a share. */
const THOUSANDS = /^0*[1-9]\d*[.,]\d{3}$/;

/** Reads `Tiến độ (%)` as 0–100; null for blank, undefined for what cannot be read. */
export function readProgress(cell: Cell | undefined): number | null | undefined {
  const value = storedValue(cell);
  if (typeof value === 'number') return asPercent(value, false);
  const key = searchKey(cellText(cell));
  if (key === '') return null;
  const match = PERCENT.exec(key.replace(/\.$/, ''));
  if (!match || THOUSANDS.test(match[1]!)) return undefined;
  return asPercent(Number(match[1]!.replace(',', '.')), match[2] !== undefined);
}

/** A number of at most 1 without a percent sign is a share: 0,8 = 80%. */
function asPercent(value: number, hasSign: boolean): number | undefined {
  const percent = !hasSign && value > 0 && value <= 1 ? value * 100 : value;
  return percent >= 0 && percent <= 100 ? Math.round(percent * 100) / 100 : undefined;
}
