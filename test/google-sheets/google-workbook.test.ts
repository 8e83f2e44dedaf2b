import { afterAll, beforeAll } from 'vitest';
import { columnName } from '../../shared/workbook/a1.ts';
import type { CellValue } from '../../shared/workbook/content.ts';
import { trimmedRows } from '../contracts/trimmed-rows.ts';
import { type WorkbookPlaces, workbookContract } from '../contracts/workbook-contract.ts';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';
import { type StorageServer, startStorageServer } from '../storage-server/storage-server.ts';
import { aSheetRun, valuesIn } from './sheet-runs.ts';

let server: SheetsServer;
let storage: StorageServer;
beforeAll(async () => {
  server = await startSheetsServer({ quota: false });
  storage = await startStorageServer('don-doc-kho');
});
afterAll(() => Promise.all([server.close(), storage.close()]));

/** A spreadsheet with these tabs and no other, typed by a person. */
function spreadsheetOf(tabs: Readonly<Record<string, readonly (readonly CellValue[])[]>>): string {
  const id = server.createSpreadsheet();
  const person = server.person(id, 'owner');
  for (const [index, [title, rows]] of Object.entries(tabs).entries()) {
    if (index === 0) person.renameTab('Sheet1', title);
    else person.addTab(title);
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries()) {
        person.retype(title, `${columnName(column + 1)}${row + 1}`, value);
      }
    }
  }
  return id;
}

const places = (overrides: () => Parameters<typeof aSheetRun>[2]): WorkbookPlaces => ({
  async madeOf(tabs) {
    const id = spreadsheetOf(tabs);
    const { workbook } = await aSheetRun(server, id, overrides());
    return {
      workbook,
      async type(tab, cell, value) {
        server.person(id).retype(tab, cell, value);
      },
      rows: async (tab) => {
        const titles = server.snapshot(id).sheets.map(({ title }) => title);
        return titles.includes(tab) ? trimmedRows(await valuesIn(server, id, tab)) : null;
      },
    };
  },
  missing: async () => (await aSheetRun(server, 'x'.repeat(44), overrides())).workbook,
});

workbookContract(
  'a Google Sheet, over HTTP',
  places(() => ({})),
);
workbookContract(
  'a Google Sheet whose lock lies in a bucket',
  places(() => ({
    bucket: { name: 'don-doc-kho', prefix: '', rootUrl: storage.url, portalUrl: null },
  })),
);
