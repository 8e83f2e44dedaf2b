import type { Column } from '../shared/contract/column.ts';
import { type TaskColumnKey, tasksContract } from '../shared/contract/tasks.ts';
import { verdictFormula } from '../shared/tabs/verdict-cells.ts';
import { columnName } from '../shared/workbook/a1.ts';
import type { MergedArea } from '../shared/workbook/content.ts';
import type { SheetCell, SheetModel, SheetRow, Validation } from '../shared/workbook/model.ts';
import type { TemplateGroup, TemplateRow } from './content.ts';
import { unitNameSource } from './dropdown-lists.ts';
import { sampleMark } from './sample/sample-day.ts';
import { bodyCell, columnRange, columnValidation, headerCell } from './table-cells.ts';
import { strictColumns, taskColumnLooks } from './task-columns.ts';
import { templateSpills, verdictFormats } from './verdict-columns.ts';

const FIRST_ROW = 3;
/** Room for four lines, so that a verdict written later is seen whole. */
const TASK_ROW_HEIGHT = 64;
/** Blank rows below the last task that show their verdict as soon as a code is typed. */
const PREPARED_ROWS = 150;
const LEGEND =
  '1. RÕ VIỆC\nMàu tiêu đề: xanh dương - Văn phòng ghi; xanh lá - đơn vị chủ trì ghi; xám - phần mềm tự tính, không sửa';

/** Moving one's own deadline is the commonest abuse: these cells are the Office's to change. */
const OFFICE_COLUMNS = ['code', 'title', 'leadUnit', 'deadline', 'verdict', 'missing'] as const;

const columns: readonly Column<TaskColumnKey>[] = tasksContract.columns;
const numberOf = (key: TaskColumnKey) => columns.findIndex((column) => column.key === key) + 1;

/** `Nhiệm vụ`: bands, headers, then each group under its heading row. */
export function tasksTab(groups: readonly TemplateGroup[], sample: boolean): SheetModel {
  const body = groups.flatMap(groupRows);
  const numbered = body.map((row, index) => row(FIRST_ROW + index));
  const prepared = Array.from({ length: PREPARED_ROWS }, (_, index) =>
    taskRow({}, FIRST_ROW + body.length + index),
  );
  const lastColumn = columnName(columns.length);
  return {
    title: tasksContract.tab,
    columns: columns.map(({ key }) => {
      const { width, shown, style } = taskColumnLooks[key];
      return { width, style, ...(shown ? {} : { outlineLevel: 1 as const, collapsed: true }) };
    }),
    rows: [bandRow(sample), headerRow(), ...numbered, ...prepared],
    merges: bandMerges(),
    frozenRows: 2,
    frozenColumns: 2,
    filter: `A2:${lastColumn}${FIRST_ROW + body.length + PREPARED_ROWS - 1}`,
    validations: validations(),
    conditionalFormats: verdictFormats(numberOf('verdict'), FIRST_ROW),
    spills: templateSpills(tasksContract, FIRST_ROW - 1),
    askBeforeEdit: OFFICE_COLUMNS.map((key) => columnRange(numberOf(key), FIRST_ROW)),
    tabColor: '2E7D32',
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: [1, 2],
      marginsCm: [1, 1, 1.2, 1.2],
      footer: '&P/&N',
      area: `A1:${lastColumn}${FIRST_ROW + body.length - 1}`,
    },
  };
}

function bandRow(sample: boolean): SheetRow {
  const cells = columns.map(({ key }, index): SheetCell => {
    const { band } = taskColumnLooks[key];
    const isFirst = index === 0 || taskColumnLooks[columns[index - 1]!.key].band !== band;
    if (key === 'code') {
      return { value: sample ? `${sampleMark} - ${LEGEND}` : LEGEND, style: 'bandLegend' };
    }
    return { value: isFirst ? band : null, style: key === 'title' ? 'bandLegend' : 'band' };
  });
  return { cells, height: 52 };
}

function bandMerges(): readonly MergedArea[] {
  const merges: MergedArea[] = [];
  for (let first = 0; first < columns.length; ) {
    const { band } = taskColumnLooks[columns[first]!.key];
    let last = first;
    while (last + 1 < columns.length && taskColumnLooks[columns[last + 1]!.key].band === band)
      last++;
    if (last > first)
      merges.push({ firstRow: 1, lastRow: 1, firstColumn: first + 1, lastColumn: last + 1 });
    first = last + 1;
  }
  return merges;
}

function headerRow(): SheetRow {
  return { cells: columns.map(headerCell), height: 34 };
}

function groupRows(group: TemplateGroup): readonly ((row: number) => SheetRow)[] {
  return [
    () => headingRow(group),
    ...group.rows.map((task) => (row: number) => taskRow(task, row)),
  ];
}

/** No merge: merged headings cannot be sorted; the text runs over the blank cells beside it. */
function headingRow({ code, title }: TemplateGroup): SheetRow {
  const cells = columns.map(({ key }): SheetCell => {
    if (key === 'code') return { value: code, style: 'group' };
    return { value: key === 'title' ? title : null, style: 'groupText' };
  });
  return { cells, height: 22 };
}

function taskRow(task: TemplateRow<TaskColumnKey>, row: number): SheetRow {
  const code = numberOf('code');
  return {
    ...(task.code === undefined ? {} : { estimatedHeight: TASK_ROW_HEIGHT }),
    cells: columns.map(({ key }): SheetCell => {
      const { style } = taskColumnLooks[key];
      if (key === 'verdict')
        return { value: { formula: verdictFormula(row, code, 1), value: '' }, style };
      if (key === 'missing')
        return { value: { formula: verdictFormula(row, code, 2), value: '' }, style };
      return bodyCell(task[key], style);
    }),
  };
}

function validations(): readonly Validation[] {
  return columns.flatMap((column, index) => {
    const { note } = taskColumnLooks[column.key];
    const strict = strictColumns.includes(column.key);
    const source = column.key === 'leadUnit' ? unitNameSource : undefined;
    return columnValidation(column, columnRange(index + 1, FIRST_ROW), { note, strict, source });
  });
}
