import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { invalidArgument, notKnown } from './api-error.ts';
import type { DimensionGroup, Sheet } from './book.ts';
import type { Change } from './change.ts';
import { spanOf } from './dimension-span.ts';
import { parseUpdateMask } from './update-mask.ts';

export function addDimensionGroup(
  change: Change,
  body: sheets_v4.Schema$AddDimensionGroupRequest,
): object {
  const { sheet, dimension, start, end } = spanOf(change.book, body.range);
  const groups = dimension === 'ROWS' ? sheet.rowGroups : sheet.columnGroups;
  const cuts = (one: DimensionGroup) =>
    one.start < end &&
    start < one.end &&
    !holds(one, start, end) &&
    !holds({ start, end }, one.start, one.end);
  if (groups.some(cuts)) throw notKnown('what a group that cuts another one becomes');
  const depth =
    1 + Math.max(0, ...groups.filter((one) => holds(one, start, end)).map((one) => one.depth));
  const deeper = groups.map((one) =>
    holds({ start, end }, one.start, one.end) && !holds(one, start, end)
      ? { ...one, depth: one.depth + 1 }
      : one,
  );
  const all = [...deeper, { start, end, depth, collapsed: false }];
  // Recorded: the first group of a dimension also switches this property on.
  if (dimension === 'ROWS') {
    sheet.rowGroups = all;
    sheet.grid = { ...sheet.grid, rowGroupControlAfter: true };
  } else {
    sheet.columnGroups = all;
    sheet.grid = { ...sheet.grid, columnGroupControlAfter: true };
  }
  return { addDimensionGroup: { dimensionGroups: dimensionGroups(sheet, dimension) } };
}

function holds(one: { start: number; end: number }, start: number, end: number): boolean {
  return one.start <= start && end <= one.end;
}

export function dimensionGroups(
  sheet: Sheet,
  dimension: 'ROWS' | 'COLUMNS',
): sheets_v4.Schema$DimensionGroup[] {
  const groups = dimension === 'ROWS' ? sheet.rowGroups : sheet.columnGroups;
  return groups.map((one) => ({
    range: {
      ...(sheet.id === 0 ? {} : { sheetId: sheet.id }),
      dimension,
      startIndex: one.start,
      endIndex: one.end,
    },
    depth: one.depth,
    ...(one.collapsed ? { collapsed: true } : {}),
  }));
}

export function updateDimensionGroup(
  change: Change,
  body: sheets_v4.Schema$UpdateDimensionGroupRequest,
): void {
  const given = body.dimensionGroup ?? {};
  const { sheet, dimension, start, end } = spanOf(change.book, given.range);
  const paths = parseUpdateMask(body.fields, 'DimensionGroup').map(([head]) => head);
  const same = (one: DimensionGroup) =>
    one.start === start && one.end === end && one.depth === (given.depth ?? 0);
  const groups = dimension === 'ROWS' ? sheet.rowGroups : sheet.columnGroups;
  if (!groups.some(same))
    throw invalidArgument('No dimension group found with the given range and depth.');
  const changed = groups.map((one) =>
    same(one) && paths.includes('collapsed')
      ? { ...one, collapsed: given.collapsed ?? false }
      : one,
  );
  if (dimension === 'ROWS') sheet.rowGroups = changed;
  else sheet.columnGroups = changed;
}
