import { type CalendarDate, yearOf } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import { indicatorState } from '../domain/indicator-state.ts';
import type { JudgedTask } from '../domain/judged-task.ts';
import { headingGroup } from '../domain/task-code.ts';
import { cleanText } from '../domain/vietnamese-text.ts';
import { systemTabs } from '../messages/tabs.ts';
import {
  duplicateMissing,
  duplicateVerdict,
  missingText,
  notYetReviewed,
  verdictText,
} from '../messages/verdicts.ts';
import { indicatorStateLabels } from '../messages/words.ts';
import { columnName, quoteSheet } from '../workbook/a1.ts';
import type { Cell } from '../workbook/content.ts';
import type { FormulaWrite } from '../workbook/update.ts';
import type { VerdictTable } from './tabs-input.ts';

/** One line of the lookup table in `Rà soát`: what stands beside a code in the task table. */
export interface Verdict {
  readonly code: string;
  readonly verdict: string;
  readonly missing: string;
}

/** Columns of the lookup table in `Rà soát`, to the right of what people read. */
export const LOOKUP_COLUMN = 9;

/** One verdict per code; rows that share a code share one, which says so. */
export function verdictsByCode(
  judged: readonly JudgedTask[],
  findings: readonly Finding[],
): readonly Verdict[] {
  const byRow = Map.groupBy(findings, (one) => `${one.tab}\n${one.row}`);
  const byCode = Map.groupBy(
    judged.filter(({ task }) => task.code !== ''),
    ({ task }) => lookupKey(task.code),
  );
  return [...byCode.values()].map(([first, ...others]) => {
    const { task } = first!;
    if (others.length > 0)
      return { code: task.code, verdict: duplicateVerdict, missing: duplicateMissing };
    const own = byRow.get(`${task.tab}\n${task.sheetRow}`) ?? [];
    return { code: task.code, verdict: verdictText(first!), missing: missingText(own) };
  });
}

/** How a code stands in the lookup table. */
export function lookupCode(code: string): string {
  return code.replaceAll(',', '.');
}

/** How each target line stands, for `Đánh giá` of `Chỉ tiêu`. */
export function indicatorVerdicts(
  indicators: readonly Indicator[],
  today: CalendarDate,
): readonly Verdict[] {
  return indicators
    .filter(({ code }) => code !== '')
    .map((one) => ({
      code: one.code,
      verdict: indicatorStateLabels[indicatorState(one, yearOf(today))],
      missing: '',
    }));
}

/** Spreadsheets compare without case. */
function lookupKey(code: string): string {
  return lookupCode(code).toLocaleUpperCase('vi');
}

/**
 * The formula beside a task row: looks its own row's code up in `Rà soát`, so it stays right when
 * rows are sorted, inserted or moved. `~ * ?` in a code are escaped, because MATCH reads them as
 * wildcards; ordinary and non-breaking spaces around the code do no harm, nor does the decimal
 * comma that a Vietnamese spreadsheet shows in a code typed as a number (1,1 for 1.1). The
 * result is joined with an empty text, because a blank cell looked up would show as 0.
 */
export function verdictFormula(row: number, codeColumn: number, resultOffset: 1 | 2): string {
  const typed = `$${columnName(codeColumn)}${row}&""`;
  const code = `TRIM(SUBSTITUTE(SUBSTITUTE(${typed},_xlfn.UNICHAR(160)," "),",","."))`;
  const escaped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${code},"~","~~"),"*","~*"),"?","~?")`;
  const sheet = quoteSheet(systemTabs.review);
  const column = (offset: number) => {
    const name = columnName(LOOKUP_COLUMN + offset);
    return `${sheet}!$${name}:$${name}`;
  };
  const otherwise = resultOffset === 1 ? notYetReviewed : '';
  return `IF(${code}="","",IFERROR(INDEX(${column(resultOffset)},MATCH(${escaped},${column(0)},0))&"","${otherwise}"))`;
}

/**
 * The same for a whole column at once, from its header cell: rows that people insert or sort are
 * covered without a write of ours. It reads the codes from its own row down, wherever that is, so
 * that a row inserted right below the header is inside and a header sorted in among the rows shows
 * nothing beside another task; and it finds the lookup table by its name, so that it survives the
 * tab being deleted and made anew. `;` separates arguments in every locale of Google Sheets.
 */
export function verdictColumnFormula(
  header: string,
  codeColumn: number,
  resultOffset: 1 | 2,
): string {
  const column = `$${columnName(codeColumn)}:$${columnName(codeColumn)}`;
  const cells = `INDEX(${column};ROW()):INDEX(${column};ROWS(${column}))`;
  const code = `TRIM(SUBSTITUTE(SUBSTITUTE(${cells}&"";UNICHAR(160);" ");",";"."))`;
  const escaped = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${code};"~";"~~");"*";"~*");"?";"~?")`;
  const table = `INDIRECT("${quoteSheet(systemTabs.review)}!$${columnName(LOOKUP_COLUMN)}:$${columnName(LOOKUP_COLUMN + 2)}")`;
  const otherwise = resultOffset === 1 ? notYetReviewed : '';
  const found = `IFERROR(VLOOKUP(${escaped};${table};${resultOffset + 1};FALSE)&"";"${otherwise}")`;
  const isNoTask = `REGEXMATCH(${code};"${NO_TASK_CODE}")`;
  return `=ARRAYFORMULA(IF(ROW(${cells})=ROW();"${header}";IF(${isNoTask};"";${found})))`;
}

/** Nothing, or the code of a group heading. */
const NO_TASK_CODE = '^(?i:N[1-8]|VP)?$';

/** Whether a formula is one of ours, whatever the program that kept it made of its spelling. */
export function isVerdictFormula(formula: string): boolean {
  return formula.includes(quoteSheet(systemTabs.review));
}

/** What the header cell of such a column shows; null for any other formula. */
export function headerInFormula(formula: string): string | null {
  if (!isVerdictFormula(formula)) return null;
  return /=\s*ROW\([^)]*\)\s*[;,]\s*"([^"]*)"/.exec(formula)?.[1] ?? null;
}

/** The verdict cells of every row that has a code, with the text they will show. */
export function verdictCells(
  place: VerdictTable,
  verdicts: readonly Verdict[],
): readonly FormulaWrite[] {
  const { sheet, headerRow, codeColumn } = place;
  if (codeColumn === null) return [];
  const byCode = new Map(verdicts.map((one) => [lookupKey(one.code), one]));
  const targets = [
    {
      column: place.verdictColumn,
      offset: 1 as const,
      text: (one?: Verdict) => one?.verdict ?? notYetReviewed,
    },
    {
      column: place.missingColumn,
      offset: 2 as const,
      text: (one?: Verdict) => one?.missing ?? '',
    },
  ];
  return sheet.rows.flatMap((cells, index) => {
    const row = index + 1;
    const code = codeIn(cells[codeColumn - 1]);
    if (row <= headerRow || code === '' || headingGroup(code) !== null) return [];
    const known = byCode.get(lookupKey(code));
    return targets.flatMap(({ column, offset, text }) =>
      column === null
        ? []
        : {
            sheet: sheet.title,
            row,
            column,
            formula: verdictFormula(row, codeColumn, offset),
            value: text(known),
            style: 'verdict',
          },
    );
  });
}

function codeIn(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cleanText(cell);
  return typeof cell === 'number' ? String(cell) : '';
}
