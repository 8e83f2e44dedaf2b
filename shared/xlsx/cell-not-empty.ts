/** A cell that `setup` wanted to fill already holds something of people's. Nothing was changed. */
export class CellNotEmpty extends Error {
  override readonly name = 'CellNotEmpty';
  readonly sheet: string;
  /** A1 form. */
  readonly cell: string;

  constructor(sheet: string, cell: string) {
    super(`Cell ${cell} of the tab "${sheet}" is not empty`);
    this.sheet = sheet;
    this.cell = cell;
  }
}
