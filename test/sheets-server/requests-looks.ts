import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { DimensionLook } from './book.ts';
import type { Change } from './change.ts';
import { outside, spanOf } from './dimension-span.ts';
import { applyUpdateMask, parseUpdateMask } from './update-mask.ts';

export function updateDimensionProperties(
  change: Change,
  body: sheets_v4.Schema$UpdateDimensionPropertiesRequest,
): void {
  const { sheet, dimension, start, end, size } = spanOf(change.book, body.range);
  if (start >= size) throw outside('range.startIndex', start, size);
  const paths = parseUpdateMask(body.fields, 'DimensionProperties');
  const looks = (dimension === 'ROWS' ? sheet.rowLooks : sheet.columnLooks).slice();
  while (looks.length < Math.min(end, size)) looks.push(undefined);
  for (let index = start; index < Math.min(end, size); index += 1) {
    looks[index] = applyUpdateMask<DimensionLook>(
      looks[index] ?? {},
      (body.properties ?? {}) as DimensionLook,
      paths,
    );
  }
  if (dimension === 'ROWS') sheet.rowLooks = looks;
  else sheet.columnLooks = looks;
}

/**
 * What Google would choose depends on its fonts: widths stay as they were, rows go back to fitting
 * what they hold.
 */
export function autoResizeDimensions(
  change: Change,
  body: sheets_v4.Schema$AutoResizeDimensionsRequest,
): void {
  const { sheet, dimension, start, end } = spanOf(change.book, body.dimensions);
  if (dimension !== 'ROWS') return;
  sheet.rowLooks = sheet.rowLooks.map((look, index) => {
    if (!look || index < start || index >= end) return look;
    const { pixelSize: _, ...rest } = look;
    return Object.keys(rest).length === 0 ? undefined : rest;
  });
}
