import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { closeRect } from './a1.ts';
import { invalidArgument, notKnown } from './api-error.ts';
import type { Book, Sheet } from './book.ts';
import { type Change, chooseId, sheetById } from './change.ts';
import { sameColor } from './colors.ts';
import { cellsOf, checkCells } from './grid-limits.ts';
import { ALL_GRID, changeGrid, GRID_LOOKS, gridSize } from './grid-properties.ts';
import { emptySheet } from './new-book.ts';
import { checkMayEdit } from './protection.ts';
import { followDeletion, followRename } from './references.ts';
import { rewriteFormulas } from './rewrite-formulas.ts';
import { sheetProperties } from './sheet-properties.ts';
import { parseUpdateMask } from './update-mask.ts';

type Properties = sheets_v4.Schema$SheetProperties;

const MAX_SHEETS = 200;
const MAX_TITLE = 100;

export function addSheet(change: Change, body: sheets_v4.Schema$AddSheetRequest): object {
  const { book } = change;
  const properties = body.properties ?? {};
  const title = properties.title ?? unusedTitle(book);
  if (book.sheets.length >= MAX_SHEETS) {
    throw invalidArgument(`This action would increase the number of sheets above ${MAX_SHEETS}.`);
  }
  checkTitle(book, title, null);
  const taken = (id: number) => book.sheets.some((one) => one.id === id);
  const id = properties.sheetId ?? chooseId(book, taken);
  if (taken(id)) throw invalidArgument(`Sheet with id ${id} already exists`);
  if ((properties.sheetType ?? 'GRID') !== 'GRID')
    throw notKnown(`tabs of type ${properties.sheetType}`);
  const sheet = emptySheet(id, title);
  // The number of cells is looked at before anything is made.
  const size = gridSize(properties.gridProperties ?? {}, sheet.grid);
  sheet.grid = { ...sheet.grid, ...size };
  checkCells(cellsOf(book) + size.rowCount * size.columnCount);
  const index = properties.index ?? book.sheets.length;
  if (index < 0 || index > book.sheets.length) throw badIndex(book, index);
  book.sheets.splice(index, 0, sheet);
  changeGrid(change, sheet, properties.gridProperties ?? {}, GRID_LOOKS);
  if (properties.hidden) hide(book, sheet);
  sheet.rightToLeft = properties.rightToLeft ?? false;
  sheet.tabColor = sameColor(properties.tabColorStyle, properties.tabColor);
  return { addSheet: { properties: sheetProperties(book, sheet) } };
}

export function deleteSheet(change: Change, body: sheets_v4.Schema$DeleteSheetRequest): void {
  const { book } = change;
  const sheet = sheetById(book, body.sheetId);
  if (book.sheets.length === 1) {
    throw invalidArgument("You can't remove all the sheets in a document.");
  }
  if (book.sheets.every((one) => one === sheet || one.hidden)) {
    throw invalidArgument("You can't remove all the visible sheets in a document.");
  }
  checkMayEdit(book, sheet, closeRect(sheet, {}), change.caller);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  rewriteFormulas(book, (formula) => followDeletion(formula, sheet.title));
}

export function updateSheetProperties(
  change: Change,
  body: sheets_v4.Schema$UpdateSheetPropertiesRequest,
): void {
  const properties = body.properties ?? {};
  const sheet = sheetById(change.book, properties.sheetId);
  const gridPaths: string[] = [];
  for (const [field, inner] of parseUpdateMask(body.fields, 'SheetProperties')) {
    if (field === 'gridProperties') gridPaths.push(...(inner === undefined ? ALL_GRID : [inner]));
    else updateField(change, sheet, properties, field!);
  }
  changeGrid(change, sheet, properties.gridProperties ?? {}, gridPaths);
}

function updateField(change: Change, sheet: Sheet, properties: Properties, field: string): void {
  const { book } = change;
  switch (field) {
    case 'title':
      renameSheet(book, sheet, properties.title ?? '');
      return;
    case 'index':
      moveSheet(book, sheet, properties.index ?? 0);
      return;
    case 'hidden':
      if (properties.hidden) hide(book, sheet);
      else sheet.hidden = false;
      return;
    case 'rightToLeft':
      sheet.rightToLeft = properties.rightToLeft ?? false;
      return;
    case 'tabColor':
    case 'tabColorStyle':
      sheet.tabColor = sameColor(properties.tabColorStyle, properties.tabColor);
      return;
    default:
      // `sheetId` names the tab; the rest cannot be written.
      return;
  }
}

function renameSheet(book: Book, sheet: Sheet, title: string): void {
  checkTitle(book, title, sheet);
  const before = sheet.title;
  sheet.title = title;
  rewriteFormulas(book, (formula) => followRename(formula, before, title));
}

function checkTitle(book: Book, title: string, self: Sheet | null): void {
  const same = (one: Sheet) => one.title.toLowerCase() === title.toLowerCase();
  if (book.sheets.some((one) => one !== self && same(one))) {
    throw invalidArgument(
      `A sheet with the name "${title}" already exists. Please enter another name.`,
    );
  }
  if (title === '') throw invalidArgument('The sheet name cannot be empty.');
  if (title.length > MAX_TITLE) {
    throw invalidArgument(`The sheet name cannot be longer than ${MAX_TITLE} characters.`);
  }
}

/** The new index counts in the order BEFORE the move. */
function moveSheet(book: Book, sheet: Sheet, index: number): void {
  if (index < 0 || index > book.sheets.length) throw badIndex(book, index);
  const from = book.sheets.indexOf(sheet);
  book.sheets.splice(from, 1);
  book.sheets.splice(index > from ? index - 1 : index, 0, sheet);
}

function badIndex(book: Book, index: number): Error {
  return invalidArgument(`Sheet index ${index} is out of range: there are ${book.sheets.length}.`);
}

function hide(book: Book, sheet: Sheet): void {
  if (book.sheets.every((one) => one === sheet || one.hidden)) {
    throw invalidArgument("You can't hide all the sheets in a document.");
  }
  sheet.hidden = true;
}

function unusedTitle(book: Book): string {
  const taken = new Set(book.sheets.map((one) => one.title.toLowerCase()));
  for (let number = book.sheets.length + 1; ; number += 1) {
    if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
  }
}
