import { registers } from '../../contract/registers.ts';
import { settingsTab } from '../../contract/settings.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import type { SheetContent } from '../../workbook/content.ts';
import { cellText } from '../cells/cell-text.ts';
import { peoplesTabs } from './peoples-tabs.ts';

/** A tab that looks like a table of people's, with the texts of what may be its header. */
export interface LikelyTable {
  readonly title: string;
  readonly headers: readonly string[];
}

const FEWEST_ROWS = 3;
const FEWEST_HEADERS = 3;
/** Headers stand near the top; what is further down are rows. */
const SEARCHED_ROWS = 40;

/** Tabs of people's whose place is known: the registers beside the task table. */
const known = new Set([...registers.map(({ tab }) => tab), settingsTab].map(searchKey));

/** The longest tab of people's own with a row of at least three texts; null when there is none. */
export function likelyTable(sheets: readonly SheetContent[]): LikelyTable | null {
  const [longest] = peoplesTabs(sheets)
    .filter(({ title, rows }) => !known.has(searchKey(title)) && rows.length >= FEWEST_ROWS)
    .flatMap((sheet) => {
      const headers = headerIn(sheet);
      return headers ? [{ rows: sheet.rows.length, title: sheet.title, headers }] : [];
    })
    .toSorted((a, b) => b.rows - a.rows);
  return longest ? { title: longest.title, headers: longest.headers } : null;
}

function headerIn({ rows }: SheetContent): readonly string[] | null {
  for (const row of rows.slice(0, SEARCHED_ROWS)) {
    const texts = row.map(cellText).filter((text) => /\p{L}/u.test(text));
    if (texts.length >= FEWEST_HEADERS) return texts;
  }
  return null;
}
