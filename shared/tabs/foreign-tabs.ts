import { searchKey } from '../domain/vietnamese-text.ts';
import {
  mailLogWords,
  overviewWords,
  reportListWords,
  reviewWords,
  systemTabs,
} from '../messages/tabs.ts';
import type { SheetContent } from '../workbook/content.ts';

/** What stands in A1 of each system tab: by it we know our own again. */
export const ownFirstCells: Readonly<Record<string, string>> = {
  [systemTabs.overview]: overviewWords.title,
  [systemTabs.review]: reviewWords.title,
  [systemTabs.mailLog]: mailLogWords.title,
  [systemTabs.reports]: reportListWords.title,
};

/** Tabs that bear a system tab's name but hold something that people made. */
export function foreignTabs(sheets: readonly SheetContent[]): readonly string[] {
  return sheets
    .filter(({ title, rows }) => {
      const own = Object.entries(ownFirstCells).find(
        ([name]) => searchKey(name) === searchKey(title),
      );
      const isBlank = rows.every((row) => row.every((cell) => cell === null || cell === ''));
      return own !== undefined && !isBlank && rows[0]?.[0] !== own[1];
    })
    .map(({ title }) => title);
}
