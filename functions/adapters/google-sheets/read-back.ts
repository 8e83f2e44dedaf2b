import { LOOK_FIELDS, readState } from '../../../shared/google-sheets/read-state.ts';
import { readValues } from '../../../shared/google-sheets/read-values.ts';
import type { SheetRequest } from '../../../shared/google-sheets/requests.ts';
import { sameTitle } from '../../../shared/google-sheets/state.ts';
import { singleCell } from '../../../shared/google-sheets/windows.ts';
import type { WorkbookUpdate } from '../../../shared/workbook/update.ts';
import type { SheetsApi } from './sheets-api.ts';

/**
 * Whether a batch whose answer got lost was applied. A batch is all or nothing, so one trace of
 * what cannot be done twice is proof: a tab, a filled header, a protection. A batch of absolute
 * contents leaves no trace and needs none, for it may simply be sent again.
 */
export async function wasApplied(
  api: SheetsApi,
  id: string,
  update: WorkbookUpdate,
  requests: readonly SheetRequest[],
): Promise<boolean> {
  const madeTabs = requests.flatMap((one) =>
    'addSheet' in one ? one.addSheet.properties.sheetId : [],
  );
  const fill = update.fills[0];
  if (madeTabs.length === 0 && fill) {
    const cell = singleCell(fill.sheet, fill.row, fill.column);
    const [rows] = await api.readValues(id, cell.windows, (reply) =>
      readValues(reply, [cell], () => null),
    );
    const held = rows?.[0]?.[0] ?? null;
    return held !== null;
  }
  const isTraceless = madeTabs.length === 0 && !requests.some(leavesTrace);
  if (isTraceless) return false;
  const { tabs } = await api.describe(id, LOOK_FIELDS, (reply) => readState(reply, id, true));
  if (madeTabs.length > 0) return tabs.some(({ sheetId }) => madeTabs.includes(sheetId));
  return requests.filter(leavesTrace).every((one) => {
    if ('addProtectedRange' in one) {
      const { sheetId } = one.addProtectedRange.protectedRange.range;
      return tabs.some((tab) => tab.sheetId === sheetId && tab.isProtected);
    }
    const dressing = update.dressings?.find(({ conditionalFormats }) => conditionalFormats.length);
    const tab = tabs.find(({ title }) => dressing && sameTitle(title, dressing.sheet));
    return (tab?.look?.conditionalColumns.size ?? 0) > 0;
  });
}

/** What would stand there twice if it were sent twice. */
function leavesTrace(request: SheetRequest): boolean {
  return 'addProtectedRange' in request || 'addConditionalFormatRule' in request;
}
