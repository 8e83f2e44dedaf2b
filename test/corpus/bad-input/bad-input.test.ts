import { describe, expect, it } from 'vitest';
import { legacyEncoding } from '../../../shared/domain/legacy-encoding.ts';
import { cleanText } from '../../../shared/domain/vietnamese-text.ts';
import { readDateCell } from '../../../shared/intake/cells/date-cell.ts';
import { readProgress } from '../../../shared/intake/cells/progress.ts';
import { readDeadline } from '../../../shared/intake/deadline/deadline.ts';
import { understandWorkbook } from '../../../shared/intake/understand.ts';
import { describeFinding } from '../../../shared/messages/findings.ts';
import type { Cell } from '../../../shared/workbook/content.ts';
import { createXlsx } from '../../../shared/xlsx/create-xlsx.ts';
import { readXlsx } from '../../../shared/xlsx/read-xlsx.ts';
import { escapeText } from '../../../shared/xlsx/xml-text.ts';
import { programmeDefaults } from '../../../sheet-templates/defaults.ts';
import { look } from '../../../sheet-templates/look.ts';
import { oneTask, taskCells, taskTable, today } from '../../intake/understood.ts';
import { workbookOf } from '../../intake/workbook-of.ts';
import { caseOf } from '../open-case.ts';
import { dayInputs, noDays } from './dates.ts';
import { inTcvn3, inVni, oldTexts, spoiltTexts, unicodeTexts } from './encodings.ts';
import { hostileTexts } from './hostile-to-xml.ts';
import { formulaTexts, naughtyTexts, wrappedTexts } from './naughty.ts';
import { openDays, openInTcvn3, openInUnicode } from './open-texts.ts';

/** Everything but the characters that XML 1.0 §2.2 allows. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Text typed into every column at once: kept, asked about, understood nowhere. */
function expectNothingUnderstood(text: string): void {
  const { task, findings } = oneTask({
    title: `Việc ${text}`,
    leadUnit: text,
    supportingUnits: text,
    deadline: text,
    status: text,
    completedOn: text,
    updatedOn: text,
    result: text,
  });
  expect(task).toMatchObject({ title: cleanText(`Việc ${text}`), leadUnit: null, leadUnits: [] });
  expect(task).toMatchObject({ supportingUnits: [], completedOn: null, updatedOn: null });
  expect(task.deadline).toMatchObject({ date: null, effectiveDate: null });
  expect(['not-started', 'in-progress']).toContain(task.status);
  const rules = findings.map(({ rule }) => rule);
  expect(rules.some((rule) => /task\/lead-(missing|unknown|ambiguous)/.test(rule))).toBe(true);
  expect(rules.some((rule) => /task\/deadline-(missing|unclear|event)/.test(rule))).toBe(true);
  for (const one of findings) expect(describeFinding(one).length).toBeGreaterThan(20);
}

describe('A naughty text', () => {
  it.each(naughtyTexts)('%j is understood in no column', expectNothingUnderstood);
  it.each(wrappedTexts)('%j, wrapped, is understood in no column', expectNothingUnderstood);
});

describe('A text that a spreadsheet takes for a formula', () => {
  it.each(formulaTexts)('%j stays a text and is understood in no column', expectNothingUnderstood);
});

