import type { Column, FilledBy, TableContract } from '../shared/contract/column.ts';
import { tasksContract } from '../shared/contract/tasks.ts';
import { serialFromDate } from '../shared/domain/calendar-date.ts';
import { columnName } from '../shared/workbook/a1.ts';
import type { SheetCell, Validation } from '../shared/workbook/model.ts';
import type { TemplateValue } from './content.ts';
import { listSource, unitNameSource } from './dropdown-lists.ts';
import type { StyleName } from './look.ts';
import { strictColumns, taskColumnLooks } from './task-columns.ts';

/** Dropdowns, formats and prompts reach this row from the first day, for rows still to come. */
export const LAST_PREPARED_ROW = 2000;

const headerStyles: Readonly<Record<FilledBy, StyleName>> = {
  office: 'headerOffice',
  unit: 'headerUnit',
  software: 'headerSoftware',
};

export function headerCell(column: Column): SheetCell {
  return { value: column.header, style: headerStyles[column.filledBy] };
}

export function bodyCell(value: TemplateValue | undefined, style: StyleName): SheetCell {
  if (value === undefined || value === '') return { value: null, style };
  return { value: typeof value === 'object' ? serialFromDate(value.date) : value, style };
}

/** The range of a whole column below its header. */
export function columnRange(column: number, firstRow: number): string {
  const name = columnName(column);
  return `${name}${firstRow}:${name}${LAST_PREPARED_ROW}`;
}

const PROMPT_TITLE_LIMIT = 32;

/** A dropdown of the contract's choices, or a prompt alone; nothing when there is neither. */
export function columnValidation(
  column: Pick<Column, 'header' | 'choices'>,
  cells: string,
  options: {
    readonly note?: string | undefined;
    readonly strict?: boolean;
    readonly source?: string | undefined;
  },
): readonly Validation[] {
  const { note, strict, source } = options;
  const range = source ?? listSource(column.header);
  const list = range === undefined ? column.choices : { source: range };
  if (list === undefined && note === undefined) return [];
  return [
    {
      range: cells,
      ...(list === undefined
        ? {}
        : { list, onOther: strict ? ('refuse' as const) : ('warn' as const) }),
      ...(strict
        ? { message: `Đề nghị chọn một giá trị trong danh sách của cột ${column.header}.` }
        : {}),
      ...(note === undefined
        ? {}
        : { prompt: { title: column.header.slice(0, PROMPT_TITLE_LIMIT), text: note } }),
    },
  ];
}

/** The task table's notes, strictness and unit list; the registers only have dropdowns. */
export function optionsOf({ key }: Column, contract: TableContract<string>) {
  if (contract !== tasksContract) return {};
  const look = Object.entries(taskColumnLooks).find(([own]) => own === key)?.[1];
  return {
    note: look?.note,
    strict: strictColumns.some((own) => own === key),
    source: key === 'leadUnit' ? unitNameSource : undefined,
  };
}
