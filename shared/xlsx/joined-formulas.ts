import { cellName } from '../workbook/a1.ts';
import { covers, parseArea } from '../workbook/areas.ts';
import type { JoinedFormula, SheetIndex } from './sheet-index.ts';
import { shiftFormula } from './shift-formula.ts';
import { UnsupportedEdit } from './unsupported-edit.ts';
import type { Edit } from './xml-edit.ts';
import { nextTag, rawContent, tagCursor } from './xml-tags.ts';
import { decodeText, escapeText } from './xml-text.ts';

/** A cell about to get a formula of ours. */
export interface Target {
  readonly row: number;
  readonly column: number;
}

/**
 * Makes room for `targets` among formulas that several cells share. A cell that merely follows may
 * leave its group. When the first cell of a group goes, the cells that stay get the formula
 * written out – but only if all of the group stands in columns of ours (`columns`); Excel makes
 * such groups of our own formulas when people copy rows. Everything else is people's: throws
 * UnsupportedEdit. Returns the edits of the cells that stay.
 */
export function freeTargets(
  xml: string,
  { joined }: SheetIndex,
  targets: readonly Target[],
  columns: ReadonlySet<number>,
): readonly Edit[] {
  const wanted = new Set(targets.map(({ row, column }) => cellName(row, column)));
  refuseArrays(joined, targets);
  const edits: Edit[] = [];
  const groups = Map.groupBy(
    joined.filter(({ kind }) => kind === 'shared'),
    ({ number }) => number,
  );
  for (const group of groups.values()) {
    const [master, second] = group.filter(({ ref }) => ref !== undefined);
    const goes = group.some(({ row, cell }) => wanted.has(cellName(row, cell.column)));
    if (!goes) continue;
    if (!master || second)
      throw inTheWay(group[0] as JoinedFormula, 'shares its formula unclearly');
    if (!wanted.has(cellName(master.row, master.cell.column))) continue;
    const staying = group.filter(({ row, cell }) => !wanted.has(cellName(row, cell.column)));
    const foreign = staying.find(({ cell }) => !columns.has(cell.column));
    if (foreign) throw inTheWay(foreign, 'shares its formula with a cell of the system');
    edits.push(...staying.map((member) => writtenOut(xml, master, member)));
  }
  return edits;
}

function refuseArrays(joined: readonly JoinedFormula[], targets: readonly Target[]): void {
  for (const formula of joined) {
    if (formula.kind === 'shared') continue;
    const area = parseArea(formula.ref ?? '');
    const alone = area && area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
    if (!area || (alone && formula.kind === 'array')) continue;
    if (targets.some(({ row, column }) => covers(area, row, column))) {
      throw inTheWay(formula, 'holds a formula that reaches into cells of the system');
    }
  }
}

function inTheWay({ row, cell }: JoinedFormula, what: string): UnsupportedEdit {
  return new UnsupportedEdit(`Cell ${cellName(row, cell.column)} ${what}`);
}

/** Replaces the `<f>` of a following cell by the formula it stands for. */
function writtenOut(xml: string, master: JoinedFormula, member: JoinedFormula): Edit {
  const formula = decodeText(formulaOf(xml, master).text);
  const rows = member.row - master.row;
  const shifted = shiftFormula(formula, rows, member.cell.column - master.cell.column);
  if (shifted === undefined) throw inTheWay(member, 'shares a formula that cannot be written out');
  const { start, end } = formulaOf(xml, member);
  return { start, end, text: `<f>${escapeText(shifted)}</f>` };
}

function formulaOf(
  xml: string,
  { cell }: JoinedFormula,
): { text: string; start: number; end: number } {
  const cursor = tagCursor(xml, cell.openEnd);
  while (nextTag(cursor) && cursor.name !== 'f');
  const { start } = cursor;
  const text = rawContent(cursor);
  return { text, start, end: cursor.end };
}
