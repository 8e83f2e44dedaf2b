import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { check } from '../../../functions/check.ts';
import type { SheetModel } from '../../../shared/workbook/model.ts';
import { createXlsx } from '../../../shared/xlsx/create-xlsx.ts';
import { look } from '../../../sheet-templates/look.ts';
import { aRun } from '../../functions/job-runs.ts';
import { sheetOf, workbookOf } from '../../intake/workbook-of.ts';
import { inTcvn3, inVni } from '../bad-input/encodings.ts';
import { changeWorkbooks } from './changes.ts';
import {
  type CorpusWorkbook,
  firstRow,
  plainHeaders,
  secondRow,
  thirdRow,
} from './corpus-workbook.ts';
import { oddityWorkbooks } from './oddities.ts';
import { picture } from './picture.ts';
import { placeWorkbooks } from './places.ts';
import { rowWorkbooks } from './rows.ts';
import { unitWorkbooks } from './units.ts';
import { wordWorkbooks } from './words.ts';

/** An .xlsx holds neither errors nor formulas of ours, and cuts cells at 32,767 characters. */
const cannotBeWritten = /formula|error|hidden|50,000|header$/;

/** Every third workbook, and those whose second run could see what the first one wrote. */
const chosen = [
  ...placeWorkbooks,
  ...rowWorkbooks,
  ...unitWorkbooks,
  ...wordWorkbooks,
  ...changeWorkbooks,
  ...oddityWorkbooks,
].filter(({ title }, index) => index % 3 === 0 || /TCVN3|VNI|markup/.test(title));

const workbooks = chosen.filter(
  ({ title, open, tasks }) => !open && tasks.length > 0 && !cannotBeWritten.test(title),
);

async function writeWorkbook(path: string, { tabs }: CorpusWorkbook): Promise<void> {
  const sheets = workbookOf(tabs).sheets.map(({ title, rows, merges }): SheetModel => {
    const written = rows.map((cells) => ({
      cells: Array.from(cells, (value) => ({ value: value as string })),
    }));
    return { ...sheetOf(title, [], merges), columns: [], rows: written };
  });
  await writeFile(path, createXlsx(sheets, look, { title: 'x', creator: 'x' }));
}

describe('Written to a file and checked, a workbook with', () => {
  it.each(workbooks)('$title', expectChecked);
});

async function expectChecked(one: CorpusWorkbook): Promise<void> {
  const context = await aRun();
  await writeWorkbook(context.workbook.location, one);
  const first = await check(context);
  const pictures = first.tasks.map(picture);
  expect(pictures).toEqual(one.tasks.map((task) => task.replace(' · restricted', '')));
  // A table without codes offers one to each row: test/corpus/workbooks/workbooks.test.ts.
  const cells = first.findings.filter(
    ({ rule, cell }) => rule.startsWith('task') && !(rule === 'task/code-missing' && cell === null),
  );
  const expected = one.findings.filter((finding) => finding.startsWith('task'));
  expect(cells.map(({ rule, cell }) => `${rule} ${cell}`).toSorted()).toEqual(expected.toSorted());
  expect(await check(context)).toEqual(first);
}

describe('A sheet that was typed before Unicode, headers and all', () => {
  it.each([
    ['TCVN3', inTcvn3],
    ['VNI', inVni],
  ] as const)('in %s is refused with a sentence that says why', async (name, encode) => {
    const context = await aRun();
    const rows = [plainHeaders, firstRow, secondRow, thirdRow].map((row) =>
      row.map((cell) => encode(String(cell))),
    );
    await writeWorkbook(context.workbook.location, {
      title: 'x',
      tabs: { Sheet1: rows },
      tasks: [],
      findings: [],
    });
    await expect(check(context)).rejects.toThrow(new RegExp(name));
  });
});
