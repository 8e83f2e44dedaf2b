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
  const found: Omit<LegacyCells, 'cells'>[] = [];
  rows.forEach((cells, index) => {
    cells.forEach((text, position) => {
      const encoding = typeof text === 'string' ? legacyEncoding(text) : null;
      if (typeof text !== 'string' || encoding === null) return;
      found.push({ encoding, row: index + 1, cell: cellName(index + 1, position + 1), text });
    });
  });
  const [first] = found;
  return first ? { ...first, cells: found.length } : null;
}
