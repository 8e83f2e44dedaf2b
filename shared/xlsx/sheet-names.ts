import { quoteSheet } from '../workbook/a1.ts';
import { fixedAreaName, parseArea } from '../workbook/areas.ts';
import type { SheetModel } from '../workbook/model.ts';

/** A name that belongs to one tab (print titles, print area, filter area). */
export interface SheetName {
  readonly name: '_xlnm.Print_Titles' | '_xlnm.Print_Area' | '_xlnm._FilterDatabase';
  readonly value: string;
  readonly hidden: boolean;
}

export function sheetNames({ title, filter, print }: SheetModel): readonly SheetName[] {
  const names: SheetName[] = [];
  const area = filter === undefined ? undefined : parseArea(filter);
  if (area) {
    const value = `${quoteSheet(title)}!${fixedAreaName(area)}`;
    names.push({ name: '_xlnm._FilterDatabase', value, hidden: true });
  }
  const printed = print?.area === undefined ? undefined : parseArea(print.area);
  if (printed) {
    const value = `${quoteSheet(title)}!${fixedAreaName(printed)}`;
    names.push({ name: '_xlnm.Print_Area', value, hidden: false });
  }
  if (print?.repeatRows) {
    const [first, last] = print.repeatRows;
    const value = `${quoteSheet(title)}!$${first}:$${last}`;
    names.push({ name: '_xlnm.Print_Titles', value, hidden: false });
  }
  return names;
}
