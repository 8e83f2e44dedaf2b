import type { MergedArea, Regional, SheetLook } from '../workbook/content.ts';
import { type RawSheet, spreadsheet } from './raw-sheet.ts';
import { readLook } from './read-look.ts';
import { UnprovenReading } from './unproven-reading.ts';

/** The field masks of `spreadsheets.get`: what every job needs, and what `setup` needs besides. */
const TABS =
  'spreadsheetId,properties(title,locale,timeZone),sheets(properties(sheetId,title,sheetType,gridProperties(rowCount,columnCount,frozenRowCount)),merges,protectedRanges(range,warningOnly)';
export const STATE_FIELDS = `${TABS},data(rowMetadata(hiddenByUser,hiddenByFilter)))`;
export const LOOK_FIELDS = `${TABS},conditionalFormats(ranges),data(rowMetadata(hiddenByUser,hiddenByFilter),rowData(values(dataValidation(condition(type)),userEnteredFormat(numberFormat(type))))))`;

/** A tab as `spreadsheets.get` tells it. The API leaves zeros and blanks out. */
export interface TabState {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly isProtected: boolean;
  readonly merges: readonly MergedArea[];
  readonly hiddenRows: readonly number[];
  /** Null unless it was asked for. */
  readonly look: SheetLook | null;
}

export interface SpreadsheetReading {
  readonly title: string;
  readonly regional: Regional;
  readonly tabs: readonly TabState[];
}

/** Throws UnprovenReading when it is not the whole answer about this spreadsheet. */
export function readState(reply: unknown, id: string, wantsLook: boolean): SpreadsheetReading {
  const read = spreadsheet.safeParse(reply);
  if (!read.success || read.data.spreadsheetId !== id) {
    throw new UnprovenReading('The reply is not a description of the spreadsheet');
  }
  const { properties, sheets } = read.data;
  return {
    title: properties.title,
    regional: { locale: properties.locale, timeZone: properties.timeZone },
    // Charts on a tab of their own, and tabs of connected data, hold no cells.
    tabs: sheets
      .filter(({ properties: { sheetType } }) => sheetType === 'GRID')
      .map((one) => tabState(one, wantsLook)),
  };
}

function tabState(raw: RawSheet, wantsLook: boolean): TabState {
  const { sheetId, title, gridProperties } = raw.properties;
  const rowCount = gridProperties?.rowCount ?? 0;
  const columnCount = gridProperties?.columnCount ?? 0;
  const isProtected = raw.protectedRanges.some(
    ({ range: { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }, warningOnly }) =>
      !warningOnly &&
      startRowIndex === 0 &&
      startColumnIndex === 0 &&
      (endRowIndex ?? rowCount) >= rowCount &&
      (endColumnIndex ?? columnCount) >= columnCount,
  );
  return {
    sheetId,
    title,
    rowCount,
    columnCount,
    isProtected,
    merges: raw.merges.map((area) => ({
      firstRow: area.startRowIndex + 1,
      lastRow: area.endRowIndex ?? rowCount,
      firstColumn: area.startColumnIndex + 1,
      lastColumn: area.endColumnIndex ?? columnCount,
    })),
    hiddenRows: hiddenRows(raw.data),
    look: wantsLook
      ? readLook(raw, { frozenRows: gridProperties?.frozenRowCount ?? 0, columnCount, isProtected })
      : null,
  };
}

function hiddenRows(data: readonly unknown[]): readonly number[] {
  return (data as readonly GridPart[]).flatMap(({ startRow = 0, rowMetadata = [] }) =>
    rowMetadata.flatMap(({ hiddenByUser, hiddenByFilter }, index) =>
      hiddenByUser || hiddenByFilter ? startRow + index + 1 : [],
    ),
  );
}

/** The parts of `data` that our masks ask for; not proven, because nothing is concluded from it. */
interface GridPart {
  readonly startRow?: number;
  readonly rowMetadata?: readonly {
    readonly hiddenByUser?: boolean;
    readonly hiddenByFilter?: boolean;
  }[];
}
