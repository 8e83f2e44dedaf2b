import { type LegacyEncoding, legacyEncoding } from '../../domain/legacy-encoding.ts';
import { cellName } from '../../workbook/a1.ts';
import type { SheetContent } from '../../workbook/content.ts';

/** Cells of a tab that are written in an encoding from before Unicode. */
export interface LegacyCells {
  readonly encoding: LegacyEncoding;
  readonly cells: number;
  /** The first of them. */
  readonly row: number;
  readonly cell: string;
  readonly text: string;
}

/** Null when there are none. What they say is not guessed: other encodings read them differently. */
export function legacyCells({ rows }: SheetContent): LegacyCells | null {
  let first: LegacyCells | null = null;
  let cells = 0;
  for (const [index, row] of rows.entries()) {
    for (const [position, value] of row.entries()) {
      const encoding = typeof value === 'string' ? legacyEncoding(value) : null;
      if (encoding === null) continue;
      cells++;
      const cell = cellName(index + 1, position + 1);
      first ??= { encoding, cells, row: index + 1, cell, text: String(value) };
    }
  }
  return first && { ...first, cells };
}
