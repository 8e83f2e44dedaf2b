import { formatDay } from '../domain/format-day.ts';
import { tabWords } from '../messages/tabs.ts';
import type { PrintSetup, SheetModel, SheetRow } from '../workbook/model.ts';
import { wideRow } from './cells.ts';
import type { TabsInput } from './tabs-input.ts';

/** The first lines of every system tab: title, as of when, that nobody types here, sample mark. */
export function frameTexts(
  title: string,
  input: Pick<TabsInput, 'today' | 'readAt' | 'sample'>,
): readonly { readonly text: string; readonly style: string }[] {
  const day = formatDay(input.today);
  return [
    { text: title, style: 'title' },
    { text: `${tabWords.asOf(input.readAt, day)}. ${tabWords.doNotEdit}`, style: 'note' },
    ...(input.sample ? [{ text: tabWords.sample(day), style: 'mark' }] : []),
  ];
}

/** The same as rows of `width` columns. */
export function frameRows(title: string, input: TabsInput, width: number): readonly SheetRow[] {
  return frameTexts(title, input).map(({ text, style }) => wideRow(text, style, width));
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

/** How a long list of the system's is shown and printed: its header row stays in sight. */
export function listingLook(
  headerRow: number,
): Omit<SheetModel, 'title' | 'columns' | 'rows' | 'merges' | 'print'> & { print: PrintSetup } {
  return {
    frozenRows: headerRow,
    protected: true,
    tabColor: '7F8C9A',
    showGridLines: false,
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: [headerRow, headerRow],
      marginsCm: [1.5, 1.5, 1.5, 1.5],
      footer: '&P/&N',
    },
  };
}
