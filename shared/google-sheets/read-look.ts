import type { SheetLook } from '../workbook/content.ts';
import type { RawSheet } from './raw-sheet.ts';

/** `data` with the mask of `setup`: which cells have rules and number formats, and of what type. */
interface LookPart {
  readonly startColumn?: number;
  readonly rowData?: readonly {
    readonly values?: readonly {
      readonly dataValidation?: unknown;
      readonly userEnteredFormat?: { readonly numberFormat?: unknown };
    }[];
  }[];
}

/** What `setup` must know of a tab that people made, so that it changes nothing of theirs. */
export function readLook(
  raw: RawSheet,
  known: Pick<SheetLook, 'frozenRows' | 'isProtected'> & { readonly columnCount: number },
): SheetLook {
  const ruledColumns = new Set<number>();
  const formattedColumns = new Set<number>();
  for (const { startColumn = 0, rowData = [] } of raw.data as readonly LookPart[]) {
    for (const { values = [] } of rowData) {
      for (const [index, cell] of values.entries()) {
        if (cell.dataValidation) ruledColumns.add(startColumn + index + 1);
        // A cell with any other format comes as an empty one.
        if (cell.userEnteredFormat?.numberFormat) formattedColumns.add(startColumn + index + 1);
      }
    }
  }
  const conditionalColumns = raw.conditionalFormats
    .flatMap(({ ranges }) => ranges)
    .flatMap(({ startColumnIndex, endColumnIndex = known.columnCount }) =>
      Array.from({ length: endColumnIndex - startColumnIndex }, (_, i) => startColumnIndex + i + 1),
    );
  return {
    frozenRows: known.frozenRows,
    isProtected: known.isProtected,
    ruledColumns,
    formattedColumns,
    conditionalColumns: new Set(conditionalColumns),
  };
}
