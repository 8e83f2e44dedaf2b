import { describe, expect, it } from 'vitest';
import type { WorkbookUpdate } from '../../shared/workbook/update.ts';
import { CellNotEmpty } from '../../shared/xlsx/cell-not-empty.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { UnsupportedEdit } from '../../shared/xlsx/unsupported-edit.ts';
import { updateXlsx } from '../../shared/xlsx/update-xlsx.ts';
import { aFullSheet, anUpdate, aPlainSheet, LOOK } from './builders.ts';
import { bookWith, cellsOf, partsOf, peoplesBook, peoplesParts, TASKS } from './peoples-book.ts';

const TAB = 'Nhiệm vụ';
const SHEET = 'xl/worksheets/sheet1.xml';

function aVerdict(row: number, column = 7, value = 'Quá hạn', style?: string) {
  const formula = `IFERROR(VLOOKUP(A${row},'Lỗi'!A:B,2,0),"")`;
  return { sheet: TAB, row, column, formula, value, ...(style === undefined ? {} : { style }) };
}

function aFill(row: number, column: number, value: string | number | null, more = {}) {
  return { sheet: TAB, row, column, cell: { value, ...more } };
}

function update(changes: Partial<WorkbookUpdate>, bytes = peoplesBook()): Uint8Array {
  return updateXlsx(bytes, anUpdate(changes), LOOK);
}

/** The names of the parts that differ, appeared or went. */
function changedParts(after: Uint8Array, before = peoplesBook()): readonly string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((name) => a[name] !== b[name])
    .sort();
}

/** The tab of people's tasks with this text in place of another. */
function tasksWith(old: string, text: string): Uint8Array {
  expect(TASKS).toContain(old);
  return peoplesBook({ [SHEET]: TASKS.replace(old, text) });
}

