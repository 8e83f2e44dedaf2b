import type { SheetModel, SheetRow } from './model.ts';
import type { FormulaWrite, WorkbookUpdate } from './update.ts';

/** The update with the formulas of tabs that it adds put into those tabs, where they belong. */
export function withFormulas(update: WorkbookUpdate): WorkbookUpdate {
  const added = new Set(update.addSheets.map(({ title }) => title));
  return {
    ...update,
    addSheets: update.addSheets.map((sheet) => {
      const own = update.formulas.filter((one) => one.sheet === sheet.title);
      return own.length === 0 ? sheet : filled(sheet, own);
    }),
    formulas: update.formulas.filter(({ sheet }) => !added.has(sheet)),
  };
}

function filled(sheet: SheetModel, formulas: readonly FormulaWrite[]): SheetModel {
  const byRow = Map.groupBy(formulas, ({ row }) => row);
  return {
    ...sheet,
    rows: sheet.rows.map((row, index): SheetRow => {
      const own = byRow.get(index + 1);
      if (!own) return row;
      const cells = Array.from(row.cells);
      for (const { column, formula, value, style } of own) {
        const shown = cells[column - 1]?.style ?? style;
        cells[column - 1] = { value: { formula, value }, ...(shown ? { style: shown } : {}) };
      }
      return { ...row, cells };
    }),
  };
}
