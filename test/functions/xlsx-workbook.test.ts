import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { xlsxWorkbook } from '../../functions/adapters/xlsx-workbook.ts';
import { parseArea } from '../../shared/workbook/areas.ts';
import type { CellValue } from '../../shared/workbook/content.ts';
import { createXlsx } from '../../shared/xlsx/create-xlsx.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { look } from '../../sheet-templates/look.ts';
import { trimmedRows } from '../contracts/trimmed-rows.ts';
import { workbookContract } from '../contracts/workbook-contract.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const about = { title: 'x', creator: 'x' };

function open(path: string) {
  return xlsxWorkbook(path, { look, ...about, willWrite: true, now: () => new Date(0) });
}

function bytesOf(tabs: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  const sheets = Object.entries(tabs).map(([title, rows]) => ({
    title,
    columns: [],
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
  }));
  return createXlsx(sheets, look, about);
}

workbookContract('an .xlsx file', {
  async madeOf(tabs) {
    const path = join(await temporaryFolder(), 'so.xlsx');
    await writeFile(path, bytesOf(tabs));
    const now = async () =>
      Object.fromEntries(
        readXlsx(await readFile(path)).map(({ title, rows }) => [title, trimmedRows(rows)]),
      );
    return {
      workbook: open(path),
      rows: async (tab) => (await now())[tab] ?? null,
      async type(tab, cell, value) {
        const { firstRow = 0, firstColumn = 0 } = parseArea(cell) ?? {};
        const tabs = structuredClone(await now()) as Record<string, CellValue[][]>;
        tabs[tab]![firstRow - 1]![firstColumn - 1] = value;
        await writeFile(path, bytesOf(tabs));
      },
    };
  },
  missing: async () => open(join(await temporaryFolder(), 'khong-co.xlsx')),
});
