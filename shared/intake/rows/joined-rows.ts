import type { TaskColumnKey } from '../../contract/tasks.ts';
import type { TableRow } from '../tables/table-row.ts';
import type { FilledCell } from './first-cells.ts';
import { isNumber } from './row-kinds.ts';
import type { TaskRow } from './task-rows.ts';

type Row = TableRow<TaskColumnKey>;

/** “nt”, “-nt-”, `"`, `//`: as in the row above. */
const DITTO = /^(?:["”〃]{1,2}|''|-?\s?(?:nt|n\.t\.?|như trên)\s?-?|\/\/)$/i;

const REPEATED = ['leadUnit', 'supportingUnits', 'deadline', 'product'] as const;
/** “- như trên -” is the longest. */
const LONGEST_DITTO = 12;

function isMarkOfRepetition(text: string): boolean {
  return text !== '' && text.length <= LONGEST_DITTO && DITTO.test(text);
}

/** A row whose marks of repetition are read as the cells above them. */
export function withDittos<Read extends Row>(row: Read, above: TaskRow | undefined): Read {
  if (!above) return row;
  const isDitto = (key: TaskColumnKey) => isMarkOfRepetition(row.text(key));
  if (!REPEATED.some(isDitto)) return row;
  const repeated = REPEATED.filter(isDitto);
  const isRepeated = (key: TaskColumnKey) => repeated.some((one) => one === key);
  return {
    ...row,
    cell: (key) => (isRepeated(key) ? above.cell(key) : row.cell(key)),
    text: (key) => (isRepeated(key) ? above.text(key) : row.text(key)),
  };
}

/**
 * In a table of numbered rows, one without a number that goes on in the middle of a sentence or is
 * a dash of the work above, with no deadline or status of its own.
 */
export function isContinuation(row: Row, cells: readonly FilledCell[], above: TaskRow): boolean {
  if (isNumber(cells[0]?.text ?? '') || row.text('code') !== '') return false;
  const isOpen = (['deadline', 'status', 'completedOn', 'progress'] as const).every(
    (key) => row.text(key) === '',
  );
  if (isOpen && row.text('title') === '' && goesOnFrom(above, row)) return true;
  const goesOn = cells.every(({ text }) => /^[\p{Ll}“"(\-–+,;]/u.test(text));
  return isOpen && goesOn && above.text('title') !== '' && cells.length > 0;
}

/** A cell breaks off in the row above (“Phòng Kinh tế,”) or begins in the middle of words here. */
function goesOnFrom(above: TaskRow, row: Row): boolean {
  return (['leadUnit', 'supportingUnits', 'product'] as const).some((key) => {
    const text = row.text(key);
    const isBroken = /(?:[,–-]| và)$/.test(above.text(key));
    return text !== '' && (isBroken || /^[\p{Ll},;)]/u.test(text));
  });
}

/** One row of two, text under text. */
export function joinedRow(first: TaskRow, second: Row): TaskRow {
  const text = (key: TaskColumnKey) =>
    [first.text(key), second.text(key)].filter((part) => part !== '').join(' ');
  return {
    ...first,
    text,
    cell: (key) => (second.text(key) === '' ? first.cell(key) : text(key)),
  };
}
