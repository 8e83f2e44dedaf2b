import { describe, expect } from 'vitest';
import type { Finding } from '../../../shared/domain/finding.ts';
import { type JudgedTask, judgeTasks } from '../../../shared/domain/judged-task.ts';
import type { Understanding } from '../../../shared/intake/understand.ts';
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

/**
 * Absent columns and tabs only where the case names them; what concerns no cell or table, never.
 * A table without codes offers one to each of its rows, see `offersCodes`.
 */
function said(findings: readonly Finding[], expected: readonly string[]): readonly string[] {
  return findings
    .filter((one) => !isOffer(one))
    .filter(({ rule, row }) => row !== null || ofTables.test(rule) || expected.includes(rule))
    .map(({ rule, cell }) => (cell === null ? rule : `${rule} ${cell}`))
    .filter((one, index, all) => one !== 'table/columns-missing' || all.indexOf(one) === index)
    .toSorted();
}

function isOffer({ rule, cell }: Finding): boolean {
  return rule === 'task/code-missing' && cell === null;
}

/** Each row that can have no code is offered one of its own, which nobody uses. */
function offersCodes({ programme, findings }: Understanding): void {
  const tabs = findings.filter(({ rule }) => rule === 'table/codes-missing').map(({ tab }) => tab);
  const offers = findings.filter(isOffer);
  const rows = programme.tasks.filter(({ tab, code }) => tabs.includes(tab) && code === '');
  expect(offers.map(({ tab, row }) => `${tab} ${row}`)).toEqual(
    rows.map(({ tab, sheetRow }) => `${tab} ${sheetRow}`),
  );
  const offered = offers.map(({ details }) => (details as { nextCode: string }).nextCode);
  expect(new Set(offered).size).toBe(offered.length);
  expect(programme.tasks.filter(({ code }) => offered.includes(code))).toEqual([]);
}

function judgedPicture({ task, state }: JudgedTask): string {
  const shown = picture({ ...task, row: task.sheetRow, state });
  return task.restricted ? `${shown} · restricted` : shown;
}

function understands(workbooks: readonly CorpusWorkbook[]): void {
  for (const one of workbooks) {
    caseOf(one.title, one, () => {
      const understanding = understood(one.tabs, today);
      const { programme, findings } = understanding;
      expect(judgeTasks(programme, today).map(judgedPicture)).toEqual(one.tasks);
      expect(said(findings, one.findings)).toEqual(one.findings.toSorted());
      offersCodes(understanding);
    });
  }
}

describe('Where a table stands: a workbook with', () => understands(placeWorkbooks));
describe('Between the tasks: a workbook with', () => understands(rowWorkbooks));
describe('Units: a workbook with', () => understands(unitWorkbooks));
describe('Words and numbers: a workbook with', () => understands(wordWorkbooks));
describe('Changes and days off: a workbook with', () => understands(changeWorkbooks));
describe('Oddities: a workbook with', () => understands(oddityWorkbooks));
