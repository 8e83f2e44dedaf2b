import type { CellValue, Regional } from './content.ts';
import type {
  ConditionalFormat,
  SheetCell,
  SheetModel,
  SpillFormula,
  Validation,
} from './model.ts';

/**
 * A formula cell of the system's inside a people's tab (the two verdict columns), with its text.
 * Addressed by row, so it is valid only for the revision that was read: an adapter that cannot
 * check the revision must not write it.
 */
export interface FormulaWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
  /** Style when the cell has none yet. */
  readonly style?: string;
}

/** A cell that `setup` fills in a people's tab; an adapter refuses when the cell is not empty. */
export interface EmptyCellFill {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
}

/** What `setup` gives a people's tab where nobody has decided yet. */
export interface Dressing {
  readonly sheet: string;
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** A1 ranges of cells that have no number format, and the style whose format they get. */
  readonly numberFormats: readonly { readonly range: string; readonly style: string }[];
  /** Null = stays as it is. */
  readonly frozenRows: number | null;
  readonly spills: readonly SpillFormula[];
}

/** Everything one run writes, applied together or not at all. */
export interface WorkbookUpdate {
  /** The system's tabs, whole: created when missing, replaced otherwise. */
  readonly replaceSheets: readonly SheetModel[];
  /** People's tabs to create; one that exists already is refused, never touched. */
  readonly addSheets: readonly SheetModel[];
  readonly formulas: readonly FormulaWrite[];
  readonly fills: readonly EmptyCellFill[];
  readonly validations: readonly { readonly sheet: string; readonly rule: Validation }[];
  /** Only for workbooks that told how their tabs look (`SheetContent.look`). */
  readonly dressings?: readonly Dressing[];
  /** The workbook holds nothing yet: its tabs are to be these, in this order, read this way. */
  readonly whole?: { readonly order: readonly string[]; readonly regional: Regional };
}
