import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { Book, Sheet } from './book.ts';

/** A tab's properties: the id and the index also when they are 0, everything else only when set. */
export function sheetProperties(book: Book, sheet: Sheet): sheets_v4.Schema$SheetProperties {
  const color = sheet.tabColor;
  return {
    sheetId: sheet.id,
    title: sheet.title,
    index: book.sheets.indexOf(sheet),
    sheetType: 'GRID',
    gridProperties: gridProperties(sheet),
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(color?.rgbColor ? { tabColor: color.rgbColor } : {}),
    ...(sheet.rightToLeft ? { rightToLeft: true } : {}),
    ...(color === null ? {} : { tabColorStyle: color }),
  };
}

function gridProperties({ grid }: Sheet): sheets_v4.Schema$GridProperties {
  return {
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
    ...(grid.frozenRowCount > 0 ? { frozenRowCount: grid.frozenRowCount } : {}),
    ...(grid.frozenColumnCount > 0 ? { frozenColumnCount: grid.frozenColumnCount } : {}),
    ...(grid.hideGridlines ? { hideGridlines: true } : {}),
    ...(grid.rowGroupControlAfter ? { rowGroupControlAfter: true } : {}),
    ...(grid.columnGroupControlAfter ? { columnGroupControlAfter: true } : {}),
  };
}
