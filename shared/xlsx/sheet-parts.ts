import type { SheetCell, SheetModel } from '../workbook/model.ts';
import { appendTitle } from './app-properties.ts';
import { addContentType } from './content-types.ts';
import { linkRelationships } from './links.ts';
import { keptOf, mergedWorksheet } from './merge-worksheet.ts';
import { hasPart, type OfficePackage, partText, putPart, requiredPart } from './package-parts.ts';
import { changeRelationships, relationships } from './relationships.ts';
import { sheetNames } from './sheet-names.ts';
import type { SheetWriter } from './sheet-writer.ts';
import type { StyleBook } from './style-book.ts';
import { UnsupportedEdit } from './unsupported-edit.ts';
import { withSheet, withSheetNames } from './workbook-edit.ts';
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts';
import { worksheetElements, worksheetXml } from './write-worksheet.ts';
import { childElements, rootElement } from './xml-edit.ts';

/** A workbook while it is being changed. */
export interface OpenBook {
  readonly office: OfficePackage;
  readonly styles: StyleBook;
  readonly date1904: boolean;
}

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TITLE_LENGTH = 31;

/** Excel takes `Nhiệm Vụ` and `nhiệm vụ` for the same tab; so do composed and decomposed letters. */
export function sameTitle(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

/** Throws RangeError on a title Excel would not open. */
function checkTitle(title: string): void {
  const wrong = /[[\]:*?/\\]|^'|'$|\p{Cc}/u.test(title) || title.trim() === '';
  if (wrong || title.length > TITLE_LENGTH) {
    throw new RangeError(`"${title}" cannot be the title of a tab`);
  }
}

/** Adds a tab behind the others. `selected` = it is the one that is open. */
export function addSheet(book: OpenBook, model: SheetModel, selected = false): void {
  const { office } = book;
  checkTitle(model.title);
  const before = readWorkbookPart(office);
  if (before.sheets.some(({ title }) => sameTitle(title, model.title))) {
    throw new UnsupportedEdit(`The workbook already has a tab "${model.title}"`);
  }
  const folder = before.name.slice(0, before.name.lastIndexOf('/') + 1);
  const target = freePart(office, folder);
  const part = folder + target;
  const links = linkRelationships(office, part, cellsOf(model), false);
  const writer: SheetWriter = { ...book, links, kept: { selected } };
  putPart(office, part, worksheetXml(worksheetElements(model, writer)));
  addContentType(office, part, WORKSHEET_TYPE);
  const [linkId = ''] = changeRelationships(office, before.name, () => false, [
    { kind: 'worksheet', target },
  ]);
  const sheetId = Math.max(0, ...before.sheets.map((sheet) => sheet.sheetId)) + 1;
  const xml = withSheet(before.xml, model.title, sheetId, linkId);
  putPart(office, before.name, withSheetNames(xml, before.sheets.length, sheetNames(model)));
  appendTitle(office, model.title, before.sheets.length);
}

function freePart(office: OfficePackage, folder: string): string {
  let number = 1;
  while (hasPart(office, `${folder}worksheets/sheet${number}.xml`)) number++;
  return `worksheets/sheet${number}.xml`;
}

function cellsOf({ rows }: SheetModel): Iterable<SheetCell | undefined> {
  return rows.flatMap(({ cells }) => cells);
}

/**
 * Replaces what a tab shows. Its place, its id, and whatever a model says nothing about (comments,
 * drawings, protected ranges, extensions) stay. Throws UnsupportedEdit.
 */
export function replaceSheet(book: OpenBook, entry: SheetEntry, model: SheetModel): void {
  const { office } = book;
  const part = patchablePart(office, entry);
  const xml = requiredPart(office, part);
  const root = rootElement(xml);
  const children = childElements(xml, root);
  refuseTables(office, part, entry.title);
  const links = linkRelationships(office, part, cellsOf(model), true);
  const writer: SheetWriter = { ...book, links, kept: keptOf(xml, children) };
  const elements = worksheetElements(model, writer);
  putPart(office, part, mergedWorksheet(xml, root, children, elements));
  const workbook = readWorkbookPart(office);
  const index = workbook.sheets.findIndex((sheet) => sheet.sheetId === entry.sheetId);
  putPart(
    office,
    workbook.name,
    withSheetNames(workbook.xml, index, sheetNames({ ...model, title: entry.title })),
  );
}

/** The part of a tab, when it is written the way we can change without harm. */
export function patchablePart(office: OfficePackage, { title, part }: SheetEntry): string {
  const xml = part === undefined ? undefined : partText(office, part);
  if (part === undefined || xml === undefined) {
    throw new UnsupportedEdit(`The tab "${title}" has no cells`);
  }
  const root = rootElement(xml);
  if (root.name !== 'worksheet' || root.attributes.get('xmlns') !== MAIN) {
    throw new UnsupportedEdit(`The tab "${title}" is written in a notation we do not change`);
  }
  return part;
}

/** The namespace of the files that Excel, LibreOffice and Google write unless told otherwise. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A table or pivot table describes cells that would no longer be there. */
function refuseTables(office: OfficePackage, part: string, title: string): void {
  const found = relationships(office, part).find(({ kind }) => /^(table|pivotTable)$/.test(kind));
  if (found) throw new UnsupportedEdit(`Somebody made a table in the system's tab "${title}"`);
}
