import { parseArea } from '../workbook/areas.ts';
import type { Cell, MergedArea, SheetContent } from '../workbook/content.ts';
import { dateStyles } from './date-formats.ts';
import { type OfficePackage, openPackage, partTextOnce } from './package-parts.ts';
import type { CellContext } from './read-cell.ts';
import { readRows } from './read-cells.ts';
import { readSharedStrings } from './shared-strings.ts';
import { damaged } from './unreadable-workbook.ts';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part.ts';
import { attributes, nextTag, tagCursor } from './xml-tags.ts';

/**
 * All tabs of an .xlsx or .xlsm file in the order people see them, hidden ones too. Nothing is
 * evaluated: a formula cell gives its text and the value stored beside it, a cell that shows an
 * error gives the error. Dates are serials from 1899-12-30 even in a workbook that counts from
 * 1904. Throws UnreadableWorkbook, whose `reason` says what kind of file this is.
 */
export function readXlsx(bytes: Uint8Array): readonly SheetContent[] {
  const office = openPackage(bytes);
  const workbook = readWorkbookPart(office);
  const shared = cellContext(office, workbook);
  return workbook.sheets.map((sheet) => readSheet(office, sheet, shared));
}

/** What all tabs share: their texts, and in a 1904 workbook which formats are dates. */
export function cellContext(
  office: OfficePackage,
  { relationships, prefix, date1904 }: WorkbookPart,
): Omit<CellContext, 'prefix' | 'sharedFormulas'> {
  const partOf = (kind: string): string | undefined => {
    const link = relationships.find((one) => one.kind === kind);
    return link && partTextOnce(office, link.target);
  };
  const strings = partOf('sharedStrings');
  const styles = date1904 ? partOf('styles') : undefined;
  return {
    sharedStrings:
      strings === undefined ? [] : readSharedStrings(strings, prefixIn(strings) ?? prefix),
    shiftedStyles: styles === undefined ? [] : dateStyles(styles),
  };
}

/** The prefix of the first tag: parts of one file need not agree. */
function prefixIn(xml: string): string | undefined {
  const cursor = tagCursor(xml);
  return nextTag(cursor) ? cursor.name.slice(0, cursor.name.indexOf(':') + 1) : undefined;
}

function readSheet(
  office: OfficePackage,
  { title, part }: SheetEntry,
  shared: Omit<CellContext, 'prefix' | 'sharedFormulas'>,
): SheetContent {
  if (part === undefined) return { title, rows: [], merges: [] };
  const xml = partTextOnce(office, part);
  if (xml === undefined) throw damaged(`The tab "${title}" is missing`);
  const prefix = prefixIn(xml) ?? '';
  return { title, ...readWorksheet(xml, { ...shared, prefix, sharedFormulas: new Map() }) };
}

function readWorksheet(xml: string, context: CellContext): Omit<SheetContent, 'title'> {
  let rows: readonly (readonly Cell[])[] = [];
  let hiddenRows: readonly number[] = [];
  const merges: MergedArea[] = [];
  const cursor = tagCursor(xml);
  const root = `${context.prefix}worksheet`;
  let depth = 0;
  while (nextTag(cursor)) {
    const { name, kind } = cursor;
    if (depth === 0 && name !== root) throw damaged('A tab is no worksheet');
    if (depth === 1 && name === `${context.prefix}sheetData` && kind !== 'close') {
      ({ rows, hiddenRows } = readRows(cursor, context));
      continue;
    }
    if (name === `${context.prefix}mergeCell` && kind !== 'close') {
      const area = parseArea(attributes(cursor).get('ref') ?? '');
      if (area) merges.push(area);
    }
    if (kind === 'open') depth++;
    else if (kind === 'close') depth--;
    if (depth === 0) return { rows, merges, ...(hiddenRows.length > 0 ? { hiddenRows } : {}) };
  }
  throw damaged('A tab is cut off');
}
