import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SheetsServer, startSheetsServer } from './sheets-server.ts';
import { testClient } from './test-client.ts';

let server: SheetsServer;

beforeAll(async () => {
  server = await startSheetsServer({ quota: false });
});
afterAll(() => server.close());

const RAW = 'valueInputOption=RAW';
const TYPED = 'valueInputOption=USER_ENTERED';

describe('reading values', () => {
  it('leaves out `values` when the range is empty', async () => {
    const { text } = await testClient(server).get('/values/A1:B2');
    expect(text).toBe('{\n  "range": "Sheet1!A1:B2",\n  "majorDimension": "ROWS"\n}\n');
  });

  it('cuts every row behind its last value and shows a gap as an empty row', async () => {
    const client = testClient(server);
    await client.fill('A1', [['a', '', 'c', ''], [], ['d']]);
    expect(await client.values('Sheet1')).toEqual([['a', '', 'c'], [], ['d']]);
    expect(await client.values('Sheet1', 'majorDimension=COLUMNS')).toEqual([
      ['a', '', 'd'],
      [],
      ['c'],
    ]);
  });

  it('answers without spaces when prettyPrint is off', async () => {
    const { text } = await testClient(server).get('/values/A1?prettyPrint=false');
    expect(text).toBe('{"range":"Sheet1!A1","majorDimension":"ROWS"}');
  });

  it.each([
    ["'Sheet1'", 'Sheet1!A1:Z1000'],
    ['sheet1!b2:b2', 'Sheet1!B2'],
    ['A1:1', 'Sheet1!A1:Z1'],
    ['A1:C', 'Sheet1!A1:C1000'],
    ['D4:A1', 'Sheet1!A1:D4'],
    ['A:ZZ', 'Sheet1!A1:Z1000'],
    ['2:3', 'Sheet1!A2:Z3'],
    ['!A1', 'Sheet1!A1'],
    ["'D3'", "'D3'!A1:Z1000"],
    ['D3', 'Sheet1!D3'],
    ["It's!A1", "'It''s'!A1"],
    ["'It''s'!A1", "'It''s'!A1"],
    ['Lỗi!A1', "'Lỗi'!A1"],
  ])('reads %s as %s', async (asked, answered) => {
    const client = testClient(server);
    const add = (title: string) => ({ addSheet: { properties: { title } } });
    await client.batch(add('D3'), add("It's"), add('Lỗi'));
    const { json } = await client.get(`/values/${encodeURIComponent(asked)}`);
    expect(json.range).toBe(answered);
  });

  it.each(['Nope!A1', 'A0', 'Sheet1!B', 'A1:B2:C3', 'AAAA1', ' A1', "'Sheet1'!A1!B2"])(
    'cannot parse %s',
    async (asked) => {
      const { status, json } = await testClient(server).get(`/values/${encodeURIComponent(asked)}`);
      const message = `Unable to parse range: ${asked}`;
      expect(status).toBe(400);
      expect(json).toEqual({ error: { code: 400, message, status: 'INVALID_ARGUMENT' } });
    },
  );

  it.each([
    ['A1001', 'Sheet1!A1001'],
    ['A5000:B5001', 'Sheet1!A5000:B5001'],
    ['A1001:B', 'Sheet1!A1001:B'],
    ['ZZ:ZZ', 'Sheet1!ZZ'],
    ['1001:1002', 'Sheet1!1001:1002'],
  ])('refuses %s, which starts beyond the grid', async (asked, named) => {
    const { status, json } = await testClient(server).get(`/values/${asked}`);
    expect(status).toBe(400);
    expect(json.error.message).toBe(
      `Range (${named}) exceeds grid limits. Max rows: 1000, max columns: 26`,
    );
  });

  it('shows dates as serials, as text, and in the format of their cell', async () => {
    const client = testClient(server);
    await client.put(`/values/A1?${TYPED}`, { values: [['2020-01-01', '=4/2', 'TRUE', '007']] });
    expect(await client.values('A1:D1')).toEqual([[43831, 2, true, 7]]);
    expect(await client.values('A1:D1', '')).toEqual([['2020-01-01', '2', 'TRUE', '7']]);
    expect(await client.values('A1:D1', 'valueRenderOption=FORMULA')).toEqual([
      [43831, '=4/2', true, 7],
    ]);
    const asText = 'valueRenderOption=UNFORMATTED_VALUE&dateTimeRenderOption=FORMATTED_STRING';
    expect(await client.values('A1:B1', asText)).toEqual([['2020-01-01', 2]]);
  });

  it('writes numbers as the locale of the spreadsheet does', async () => {
    const client = testClient(server, server.createSpreadsheet({ locale: 'vi_VN' }));
    await client.fill('A1', [[1234.5, 45000, 12]]);
    const format = (columnIndex: number, numberFormat: object) => ({
      updateCells: {
        start: { rowIndex: 0, columnIndex },
        rows: [{ values: [{ userEnteredFormat: { numberFormat } }] }],
        fields: 'userEnteredFormat.numberFormat',
      },
    });
    await client.batch(
      format(0, { type: 'NUMBER', pattern: '#,##0.00' }),
      format(1, { type: 'DATE', pattern: 'dd/mm/yyyy' }),
    );
    expect(await client.values('A1:C1', '')).toEqual([['1.234,50', '15/03/2023', '12']]);
  });

  it('does not guess how an unknown number format looks', async () => {
    const client = testClient(server);
    await client.fill('A1', [[1 / 3]]);
    const { status, json } = await client.get('/values/A1');
    expect(status).toBe(501);
    expect(json.error.message).toContain('does not know');
  });

  it('refuses values of its options that do not exist', async () => {
    const { json } = await testClient(server).get('/values/A1?majorDimension=DIAGONAL');
    const description =
      "Invalid value at 'major_dimension' " +
      '(type.googleapis.com/google.apps.sheets.v4.Dimension), "DIAGONAL"';
    expect(json.error.message).toBe(description);
    expect(json.error.details[0].fieldViolations).toEqual([
      { field: 'major_dimension', description },
    ]);
  });
});

