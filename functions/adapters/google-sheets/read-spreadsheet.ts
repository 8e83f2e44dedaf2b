import { randomUUID } from 'node:crypto';
import {
  LOOK_FIELDS,
  readState,
  type SpreadsheetReading,
  STATE_FIELDS,
  type TabState,
} from '../../../shared/google-sheets/read-state.ts';
import { readValues, type ShownByFormula } from '../../../shared/google-sheets/read-values.ts';
import { tabAddress } from '../../../shared/google-sheets/spreadsheet-id.ts';
import { type SpreadsheetState, sameTitle } from '../../../shared/google-sheets/state.ts';
import { ChangedWhileReading } from '../../../shared/google-sheets/unproven-reading.ts';
import { firstCellOf, type TabRanges, tabRanges } from '../../../shared/google-sheets/windows.ts';
import type { Cell, SheetContent, WorkbookContent } from '../../../shared/workbook/content.ts';
import { CallFailure } from './call-failure.ts';
import type { SheetsApi } from './sheets-api.ts';

/** How what is ours is known again. */
export interface OwnMarks {
  /** The first cell of each tab of the software's, by its title. */
  readonly firstCells: Readonly<Record<string, string>>;
  /** What the header cell of a grey column shows, whose formula fills the column. */
  readonly shownByFormula: ShownByFormula;
}

export interface SpreadsheetRead {
  readonly title: string;
  readonly content: WorkbookContent;
  readonly state: SpreadsheetState;
}

/** People may rename a tab or sort while we read; after this many readings they are still at it. */
const READINGS = 3;

/**
 * Everything, in two requests: what the tabs are, then all their values at once. Read again when
 * something moved between the two. Throws CallFailure.
 */
export async function readSpreadsheet(
  api: SheetsApi,
  id: string,
  detail: 'values' | 'look',
  marks: OwnMarks,
): Promise<SpreadsheetRead> {
  const fields = detail === 'look' ? LOOK_FIELDS : STATE_FIELDS;
  for (let reading = 1; ; reading++) {
    const described = await api.describe(id, fields, (reply) =>
      readState(reply, id, detail === 'look'),
    );
    try {
      return spreadsheetRead(id, described, await tabRows(api, id, described.tabs, marks));
    } catch (error) {
      if (!hasMoved(error)) throw error;
      if (reading === READINGS) throw new CallFailure('moved', 'The tabs keep changing');
    }
  }
}

/** A range that cannot be found belongs to a tab that was just renamed or deleted. */
function hasMoved(error: unknown): boolean {
  if (error instanceof ChangedWhileReading) return true;
  return error instanceof CallFailure && error.kind === 'moved';
}

type Rows = readonly (readonly Cell[])[];

/** Of the software's own tabs only the first cell is read, by which we know them again. */
async function tabRows(
  api: SheetsApi,
  id: string,
  tabs: readonly TabState[],
  { firstCells, shownByFormula }: OwnMarks,
): Promise<readonly Rows[]> {
  const ownFirstCell = (title: string) =>
    Object.entries(firstCells).find(([own]) => sameTitle(own, title))?.[1];
  const valuesOf = (asked: readonly TabRanges[]) => {
    const ranges = asked.flatMap(({ windows, check }) => (check ? [...windows, check] : windows));
    return api.readValues(id, ranges, (reply) => readValues(reply, asked, shownByFormula));
  };
  const rows = await valuesOf(
    tabs.map((tab) => (ownFirstCell(tab.title) === undefined ? tabRanges(tab) : firstCellOf(tab))),
  );
  // A tab with our name and another first cell may hold what people wrote further down.
  const doubtful = tabs.filter((tab, index) => {
    const own = ownFirstCell(tab.title);
    return own !== undefined && rows[index]?.[0]?.[0] !== own;
  });
  if (doubtful.length === 0) return rows;
  const whole = await valuesOf(doubtful.map(tabRanges));
  return rows.map((own, index) => whole[doubtful.indexOf(tabs[index]!)] ?? own);
}

function spreadsheetRead(
  id: string,
  { title, regional, tabs }: SpreadsheetReading,
  rows: readonly Rows[],
): SpreadsheetRead {
  const sheets = tabs.map(
    (tab, index): SheetContent => ({
      title: tab.title,
      rows: rows[index] ?? [],
      merges: tab.merges,
      hiddenRows: tab.hiddenRows,
      address: tabAddress(id, tab.sheetId),
      ...(tab.look ? { look: tab.look } : {}),
    }),
  );
  return {
    title,
    content: { sheets, regional, revision: randomUUID() },
    state: {
      title,
      sheets: tabs.map((tab, index) => ({
        ...tab,
        isBlank: (rows[index] ?? []).every((row) => row.every((cell) => cell === null)),
      })),
    },
  };
}
