import {
  LOOK_FIELDS,
  readState,
  type SpreadsheetReading,
} from '../../../shared/google-sheets/read-state.ts';
import { readValues } from '../../../shared/google-sheets/read-values.ts';
import type { SheetRequest } from '../../../shared/google-sheets/requests.ts';
import { sameTitle } from '../../../shared/google-sheets/state.ts';
import { singleCell, type TabRanges } from '../../../shared/google-sheets/windows.ts';
import { parseArea } from '../../../shared/workbook/areas.ts';
import type { WorkbookUpdate } from '../../../shared/workbook/update.ts';
import { CallFailure } from './call-failure.ts';
import type { SheetsApi } from './sheets-api.ts';

/** A server may still show the state before the write for a moment: how long to wait for each look. */
const LOOKS_AFTER_MS = [0, 2_000, 5_000];

/**
 * Whether a batch whose answer got lost was applied. A batch is all or nothing, so one trace of
 * what must not be done twice is proof: a tab, a filled header, a protection, a colour. A batch of
 * absolute contents leaves no trace and needs none, for it may simply be sent again.
 */
export async function wasApplied(
  api: SheetsApi,
  id: string,
  update: WorkbookUpdate,
  requests: readonly SheetRequest[],
): Promise<boolean> {
  const isThere = traceOf(api, id, update, requests);
  if (!isThere) return false;
  for (const wait of LOOKS_AFTER_MS) {
    if (wait > 0) await api.pause(wait);
    if (await isThere()) return true;
  }
  return false;
}

/** Looks for the trace that the batch leaves; null when it leaves none. */
function traceOf(
  api: SheetsApi,
  id: string,
  update: WorkbookUpdate,
  requests: readonly SheetRequest[],
): (() => Promise<boolean>) | null {
  const described = async (isThere: (tabs: SpreadsheetReading['tabs']) => boolean) =>
    isThere((await api.describe(id, LOOK_FIELDS, (reply) => readState(reply, id, true))).tabs);
  const made = requests.find((one) => 'addSheet' in one)?.addSheet.properties.sheetId;
  if (made !== undefined)
    return () => described((tabs) => tabs.some((tab) => tab.sheetId === made));
  const fill = update.fills[0];
  if (fill) return () => isFilled(api, id, singleCell(fill.sheet, fill.row, fill.column));
  const guarded = requests.find((one) => 'addProtectedRange' in one)?.addProtectedRange
    .protectedRange.range.sheetId;
  if (guarded !== undefined) {
    return () =>
      described((tabs) => tabs.some((tab) => tab.sheetId === guarded && tab.isProtected));
  }
  const coloured = update.dressings?.find(({ conditionalFormats: formats }) => formats.length > 0);
  if (!coloured) return null;
  const column = parseArea(coloured.conditionalFormats[0]!.range)!.firstColumn;
  return () =>
    described((tabs) => {
      const tab = tabs.find(({ title }) => sameTitle(title, coloured.sheet));
      return tab?.look?.conditionalColumns.has(column) ?? false;
    });
}

/** A cell past the end of the grid is not there: nothing was applied. */
async function isFilled(api: SheetsApi, id: string, cell: TabRanges): Promise<boolean> {
  try {
    const [rows] = await api.readValues(id, cell.windows, (reply) =>
      readValues(reply, [cell], () => null),
    );
    return (rows?.[0]?.[0] ?? null) !== null;
  } catch (error) {
    if (error instanceof CallFailure && error.kind === 'moved') return false;
    throw error;
  }
}
