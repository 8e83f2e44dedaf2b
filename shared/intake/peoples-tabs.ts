import { searchKey } from '../domain/vietnamese-text.ts';
import { systemTabs } from '../messages/tabs.ts';
import type { SheetContent } from '../workbook/content.ts';

const ours = new Set<string>(Object.values(systemTabs).map(searchKey));

/** The tabs that people write; the software's own only quote them. */
export function peoplesTabs(sheets: readonly SheetContent[]): readonly SheetContent[] {
  return sheets.filter(({ title }) => !ours.has(searchKey(title)));
}
