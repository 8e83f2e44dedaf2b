import type { Book, Row, Sheet } from './book.ts';

export interface NewBook {
  readonly id: string;
  readonly owner: string;
  readonly title?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

/** A spreadsheet as Drive makes it: one tab of 1000 × 26 with the id 0. */
export function newBook(options: NewBook): Book {
  return {
    id: options.id,
    owner: options.owner,
    title: options.title ?? 'Untitled spreadsheet',
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? 'Etc/GMT',
    autoRecalc: 'ON_CHANGE',
    sheets: [emptySheet(0, 'Sheet1')],
    chosenIds: 0,
  };
}

export function emptySheet(id: number, title: string): Sheet {
  return {
    id,
    title,
    hidden: false,
    rightToLeft: false,
    tabColor: null,
    grid: {
      rowCount: 1000,
      columnCount: 26,
      frozenRowCount: 0,
      frozenColumnCount: 0,
      hideGridlines: false,
      rowGroupControlAfter: false,
      columnGroupControlAfter: false,
    },
    rows: [],
    ownRows: new Set<Row>(),
    rowLooks: [],
    columnLooks: [],
    rowGroups: [],
    columnGroups: [],
    merges: [],
    conditionalFormats: [],
    protections: [],
    basicFilter: null,
  };
}