describe('writing values', () => {
  it('stores text as it is with RAW', async () => {
    const client = testClient(server);
    await client.fill('A1', [['=1+1', "'0123", '007', 'TRUE', 5, true]]);
    expect(await client.values('A1:F1')).toEqual([['=1+1', "'0123", '007', 'TRUE', 5, true]]);
  });

  it('skips null and empties with ""', async () => {
    const client = testClient(server);
    await client.fill('A1', [['a', 'b', 'c']]);
    const { json } = await client.put(`/values/A1:C1?${RAW}`, { values: [[null, '', 'z']] });
    expect(json).toEqual({
      spreadsheetId: client.id,
      updatedRange: 'Sheet1!A1:C1',
      updatedRows: 1,
      updatedColumns: 2,
      updatedCells: 2,
    });
    expect(await client.values('A1:C1')).toEqual([['a', '', 'z']]);
  });

  it('writes only the rectangle of the array, whatever the range', async () => {
    const client = testClient(server);
    const { json } = await client.put(`/values/A:A?${RAW}`, { values: [['a'], ['b']] });
    expect(json.updatedRange).toBe('Sheet1!A1:A2');
  });

  it('keeps note, format and dropdown of the cells it writes', async () => {
    const client = testClient(server);
    const cell = {
      note: 'mind',
      userEnteredFormat: { textFormat: { bold: true } },
      dataValidation: { condition: { type: 'BOOLEAN' }, strict: true },
    };
    await client.batch({ updateCells: { start: {}, rows: [{ values: [cell] }], fields: '*' } });
    await client.fill('A1', [['x']]);
    await client.post('/values/A1:clear');
    await client.fill('A1', [['y']]);
    expect(server.snapshot(client.id).sheets[0]!.cells).toEqual({
      A1: {
        value: 'y',
        note: 'mind',
        format: { textFormat: { bold: true } },
        validation: cell.dataValidation,
      },
    });
  });

  it('refuses a block that is larger than its range', async () => {
    const client = testClient(server);
    const taller = await client.put(`/values/A1:B1?${RAW}`, { values: [['a'], ['b']] });
    expect(taller.json.error.message).toBe(
      'Requested writing within range [A1:B1], but tried writing to row [2]',
    );
    const wider = await client.put(`/values/Z1?${RAW}`, { values: [['a', 'b']] });
    expect(wider.json.error.message).toBe(
      'Requested writing within range [Z1], but tried writing to column [AA]',
    );
    expect(await client.values('Sheet1')).toBeUndefined();
  });

  it('refuses more than 50,000 characters in a cell and takes exactly so many', async () => {
    const client = testClient(server);
    await client.fill('A1', [['x'.repeat(50_000)]]);
    const { status, json } = await client.put(`/values/A1?${RAW}`, {
      values: [['x'.repeat(50_001)]],
    });
    expect(status).toBe(400);
    expect(json.error.message).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('refuses values that are not lists of scalars', async () => {
    const client = testClient(server);
    const { json } = await client.put(`/values/A1?${RAW}`, { values: ['x'] });
    expect(json.error.message).toBe(
      'Invalid value at \'data.values[0]\' (type.googleapis.com/google.protobuf.ListValue), "x"',
    );
    const nested = await client.put(`/values/A1?${RAW}`, { values: [[['x']]] });
    expect(nested.json.error.message).toMatch(/^Invalid values\[0\]\[0\]: list_value/);
  });

  it('wants to be told how to take the input', async () => {
    const { json } = await testClient(server).put('/values/A1', { values: [['x']] });
    expect(json.error.message).toBe("'valueInputOption' is required but not specified");
  });

  it('refuses typed input whose meaning nobody recorded', async () => {
    const client = testClient(server);
    const { status, json } = await client.put(`/values/A1?${TYPED}`, { values: [['1/2']] });
    expect(status).toBe(501);
    expect(json.error.message).toContain('"1/2"');
  });

  it('writes several ranges at once, or none of them', async () => {
    const client = testClient(server);
    const data = [
      { range: 'A1', values: [['a', 'b']] },
      { range: 'Nope!A1', values: [['c']] },
    ];
    const body = { valueInputOption: 'RAW', data };
    const refused = await client.post('/values:batchUpdate', body);
    expect(refused.json.error.message).toBe('Invalid data[1]: Unable to parse range: Nope!A1');
    expect(await client.values('Sheet1')).toBeUndefined();
    const { json } = await client.post('/values:batchUpdate', {
      valueInputOption: 'RAW',
      data: [data[0], { range: 'A4:B4', values: [['c', 'd']] }],
    });
    expect(json).toMatchObject({
      totalUpdatedRows: 2,
      totalUpdatedColumns: 2,
      totalUpdatedCells: 4,
      totalUpdatedSheets: 1,
    });
  });

  it('clears ranges and names them as they are', async () => {
    const client = testClient(server);
    await client.fill('A1', [['a', 'b', 'c']]);
    const { json } = await client.post('/values:batchClear', { ranges: ["'Sheet1'!A1", 'C:C'] });
    expect(json.clearedRanges).toEqual(['Sheet1!A1', 'Sheet1!C1:C1000']);
    expect(await client.values('A1:C1')).toEqual([['', 'b']]);
  });
});

describe('appending values', () => {
  const append = `:append?${RAW}`;

  it('drifts to the right when the range is the bare tab', async () => {
    const client = testClient(server);
    await client.fill('A1', [['a', '', 'c']]);
    const { json } = await client.post(`/values/Sheet1${append}`, { values: [['x', 'y']] });
    expect(json.tableRange).toBe('Sheet1!C1');
    expect(json.updates.updatedRange).toBe('Sheet1!C2:D2');
  });

  it('stays in the first column when the range is A1', async () => {
    const client = testClient(server);
    await client.fill('A1', [['a', '', 'c']]);
    const { json } = await client.post(`/values/A1${append}`, { values: [['x', 'y']] });
    expect(json.tableRange).toBe('Sheet1!A1');
    expect(json.updates.updatedRange).toBe('Sheet1!A2:B2');
  });

  it('goes between two blocks or behind the last one, by its range', async () => {
    const client = testClient(server);
    await client.fill('A1', [['a', 1], ['b', 2], ['c', 3], [], [], ['d', 4], ['e', 5]]);
    const first = await client.post(`/values/A1${append}`, { values: [['x']] });
    expect(first.json).toMatchObject({
      tableRange: 'Sheet1!A1:B3',
      updates: { updatedRange: 'Sheet1!A4' },
    });
    const last = await client.post(`/values/Sheet1${append}`, { values: [['y']] });
    expect(last.json).toMatchObject({
      tableRange: 'Sheet1!A6:B7',
      updates: { updatedRange: 'Sheet1!A8' },
    });
  });

  it('names no table when the range holds nothing, and writes at its corner', async () => {
    const client = testClient(server);
    await client.fill('A1', [['a'], [], ['c']]);
    const { json } = await client.post(`/values/A2${append}`, { values: [['b']] });
    expect(json).not.toHaveProperty('tableRange');
    expect(json.updates.updatedRange).toBe('Sheet1!A2');
  });

  it('counts "" and not what is skipped at the end', async () => {
    const client = testClient(server);
    const path = `/values/A1${append}&includeValuesInResponse=true`;
    const { json } = await client.post(path, { values: [['1', 'John', '', null, null]] });
    expect(json.updates).toMatchObject({
      updatedRange: 'Sheet1!A1:C1',
      updatedCells: 3,
      updatedData: { values: [['1', 'John']] },
    });
  });

  it('inserts rows when asked, which pushes the lower block down', async () => {
    const client = testClient(server);
    await client.fill('A1', [['a'], [], ['c']]);
    await client.post(`/values/A1${append}&insertDataOption=INSERT_ROWS`, { values: [['b']] });
    expect(await client.values('Sheet1')).toEqual([['a'], ['b'], [], ['c']]);
  });

  it('is the only write that makes the grid grow', async () => {
    const client = testClient(server);
    await client.fill('A1000', [['last']]);
    const beyond = await client.put(`/values/A1001?${RAW}`, { values: [['x']] });
    expect(beyond.json.error.message).toContain('exceeds grid limits');
    await client.post(`/values/A1000${append}`, { values: [['x']] });
    expect(await client.values('A1000:A1001')).toEqual([['last'], ['x']]);
  });
});
