import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SheetsServer, startSheetsServer } from './sheets-server.ts';
import { testClient } from './test-client.ts';

let server: SheetsServer;

beforeAll(async () => {
  server = await startSheetsServer({ quota: false });
});
afterAll(() => server.close());

async function refusal(...requests: object[]): Promise<string> {
  const client = testClient(server);
  const before = server.snapshot(client.id);
  const { status, json } = await client.batch(...requests);
  expect(status).toBe(400);
  expect(server.snapshot(client.id)).toEqual(before);
  return json.error.message;
}

describe('a batch as a whole', () => {
  it('collects everything that its JSON gets wrong into one refusal', async () => {
    const { json } = await testClient(server).post(':batchUpdate', {
      requests: [
        { noSuchRequest: {} },
        { addSheet: { properties: { sheetId: 'x', gridProperties: { colour: 1 } } } },
        { repeatCell: { range: { startRowIndex: 'y' } } },
      ],
      extra: true,
    });
    const descriptions = [
      'Invalid JSON payload received. Unknown name "noSuchRequest" at \'requests[0]\': Cannot find field.',
      'Invalid value at \'requests[1].add_sheet.properties.sheet_id\' (TYPE_INT32), "x"',
      'Invalid JSON payload received. Unknown name "colour" at ' +
        "'requests[1].add_sheet.properties.grid_properties': Cannot find field.",
      'Invalid value at \'requests[2].repeat_cell.range.start_row_index.value\' (TYPE_INT32), "y"',
      'Invalid JSON payload received. Unknown name "extra": Cannot find field.',
    ];
    expect(json.error.message).toBe(descriptions.join('\n'));
    const violations = json.error.details[0].fieldViolations;
    expect(violations.map((one: { description: string }) => one.description)).toEqual(descriptions);
    expect(violations[0].field).toBe('requests[0]');
    expect(violations[4]).not.toHaveProperty('field');
  });

  it('takes a request of one kind only, and at least one request', async () => {
    expect(await refusal({ addSheet: {}, deleteSheet: {} })).toBe(
      "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. " +
        "Cannot set 'deleteSheet'",
    );
    expect(await refusal()).toBe('Must specify at least one request.');
  });

  it('takes nulls as absent, and numbers and names in another spelling', async () => {
    const client = testClient(server);
    const { status } = await client.batch({
      insertDimension: {
        range: { sheetId: '0', dimension: 'rows', startIndex: '0', endIndex: 2 },
        inheritFromBefore: null,
      },
    });
    expect(status).toBe(200);
  });

  it('is applied as a whole or not at all', async () => {
    const message = await refusal(
      { updateSheetProperties: { properties: { title: 'Mới' }, fields: 'title' } },
      { deleteSheet: { sheetId: 7 } },
    );
    expect(message).toBe('Invalid requests[1].deleteSheet: No sheet with id: 7');
  });

  it('says so when the server does not know a kind of request', async () => {
    const { status, json } = await testClient(server).batch({ addChart: {} });
    expect(status).toBe(501);
    expect(json.error.message).toContain('addChart');
  });
});

