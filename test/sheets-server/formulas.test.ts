import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryRows, followRemap, followRename, type Remap } from './references.ts';
import { type SheetsServer, startSheetsServer } from './sheets-server.ts';
import { testClient } from './test-client.ts';

let server: SheetsServer;

beforeAll(async () => {
  server = await startSheetsServer({ quota: false });
});
afterAll(() => server.close());

/** Two rows come in before row 3. */
const inserted: Remap = { dimension: 'ROWS', moved: (row) => (row < 2 ? row : row + 2) };
/** Rows 3 and 4 go. */
const deleted: Remap = {
  dimension: 'ROWS',
  moved: (row) => (row < 2 ? row : row < 4 ? null : row - 2),
};
/** One column comes in before B. */
const columns: Remap = {
  dimension: 'COLUMNS',
  moved: (column) => (column < 1 ? column : column + 1),
};

describe('references in a formula', () => {
  it.each([
    ['=A2+A3+$A$3', '=A2+A5+$A$5'],
    ['=SUM(A2:A3)', '=SUM(A2:A5)'],
    ['=SUM(A$3:A)&A:A&3:4', '=SUM(A$5:A)&A:A&5:6'],
    ["='Tab'!A3+Tab!B3+'Khác'!A3", "='Tab'!A5+Tab!B5+'Khác'!A3"],
    [
      '=IF(A3="A3 ""B3""";LOG10(A3);INDIRECT("A3"))',
      '=IF(A5="A3 ""B3""";LOG10(A5);INDIRECT("A3"))',
    ],
    ['=MY_A3+A3_B+Q2(A3)', '=MY_A3+A3_B+Q2(A5)'],
  ])('%s follows inserted rows as %s', (before, after) => {
    expect(followRemap(before, 'Tab', 'Tab', inserted)).toBe(after);
  });

  it.each([
    ['=A3', '=#REF!'],
    ['=A5', '=A3'],
    ['=SUM(A3:A4)', '=SUM(#REF!)'],
    ['=SUM(A1:A3)', '=SUM(A1:A2)'],
    ['=SUM(A4:A9)', '=SUM(A3:A7)'],
    ['=SUM($A$3:$A)', '=SUM($A$3:$A)'],
  ])('%s follows deleted rows as %s', (before, after) => {
    expect(followRemap(before, 'Tab', 'Tab', deleted)).toBe(after);
  });

  it('follow columns, and stay on other tabs', () => {
    expect(followRemap('=A1+B1+$B:C', 'Tab', 'Tab', columns)).toBe('=A1+C1+$C:D');
    expect(followRemap('=B1+Tab!B1', 'Khác', 'Tab', columns)).toBe('=B1+Tab!C1');
  });

  it('go along when sorting carries a row, unless they are absolute', () => {
    expect(carryRows("=A5+$A5+A$5+A5:B5+'Tab'!A5", 3)).toBe("=A8+$A8+A$5+A8:B8+'Tab'!A5");
  });

  it('follow a renamed tab, but not inside quotes', () => {
    const before = "='Hai từ'!A1&INDIRECT(\"'Hai từ'!A1\")";
    expect(followRename(before, 'Hai từ', 'Mới')).toBe("='Mới'!A1&INDIRECT(\"'Hai từ'!A1\")");
    expect(followRename('=Tab!A1+MyTab!A1', 'Tab', 'Tab2')).toBe("='Tab2'!A1+MyTab!A1");
  });
});

describe('formulas in the grid', () => {
  const typed = 'valueInputOption=USER_ENTERED';

  it('keep pointing at their own row when rows are sorted', async () => {
    const client = testClient(server);
    await client.put(`/values/A1?${typed}`, {
      values: [
        ['b', '=A1&"!"'],
        ['a', '=A2&"!"'],
      ],
    });
    server.person(client.id).edit({
      sortRange: { range: { endRowIndex: 2 }, sortSpecs: [{ dimensionIndex: 0 }] },
    });
    expect(await client.values('A1:B2', 'valueRenderOption=FORMULA')).toEqual([
      ['a', '=A1&"!"'],
      ['b', '=A2&"!"'],
    ]);
  });

  it('refuse to be shown when nobody knows their result, yet can be read as text', async () => {
    const client = testClient(server);
    await client.put(`/values/A1?${typed}`, { values: [['=UNHEARD(B1)', 'x']] });
    const { status, json } = await client.get('/values/A1');
    expect(status).toBe(501);
    expect(json.error.message).toContain('=UNHEARD(B1)');
    expect(await client.values('B1', '')).toEqual([['x']]);
    const mask = 'fields=sheets.data.rowData.values.userEnteredValue';
    expect((await client.get(`?ranges=A1&${mask}`)).status).toBe(200);
  });

  it('spill into empty cells, which read as values in every rendering', async () => {
    const client = testClient(server);
    await client.put(`/values/A1?${typed}`, { values: [['=SEQUENCE(2;2)']] });
    expect(await client.values('Sheet1')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await client.values('Sheet1', 'valueRenderOption=FORMULA')).toEqual([
      ['=SEQUENCE(2;2)', 2],
      [3, 4],
    ]);
    expect(server.snapshot(client.id).sheets[0]!.cells).toEqual({
      A1: { formula: '=SEQUENCE(2;2)' },
    });
  });

  it('show an error instead of spilling over something typed', async () => {
    const client = testClient(server);
    await client.put(`/values/A1?${typed}`, { values: [['=SEQUENCE(3)'], [], ['x']] });
    expect(await client.values('Sheet1')).toEqual([['#REF!'], [], ['x']]);
    await client.post('/values/A3:clear');
    expect(await client.values('Sheet1')).toEqual([[1], [2], [3]]);
  });

  it('end with the grid', async () => {
    const client = testClient(server);
    await client.put(`/values/Z999?${typed}`, { values: [['=SEQUENCE(5;5)']] });
    expect(await client.values('Y999:Z1000')).toEqual([
      ['', 1],
      ['', 6],
    ]);
  });

  it('follow tabs that are renamed or deleted, and so do the lists of dropdowns', async () => {
    const client = testClient(server);
    const values = [{ userEnteredValue: "='Danh mục'!$A$2:$A" }];
    const rule = { condition: { type: 'ONE_OF_RANGE', values } };
    const range = { endRowIndex: 1, endColumnIndex: 1 };
    await client.batch(
      { addSheet: { properties: { sheetId: 1, title: 'Danh mục' } } },
      { addSheet: { properties: { sheetId: 2, title: 'Nháp' } } },
      { setDataValidation: { range, rule } },
    );
    await client.put(`/values/A1?${typed}`, { values: [["='Danh mục'!A2", '=Nháp!A1+1']] });
    const person = server.person(client.id);
    person.renameTab('Danh mục', 'Lists');
    person.insertRows('Lists', 2);
    person.deleteTab('Nháp');
    const [first, second] = ['A1', 'B1'].map((name) => person.cell('Sheet1', name));
    expect([first!.formula, second!.formula]).toEqual(['=Lists!A3', '=#REF!+1']);
    expect(first!.validation?.condition?.values).toEqual([{ userEnteredValue: '=Lists!$A$3:$A' }]);
  });

  it('follow inserted rows through the API', async () => {
    const client = testClient(server);
    await client.put(`/values/C1?${typed}`, { values: [['=A2+1']] });
    await client.batch({
      insertDimension: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 1 } },
    });
    expect(await client.values('C2', 'valueRenderOption=FORMULA')).toEqual([['=A3+1']]);
  });
});
