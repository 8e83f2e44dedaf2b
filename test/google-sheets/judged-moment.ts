import { judgeTasks } from '../../shared/domain/judged-task.ts';
import type { TaskMemory } from '../../shared/domain/task-memory.ts';
import { understandWorkbook } from '../../shared/intake/understand.ts';
import { systemTabs } from '../../shared/messages/tabs.ts';
import {
  headerInFormula,
  indicatorVerdicts,
  LOOKUP_COLUMN,
  lookupCode,
  verdictsByCode,
} from '../../shared/tabs/verdict-cells.ts';
import { columnName, columnNumber } from '../../shared/workbook/a1.ts';
import type { Cell, WorkbookContent } from '../../shared/workbook/content.ts';
import { programmeDefaults } from '../../sheet-templates/defaults.ts';
import { sampleMonday } from '../functions/job-runs.ts';
import type { Cell as BookCell } from '../sheets-server/book.ts';
import type { BookSnapshot, SheetSnapshot } from '../sheets-server/snapshot.ts';

/** A line of the lookup table: code, verdict, what is missing. */
export type Line = readonly [string, string, string];

/**
 * What the lookup table would hold if a run that remembers so much saw exactly this state; null
 * without a task table.
 */
export function judgedMoment(moment: BookSnapshot, memory: TaskMemory): readonly Line[] | null {
  const own = new Set<string>(Object.values(systemTabs));
  const sheets = moment.sheets.filter(({ title }) => !own.has(title)).map(sheetContent);
  const content: WorkbookContent = { sheets, revision: '' };
  const understood = understandWorkbook(content, programmeDefaults(), sampleMonday, memory);
  if (!understood) return null;
  const { programme, findings } = understood;
  return [
    ...verdictsByCode(judgeTasks(programme, sampleMonday), findings),
    ...indicatorVerdicts(programme.indicators, sampleMonday),
  ].map(({ code, verdict, missing }) => [lookupCode(code), verdict, missing]);
}

/** The lookup table as it stands; null when there is none. */
export function lookupTable({ sheets }: BookSnapshot): readonly Line[] | null {
  const review = sheets.find(({ title }) => title === systemTabs.review);
  if (!review) return null;
  const text = (row: number, offset: number) => {
    const name = `${columnName(LOOKUP_COLUMN + offset)}${row}`;
    return String((review.cells[name] as Partial<BookCell> | undefined)?.value ?? '');
  };
  const { rowCount } = review.grid as { rowCount: number };
  const lines = Array.from({ length: rowCount }, (_, index): Line => {
    const row = index + 1;
    return [text(row, 0), text(row, 1), text(row, 2)];
  });
  const header = lines.findIndex(([code]) => code !== '');
  return lines.slice(header + 1).filter(([code]) => code !== '');
}

function sheetContent({ title, cells, merges }: SheetSnapshot): WorkbookContent['sheets'][number] {
  const rows: Cell[][] = [];
  for (const [name, cell] of Object.entries(cells)) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    const [row, column] = [Number(digits), columnNumber(letters)];
    while (rows.length < row) rows.push([]);
    const own = rows[row - 1]!;
    while (own.length < column) own.push(null);
    own[column - 1] = readCell(cell as Partial<BookCell>);
  }
  return {
    title,
    rows,
    merges: (merges as readonly Rect[]).map((rect) => ({
      firstRow: rect.startRow + 1,
      lastRow: rect.endRow,
      firstColumn: rect.startColumn + 1,
      lastColumn: rect.endColumn,
    })),
  };
}

interface Rect {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Values come as formulas do, so a text that begins with `=` cannot be told from one. */
function readCell({ formula = null, value = null }: Partial<BookCell>): Cell {
  if (formula !== null) return { formula: formula.slice(1), value: headerInFormula(formula) };
  const isLikeFormula = typeof value === 'string' && value.startsWith('=');
  return isLikeFormula ? { formula: value.slice(1), value: null } : value;
}
