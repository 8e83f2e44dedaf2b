import { cellName } from '../workbook/a1.ts';
import type { PrintSetup, SheetColumn, SheetModel } from '../workbook/model.ts';
import { escapeText } from './xml-text.ts';

/** What surrounds the cells of a sheet: view, columns, page. */

/** `selected` = the tab that is open; several selected tabs would be edited together. */
export function sheetViewXml(model: SheetModel, selected: boolean): string {
  const grid = model.showGridLines === false ? ' showGridLines="0"' : '';
  const tab = selected ? ' tabSelected="1"' : '';
  const zoom = model.zoomPercent
    ? ` zoomScale="${model.zoomPercent}" zoomScaleNormal="${model.zoomPercent}"`
    : '';
  const tag = `<sheetView${grid}${tab}${zoom} workbookViewId="0"`;
  const pane = paneXml(model.frozenRows ?? 0, model.frozenColumns ?? 0);
  return `<sheetViews>${pane ? `${tag}>${pane}</sheetView>` : `${tag}/>`}</sheetViews>`;
}

function paneXml(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return '';
  const first = cellName(rows + 1, columns + 1);
  const split = (columns ? ` xSplit="${columns}"` : '') + (rows ? ` ySplit="${rows}"` : '');
  const active = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
  const others = rows && columns ? ['topRight', 'bottomLeft'] : [];
  return (
    `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/>` +
    others.map((pane) => `<selection pane="${pane}"/>`).join('') +
    `<selection pane="${active}" activeCell="${first}" sqref="${first}"/>`
  );
}

/**
 * `<cols>`. A closed group hides its columns; the button to open it belongs to the column that
 * follows, so that one may have to be named only for that.
 */
export function columnsXml(
  columns: readonly SheetColumn[],
  styleId: (style: string) => number,
): string {
  if (columns.length === 0) return '';
  const closed = (at: number): boolean =>
    columns[at]?.outlineLevel === 1 && columns[at]?.collapsed === true;
  const written = columns.map((column, at) => {
    const attributes = [
      ` min="${at + 1}" max="${at + 1}" width="${fileWidth(column.width)}"`,
      column.style === undefined ? '' : ` style="${styleId(column.style)}"`,
      closed(at) ? ' hidden="1"' : '',
      ' customWidth="1"',
      column.outlineLevel ? ' outlineLevel="1"' : '',
      closed(at - 1) && !column.outlineLevel ? ' collapsed="1"' : '',
    ];
    return `<col${attributes.join('')}/>`;
  });
  const after = columns.length + 1;
  if (closed(columns.length - 1)) {
    written.push(`<col min="${after}" max="${after}" width="9.140625" collapsed="1"/>`);
  }
  return `<cols>${written.join('')}</cols>`;
}

/** Files count five pixels of padding in, at seven pixels a character. */
function fileWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

/** The page elements in the order of the schema; all '' without a print setup. */
export function pageXml(print: PrintSetup | undefined): readonly (readonly [string, string])[] {
  if (!print) return ['pageMargins', 'pageSetup', 'headerFooter'].map((name) => [name, '']);
  const [left, right, top, bottom] = print.marginsCm.map(inches);
  const pages = ` fitToWidth="${print.fitToWidth}" fitToHeight="${print.fitToHeight}"`;
  return [
    [
      'pageMargins',
      `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="0.3" footer="0.3"/>`,
    ],
    ['pageSetup', `<pageSetup paperSize="9"${pages} orientation="${print.orientation}"/>`],
    ['headerFooter', print.footer ? footerXml(print.footer) : ''],
  ];
}

function inches(centimetres: number): number {
  return Math.round((centimetres / 2.54) * 10_000) / 10_000;
}

/** Excel's codes (`&P`, `&L` …) may be used; text without a position is centred. */
function footerXml(footer: string): string {
  const placed = /&[LCR]/.test(footer) ? footer : `&C${footer}`;
  if (placed.length > 255) throw new RangeError('A footer has at most 255 characters');
  return `<headerFooter><oddFooter>${escapeText(placed)}</oddFooter></headerFooter>`;
}
