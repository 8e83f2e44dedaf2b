import { searchKey } from '../../domain/vietnamese-text.ts';
import { systemTabs } from '../../messages/tabs.ts';
import type { SheetContent } from '../../workbook/content.ts';

const ours = new Set<string>(Object.values(systemTabs).map(searchKey));

/** Whether a title is that of one of the software's own tabs, however it is typed. */
export function isSystemTab(title: string): boolean {
  return ours.has(searchKey(title));
}

/** The tabs that people write; the software's own only quote them. */
export function peoplesTabs(sheets: readonly SheetContent[]): readonly SheetContent[] {
  return sheets.filter(({ title }) => !isSystemTab(title));
}
