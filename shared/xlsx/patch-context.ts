import { cellName } from '../workbook/a1.ts';
import { covers, parseArea } from '../workbook/areas.ts';
import type { CellValue, FormulaCell, MergedArea } from '../workbook/content.ts';
import { CellNotEmpty } from './cell-not-empty.ts';
import { childElements, type XmlElement } from './xml-edit.ts';

/** A cell to write in a people's tab. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue | FormulaCell;
  /** `verdict` replaces what is there; `fill` refuses unless the cell is empty. */
  readonly purpose: 'verdict' | 'fill';
  /**
   * A fill brings its style; a verdict's counts only where the cell has none. Asked for only when
   * it is needed, because asking adds the style to the workbook.
   */
  readonly style: (() => number) | undefined;
}

/** A cell that is not there yet looks like its row, or else like its column, and must go on so. */
export function stylesOfColumns(
  xml: string,
  children: readonly XmlElement[],
  patches: readonly CellPatch[],
): ReadonlyMap<number, number> {
  const list = children.find(({ name }) => name === 'cols');
  const columns = list ? childElements(xml, list) : [];
  const found = new Map<number, number>();
  for (const column of new Set(patches.map((patch) => patch.column))) {
    const own = columns.find(
      ({ attributes }) =>
        Number(attributes.get('min')) <= column && column <= Number(attributes.get('max')),
    );
    found.set(column, Number(own?.attributes.get('style') ?? 0));
  }
  return found;
}

export function mergedAreas(xml: string, children: readonly XmlElement[]): readonly MergedArea[] {
  const merges = children.find(({ name }) => name === 'mergeCells');
  if (!merges) return [];
  return childElements(xml, merges)
    .map(({ attributes }) => parseArea(attributes.get('ref') ?? ''))
    .filter((area) => area !== undefined);
}

export function visiblePatches(
  patches: readonly CellPatch[],
  merges: readonly MergedArea[],
  title: string,
): readonly CellPatch[] {
  const seen = new Set<string>();
  return patches
    .filter(({ row, column, purpose }) => {
      const name = cellName(row, column);
      if (seen.has(name)) throw new RangeError(`Cell ${name} of "${title}" is written twice`);
      seen.add(name);
      const hidden = merges.some(
        (area) =>
          covers(area, row, column) && (row !== area.firstRow || column !== area.firstColumn),
      );
      if (hidden && purpose === 'fill') throw new CellNotEmpty(title, name);
      return !hidden;
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
