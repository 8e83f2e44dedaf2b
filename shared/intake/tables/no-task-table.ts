import { shorten } from '../../messages/findings/phrases.ts';
import { workbookTroubles } from '../../messages/troubles.ts';
import type { WorkbookContent } from '../../workbook/content.ts';
import { legacyCells } from '../cells/legacy-cells.ts';
import { likelyTable } from './likely-table.ts';
import { peoplesTabs } from './peoples-tabs.ts';

/**
 * Why no tab of the workbook called `name` is taken for the task table, and what to do. Headers in
 * an encoding from before Unicode cannot be recognised; then that is the reason.
 */
export function noTaskTable(name: string, { sheets }: WorkbookContent): string {
  for (const sheet of peoplesTabs(sheets)) {
    const legacy = legacyCells(sheet);
    if (!legacy) continue;
    return workbookTroubles.legacyEncoding(name, sheet.title, legacy.cell, shorten(legacy.text));
  }
  return workbookTroubles.noTaskTable(name, likelyTable(sheets));
}
