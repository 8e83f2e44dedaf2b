import type { Cell } from '../../../shared/workbook/content.ts';
import type { CaseNote } from '../open-case.ts';

/** Why some texts of these lists come out wrong today. */
export const openInTcvn3: ReadonlyMap<string, CaseNote> = new Map([]);

export const openInUnicode: ReadonlyMap<string, CaseNote> = new Map([]);

export const openDays: ReadonlyMap<Cell, CaseNote> = new Map([]);
