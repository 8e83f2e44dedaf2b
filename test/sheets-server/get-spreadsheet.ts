import { parseRange, type SheetRange } from './a1.ts';
import type { Book, ConditionalFormat, Rect, Sheet } from './book.ts';
import { gridRangeOf } from './change.ts';
import { type MaskTree, wants, within } from './field-mask.ts';
import { gridData } from './grid-data.ts';
import { intersect } from './protection.ts';
import { dimensionGroups } from './requests-groups.ts';
import { protectedRange } from './requests-protection.ts';
import { sheetProperties } from './sheet-properties.ts';
import { DEFAULT_FORMAT, THEME } from './theme.ts';

export interface GetOptions {
  readonly ranges: readonly string[];
  readonly mask: MaskTree | null;
  readonly includeGridData: boolean;
  readonly caller: string;
}

/** The whole reply; the mask only decides here whether cells are read at all. */
export function getSpreadsheet(book: Book, options: GetOptions): object {
  const ranges = options.ranges.map((text) => parseRange(book, text));
  const sheets =
    ranges.length === 0
      ? book.sheets
      : book.sheets.filter((sheet) => ranges.some((range) => range.sheet === sheet));
  return {
    spreadsheetId: book.id,
    properties: {
      title: book.title,
      locale: book.locale,
      autoRecalc: book.autoRecalc,
      timeZone: book.timeZone,
      defaultFormat: DEFAULT_FORMAT,
      spreadsheetTheme: THEME,
    },
    sheets: sheets.map((sheet) => {
      const own = ranges.filter((range) => range.sheet === sheet);
      return sheetReply(book, sheet, own, options);
    }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
  };
}

function sheetReply(
  book: Book,
  sheet: Sheet,
  ranges: readonly SheetRange[],
  options: GetOptions,
): object {
  const { caller } = options;
  // With ranges, only the merges that touch one of them are told.
  const touched = (merge: Rect) => ranges.some((range) => intersect(range.rect, merge) !== null);
  const merges = ranges.length === 0 ? sheet.merges : sheet.merges.filter(touched);
  const formats = sheet.conditionalFormats.map((one) => conditionalFormat(sheet, one));
  const protections = sheet.protections.map((one) => protectedRange(book, sheet, one, caller));
  const rowGroups = dimensionGroups(sheet, 'ROWS');
  const columnGroups = dimensionGroups(sheet, 'COLUMNS');
  return {
    properties: sheetProperties(book, sheet),
    ...dataReply(book, sheet, ranges, options),
    ...(merges.length === 0 ? {} : { merges: merges.map((one) => gridRangeOf(sheet, one)) }),
    ...(formats.length === 0 ? {} : { conditionalFormats: formats }),
    ...(protections.length === 0 ? {} : { protectedRanges: protections }),
    ...(sheet.basicFilter === null
      ? {}
      : {
          basicFilter: {
            ...sheet.basicFilter.filter,
            range: gridRangeOf(sheet, sheet.basicFilter.range),
          },
        }),
    ...(rowGroups.length === 0 ? {} : { rowGroups }),
    ...(columnGroups.length === 0 ? {} : { columnGroups }),
  };
}

function conditionalFormat(sheet: Sheet, { ranges, rule }: ConditionalFormat): object {
  return { ...rule, ranges: ranges.map((one) => gridRangeOf(sheet, one)) };
}

/** `includeGridData` counts only without a mask; a mask reads cells when it names `data`. */
function dataReply(
  book: Book,
  sheet: Sheet,
  ranges: readonly SheetRange[],
  { mask, includeGridData }: GetOptions,
): object {
  const sheetMask = mask === null ? true : within(mask, 'sheets');
  const asked = mask === null ? includeGridData : wants(mask, 'sheets') && wants(sheetMask, 'data');
  if (!asked) return {};
  const dataMask = mask === null ? true : within(sheetMask, 'data');
  const whole: SheetRange = {
    sheet,
    anchor: false,
    rect: {
      startRow: 0,
      endRow: sheet.grid.rowCount,
      startColumn: 0,
      endColumn: sheet.grid.columnCount,
    },
  };
  const parts = ranges.length === 0 ? [whole] : ranges;
  return { data: parts.map((part) => gridData(book, part, dataMask)) };
}