describe('A text that is hostile to XML', () => {
  it.each(hostileTexts)('%j in a title leaves a title, and a file that opens', (text) => {
    const title = `Việc ${text} khác`;
    const { task, rules } = oneTask({ title });
    expect(task.title.startsWith('Việc') && task.title.endsWith('khác')).toBe(true);
    expect(rules).toEqual([]);
    expect(escapeText(task.title)).not.toMatch(NOT_XML);
    expect(escapeText(task.title)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|#13;)/);
  });

  it('comes back from a written file as the text it was, without what no file may hold', async () => {
    const rows = hostileTexts.map((text) => ({ cells: [{ value: `Việc ${text} khác` }] }));
    const bytes = createXlsx([{ title: 'Bảng', columns: [], rows }], look, {
      title: 'x',
      creator: 'x',
    });
    const [sheet] = await readXlsx(bytes);
    const read = sheet!.rows.map((row) => cleanText(String(row[0])));
    const kept = hostileTexts.map((text) =>
      cleanText(`Việc ${text} khác`.replace(new RegExp(NOT_XML, 'gu'), '')),
    );
    expect(read).toEqual(kept);
  });

  it.each([
    'x',
    'ệ',
    '<',
    '&',
    '\u0000',
    '\ud83d',
    ' ',
    '\n',
    'Công an, ',
    '30/6/2026 ',
    '((',
    '🙂',
  ])('%j repeated to 200,000 characters is looked at in bounded time', (text) => {
    const long = text.repeat(Math.ceil(200_000 / text.length));
    const start = performance.now();
    const { task } = oneTask({ leadUnit: long, deadline: long, status: long, progress: long });
    expect(task).toMatchObject({ leadUnit: null, progressPercent: null });
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('A text of the time before Unicode', () => {
  for (const text of oldTexts) {
    caseOf(`“${text}” in TCVN3 is recognised`, openInTcvn3.get(text), () => {
      expect([inTcvn3(text), legacyEncoding(inTcvn3(text))]).toEqual([inTcvn3(text), 'TCVN3']);
    });
  }

  it.each(oldTexts)('“%s” in VNI is recognised', (text) => {
    expect([inVni(text), legacyEncoding(inVni(text))]).toEqual([inVni(text), 'VNI']);
  });

  for (const text of unicodeTexts) {
    caseOf(`${JSON.stringify(text)} is Unicode`, openInUnicode.get(text), () => {
      expect(legacyEncoding(text)).toBeNull();
    });
  }
});

describe('A text that an accident has spoilt', () => {
  it.each(spoiltTexts)('%j is kept, and taken for no unit', (text) => {
    const { task, findings } = oneTask({ title: `Việc ${text}`, leadUnit: text });
    expect(task.title).toBe(cleanText(`Việc ${text}`));
    expect(task.leadUnit).toBeNull();
    expect(findings.some(({ rule }) => rule.startsWith('task/lead-'))).toBe(true);
  });
});

describe('A day in fourteen formats', () => {
  for (const [cell, date] of dayInputs) {
    caseOf(`${JSON.stringify(cell)} is ${date}`, openDays.get(cell), () => {
      const day = readDateCell(cell);
      expect(day.kind === 'day' ? day.date : null).toBe(date);
      expect(readDeadline(cell, 2026).date).toBe(date);
      if (date === null) expect(readDeadline(cell, 2026)).toHaveProperty('impossible');
    });
  }

  it.each(noDays)('%j is no day', (cell) => {
    expect(readDateCell(cell).kind).not.toBe('day');
  });
});

describe('A percentage', () => {
  const whole = Array.from({ length: 21 }, (_, step) => step * 5);

  it.each(whole)('of %i is read in every style', (percent) => {
    const styles: Cell[] = [
      percent,
      `${percent}%`,
      `${percent} %`,
      `${percent},0%`,
      `${percent}.00 %`,
    ];
    styles.push(`khoảng ${percent}%`, `đạt ${percent}%`, `${percent} phần trăm`, `~${percent}%`);
    if (percent > 1)
      styles.push(String(percent), percent / 100, String(percent / 100).replace('.', ','));
    for (const cell of styles) {
      if (cell === 1) continue;
      expect([cell, readProgress(cell)]).toEqual([cell, percent]);
    }
  });

  it.each([101, 150, 1000, -1, -100, 1e9, 46_203])('of %i is asked about', (percent) => {
    for (const cell of [percent, `${percent}%`, `khoảng ${percent}%`]) {
      expect([cell, readProgress(cell)]).toEqual([cell, undefined]);
    }
  });
});

/** Tables that are hardly tables. */
const structures: readonly (readonly [string, readonly (readonly Cell[])[], number])[] = [
  ['a header only', taskTable([]), 0],
  ['one row', taskTable([taskCells()]), 1],
  [
    'blank rows between two tasks',
    [...taskTable([taskCells()]), [], [], taskTable([taskCells()])[1]!],
    2,
  ],
  [
    'a ragged row that ends at its lead',
    [...taskTable([]), taskTable([taskCells()])[1]!.slice(0, 5)],
    1,
  ],
  [
    'a row longer than the header',
    [...taskTable([]), [...taskTable([taskCells()])[1]!, 'x', 'y']],
    1,
  ],
  ['an empty row as long as a table', [...taskTable([]), new Array<Cell>(16_384).fill(null)], 0],
  ['forty rows of one code', taskTable(new Array(40).fill(taskCells())), 40],
  [
    'a header with 3,000 columns more',
    [[...taskTable([])[0]!, ...new Array<Cell>(3000).fill('x')], taskTable([taskCells()])[1]!],
    1,
  ],
  ['2,000 empty rows below', [...taskTable([taskCells()]), ...new Array<Cell[]>(2000).fill([])], 1],
  ['rows of errors', [...taskTable([]), new Array<Cell>(29).fill({ error: '#REF!' })], 1],
  [
    'rows of unknown formulas',
    [...taskTable([]), new Array<Cell>(29).fill({ formula: 'X', value: null })],
    1,
  ],
  ['rows of false', [...taskTable([]), new Array<Cell>(29).fill(false)], 0],
];

const one = taskTable([taskCells()])[1]!;
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => [`N1.${index + 10}`, ...one.slice(1)]);

/** The same accidents at many sizes, and at every column. */
const sized: typeof structures = [
  ...[1, 2, 7, 40, 41, 500].flatMap((count): typeof structures => [
    [
      `${count} blank rows above`,
      [...new Array<Cell[]>(count).fill([]), ...taskTable([taskCells()])],
      count < 40 ? 1 : -1,
    ],
    [
      `${count} blank rows between`,
      [...taskTable([taskCells()]), ...new Array<Cell[]>(count).fill([]), ...numbered(1)],
      2,
    ],
    [
      `${count} rows of one code`,
      [...taskTable([]), ...new Array<readonly Cell[]>(count).fill(one)],
      count,
    ],
    [`${count} rows`, [...taskTable([]), ...numbered(count)], count],
    [
      `${count} columns of people's own before`,
      taskTable([taskCells()]).map((row) => [...new Array<Cell>(count).fill('x'), ...row]),
      count < 400 ? 1 : -1,
    ],
  ]),
  ...Array.from({ length: 10 }, (_, column): (typeof structures)[number] => [
    `rows that end before column ${column + 6}`,
    [...taskTable([]), one.slice(0, column + 5)],
    1,
  ]),
  [
    '18,279 columns',
    taskTable([taskCells()]).map((row) => [...row, ...new Array<Cell>(18_250).fill('x')]),
    1,
  ],
  ['50,000 rows', [...taskTable([]), ...numbered(50_000)], 50_000],
  ['every header twice', taskTable([taskCells()]).map((row) => [...row, ...row]), -1],
];

describe('A structure', () => {
  it.each([...structures, ...sized])('with %s is understood in bounded time', (_, rows, tasks) => {
    const start = performance.now();
    const content = workbookOf({ Bảng: rows });
    const understanding = understandWorkbook(content, programmeDefaults(), today);
    if (tasks === -1 && understanding === null) return;
    const { programme, findings } = understanding!;
    if (tasks >= 0) expect(programme.tasks).toHaveLength(tasks);
    for (const one of findings.slice(0, 500)) {
      expect(describeFinding(one)).not.toMatch(/undefined|\[object/);
    }
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
