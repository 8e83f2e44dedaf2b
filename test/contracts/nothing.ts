import type { WorkbookUpdate } from '../../shared/workbook/update.ts';

/** An update that changes nothing; tests add to it what they write. */
export const nothing: WorkbookUpdate = {
  replaceSheets: [],
  addSheets: [],
  formulas: [],
  fills: [],
  validations: [],
};
