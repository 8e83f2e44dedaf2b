import { cellName } from '../workbook/a1.ts';
import { areaName } from '../workbook/areas.ts';
import type { SheetModel } from '../workbook/model.ts';
import { LIMITS } from './limits.ts';
import { linkXml } from './links.ts';
import { DAYS_1904 } from './read-cell.ts';
import { RELATIONSHIPS } from './relationships.ts';
import type { SheetWriter } from './sheet-writer.ts';
import { cellStyleId, differentialId } from './style-book.ts';
import { argb } from './style-xml.ts';
import { WORKSHEET_ORDER } from './worksheet-order.ts';
import { rowsXml } from './write-rows.ts';
import { columnsXml, pageXml, sheetViewXml } from './write-sheet-frame.ts';
import { validationXml } from './write-validation.ts';
import { escapeAttribute, escapeText } from './xml-text.ts';

/** The children that a model decides about, by name; '' = the sheet has none of that kind. */
export function worksheetElements(
  model: SheetModel,
  writer: SheetWriter,
): ReadonlyMap<string, string> {
  return new Map([
    ['sheetPr', sheetPropertiesXml(model, writer)],
    ['dimension', `<dimension ref="${usedArea(model)}"/>`],
    ['sheetViews', sheetViewXml(model, writer.kept?.selected ?? false)],
    ['sheetFormatPr', formatXml(model, writer)],
    ['cols', columnsXml(model.columns, (style) => cellStyleId(writer.styles, style))],
    ['sheetData', `<sheetData>${rowsXml(model, writer)}</sheetData>`],
    ['sheetProtection', model.protected ? PROTECTION : ''],
    ['autoFilter', model.filter ? `<autoFilter ref="${escapeAttribute(model.filter)}"/>` : ''],
    ['sortState', ''],
    ['mergeCells', mergesXml(model)],
    ['conditionalFormatting', conditionsXml(model, writer)],
    ['dataValidations', validationsXml(model, writer)],
    ['hyperlinks', linksXml(model, writer)],
    ['printOptions', ''],
    ...pageXml(model.print),
  ]);
}

/** Nobody types here by accident; widening, sorting and filtering stay allowed. "0" = allowed. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"' +
  ' sort="0" autoFilter="0"/>';

/** A worksheet of its own. */
export function worksheetXml(elements: ReadonlyMap<string, string>): string {
  const children = WORKSHEET_ORDER.map((name) => elements.get(name) ?? '').join('');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `${children}</worksheet>`
  );
}

function sheetPropertiesXml({ tabColor, print }: SheetModel, { kept }: SheetWriter): string {
  const name = kept?.codeName === undefined ? '' : ` codeName="${escapeAttribute(kept.codeName)}"`;
  const color = tabColor === undefined ? '' : `<tabColor rgb="${argb(tabColor)}"/>`;
  const page = print ? '<pageSetUpPr fitToPage="1"/>' : '';
  return name || color || page ? `<sheetPr${name}>${color}${page}</sheetPr>` : '';
}

/** Three to four points above the letters, as Excel has it; rows grow with their text from there. */
function formatXml({ columns }: SheetModel, { styles }: SheetWriter): string {
  const outline = columns.some((column) => column.outlineLevel) ? ' outlineLevelCol="1"' : '';
  return `<sheetFormatPr defaultRowHeight="${styles.look.fontSize + 4}"${outline}/>`;
}

function usedArea({ rows }: SheetModel): string {
  const lastColumn = rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  if (rows.length > LIMITS.rows || lastColumn > LIMITS.columns) {
    throw new RangeError('A tab is larger than Excel allows');
  }
  return areaName({ firstRow: 1, firstColumn: 1, lastRow: Math.max(1, rows.length), lastColumn });
}

function mergesXml({ merges = [] }: SheetModel): string {
  const all = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return all.length === 0 ? '' : `<mergeCells count="${all.length}">${all.join('')}</mergeCells>`;
}

function conditionsXml({ conditionalFormats = [] }: SheetModel, { styles }: SheetWriter): string {
  return conditionalFormats
    .map(({ range, formula, style }, index) => {
      const id = differentialId(styles, style);
      const rule = `<cfRule type="expression" dxfId="${id}" priority="${index + 1}">`;
      const condition = `<formula>${escapeText(formula.replace(/^=/, ''))}</formula>`;
      const places = escapeAttribute(range);
      return `<conditionalFormatting sqref="${places}">${rule}${condition}</cfRule></conditionalFormatting>`;
    })
    .join('');
}

function validationsXml({ validations = [] }: SheetModel, { date1904 }: SheetWriter): string {
  if (validations.length === 0) return '';
  const shift = date1904 ? -DAYS_1904 : 0;
  const all = validations.map((rule) => validationXml(rule, rule.range, shift)).join('');
  return `<dataValidations count="${validations.length}">${all}</dataValidations>`;
}

function linksXml({ rows }: SheetModel, writer: SheetWriter): string {
  const links = rows.flatMap(({ cells }, row) =>
    cells.map((cell, column) =>
      cell?.link === undefined
        ? ''
        : linkXml(cellName(row + 1, column + 1), cell.link, writer.links),
    ),
  );
  const text = links.join('');
  return text && `<hyperlinks xmlns:r="${RELATIONSHIPS}">${text}</hyperlinks>`;
}
