import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SheetsServer, startSheetsServer } from './sheets-server.ts';
import { testClient } from './test-client.ts';

let server: SheetsServer;

beforeAll(async () => {
  server = await startSheetsServer({ quota: false });
});
afterAll(() => server.close());

describe('spreadsheets.get', () => {
  it('shows a new spreadsheet as Drive makes it', async () => {
    const client = testClient(server, server.createSpreadsheet({ title: 'Mới' }));
    const { json } = await client.get('');
    expect(Object.keys(json)).toEqual(['spreadsheetId', 'properties', 'sheets', 'spreadsheetUrl']);
    expect(json.properties).toMatchObject({
      title: 'Mới',
      locale: 'en_US',
      autoRecalc: 'ON_CHANGE',
      timeZone: 'Etc/GMT',
    });
    const gridProperties = { rowCount: 1000, columnCount: 26 };
    const properties = { sheetId: 0, title: 'Sheet1', index: 0, sheetType: 'GRID', gridProperties };
    expect(json.sheets).toEqual([{ properties }]);
  });

  it.each([
    'sheets(properties(title,index))',
    'sheets.properties.title,sheets/properties/index',
    'sheets(properties/title,properties.index)',
  ])('selects fields by %s', async (fields) => {
    const { text } = await testClient(server).get(`?prettyPrint=false&fields=${fields}`);
    expect(text).toBe('{"sheets":[{"properties":{"title":"Sheet1","index":0}}]}');
  });

  it('keeps the place of what a mask finds empty', async () => {
    const { json } = await testClient(server).get('?fields=sheets(merges,properties.tabColor)');
    expect(json).toEqual({ sheets: [{ properties: {} }] });
  });

  it.each([
    ['sheets.sheetProperties', 'sheets.sheetProperties'],
    ['properties, sheets.properties', ' sheets.properties'],
    [
      'sheets(data(rowData(values(effectiveFormat(type)))))',
      'sheets.data.rowData.values.effectiveFormat.type',
    ],
  ])('refuses the mask %s', async (fields, path) => {
    const { status, json } = await testClient(server).get(`?fields=${encodeURIComponent(fields)}`);
    const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`;
    expect(status).toBe(400);
    expect(json.error).toEqual({
      code: 400,
      message: 'Request contains an invalid argument.',
      status: 'INVALID_ARGUMENT',
      details: [
        {
          '@type': 'type.googleapis.com/google.rpc.BadRequest',
          fieldViolations: [{ field: fields, description }],
        },
      ],
    });
  });

  it('reads every cell when a mask names data and no range is given', async () => {
    const client = testClient(server);
    await client.fill('B2', [['x']]);
    const mask = 'fields=sheets.data.rowData.values.userEnteredValue';
    const rowData = [{}, { values: [{}, { userEnteredValue: { stringValue: 'x' } }] }];
    const expected = { sheets: [{ data: [{ rowData }] }] };
    expect((await client.get(`?includeGridData=false&${mask}`)).json).toEqual(expected);
    const ranged = await client.get(`?ranges=Sheet1!B2&${mask}`);
    const cell = { userEnteredValue: { stringValue: 'x' } };
    expect(ranged.json.sheets[0].data).toEqual([{ rowData: [{ values: [cell] }] }]);
  });

  it('omits the start of a range at the first row and column only', async () => {
    const client = testClient(server);
    await client.fill('A1', [[1, 'x', true, '']]);
    await client.put('/values/A2?valueInputOption=USER_ENTERED', { values: [['=1/0', '=3/2']] });
    const { json } = await client.get('?includeGridData=true&ranges=A1:B2&ranges=B2:C3');
    const [first, second] = json.sheets[0].data;
    expect(Object.keys(first)).toEqual(['rowData', 'rowMetadata', 'columnMetadata']);
    expect(first.rowData[1].values).toEqual([
      {
        userEnteredValue: { formulaValue: '=1/0' },
        effectiveValue: { errorValue: { type: 'DIVIDE_BY_ZERO' } },
        formattedValue: '#DIV/0!',
      },
      {
        userEnteredValue: { formulaValue: '=3/2' },
        effectiveValue: { numberValue: 1.5 },
        formattedValue: '1.5',
      },
    ]);
    expect(first.rowMetadata).toEqual([{ pixelSize: 21 }, { pixelSize: 21 }]);
    expect(second).toMatchObject({ startRow: 1, startColumn: 1 });
    expect(second.columnMetadata).toEqual([{ pixelSize: 100 }, { pixelSize: 100 }]);
  });

  it('leaves the zero of the first tab out of ranges, and keeps that of rows', async () => {
    const client = testClient(server);
    await client.batch({
      mergeCells: { range: { sheetId: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 } },
    });
    const { json } = await client.get('?fields=sheets.merges');
    expect(json.sheets[0].merges).toEqual([
      { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 },
    ]);
  });

  it('tells only the merges that a range touches', async () => {
    const client = testClient(server);
    const merge = (startRowIndex: number) => ({
      mergeCells: {
        range: {
          startRowIndex,
          endRowIndex: startRowIndex + 2,
          startColumnIndex: 0,
          endColumnIndex: 1,
        },
      },
    });
    await client.batch(merge(0), merge(8));
    const { json } = await client.get('?ranges=A9:B20&fields=sheets.merges.startRowIndex');
    expect(json.sheets[0].merges).toEqual([{ startRowIndex: 8 }]);
  });

  it('tells which rows nobody sees, and why', async () => {
    const client = testClient(server);
    await client.fill('A1', [['Tên'], ['an'], ['bình']]);
    const criteria = { 0: { hiddenValues: ['bình'] } };
    await client.batch(
      { setBasicFilter: { filter: { range: { endRowIndex: 3, endColumnIndex: 1 }, criteria } } },
      {
        updateDimensionProperties: {
          range: { dimension: 'ROWS', startIndex: 3, endIndex: 4 },
          properties: { hiddenByUser: true, pixelSize: 40 },
          fields: 'hiddenByUser,pixelSize',
        },
      },
    );
    const { json } = await client.get('?ranges=A2:A4&fields=sheets.data.rowMetadata');
    expect(json.sheets[0].data[0].rowMetadata).toEqual([
      { pixelSize: 21 },
      { hiddenByFilter: true, pixelSize: 21 },
      { hiddenByUser: true, pixelSize: 40 },
    ]);
  });

  it('keeps colours as eight bits and shows them in both of their fields', async () => {
    const client = testClient(server);
    const properties = { tabColorStyle: { rgbColor: { red: 1, green: 0, blue: 0.5 } } };
    await client.batch({ updateSheetProperties: { properties, fields: 'tabColorStyle' } });
    const { json } = await client.get('?fields=sheets.properties(tabColor,tabColorStyle)');
    const color = { red: 1, blue: 0.49803922 };
    expect(json.sheets[0].properties).toEqual({
      tabColor: color,
      tabColorStyle: { rgbColor: color },
    });
  });

  it('does not know a parameter that does not exist', async () => {
    const { json } = await testClient(server).get('?rangez=A1');
    expect(json.error.message).toBe(
      'Invalid JSON payload received. Unknown name "rangez": Cannot bind query parameter. ' +
        "Field 'rangez' could not be found in request message.",
    );
  });
});

describe('a spreadsheet that cannot be opened', () => {
  it.each(['', '/values/A1'])('is not found when nobody made it (%s)', async (path) => {
    const { status, json } = await testClient(server, 'nobody-made-it').get(path);
    const message = 'Requested entity was not found.';
    expect(status).toBe(404);
    expect(json).toEqual({ error: { code: 404, message, status: 'NOT_FOUND' } });
  });

  it('is forbidden when it was never shared', async () => {
    const client = testClient(server, server.createSpreadsheet({ shared: false }));
    const { status, json } = await client.batch({ addSheet: {} });
    const message = 'The caller does not have permission';
    expect(status).toBe(403);
    expect(json).toEqual({ error: { code: 403, message, status: 'PERMISSION_DENIED' } });
  });

  it('is of the wrong kind when it is an .xlsx in Drive', async () => {
    const client = testClient(server, server.createSpreadsheet({ kind: 'office-file' }));
    const { status, json } = await client.get('/values/A1');
    expect(status).toBe(400);
    expect(json.error.message).toBe('This operation is not supported for this document');
  });
});
