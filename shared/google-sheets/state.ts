/** What a spreadsheet looked like when it was read, as far as a write must know. */
export interface SpreadsheetState {
  readonly title: string;
  readonly sheets: readonly SheetState[];
}

export interface SheetState {
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The whole tab is protected, not just with a warning. */
  readonly isProtected: boolean;
  /** No cell holds anything. */
  readonly isBlank: boolean;
}

/** Spreadsheets do not tell upper from lower case in the titles of their tabs. */
export function sameTitle(one: string, other: string): boolean {
  return titleKey(one) === titleKey(other);
}

export function titleKey(title: string): string {
  return title.normalize('NFC').toLocaleLowerCase('vi');
}
