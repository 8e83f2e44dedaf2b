import type { Look, SheetModel, SheetRow } from './model.ts';
import type { WorkbookUpdate } from './update.ts';

/** Lines of 11 pt text take about 15 pt; the rest grows with the size of the letters. */
const LINE_HEIGHT = 1.36;
const PADDING = 3;
/** Excel draws no row higher than this. */
const MAX_HEIGHT = 409;
/** Words break before the edge, so a line holds a little less than its width in digits. */
const FILL = 0.9;

/**
 * Gives each row without a height of its own one that its wrapped texts need, and at least the
 * height it was guessed to have. Programs are meant
 * to find that out when they open the file, but LibreOffice, phones and previews do not.
 */
export function withEstimatedHeights(sheet: SheetModel, look: Look): SheetModel {
  // What is folded away needs no room.
  const widths = new Map(
    sheet.columns.map(({ width, collapsed }, index) => [index + 1, collapsed ? Infinity : width]),
  );
  for (const { firstRow, lastRow, firstColumn, lastColumn } of sheet.merges ?? []) {
    if (firstRow !== lastRow) continue;
    const columns = sheet.columns.slice(firstColumn - 1, lastColumn);
    widths.set(
      mergedKey(firstRow, firstColumn),
      columns.reduce((sum, { width }) => sum + width, 0),
    );
  }
  const rows = sheet.rows.map((row, index) => withHeight(row, index + 1, widths, look));
  return { ...sheet, rows };
}

/** An update whose tabs are ready to be drawn. */
export function withDrawnTabs(update: WorkbookUpdate, look: Look): WorkbookUpdate {
  const draw = (sheet: SheetModel) => withEstimatedHeights(sheet, look);
  return {
    ...update,
    replaceSheets: update.replaceSheets.map(draw),
    addSheets: update.addSheets.map(draw),
  };
}

/** Merged widths live beside the columns' own, under a key that no column number reaches. */
function mergedKey(row: number, column: number): number {
  return row * 100_000 + column;
}

function withHeight(
  row: SheetRow,
  sheetRow: number,
  widths: ReadonlyMap<number, number>,
  look: Look,
): SheetRow {
  if (row.height !== undefined) return row;
  // `Array.from` also visits cells that are left out.
  const heights = Array.from(row.cells, (cell, index) => {
    const style = look.styles[cell?.style ?? ''];
    const value =
      cell && cell.value !== null && typeof cell.value === 'object'
        ? cell.value.value
        : cell?.value;
    const size = style?.fontSize ?? look.fontSize;
    if (typeof value !== 'string' || !style?.wrap) return size * LINE_HEIGHT;
    const width = widths.get(mergedKey(sheetRow, index + 1)) ?? widths.get(index + 1) ?? 10;
    return (
      lineCount(value, (width * FILL * look.fontSize) / size, style.bold ?? false) *
      size *
      LINE_HEIGHT
    );
  });
  const needed = Math.max(look.fontSize * LINE_HEIGHT, ...heights) + PADDING;
  const height = Math.min(MAX_HEIGHT, Math.max(row.estimatedHeight ?? 0, needed));
  return { ...row, estimatedHeight: Math.round(height * 4) / 4 };
}

/** Lines that a text takes in a column of so many digits: letters are narrower, words stay whole. */
function lineCount(text: string, width: number, bold: boolean): number {
  const letter = bold ? 0.88 : 0.8;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      const length = word.length * letter;
      if (used > 0 && used + letter + length > width) {
        lines++;
        used = length;
      } else used += (used > 0 ? letter : 0) + length;
      if (used > width) {
        lines += Math.floor(used / width);
        used %= width;
      }
    }
  }
  return lines;
}
