import type { CellValue } from '../workbook/content.ts';
import type { SheetCell, SheetRow } from '../workbook/model.ts';

/** Short forms for the composers of tabs. Styles are names that `sheet-templates/look.ts` defines. */
export function textCell(value: SheetCell['value'], style: string, link?: string): SheetCell {
  return link === undefined ? { value, style } : { value, style, link };
}

export function tableRow(
  values: readonly CellValue[],
  style: string | readonly string[],
): SheetRow {
  return {
    cells: values.map((value, index) =>
      textCell(value, typeof style === 'string' ? style : (style[index] ?? style.at(-1) ?? '')),
    ),
  };
}

/** One text over `width` columns; the other cells carry the style only. */
export function wideRow(value: CellValue, style: string, width: number): SheetRow {
  const cells = Array.from({ length: width }, (_, index) =>
    textCell(index === 0 ? value : null, style),
  );
  return { cells };
}