describe('tabs', () => {
  const add = (properties: object) => ({ addSheet: { properties } });

  it('answers a new tab with all its properties', async () => {
    const { json } = await testClient(server).batch(
      add({ sheetId: 7, title: 'A', index: 0, gridProperties: { rowCount: 5, frozenRowCount: 1 } }),
    );
    const gridProperties = { rowCount: 5, columnCount: 26, frozenRowCount: 1 };
    const properties = { sheetId: 7, title: 'A', index: 0, sheetType: 'GRID', gridProperties };
    expect(json.replies).toEqual([{ addSheet: { properties } }]);
  });

  it.each([
    [
      { title: 'sheet1' },
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    [{ sheetId: 0 }, 'Sheet with id 0 already exists'],
    [
      { gridProperties: { rowCount: 10_000_001, columnCount: 1 } },
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [{ title: '' }, 'The sheet name cannot be empty.'],
  ])('refuses %j', async (properties, message) => {
    expect(await refusal(add(properties))).toBe(`Invalid requests[0].addSheet: ${message}`);
  });

  it('has no more than 200 of them', async () => {
    const client = testClient(server);
    const many = Array.from({ length: 199 }, () => add({ gridProperties: { rowCount: 1 } }));
    expect((await client.batch(...many)).status).toBe(200);
    expect((await client.batch(add({}))).status).toBe(400);
  });

  it('keeps one tab, and one that people see', async () => {
    const hide = { updateSheetProperties: { properties: { hidden: true }, fields: 'hidden' } };
    expect(await refusal({ deleteSheet: { sheetId: 0 } })).toBe(
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    );
    expect(await refusal(hide)).toBe(
      "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
    );
  });

  it('counts a new index in the order before the move', async () => {
    const client = testClient(server);
    await client.batch(add({ title: 'B' }), add({ title: 'C' }), add({ title: 'D' }), {
      updateSheetProperties: { properties: { sheetId: 0, index: 3 }, fields: 'index' },
    });
    const titles = server.snapshot(client.id).sheets.map((sheet) => sheet.title);
    expect(titles).toEqual(['B', 'C', 'Sheet1', 'D']);
  });

  it('takes masks with slashes and brackets, and refuses unknown fields', async () => {
    const client = testClient(server);
    const freeze = (fields: string) => ({
      updateSheetProperties: {
        properties: { gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 } },
        fields,
      },
    });
    await client.batch(freeze('gridProperties/frozenRowCount'));
    await client.batch(freeze('gridProperties(frozenColumnCount)'));
    expect(server.snapshot(client.id).sheets[0]!.grid).toMatchObject({
      frozenRowCount: 2,
      frozenColumnCount: 1,
    });
    expect(await refusal(freeze(''))).toContain("At least one field must be listed in 'fields'.");
    expect(await refusal(freeze('gridProperties.frozen'))).toContain('gridProperties.frozen');
  });
});

describe('cells', () => {
  const value = (stringValue: string) => ({ userEnteredValue: { stringValue } });

  it('clears the masked fields of cells that the rows do not cover', async () => {
    const client = testClient(server);
    await client.fill('A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const range = { endRowIndex: 2, endColumnIndex: 2 };
    const fields = 'userEnteredValue';
    await client.batch({ updateCells: { range, rows: [{ values: [value('x')] }], fields } });
    expect(await client.values('A1:B2')).toEqual([['x']]);
  });

  it('never takes a text for a formula', async () => {
    const client = testClient(server);
    const values = [value('=1+1'), { userEnteredValue: { formulaValue: '=1+1' } }];
    await client.batch({ updateCells: { start: {}, rows: [{ values }], fields: '*' } });
    expect(await client.values('A1:B1')).toEqual([['=1+1', 2]]);
  });

  it('does not write beyond the grid', async () => {
    const start = { rowIndex: 0, columnIndex: 25 };
    const rows = [{ values: [value('a'), value('b')] }];
    expect(await refusal({ updateCells: { start, rows, fields: '*' } })).toBe(
      'Invalid requests[0].updateCells: ' +
        'Attempting to write column: 26, beyond the last requested column of: 25',
    );
  });

  it('refuses a range only when it starts beyond the grid', async () => {
    const clear = (startRowIndex: number) => ({
      repeatCell: {
        range: { startRowIndex, endColumnIndex: 2, startColumnIndex: 0 },
        cell: {},
        fields: 'note',
      },
    });
    expect((await testClient(server).batch(clear(999))).status).toBe(200);
    expect(await refusal(clear(1000))).toBe(
      'Invalid requests[0].repeatCell: Range (Sheet1!A1001:B) exceeds grid limits. ' +
        'Max rows: 1000, max columns: 26',
    );
    expect(await refusal({ repeatCell: { range: { sheetId: 5 }, cell: {}, fields: '*' } })).toBe(
      'Invalid requests[0].repeatCell: No grid with id: 5',
    );
  });

  it('resets what a mask names and the cell lacks, and nothing else of the format', async () => {
    const client = testClient(server);
    const format = (cell: object, fields: string) => ({
      repeatCell: {
        range: { endRowIndex: 1, endColumnIndex: 1 },
        cell: { userEnteredFormat: cell },
        fields,
      },
    });
    const textFormat = { bold: true, fontSize: 12 };
    const whole = 'userEnteredFormat(textFormat,horizontalAlignment)';
    await client.batch(format({ textFormat, horizontalAlignment: 'LEFT' }, whole));
    await client.batch(format({}, 'userEnteredFormat.textFormat.bold'));
    expect(server.snapshot(client.id).sheets[0]!.cells).toEqual({
      A1: { format: { textFormat: { fontSize: 12 }, horizontalAlignment: 'LEFT' } },
    });
  });

  it('keeps only the upper left value of a merged block', async () => {
    const client = testClient(server);
    await client.fill('A1', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    await client.batch({ mergeCells: { range: { endRowIndex: 2, endColumnIndex: 2 } } });
    expect(await client.values('A1:B2')).toEqual([['a']]);
  });

  it('does not merge across the frozen edge, and not a part of another merge', async () => {
    const properties = { gridProperties: { frozenRowCount: 1 } };
    const freeze = {
      updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' },
    };
    const merge = (endRowIndex: number, endColumnIndex: number) => ({
      mergeCells: { range: { endRowIndex, endColumnIndex } },
    });
    expect(await refusal(freeze, merge(2, 1))).toContain(
      "You can't merge frozen and non-frozen rows",
    );
    expect(await refusal(merge(2, 2), merge(1, 2))).toContain('You must select all cells');
  });
});

describe('rules and protections', () => {
  it('names the creator among the editors only when read back', async () => {
    const client = testClient(server);
    const range = { startColumnIndex: 1, endColumnIndex: 2 };
    const editors = { users: [], groups: [] };
    const protectedRange = { range: { ...range, sheetId: 0 }, description: null, editors };
    const { json } = await client.batch({ addProtectedRange: { protectedRange } });
    const reply = json.replies[0].addProtectedRange.protectedRange;
    const { protectedRangeId } = reply;
    expect(reply).toEqual({ protectedRangeId, range, requestingUserCanEdit: true, editors: {} });
    const read = await client.get('?fields=sheets.protectedRanges.editors');
    expect(read.json.sheets[0].protectedRanges[0].editors.users).toContain(
      'don-doc@project.iam.gserviceaccount.test',
    );
  });

  it('gives a range that only warns no editors', async () => {
    const protectedRange = { range: {}, warningOnly: true, editors: { users: ['a@office.test'] } };
    expect(await refusal({ addProtectedRange: { protectedRange } })).toContain(
      'ProtectedRange is warningOnly. Editors cannot be set on it.',
    );
  });

  it('changes and deletes a protection by its id', async () => {
    const client = testClient(server);
    const protectedRangeId = 5;
    await client.batch(
      { addProtectedRange: { protectedRange: { protectedRangeId, range: {}, editors: {} } } },
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId, description: 'Cột của hệ thống' },
          fields: 'description',
        },
      },
    );
    const read = async () => (await client.get('?fields=sheets.protectedRanges')).json.sheets[0];
    expect((await read()).protectedRanges).toMatchObject([{ description: 'Cột của hệ thống' }]);
    await client.batch({ deleteProtectedRange: { protectedRangeId } });
    expect(await read()).toEqual({});
  });

  it('puts conditional formats in order and takes them out by their place', async () => {
    const client = testClient(server);
    const rule = (text: string) => ({
      ranges: [{ startRowIndex: 1 }],
      booleanRule: {
        condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] },
        format: {},
      },
    });
    const { json } = await client.batch(
      { addConditionalFormatRule: { rule: rule('a'), index: 0 } },
      { addConditionalFormatRule: { rule: rule('b'), index: 0 } },
      { deleteConditionalFormatRule: { sheetId: 0, index: 1 } },
    );
    expect(json.replies[2].deleteConditionalFormatRule.rule.booleanRule).toEqual(
      rule('a').booleanRule,
    );
    const read = await client.get('?fields=sheets.conditionalFormats.ranges');
    expect(read.json.sheets[0].conditionalFormats).toHaveLength(1);
  });

  it('keep their colours as those of cells and texts are kept', async () => {
    const client = testClient(server);
    const foregroundColorStyle = { rgbColor: { red: 0.5, green: 0 } };
    const textFormat = { foregroundColorStyle };
    const condition = { type: 'NOT_BLANK' };
    const rule = {
      ranges: [{ endRowIndex: 1 }],
      booleanRule: { condition, format: { textFormat } },
    };
    const runs = [
      { startIndex: 0, format: textFormat },
      { startIndex: 1, format: {} },
    ];
    const values = [{ userEnteredValue: { stringValue: 'ab' }, textFormatRuns: runs }];
    await client.batch(
      { addConditionalFormatRule: { rule, index: 0 } },
      { updateCells: { start: {}, rows: [{ values }], fields: 'userEnteredValue,textFormatRuns' } },
    );
    const { json } = await client.get(
      '?fields=sheets(conditionalFormats.booleanRule.format,data.rowData.values.textFormatRuns)',
    );
    const [sheet] = json.sheets;
    const color = { red: 0.49803922 };
    const stored = { foregroundColor: color, foregroundColorStyle: { rgbColor: color } };
    expect(sheet.conditionalFormats[0].booleanRule.format).toEqual({ textFormat: stored });
    expect(sheet.data[0].rowData[0].values[0].textFormatRuns).toEqual([
      { format: stored },
      { startIndex: 1, format: {} },
    ]);
  });

  it('switches the control of a dimension on with its first group', async () => {
    const client = testClient(server);
    const range = { dimension: 'COLUMNS', startIndex: 0, endIndex: 2 };
    const { json } = await client.batch({ addDimensionGroup: { range: { ...range, sheetId: 0 } } });
    expect(json.replies[0].addDimensionGroup.dimensionGroups).toEqual([{ range, depth: 1 }]);
    const read = await client.get('?fields=sheets(properties.gridProperties,columnGroups)');
    expect(read.json.sheets[0]).toEqual({
      properties: {
        gridProperties: { rowCount: 1000, columnCount: 26, columnGroupControlAfter: true },
      },
      columnGroups: [{ range, depth: 1 }],
    });
  });

  it('sets dropdowns, whose absent answers are left out', async () => {
    const client = testClient(server);
    const condition = {
      type: 'ONE_OF_RANGE',
      values: [{ userEnteredValue: "='Danh mục'!$A$2:$A" }],
    };
    const range = { endRowIndex: 1, endColumnIndex: 1 };
    const rule = { condition, strict: true, showCustomUi: false };
    await client.batch({ setDataValidation: { range, rule } });
    const { json } = await client.get('?fields=sheets.data.rowData.values.dataValidation');
    expect(json.sheets[0].data[0].rowData[0].values).toEqual([
      { dataValidation: { condition, strict: true } },
    ]);
  });
});
