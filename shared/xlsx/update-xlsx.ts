import type { Look } from '../workbook/model.ts';
import type { WorkbookUpdate } from '../workbook/update.ts';
import { addContentType, removeContentType } from './content-types.ts';
import { linkRelationships } from './links.ts';
import { newStylesXml } from './new-styles.ts';
import {
  hasPart,
  type OfficePackage,
  openPackage,
  packageBytes,
  putPart,
  removePart,
  requiredPart,
} from './package-parts.ts';
import { patchCells } from './patch-cells.ts';
import type { CellPatch } from './patch-context.ts';
import { newLinks, patchLinks } from './patch-links.ts';
import { patchValidations } from './patch-validations.ts';
import { type CellContext, DAYS_1904 } from './read-cell.ts';
import { cellContext } from './read-xlsx.ts';
import { changeRelationships, relationships } from './relationships.ts';
import {
  addSheet,
  MAIN,
  type OpenBook,
  patchablePart,
  replaceSheet,
  sameTitle,
} from './sheet-parts.ts';
import { cellStyleId, openStyleBook, styleBookXml } from './style-book.ts';
import { UnsupportedEdit } from './unsupported-edit.ts';
import { withFullCalculation } from './workbook-edit.ts';
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts';
import { fileValue } from './write-rows.ts';
import { rootElement } from './xml-edit.ts';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * The workbook with the update applied, all of it or (by throwing) nothing. Parts and cells that
 * the update does not name stay byte for byte; applied a second time, the same bytes come back
 * (`addSheets` aside, which refuses a tab that exists). Throws UnreadableWorkbook, UnsupportedEdit
 * (the file cannot be changed safely), CellNotEmpty (a fill meets something of people's),
 * RangeError (the update itself is not what Excel allows).
 */
export function updateXlsx(bytes: Uint8Array, update: WorkbookUpdate, look: Look): Uint8Array {
  const office = openPackage(bytes);
  refuseUnsafe(office);
  const book = openBook(office, look);
  patchPeoplesTabs(book, update);
  for (const model of update.replaceSheets) {
    const entry = findSheet(office, model.title);
    if (entry) replaceSheet(book, entry, model);
    else addSheet(book, model);
  }
  for (const model of update.addSheets) addSheet(book, model);
  putStyles(book);
  if (office.changes.size === 0) return bytes;
  recalculate(office);
  return packageBytes(office);
}

function refuseUnsafe(office: OfficePackage): void {
  const { xml } = readWorkbookPart(office);
  const root = rootElement(xml);
  if (root.name !== 'workbook' || root.attributes.get('xmlns') !== MAIN) {
    throw new UnsupportedEdit('The workbook is written in a notation we do not change');
  }
  const signed = relationships(office, '').some(({ kind }) => kind === 'origin');
  if (signed)
    throw new UnsupportedEdit('The workbook is signed; a change would void the signature');
}

function openBook(office: OfficePackage, look: Look): OpenBook {
  const workbook = readWorkbookPart(office);
  const link = workbook.relationships.find(({ kind }) => kind === 'styles');
  const xml = link ? requiredPart(office, link.target) : newStylesXml(look);
  return { office, styles: openStyleBook(xml, look), date1904: workbook.date1904 };
}

/** Writes styles.xml if it grew, and makes it if the workbook had none. */
function putStyles({ office, styles }: OpenBook): void {
  const workbook = readWorkbookPart(office);
  const link = workbook.relationships.find(({ kind }) => kind === 'styles');
  if (link) putPart(office, link.target, styleBookXml(styles));
  if (link || office.changes.size === 0) return;
  const part = `${workbook.name.slice(0, workbook.name.lastIndexOf('/') + 1)}styles.xml`;
  if (hasPart(office, part)) throw new UnsupportedEdit('The styles are not where they belong');
  putPart(office, part, styleBookXml(styles));
  addContentType(office, part, STYLES_TYPE);
  changeRelationships(office, workbook.name, () => false, [
    { kind: 'styles', target: 'styles.xml' },
  ]);
}

function findSheet(office: OfficePackage, title: string): SheetEntry | undefined {
  return readWorkbookPart(office).sheets.find((sheet) => sameTitle(sheet.title, title));
}

function patchPeoplesTabs(book: OpenBook, update: WorkbookUpdate): void {
  const { office } = book;
  const all = [...update.formulas, ...update.fills, ...update.validations];
  let shared: Omit<CellContext, 'prefix' | 'sharedFormulas'> | undefined;
  for (const title of new Set(all.map(({ sheet }) => sheet))) {
    const entry = findSheet(office, title);
    if (!entry) throw new UnsupportedEdit(`The workbook has no tab "${title}"`);
    if (update.replaceSheets.some((model) => sameTitle(model.title, title))) {
      throw new RangeError(`The tab "${title}" is replaced and changed in one update`);
    }
    shared ??= cellContext(office, readWorkbookPart(office));
    patchTab(book, entry, title, update, { ...shared, prefix: '', sharedFormulas: new Map() });
  }
}

function patchTab(
  book: OpenBook,
  entry: SheetEntry,
  title: string,
  update: WorkbookUpdate,
  context: CellContext,
): void {
  const { office } = book;
  const part = patchablePart(office, entry);
  const fills = update.fills.filter(({ sheet }) => sheet === title);
  const rules = update.validations.filter(({ sheet }) => sheet === title).map(({ rule }) => rule);
  const before = requiredPart(office, part);
  const patches = cellPatches(book, title, update);
  const filled = patches.length === 0 ? before : patchCells(before, entry.title, patches, context);
  const shift = book.date1904 ? -DAYS_1904 : 0;
  const ruled = patchValidations(filled, rules, shift);
  const linked = newLinks(ruled, fills);
  const ids = linkRelationships(
    office,
    part,
    linked.map(({ cell }) => cell),
    false,
  );
  putPart(office, part, patchLinks(ruled, linked, ids));
}

function cellPatches(book: OpenBook, title: string, update: WorkbookUpdate): readonly CellPatch[] {
  const style = (name: string | undefined): (() => number) | undefined =>
    name === undefined ? undefined : () => cellStyleId(book.styles, name);
  const formulas = update.formulas
    .filter(({ sheet }) => sheet === title)
    .map(({ row, column, formula, value, style: name }) => ({
      row,
      column,
      content: { formula, value },
      purpose: 'verdict' as const,
      style: style(name),
    }));
  const fills = update.fills
    .filter(({ sheet }) => sheet === title)
    .map(({ row, column, cell }) => ({
      row,
      column,
      content: fileValue(cell.value, cell.style, book),
      purpose: 'fill' as const,
      style: style(cell.style),
    }));
  return [...formulas, ...fills];
}

/**
 * Formulas came or went: the order of computation that Excel keeps (calcChain) no longer fits, and
 * a wrong one makes Excel call the file broken, while a missing one it simply makes anew.
 */
function recalculate(office: OfficePackage): void {
  const workbook = readWorkbookPart(office);
  const chain = workbook.relationships.find(({ kind }) => kind === 'calcChain');
  if (chain) {
    removePart(office, chain.target);
    removeContentType(office, chain.target);
    changeRelationships(office, workbook.name, ({ kind }) => kind === 'calcChain', []);
  }
  putPart(office, workbook.name, withFullCalculation(workbook.xml));
}
