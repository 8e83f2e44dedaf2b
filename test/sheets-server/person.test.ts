import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SheetsServer, startSheetsServer } from './sheets-server.ts';
import { testClient } from './test-client.ts';

let server: SheetsServer;

beforeAll(async () => {
  server = await startSheetsServer({ quota: false });
});
afterAll(() => server.close());

function start() {
  const client = testClient(server);
  return { client, person: server.person(client.id) };
}

describe('a person who works in the spreadsheet', () => {
  it('edits between any two requests', async () => {
    const { client, person } = start();
    await client.fill('A1', [['a'], ['b']]);
    server.onRequest(({ api }) => {
      if (api === 'values.get') person.insertRows('Sheet1', 2);
      return null;
    });
    expect(await client.values('Sheet1')).toEqual([['a'], [], ['b']]);
    server.onRequest(null);
  });

  it('inserts, deletes and moves rows and columns with all that lies on them', async () => {
    const { client, person } = start();
    await client.fill('A1', [
      ['mã', 'tên'],
      ['1', 'an'],
      ['2', 'bình'],
      ['3', 'chi'],
    ]);
    person.merge('Sheet1', 'A3:A4');
    person.insertRows('Sheet1', 2, 2);
    person.insertColumns('Sheet1', 'B');
    person.moveColumn('Sheet1', 'A', 'D');
    person.deleteRows('Sheet1', 4);
    expect(await client.values('Sheet1')).toEqual([
      ['', 'tên', 'mã'],
      [],
      [],
      ['', 'bình', '2'],
      ['', 'chi'],
    ]);
    expect(server.snapshot(client.id).sheets[0]!.merges).toEqual([
      { startRow: 3, endRow: 5, startColumn: 2, endColumn: 3 },
    ]);
  });

  it('sorts whole rows: numbers, texts, truth values, and blanks last in both directions', async () => {
    const { client, person } = start();
    const rows = [
      ['b', 1],
      [true, 2],
      ['', 3],
      [10, 4],
      ['Ă', 5],
      [9, 6],
    ];
    await client.fill('A1', [['giá trị', 'số'], ...rows]);
    const order = async () => (await client.values('B2:B7'))!.map(([number]) => number);
    person.sort('Sheet1', 'A');
    expect(await order()).toEqual([6, 4, 5, 1, 2, 3]);
    person.sort('Sheet1', 'A', { descending: true });
    expect(await order()).toEqual([2, 1, 5, 4, 6, 3]);
  });

  it('leaves rows that nobody sees where they are when sorting', async () => {
    const { client, person } = start();
    await client.fill('A1', [['tên'], ['c'], ['b'], ['a']]);
    person.edit({
      updateDimensionProperties: {
        range: { dimension: 'ROWS', startIndex: 2, endIndex: 3 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    });
    person.sort('Sheet1', 'A');
    expect(await client.values('A2:A4')).toEqual([['a'], ['b'], ['c']]);
  });

  it('cannot sort over a vertical merge', async () => {
    const { person } = start();
    person.merge('Sheet1', 'A3:A4');
    expect(() => person.sort('Sheet1', 'A')).toThrow('There is a vertical merge at A3:A4');
  });

  it('retypes a cell, a formula or an error, and looks at cells', async () => {
    const { client, person } = start();
    person.retype('Sheet1', 'B7', 'Đang thực hiện');
    person.retype('Sheet1', 'B8', { formula: '=3/2' });
    person.retype('Sheet1', 'B9', { error: '#N/A' });
    expect(await client.values('B7:B9')).toEqual([['Đang thực hiện'], [1.5], ['#N/A']]);
    expect(person.cell('Sheet1', 'B8')).toMatchObject({ value: null, formula: '=3/2' });
    person.retype('Sheet1', 'B7', null);
    expect(await client.values('B7')).toBeUndefined();
  });

  it('adds, renames, hides and deletes tabs', async () => {
    const { client, person } = start();
    person.addTab('Nháp');
    person.renameTab('Sheet1', 'Nhiệm vụ');
    person.addTab('Thừa');
    person.hideTab('Nháp');
    person.deleteTab('Thừa');
    const tabs = server.snapshot(client.id).sheets.map(({ title, hidden }) => [title, hidden]);
    expect(tabs).toEqual([
      ['Nhiệm vụ', false],
      ['Nháp', true],
    ]);
    expect((await client.get('/values/Sheet1')).status).toBe(400);
  });
});

describe('a protected range', () => {
  async function withProtection(protectedRange: object) {
    const { client, person } = start();
    await client.fill('A1', [
      ['a', 'hệ thống'],
      ['b', 'x'],
    ]);
    const range = { startColumnIndex: 1, endColumnIndex: 2 };
    const request = { addProtectedRange: { protectedRange: { range, ...protectedRange } } };
    expect((await client.batch(request)).status).toBe(200);
    return { client, person };
  }
  const REFUSED = 'You are trying to edit a protected cell or object.';

  it('refuses the person and lets the service account write', async () => {
    const { client, person } = await withProtection({ editors: {} });
    expect(() => person.retype('Sheet1', 'B2', 'y')).toThrow(REFUSED);
    expect(() => person.deleteRows('Sheet1', 2)).toThrow(REFUSED);
    expect(() => person.insertRows('Sheet1', 2)).toThrow(REFUSED);
    expect(() => person.sort('Sheet1', 'A')).toThrow(REFUSED);
    expect(() => person.deleteTab('Sheet1')).toThrow();
    person.retype('Sheet1', 'A2', 'y');
    await client.fill('B2', [['z']]);
    expect(await client.values('A2:B2')).toEqual([['y', 'z']]);
  });

  it('lets the owner, its editors and unprotected cells through', async () => {
    const { client, person } = await withProtection({
      range: {},
      editors: { users: ['an@office.test'] },
      unprotectedRanges: [
        { startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 },
      ],
    });
    server.person(client.id, 'owner').retype('Sheet1', 'B1', 'chủ');
    server.person(client.id, 'an@office.test').retype('Sheet1', 'B3', 'an');
    person.retype('Sheet1', 'B2', 'ai cũng được');
    expect(() => person.retype('Sheet1', 'B3', 'không')).toThrow(REFUSED);
  });

  it('only warns when it only warns, and protects nothing without editors', async () => {
    const warning = await withProtection({ warningOnly: true });
    warning.person.retype('Sheet1', 'B2', 'y');
    const open = await withProtection({});
    open.person.retype('Sheet1', 'B2', 'y');
  });

  it('refuses the service account where a person keeps it out', async () => {
    const { client } = start();
    const range = { endRowIndex: 1 };
    const editors = { users: [] };
    server
      .person(client.id, 'owner')
      .edit({ addProtectedRange: { protectedRange: { range, editors } } });
    const { status, json } = await client.post('/values:batchUpdate', {
      valueInputOption: 'RAW',
      data: [{ range: 'A1', values: [['x']] }],
    });
    expect(status).toBe(400);
    expect(json.error.message).toBe(
      'Invalid data[0]: You are trying to edit a protected cell or object. ' +
        'Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  });
});
