import type { LinkIds } from './links.ts';
import type { StyleBook } from './style-book.ts';

/** What a sheet needs from its workbook while it is written. */
export interface SheetWriter {
  readonly styles: StyleBook;
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
  readonly links: LinkIds;
  /** What the old version of this tab says about itself and must stay true. */
  readonly kept?: { readonly codeName?: string; readonly selected?: boolean };
}
