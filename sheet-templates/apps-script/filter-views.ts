/// <reference types="google-apps-script" />
import { unitsContract } from '../../shared/contract/registers.ts';
import { tasksContract } from '../../shared/contract/tasks.ts';
import { viKey } from '../../shared/domain/vietnamese-text.ts';
import { menuWords as words } from '../../shared/messages/sheet-menu.ts';

/** Headers stand near the top. */
const HEADER_ROWS = 30;

type Table = readonly (readonly string[])[];

/** Where a column of a table stands; both 0-based. */
interface Place {
  readonly headerRow: number;
  readonly column: number;
}

/**
 * Adds to the task tab one filter view for each unit that has none: a person's own view, which hides
 * no row from anybody else. Returns what to say.
 */
export function addFilterViews(): string {
  const book = SpreadsheetApp.getActive();
  const tasks = book.getSheetByName(tasksContract.tab);
  const table = tasks?.getDataRange().getDisplayValues() ?? [];
  const lead = placeOf(table, namesOf(tasksContract.columns, 'leadUnit'));
  const units = unitNames(
    book.getSheetByName(unitsContract.tab)?.getDataRange().getDisplayValues(),
  );
  if (tasks === null || lead === null || units.length === 0) return words.noTaskTab;
  const sheetId = tasks.getSheetId();
  const known = new Set(viewTitles(book.getId(), sheetId));
  const missing = units.filter((unit) => !known.has(words.viewTitle(unit)));
  if (missing.length > 0) {
    const requests = missing.map((unit) => viewRequest(unit, sheetId, lead));
    Sheets!.Spreadsheets.batchUpdate({ requests }, book.getId());
  }
  return words.viewsMade(missing.length, units.length);
}

function unitNames(table: Table = []): readonly string[] {
  const place = placeOf(table, namesOf(unitsContract.columns, 'name'));
  if (place === null) return [];
  const names = table.slice(place.headerRow + 1).map((row) => row[place.column]?.trim() ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}

function namesOf(
  columns: readonly {
    readonly key: string;
    readonly header: string;
    readonly aliases: readonly string[];
  }[],
  key: string,
): ReadonlySet<string> {
  const own = columns.filter((column) => column.key === key);
  return new Set(own.flatMap(({ header, aliases }) => [header, ...aliases]).map(viKey));
}

/** The first cell near the top that is one of these headers. */
function placeOf(table: Table, names: ReadonlySet<string>): Place | null {
  for (const [headerRow, row] of table.slice(0, HEADER_ROWS).entries()) {
    const column = row.findIndex((cell) => names.has(viKey(cell)));
    if (column >= 0) return { headerRow, column };
  }
  return null;
}

function viewTitles(spreadsheetId: string, sheetId: number): readonly string[] {
  const fields = 'sheets(properties.sheetId,filterViews.title)';
  const { sheets = [] } = Sheets!.Spreadsheets.get(spreadsheetId, { fields });
  // The API leaves out an id of 0.
  const own = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
  return (own?.filterViews ?? []).flatMap(({ title }) => (title === undefined ? [] : [title]));
}

/** Down to the end of the tab, so that later rows are covered. */
function viewRequest(
  unit: string,
  sheetId: number,
  { headerRow, column }: Place,
): GoogleAppsScript.Sheets.Schema.Request {
  const condition = { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: unit }] };
  return {
    addFilterView: {
      filter: {
        title: words.viewTitle(unit),
        range: { sheetId, startRowIndex: headerRow },
        criteria: { [column]: { condition } },
      },
    },
  };
}