describe('writing verdicts beside the rows of people', () => {
  it('changes the cells it was asked to change and nothing else', () => {
    const after = update({ formulas: [aVerdict(3), aVerdict(5, 6), aVerdict(6), aVerdict(9)] });
    const old = cellsOf(TASKS);
    const now = cellsOf(partsOf(after)[SHEET] ?? '');
    for (const [name, cell] of old.cells) if (name !== 'F5') expect(now.cells.get(name)).toBe(cell);
    expect([...now.cells.keys()].filter((name) => !old.cells.has(name)).sort()).toEqual([
      'G3',
      'G6',
      'G9',
    ]);
    expect(now.rest).toBe(
      old.rest
        .replace('ref="A1:F7"', 'ref="A1:G9"')
        .replace('<row r="3" spans="1:6">', '<row r="3" spans="1:7">')
        .replace('<row r="7"', '<row r="6"></row><row r="7"')
        .replace('</sheetData>', '<row r="9"></row></sheetData>'),
    );
    expect(changedParts(after)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      SHEET,
    ]);
  });

  it('shows the verdict to a program that does not compute', () => {
    const rows =
      readXlsx(update({ formulas: [aVerdict(3), aVerdict(6), aVerdict(7)] }))[1]?.rows ?? [];
    const { formula, value } = aVerdict(3);
    expect(rows[2]?.[6]).toEqual({ formula, value });
    expect(rows[5]).toEqual([null, null, null, null, null, null, aFormula(6)]);
    expect(rows[6]?.[6]).toEqual(aFormula(7));
  });

  function aFormula(row: number) {
    const { formula, value } = aVerdict(row);
    return { formula, value };
  }

  it('keeps the style of a cell that has one and brings its own otherwise', () => {
    const after = update({
      formulas: [aVerdict(3, 4, 'a', 'verdict'), aVerdict(3, 7, 'b', 'verdict')],
    });
    const { cells } = cellsOf(partsOf(after)[SHEET] ?? '');
    expect(cells.get('D3')).toContain(' s="2" ');
    expect(cells.get('G3')).toContain(' s="4" ');
    const styles = partsOf(after)['xl/styles.xml'] ?? '';
    expect(styles).toContain('<cellXfs count="5">');
    const added =
      /<font><sz val="12"\/>.*?<\/font>(?=<\/fonts>)|<fill><patternFill patternType="solid">.*?<\/fill>(?=<\/fills>)|<xf numFmtId="0" fontId="2".*?<\/xf>(?=<\/cellXfs>)/g;
    expect(styles.match(added)).toHaveLength(3);
    const counts = / count="\d+"/g;
    const before = partsOf(peoplesBook())['xl/styles.xml'] ?? '';
    expect(styles.replace(added, '').replace(counts, '')).toBe(before.replace(counts, ''));
  });

  it('gives the same bytes when it is repeated', () => {
    const once = { formulas: [aVerdict(3, 7, 'x', 'verdict'), aVerdict(6), aVerdict(5, 6, '')] };
    const after = update(once);
    expect(update(once, after)).toBe(after);
    expect(changedParts(update({ formulas: [aVerdict(6, 7, 'khác')] }, after), after)).toEqual([
      SHEET,
    ]);
  });

  it('returns the very bytes it got when there is nothing to do', () => {
    const bytes = peoplesBook();
    expect(update({}, bytes)).toBe(bytes);
  });

  it('passes over a cell that is hidden under a merged one', () => {
    const bytes = peoplesBook();
    expect(update({ formulas: [aVerdict(1, 2)] }, bytes)).toBe(bytes);
    expect(readXlsx(update({ formulas: [aVerdict(1, 1)] }))[1]?.rows[0]?.[0]).toEqual(aFormula(1));
  });

  it('opens rows and a sheet that are written without content', () => {
    const empty = bookWith('<sheetData/>');
    const formula = { sheet: 'S', row: 2, column: 2, formula: '1+1', value: 2 };
    expect(readXlsx(updateXlsx(empty, anUpdate({ formulas: [formula] }), LOOK))[0]?.rows).toEqual([
      [],
      [null, { formula: '1+1', value: 2 }],
    ]);
  });

  it('writes numbers, truths and nothing beside a formula', () => {
    const formulas = [1.5, true, null, ''].map((value, index) => ({
      ...aVerdict(3, 8 + index),
      value,
    }));
    const row = readXlsx(update({ formulas }))[1]?.rows[2] ?? [];
    expect(row.slice(7).map((cell) => (cell as { value: unknown }).value)).toEqual([
      1.5,
      true,
      null,
      '',
    ]);
  });

  it('keeps the order of the parts, new ones last', () => {
    const changes = { formulas: [aVerdict(3)], replaceSheets: [aPlainSheet('Lỗi', [['a']])] };
    const before = Object.keys(partsOf(peoplesBook()));
    expect(Object.keys(partsOf(update(changes)))).toEqual([
      ...before.filter((name) => name !== 'xl/calcChain.xml'),
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('asks Excel to compute everything anew', () => {
    const parts = partsOf(update({ formulas: [aVerdict(3)] }));
    expect(parts['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
  });
});

describe('formulas that several cells share', () => {
  const shared = (cells: string): Uint8Array => bookWith(`<sheetData>${cells}</sheetData>`);
  const row = (number: number, ...cells: readonly string[]): string =>
    `<row r="${number}">${cells.join('')}</row>`;
  const plain = (number: number, value = 'x') => ({
    sheet: 'S',
    row: number,
    column: 2,
    formula: `A${number}&"!"`,
    value,
  });

  it('writes out the formulas of the system that Excel had joined when people copied rows', () => {
    const bytes = shared(
      row(1, '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"?"</f><v>0</v></c>') +
        row(2, '<c r="B2"><f t="shared" si="0"/><v>0</v></c>') +
        row(3, '<c r="B3"><f t="shared" si="0"/><v>7</v></c>'),
    );
    const after = updateXlsx(bytes, anUpdate({ formulas: [plain(1), plain(2)] }), LOOK);
    expect(readXlsx(after)[0]?.rows).toEqual([
      [null, { formula: 'A1&"!"', value: 'x' }],
      [null, { formula: 'A2&"!"', value: 'x' }],
      [null, { formula: 'A3&"?"', value: 7 }],
    ]);
    expect(partsOf(after)[SHEET]).not.toContain('shared');
  });

  it('lets one cell leave a group and the others stay joined', () => {
    const bytes = shared(
      row(
        1,
        '<c r="B1"><f t="shared" ref="B1:C2" si="0">A1*2</f><v>0</v></c>',
        '<c r="C1"><f t="shared" si="0"/><v>1</v></c>',
      ) + row(2, '<c r="B2"><f t="shared" si="0"/><v>0</v></c>'),
    );
    const after = updateXlsx(bytes, anUpdate({ formulas: [plain(2)] }), LOOK);
    expect(readXlsx(after)[0]?.rows).toEqual([
      [null, { formula: 'A1*2', value: 0 }, { formula: 'B1*2', value: 1 }],
      [null, { formula: 'A2&"!"', value: 'x' }],
    ]);
  });

  it('refuses when the first cell of a group goes and people have a part in the group', () => {
    const bytes = shared(
      row(
        1,
        '<c r="B1"><f t="shared" ref="B1:C1" si="0">A1*2</f><v>0</v></c>',
        '<c r="C1"><f t="shared" si="0"/><v>1</v></c>',
      ),
    );
    expect(() => updateXlsx(bytes, anUpdate({ formulas: [plain(1)] }), LOOK)).toThrow(
      UnsupportedEdit,
    );
  });

  it('refuses to break an array formula that reaches over several cells', () => {
    const bytes = shared(row(1, '<c r="A1"><f t="array" ref="A1:B2">1</f><v>1</v></c>'));
    expect(() => updateXlsx(bytes, anUpdate({ formulas: [plain(2)] }), LOOK)).toThrow(
      UnsupportedEdit,
    );
    const alone = shared(row(1, '<c r="B1" cm="1"><f t="array" ref="B1">1</f><v>1</v></c>'));
    const after = updateXlsx(alone, anUpdate({ formulas: [plain(1)] }), LOOK);
    expect(partsOf(after)[SHEET]).toContain('<c r="B1" t="str"><f>A1&amp;"!"</f><v>x</v></c>');
    const same = { sheet: 'S', row: 1, column: 2, formula: '1', value: 1 };
    const plainly = updateXlsx(alone, anUpdate({ formulas: [same] }), LOOK);
    expect(partsOf(plainly)[SHEET]).toContain('<c r="B1"><f>1</f><v>1</v></c>');
  });
});

describe('setting up a workbook of people', () => {
  it('fills cells that are empty, with style and link', () => {
    const after = update({
      fills: [
        aFill(2, 3, 'Thời hạn', { style: 'head' }),
        aFill(3, 4, 'Đang làm'),
        aFill(8, 1, 'Thư', { link: 'mailto:a@b.vn' }),
        aFill(8, 2, 46_054, { link: "'Khác'!A1" }),
      ],
    });
    const rows = readXlsx(after)[1]?.rows ?? [];
    expect([rows[1]?.[2], rows[2]?.[3], rows[7]]).toEqual(['Thời hạn', 'Đang làm', ['Thư', 46054]]);
    const parts = partsOf(after);
    expect(cellsOf(parts[SHEET] ?? '').cells.get('D3')).toContain(' s="2" ');
    expect(parts[SHEET]).toContain(
      '<hyperlink ref="A3" r:id="rId2" tooltip="Mở"/><hyperlink xmlns:r=',
    );
    expect(parts[SHEET]).toContain(' ref="B8" location="\'Khác\'!A1"/></hyperlinks>');
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      'Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:a@b.vn" TargetMode="External"/></Relationships>',
    );
  });

  it.each([
    ['a text', 2, 1],
    ['a formula', 3, 6],
    ['an error', 4, 6],
    ['a truth', 5, 6],
    ['the cover of a merged area', 1, 2],
  ])('refuses to write over %s', (_, row, column) => {
    expect(() => update({ fills: [aFill(row, column, 'mới')] })).toThrow(CellNotEmpty);
  });

  it('takes a cell that holds the very same for filled, so that setup can be repeated', () => {
    const fills = [
      aFill(2, 1, 'Mã', { style: 'head' }),
      aFill(2, 3, 'Thời hạn', { style: 'head' }),
    ];
    const rule = { range: 'F3:F9', list: ['a', 'b'], onOther: 'warn' as const };
    const changes = { fills, validations: [{ sheet: TAB, rule }] };
    const after = update(changes);
    expect(cellsOf(partsOf(after)[SHEET] ?? '').cells.get('A2')).toBe(
      cellsOf(TASKS).cells.get('A2'),
    );
    expect(update(changes, after)).toBe(after);
  });

  it('takes a text for the same that lost what no file can hold', () => {
    const fills = [aFill(8, 1, 'a\u0001b'), aFill(8, 2, -0), aFill(8, 3, 'x'.repeat(40_000))];
    const after = update({ fills });
    expect(update({ fills }, after)).toBe(after);
  });

  it('lets a new cell look like its row, or else like its column', () => {
    const after = update({ fills: [aFill(7, 1, 'a'), aFill(8, 2, 'b'), aFill(8, 1, 'c')] });
    const { cells } = cellsOf(partsOf(after)[SHEET] ?? '');
    const styles = ['A7', 'B8', 'A8'].map((name) => / s="(\d+)"/.exec(cells.get(name) ?? '')?.[1]);
    expect(styles).toEqual(['2', '2', undefined]);
  });

  it('leaves a link that people made on an empty cell', () => {
    const bytes = tasksWith('<hyperlink ref="A3"', '<hyperlink ref="D3"');
    const xml = partsOf(update({ fills: [aFill(3, 4, 'x', { link: 'https://a.vn' })] }, bytes))[
      SHEET
    ];
    expect(xml?.match(/<hyperlink /g)).toHaveLength(1);
  });

  it('counts days as the workbook does', () => {
    const name = 'xl/workbook.xml';
    const old = peoplesParts()[name] ?? '';
    const bytes = peoplesBook({ [name]: old.replace('<workbookPr', '<workbookPr date1904="1"') });
    const fills = [aFill(8, 1, 46_054, { style: 'date' }), aFill(8, 2, 7)];
    const rule = { range: 'G1', between: { type: 'date' as const, min: 46_054, max: 46_055 } };
    const after = update({ fills, validations: [{ sheet: TAB, rule }] }, bytes);
    expect(readXlsx(after)[1]?.rows[7]).toEqual([46_054, 7]);
    expect(partsOf(after)[SHEET]).toContain('<v>44592</v>');
    expect(partsOf(after)[SHEET]).toContain('<formula1>44592</formula1><formula2>44593</formula2>');
    expect(update({ fills }, after)).toBe(after);
  });

  it('adds dropdowns beside those of people, never on the same cell', () => {
    const rule = { range: 'B3:F5', list: ['x'] };
    const xml = partsOf(update({ validations: [{ sheet: TAB, rule }] }))[SHEET] ?? '';
    expect(xml).toContain(
      '<dataValidations count="3"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D3:D9">',
    );
    expect(xml).toContain(
      'sqref="B3:B5 F3:F5"><formula1>"x"</formula1></dataValidation></dataValidations>',
    );
    const bytes = peoplesBook();
    const taken = { sheet: TAB, rule: { range: 'E4:E8', list: ['x'] } };
    expect(update({ validations: [taken] }, bytes)).toBe(bytes);
  });

  it('adds the first dropdown of a tab where the format wants it', () => {
    const rule = { range: 'B2', list: { source: 'don_vi' } };
    const xml = partsOf(update({ validations: [{ sheet: 'Khác', rule }] }))[
      'xl/worksheets/sheet7.xml'
    ];
    expect(xml).toContain(
      '</sheetData><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2"><formula1>don_vi</formula1></dataValidation></dataValidations></worksheet>',
    );
  });

  it('adds tabs behind the others and refuses one that exists', () => {
    const after = update({ addSheets: [aFullSheet({ title: 'Kế hoạch' })] });
    expect(readXlsx(after).map(({ title }) => title)).toEqual(['Khác', TAB, 'Kế hoạch']);
    const parts = partsOf(after);
    expect(parts['xl/workbook.xml']).toContain(
      'name="Kế hoạch" sheetId="10" r:id="rId8"/></sheets>',
    );
    expect(parts['xl/workbook.xml']).toContain(
      'localSheetId="2">\'Kế hoạch\'!$1:$2</definedName></definedNames>',
    );
    expect(parts['docProps/app.xml']).toContain('<vt:i4>3</vt:i4>');
    expect(parts['docProps/app.xml']).toContain(
      '<vt:vector size="4" baseType="lpstr"><vt:lpstr>Khác</vt:lpstr><vt:lpstr>Nhiệm vụ</vt:lpstr><vt:lpstr>Kế hoạch</vt:lpstr><vt:lpstr>don_vi</vt:lpstr>',
    );
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('tabSelected');
    expect(() => update({ addSheets: [aPlainSheet('nhiệm VỤ', [])] })).toThrow(UnsupportedEdit);
  });
});

describe('replacing a tab of the system', () => {
  const model = aFullSheet({ title: TAB });

  it('shows the new content and keeps comments, drawings, protected ranges, place and name', () => {
    const after = update({ replaceSheets: [model] });
    const sheet = readXlsx(after)[1];
    expect(sheet?.title).toBe(TAB);
    expect(sheet?.rows[2]?.slice(0, 2)).toEqual([
      'NV-1',
      'Rà soát <các> "thủ tục" & báo cáo\nhằng tháng ',
    ]);
    const xml = partsOf(after)[SHEET] ?? '';
    expect(xml.slice(0, xml.indexOf('<sheetPr'))).toBe(TASKS.slice(0, TASKS.indexOf('<sheetPr')));
    for (const kept of [
      '<drawing r:id="rId3"/><legacyDrawing r:id="rId1"/>',
      '<protectedRange sqref="B3:B9" name="nhap"/>',
      '<sheetPr codeName="Sheet1"><tabColor',
      'tabSelected="1"',
    ]) {
      expect(xml).toContain(kept);
    }
    for (const gone of [
      'SHA-512',
      'extLst',
      'custom"',
      'tooltip',
      'stopIfTrue',
      'x14ac:dyDescent',
    ]) {
      expect(xml).not.toContain(gone);
    }
    expect(partsOf(after)['xl/workbook.xml']).toContain(
      'name="_xlnm.Print_Area" localSheetId="1">\'Nhiệm vụ\'!$A$1:$F$5</definedName>',
    );
    expect(partsOf(after)['xl/workbook.xml']).not.toContain('$F$9');
    expect(changedParts(after)).not.toContain('xl/comments1.xml');
    const links = partsOf(after)['xl/worksheets/_rels/sheet1.xml.rels'] ?? '';
    expect(links).toContain('../comments1.xml');
    expect(links).not.toContain('"https://example.vn/"');
  });

  it('gives the same bytes when it is repeated, and follows a change of the content', () => {
    const changes = { replaceSheets: [model, aPlainSheet('Lỗi', [['a']])] };
    const after = update(changes);
    expect(update(changes, after)).toBe(after);
    const { filter: _f, print: _p, ...bare } = model;
    const later = update({ replaceSheets: [bare] }, after);
    expect(partsOf(later)['xl/workbook.xml']).not.toMatch(/_FilterDatabase|Print_/);
    expect(changedParts(later, after)).toEqual(['xl/workbook.xml', SHEET]);
  });

  it('creates the tab when it is missing', () => {
    expect(readXlsx(update({ replaceSheets: [aPlainSheet('Lỗi', [['a']])] }))[2]).toEqual({
      title: 'Lỗi',
      rows: [['a']],
      merges: [],
    });
  });

  it('refuses when somebody made a table of it', () => {
    const name = 'xl/worksheets/_rels/sheet1.xml.rels';
    const bytes = peoplesBook({
      [name]: peoplesParts()[name]?.replace('relationships/comments"', 'relationships/table"'),
    });
    expect(() => update({ replaceSheets: [model] }, bytes)).toThrow(UnsupportedEdit);
  });
});

describe('workbooks that cannot be changed safely', () => {
  const formulas = [aVerdict(3)];
  it.each([
    [
      'written with prefixes',
      peoplesBook({ [SHEET]: TASKS.replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:') }),
    ],
    [
      'in the strict notation',
      tasksWith(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      ),
    ],
    ['whose cells carry no address', tasksWith('<c r="A3"', '<c')],
    ['whose rows carry no number', tasksWith('<row r="4"', '<row')],
    ['whose rows stand out of order', tasksWith('<row r="4"', '<row r="2"')],
    ['whose cells stand out of order', tasksWith('<c r="C3"', '<c r="A3"')],
  ])('refuses files %s', (_, bytes) => {
    expect(() => update({ formulas }, bytes)).toThrow(UnsupportedEdit);
    expect(readXlsx(bytes)).toHaveLength(2);
  });

  it('refuses a tab that is not there', () => {
    expect(() => update({ formulas: [{ ...aVerdict(3), sheet: 'Không có' }] })).toThrow(
      UnsupportedEdit,
    );
  });

  it('is not misled by comments and CDATA between the cells', () => {
    const bytes = tasksWith('<row r="4"', '<!-- </sheetData></row> --><row r="4"');
    const rows = readXlsx(update({ formulas }, bytes))[1]?.rows ?? [];
    expect(rows).toHaveLength(5);
    expect(rows[2]?.[6]).toEqual({ formula: formulas[0]?.formula, value: 'Quá hạn' });
  });

  it('is not misled by the end of a row in a comment', () => {
    const row = (number: number, more = ''): string =>
      `<row r="${number}">${more}<c r="A${number}"><v>${number}</v></c></row>`;
    const bytes = bookWith(`<sheetData>${row(1, '<!-- </row> -->')}${row(2)}</sheetData>`);
    const formula = { sheet: 'S', row: 2, column: 2, formula: '1', value: 1 };
    const rows = readXlsx(updateXlsx(bytes, anUpdate({ formulas: [formula] }), LOOK))[0]?.rows;
    expect(rows).toEqual([[1], [2, { formula: '1', value: 1 }]]);
  });

  it('makes the styles when the workbook has none', () => {
    const formula = { sheet: 'S', row: 1, column: 1, formula: '1', value: 1, style: 'verdict' };
    const after = updateXlsx(bookWith('<sheetData/>'), anUpdate({ formulas: [formula] }), LOOK);
    const parts = partsOf(after);
    expect(parts['xl/styles.xml']).toContain('FFFEF3C7');
    expect(parts['[Content_Types].xml']).toContain('/xl/styles.xml');
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('styles.xml');
    expect(updateXlsx(after, anUpdate({ formulas: [formula] }), LOOK)).toBe(after);
  });
});
