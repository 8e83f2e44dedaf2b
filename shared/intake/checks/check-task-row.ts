import { tasksContract } from '../../contract/tasks.ts';
import type { Finding } from '../../domain/finding.ts';
import { codeKey, groupOfCode, parentOfCode } from '../../domain/task-code.ts';
import { searchKey } from '../../domain/vietnamese-text.ts';
import { isUnknownFormula } from '../cells/cell-text.ts';
import { readGroup } from '../cells/group.ts';
import type { ReadTask } from '../tasks.ts';
import { at, type CheckContext, cellSeenFrom, lacks } from './task-check.ts';

/** In a table without the column too, each row is offered the code to type once it is there. */
export function checkCode(read: ReadTask, context: CheckContext): readonly Finding[] {
  const { code } = read.task;
  if (code === '') {
    return [at(read, 'code', 'task/code-missing', { nextCode: proposeCode(read, context) })];
  }
  const first = context.firstByCode.get(codeKey(code));
  if (first === undefined || first === read) return [];
  const keptCell = cellSeenFrom(read, first, 'code');
  const nextCode = proposeCode(read, context);
  return [at(read, 'code', 'task/code-duplicate', { keptCell, nextCode })];
}

/** A doubled detail row is numbered on under its own parent. */
function proposeCode(read: ReadTask, { proposals }: CheckContext): string {
  const { code, group } = read.task;
  const parent = parentOfCode(code);
  return parent === null ? proposals.inGroup(groupOfCode(code) ?? group) : proposals.under(parent);
}

export function checkParent(read: ReadTask): readonly Finding[] {
  const parentCode = parentOfCode(read.task.code);
  if (parentCode === null || read.task.parentCode !== null) return [];
  return [at(read, 'code', 'task/detail-without-parent', { parentCode })];
}

export function checkTitle(read: ReadTask): readonly Finding[] {
  return lacks(read, 'title') ? [at(read, 'title', 'task/title-missing', {})] : [];
}

/** A blank group is no fault: codes and headings tell it too. */
export function checkGroup(read: ReadTask): readonly Finding[] {
  const text = read.row.text('group');
  // “Lĩnh vực” is often a list of people's own.
  const isOurs = /^nhom\b/.test(searchKey(read.row.header('group')));
  if (text === '' || !isOurs || readGroup(text) !== undefined) return [];
  return [at(read, 'group', 'task/group-unreadable', { text })];
}

const typedColumns = tasksContract.columns.filter(({ filledBy }) => filledBy !== 'software');

/**
 * Formulas and errors in cells that people type into. A formula's value is read where it is known;
 * an error is a blank.
 */
export function checkCells(read: ReadTask): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { key, header } of typedColumns) {
    const cell = read.row.cell(key);
    if (cell === null || typeof cell !== 'object') continue;
    if ('error' in cell)
      findings.push(at(read, key, 'task/error-in-cell', { header, error: cell.error }));
    else {
      const isRead = !isUnknownFormula(cell);
      findings.push(at(read, key, 'task/formula-in-cell', { header, isRead }));
    }
  }
  return findings;
}
