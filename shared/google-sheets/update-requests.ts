import type { Look, SheetModel } from '../workbook/model.ts';
import type { WorkbookUpdate } from '../workbook/update.ts';
import type { LinkOf } from './cell-data.ts';
import { formatsOf } from './cell-format.ts';
import { ImpossibleUpdate } from './impossible-update.ts';
import { peoplesTabRequests } from './peoples-tab-requests.ts';
import type { SheetRequest } from './requests.ts';
import {
  type Drawing,
  newSheetRequests,
  replacedSheetRequests,
  takenOverSheetRequests,
} from './sheet-requests.ts';
import { gridSize } from './size.ts';
import { type SheetState, type SpreadsheetState, sameTitle, titleKey } from './state.ts';

/** Cells of a whole spreadsheet, blank ones included (google-api.md 1.1). */
const MOST_CELLS = 10_000_000;

/**
 * One atomic batch that brings the spreadsheet from `state` to what the update asks for. Nothing is
 * addressed by a row that was read: the software's tabs are replaced whole, and the row formulas of
 * `update.formulas` are left to adapters that can check the revision. Throws ImpossibleUpdate.
 */
export function updateRequests(
  update: WorkbookUpdate,
  state: SpreadsheetState,
  look: Look,
  account: string | null,
): readonly SheetRequest[] {
  const tabs = plannedTabs(update, state);
  const drawing: Drawing = { look, formats: formatsOf(look), linkOf: linksInto(tabs), account };
  refuseTooLarge(tabs, state);
  const replaced = tabs.flatMap(({ sheet, known, isTakenOver }) =>
    sheet && known && !isTakenOver ? replacedSheetRequests(sheet, known, drawing) : [],
  );
  const made = tabs.flatMap(({ sheet, known, isTakenOver, sheetId, index }) => {
    if (!sheet) return [];
    if (!known) return [newSheetRequests(sheet, { sheetId, index }, drawing)];
    return isTakenOver ? [takenOverSheetRequests(sheet, known, index, drawing)] : [];
  });
  return [
    ...regionalRequests(update),
    ...made.flatMap(({ shell }) => shell),
    ...made.flatMap(({ content }) => content),
    ...replaced,
    ...peoplesTabRequests(update, state, drawing),
  ];
}

/** A tab after the update: `sheet` is what we draw there, `known` what is there already. */
interface PlannedTab {
  readonly title: string;
  readonly sheetId: number;
  readonly index: number;
  readonly sheet: SheetModel | null;
  readonly known: SheetState | null;
  /** The blank tab of a new spreadsheet, of which we make our first one. */
  readonly isTakenOver: boolean;
}

function plannedTabs(update: WorkbookUpdate, state: SpreadsheetState): readonly PlannedTab[] {
  const find = (title: string) => state.sheets.find((one) => sameTitle(one.title, title)) ?? null;
  const taken = new Set(state.sheets.map(({ sheetId }) => sheetId));
  const drawn = inOrder([...update.addSheets, ...update.replaceSheets], update.whole?.order ?? []);
  const lone = update.whole && state.sheets.length === 1 ? state.sheets[0]! : null;
  const untouched = state.sheets
    .filter((known) => known !== lone && !drawn.some(({ title }) => sameTitle(title, known.title)))
    .map((known) => ({ ...known, sheet: null, known, isTakenOver: false, index: 0 }));
  let index = lone ? 0 : state.sheets.length;
  const planned = drawn.map((sheet, place): PlannedTab => {
    const known = lone && place === 0 ? lone : find(sheet.title);
    const isTakenOver = known !== null && known === lone;
    if (known && !isTakenOver && update.addSheets.includes(sheet)) {
      throw new ImpossibleUpdate('tab-exists', sheet.title);
    }
    const sheetId = known?.sheetId ?? freeId(sheet.title, taken);
    taken.add(sheetId);
    const isNew = known === null || isTakenOver;
    return { title: sheet.title, sheetId, sheet, known, isTakenOver, index: isNew ? index++ : 0 };
  });
  return [...untouched, ...planned];
}

function inOrder(sheets: readonly SheetModel[], order: readonly string[]): readonly SheetModel[] {
  const place = ({ title }: SheetModel) => {
    const index = order.indexOf(title);
    return index === -1 ? order.length : index;
  };
  return sheets.toSorted((a, b) => place(a) - place(b));
}

/**
 * The same id for the same title each time, so that a batch which was applied although its answer
 * got lost fails when it is sent again, instead of making the tab twice (FNV-1a, 30 bits).
 */
function freeId(title: string, taken: ReadonlySet<number>): number {
  let hash = 0x811c9dc5;
  for (const letter of titleKey(title)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  let id = (hash & 0x3fffffff) + 1;
  while (taken.has(id)) id++;
  return id;
}

function linksInto(tabs: readonly PlannedTab[]): LinkOf {
  const ids = new Map(tabs.map(({ title, sheetId }) => [titleKey(title), sheetId]));
  return (link) => {
    if (/^(?:https|mailto):/.test(link)) return link;
    const [, title = '', range = ''] = /^'((?:[^']|'')*)'!(.+)$/.exec(link) ?? [];
    const id = ids.get(titleKey(title.replaceAll("''", "'")));
    return id === undefined ? undefined : `#gid=${id}&range=${range}`;
  };
}

function refuseTooLarge(tabs: readonly PlannedTab[], state: SpreadsheetState): void {
  let cells = state.sheets.reduce((sum, one) => sum + one.rowCount * one.columnCount, 0);
  for (const { title, sheet, known } of tabs) {
    if (!sheet) continue;
    const { rowCount, columnCount } = gridSize(sheet);
    cells += rowCount * columnCount - (known ? known.rowCount * known.columnCount : 0);
    if (cells > MOST_CELLS) throw new ImpossibleUpdate('too-many-cells', title);
  }
}

function regionalRequests({ whole }: WorkbookUpdate): readonly SheetRequest[] {
  if (!whole) return [];
  const { locale, timeZone } = whole.regional;
  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale, timeZone },
        fields: 'locale,timeZone',
      },
    },
  ];
}
