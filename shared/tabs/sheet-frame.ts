import { formatDay } from '../domain/format-day.ts';
import { tabWords } from '../messages/tabs.ts';
import type { SheetRow } from '../workbook/model.ts';
import { wideRow } from './cells.ts';
import type { TabsInput } from './tabs-input.ts';

/** The first rows of every system tab: title, as of when, that nobody types here, the sample mark. */
export function frameRows(title: string, input: TabsInput, width: number): readonly SheetRow[] {
  const day = formatDay(input.today);
  return [
    wideRow(title, 'title', width),
    wideRow(`${tabWords.asOf(input.readAt, day)}. ${tabWords.doNotEdit}`, 'note', width),
    ...(input.sample ? [wideRow(tabWords.sample(day), 'mark', width)] : []),
  ];
}

/** Merges of the frame rows, so that their text runs over the whole width. */
export function frameMerges(rowCount: number, width: number) {
  return Array.from({ length: rowCount }, (_, index) => ({
    firstRow: index + 1,
    lastRow: index + 1,
    firstColumn: 1,
    lastColumn: width,
  }));
}
