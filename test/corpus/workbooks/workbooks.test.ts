import { describe, expect } from 'vitest';
import type { Finding } from '../../../shared/domain/finding.ts';
import { type JudgedTask, judgeTasks } from '../../../shared/domain/judged-task.ts';
import { today, understood } from '../../intake/understood.ts';
import { caseOf } from '../open-case.ts';
import { changeWorkbooks } from './changes.ts';
import type { CorpusWorkbook } from './corpus-workbook.ts';
import { oddityWorkbooks } from './oddities.ts';
import { picture } from './picture.ts';
import { placeWorkbooks } from './places.ts';
import { rowWorkbooks } from './rows.ts';
import { unitWorkbooks } from './units.ts';
import { wordWorkbooks } from './words.ts';

const ofTables = /^table\/(?!missing|columns-missing)/;

/** Absent columns and tabs only where the case names them; what concerns no cell or table, never. */
function said(findings: readonly Finding[], expected: readonly string[]): readonly string[] {
  return findings
    .filter(({ rule, row }) => row !== null || ofTables.test(rule) || expected.includes(rule))
    .map(({ rule, cell }) => (cell === null ? rule : `${rule} ${cell}`))
    .filter((one, index, all) => one !== 'table/columns-missing' || all.indexOf(one) === index)
    .toSorted();
}

function judgedPicture({ task, state }: JudgedTask): string {
  const shown = picture({ ...task, row: task.sheetRow, state });
  return task.restricted ? `${shown} · restricted` : shown;
}

function understands(workbooks: readonly CorpusWorkbook[]): void {
  for (const one of workbooks) {
    caseOf(one.title, one, () => {
      const { programme, findings } = understood(one.tabs, today);
      expect(judgeTasks(programme, today).map(judgedPicture)).toEqual(one.tasks);
      expect(said(findings, one.findings)).toEqual(one.findings.toSorted());
    });
  }
}

describe('Where a table stands: a workbook with', () => understands(placeWorkbooks));
describe('Between the tasks: a workbook with', () => understands(rowWorkbooks));
describe('Units: a workbook with', () => understands(unitWorkbooks));
describe('Words and numbers: a workbook with', () => understands(wordWorkbooks));
describe('Changes and days off: a workbook with', () => understands(changeWorkbooks));
describe('Oddities: a workbook with', () => understands(oddityWorkbooks));
