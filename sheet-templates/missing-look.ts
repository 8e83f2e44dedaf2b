import type { Column, TableContract } from '../shared/contract/column.ts';
import { tasksContract } from '../shared/contract/tasks.ts';
import { searchKey } from '../shared/domain/vietnamese-text.ts';
import { isBlank } from '../shared/intake/cells/cell-text.ts';
import type { TableLayout } from '../shared/intake/tables/locate-table.ts';
import { isSystemTab } from '../shared/intake/tables/peoples-tabs.ts';
import { systemTabs } from '../shared/messages/tabs.ts';
import { isVerdictFormula } from '../shared/tabs/verdict-cells.ts';
import type { Cell, SheetContent, SheetLook } from '../shared/workbook/content.ts';
import type { SheetModel, SpillFormula } from '../shared/workbook/model.ts';
import type { Dressing, EmptyCellFill, WorkbookUpdate } from '../shared/workbook/update.ts';
import type { AddedPart } from './added-part.ts';
import { fitLists, type ListPlaces } from './fit-lists.ts';
import { columnRange, columnValidation, optionsOf } from './table-cells.ts';
import { verdictFormats, verdictSpills } from './verdict-columns.ts';

/** A table that people keep, and what the contract says of it. */
export interface KeptTable {
  readonly layout: TableLayout<string>;
  readonly contract: TableContract<string>;
}

/** A column that is put into such a table. */
export interface AddedColumn {
  readonly key: string;
  readonly header: string;
  readonly fill: EmptyCellFill;
}

interface CompletedLook {
  readonly added: readonly AddedPart[];
  readonly validations: WorkbookUpdate['validations'];
  readonly dressing: Dressing | null;
}

const NOTHING: CompletedLook = { added: [], validations: [], dressing: null };

/** Header rows further down stand in the middle of a page: freezing them would fill a screen. */
const LOWEST_FROZEN_ROW = 8;

/**
 * What the look of a people's table lacks: dropdowns, date formats, the verdict formulas and their
 * colours, frozen headers. A column in which anybody has decided anything is left alone.
 */
export function completeLook(
  table: KeptTable,
  added: readonly AddedColumn[],
  places: ListPlaces,
  template: readonly SheetModel[],
): CompletedLook {
  const { layout, contract } = table;
  const { look, title: tab } = layout.sheet;
  if (!look) return NOTHING;
  const columns = new Map<string, number>(layout.columns);
  for (const { key, fill } of added) if (fill.sheet === tab) columns.set(key, fill.column);
  const dropdowns = missingDropdowns(table, look, places);
  const dates = dateColumns(contract, template).filter(({ key }) => {
    const column = columns.get(key);
    return column !== undefined && !look.formattedColumns.has(column);
  });
  const spills = missingSpills(table, columns);
  const verdict = contract === tasksContract ? columns.get('verdict') : undefined;
  const isColoured = verdict === undefined || look.conditionalColumns.has(verdict);
  const freezes = look.frozenRows === 0 && canFreeze(layout);
  return {
    added: [
      ...dropdowns.map(({ header }) => ({ kind: 'dropdown' as const, tab, header })),
      ...dates.map(({ header }) => ({ kind: 'date-format' as const, tab, header })),
      ...spills.map(({ header }) => ({ kind: 'verdict-formula' as const, tab, header })),
      ...(isColoured ? [] : [{ kind: 'colours' as const, tab }]),
      ...(freezes ? [{ kind: 'frozen-rows' as const, tab }] : []),
    ],
    validations: dropdowns.flatMap(({ rules }) => rules.map((rule) => ({ sheet: tab, rule }))),
    dressing: {
      sheet: tab,
      numberFormats: dates.map(({ key }) => ({
        range: columnRange(columns.get(key)!, layout.headerRow + 1),
        style: 'cellDate',
      })),
      spills,
      conditionalFormats: isColoured ? [] : verdictFormats(verdict, layout.headerRow + 1),
      frozenRows: freezes ? layout.headerRow : null,
    },
  };
}

/** The template's tabs have their columns in the contract's order. */
function dateColumns(
  { tab, columns }: TableContract<string>,
  template: readonly SheetModel[],
): readonly Column[] {
  const model = template.find(({ title }) => title === tab);
  return columns.filter((_, index) => model?.columns[index]?.style === 'cellDate');
}

function missingDropdowns({ layout, contract }: KeptTable, look: SheetLook, places: ListPlaces) {
  return contract.columns.flatMap((column) => {
    const number = layout.columns.get(column.key);
    if (number === undefined || look.ruledColumns.has(number)) return [];
    const range = columnRange(number, layout.headerRow + 1);
    const rules = fitLists(
      columnValidation(column, range, optionsOf(column, contract)),
      places,
    ).filter(({ list }) => list !== undefined);
    return rules.length > 0 ? [{ header: column.header, rules }] : [];
  });
}

/** The grey columns without their formula, where nothing but formulas of ours stands below. */
function missingSpills(
  { layout, contract }: KeptTable,
  columns: ReadonlyMap<string, number>,
): readonly SpillFormula[] {
  const { sheet, headers, headerRow } = layout;
  const place = (key: string) => {
    const column = columns.get(key);
    // Of merged cells only the first one holds anything.
    return column === undefined
      ? undefined
      : { column, row: headers.get(column)?.row ?? headerRow };
  };
  return verdictSpills(contract, place).flatMap((spill): SpillFormula[] => {
    const header = sheet.rows[spill.row - 1]?.[spill.column - 1];
    if (isFormula(header) && isVerdictFormula(header.formula)) {
      return sameFormula(header.formula, spill.formula) ? [] : [spill];
    }
    const below = sheet.rows.slice(spill.row).map((cells) => cells[spill.column - 1]);
    if (!below.every(isOurs)) return [];
    return [below.some(isFormula) ? { ...spill, replacesRows: true } : spill];
  });
}

function isFormula(cell: Cell | undefined): cell is Cell & { readonly formula: string } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

/** Programs respell a formula: separators, spaces, the case of names. */
function sameFormula(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/[\s=]/g, '').replaceAll(',', ';').toUpperCase();
  return plain(one) === plain(other);
}

function isOurs(cell: Cell | undefined): boolean {
  return isFormula(cell) ? isVerdictFormula(cell.formula) : isBlank(cell);
}

/** A merge that begins in the header and ends below it cannot be cut by the frozen edge. */
function canFreeze({ sheet, headerRow }: TableLayout<string>): boolean {
  const isCut = sheet.merges.some(
    ({ firstRow, lastRow }) => firstRow <= headerRow && lastRow > headerRow,
  );
  return headerRow <= LOWEST_FROZEN_ROW && !isCut && sheet.rows.length > headerRow;
}

/** The software's tabs that are not there yet; they are made with the rest. */
export function missingSystemTabs(sheets: readonly SheetContent[]): readonly string[] {
  const taken = new Set(sheets.map(({ title }) => searchKey(title)));
  return Object.values(systemTabs).filter((title) => !taken.has(searchKey(title)));
}

/** The software's tabs that anybody may still type in, although the workbook could forbid it. */
export function unprotectedSystemTabs(sheets: readonly SheetContent[]): readonly AddedPart[] {
  return sheets
    .filter(({ title, look }) => isSystemTab(title) && look && !look.isProtected)
    .map(({ title }) => ({ kind: 'protection', tab: title }));
}
