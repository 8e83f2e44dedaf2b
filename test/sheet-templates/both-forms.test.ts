import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setup } from '../../functions/setup.ts';
import { columnName } from '../../shared/workbook/a1.ts';
import { parseArea } from '../../shared/workbook/areas.ts';
import type { MergedArea } from '../../shared/workbook/content.ts';
import { readXlsx } from '../../shared/xlsx/read-xlsx.ts';
import { programmeContent } from '../../sheet-templates/content.ts';
import { aRun } from '../functions/job-runs.ts';
import { aSheetRun, valuesIn } from '../google-sheets/sheet-runs.ts';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';
import { type Parts, partsOf } from '../xlsx/peoples-book.ts';

/** What people meet in a tab, in words that both forms can be asked for. */
interface TabForm {
  readonly headers: readonly unknown[];
  readonly dropdowns: Readonly<Record<string, string>>;
  readonly isProtected: boolean;
  readonly frozen: readonly [rows: number, columns: number];
  readonly folded: readonly string[];
  readonly merges: readonly string[];
}

const HEADER_ROW = 2;
const BODY_ROW = 5;
/** Settings have a dropdown of their own in each row. */
const SETTING_ROWS = 60;

let server: SheetsServer;
let inSheet: ReadonlyMap<string, TabForm>;
let inFile: ReadonlyMap<string, TabForm>;

beforeAll(async () => {
  server = await startSheetsServer({ quota: false });
});
afterAll(() => server.close());

/** One template, both forms; made inside a test, where temporary folders are allowed. */
async function makeBoth(): Promise<void> {
  const id = server.createSpreadsheet();
  await setup(await aSheetRun(server, id), programmeContent());
  inSheet = await sheetForms(id);
  const file = await aRun();
  await setup(file, programmeContent());
  inFile = fileForms(await readFile(file.workbook.location));
}

async function sheetForms(id: string): Promise<ReadonlyMap<string, TabForm>> {
  const forms = new Map<string, TabForm>();
  for (const sheet of server.snapshot(id).sheets) {
    const { frozenRowCount = 0, frozenColumnCount = 0 } = sheet.grid as Record<string, number>;
    forms.set(sheet.title, {
      headers: (await valuesIn(server, id, sheet.title))[HEADER_ROW - 1] ?? [],
      dropdowns: dropdownsOfCells(sheet.cells as Readonly<Record<string, SnapshotCell>>),
      isProtected: sheet.protections.some((one) => !(one as { warningOnly: boolean }).warningOnly),
      frozen: [frozenRowCount, frozenColumnCount],
      folded: sheet.columnGroups.flatMap((group) => {
        const { start, end, collapsed } = group as {
          start: number;
          end: number;
          collapsed: boolean;
        };
        return collapsed ? range(start + 1, end).map(columnName) : [];
      }),
      merges: sheet.merges.map((merge) => {
        const { startRow, endRow, startColumn, endColumn } = merge as Record<string, number>;
        return area(startRow! + 1, endRow!, startColumn! + 1, endColumn!);
      }),
    });
  }
  return forms;
}

interface SnapshotCell {
  readonly validation?: {
    readonly condition: { readonly values?: readonly { readonly userEnteredValue: string }[] };
    readonly strict?: boolean;
  };
}

function dropdownsOfCells(cells: Readonly<Record<string, SnapshotCell>>): Record<string, string> {
  const found = Object.entries(cells).flatMap(([name, { validation }]) => {
    if (!validation || !isLookedAt(name)) return [];
    const values = (validation.condition.values ?? []).map(({ userEnteredValue: text }) => text);
    const isList = values.length !== 2 || Number.isNaN(Number(values[0]));
    const strictness = validation.strict ? 'strict' : 'asks';
    return isList ? [[name, `${strictness} ${values.join(',').replace(/^=/, '')}`] as const] : [];
  });
  return Object.fromEntries(found);
}

function isLookedAt(cell: string): boolean {
  const row = Number(/\d+$/.exec(cell)?.[0]);
  return cell.startsWith('B') ? row <= SETTING_ROWS : row === BODY_ROW;
}

function fileForms(bytes: Uint8Array): ReadonlyMap<string, TabForm> {
  const parts = partsOf(bytes);
  return new Map(
    readXlsx(bytes).map(({ title, rows, merges }, index) => {
      const xml = sheetXml(parts, index);
      const pane = /<pane [^>]*>/.exec(xml)?.[0] ?? '';
      return [
        title,
        {
          headers: (rows[HEADER_ROW - 1] ?? []).map((cell) => cell ?? ''),
          dropdowns: dropdownsOfXml(xml),
          isProtected: /<sheetProtection /.test(xml),
          frozen: [attribute(pane, 'ySplit'), attribute(pane, 'xSplit')],
          folded: [...xml.matchAll(/<col [^>]*hidden="1"[^>]*>/g)].flatMap(([tag]) =>
            range(attribute(tag, 'min'), attribute(tag, 'max')).map(columnName),
          ),
          merges: merges.map(({ firstRow, lastRow, firstColumn, lastColumn }: MergedArea) =>
            area(firstRow, lastRow, firstColumn, lastColumn),
          ),
        },
      ];
    }),
  );
}

function sheetXml(parts: Parts, index: number): string {
  return parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '';
}

function attribute(tag: string, name: string): number {
  return Number(new RegExp(` ${name}="(\\d+)"`).exec(tag)?.[1] ?? 0);
}

function dropdownsOfXml(xml: string): Record<string, string> {
  const rules = xml.matchAll(
    /<dataValidation type="list"([^>]*)sqref="([^"]*)"[^>]*><formula1>([^<]*)<\/formula1>/g,
  );
  const found = [...rules].flatMap(([, attributes = '', ref = '', formula = '']) => {
    const { firstRow = 0, lastRow = 0, firstColumn = 0 } = parseArea(ref) ?? {};
    const strictness = attributes.includes('errorStyle="warning"') ? 'asks' : 'strict';
    return range(firstRow, Math.min(lastRow, SETTING_ROWS))
      .map((row) => `${columnName(firstColumn)}${row}`)
      .filter(isLookedAt)
      .map((cell) => [cell, `${strictness} ${formula.replace(/^"|"$/g, '')}`] as const);
  });
  return Object.fromEntries(found);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function area(firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): string {
  return `${columnName(firstColumn)}${firstRow}:${columnName(lastColumn)}${lastRow}`;
}

describe('One template in both forms, an .xlsx file and a Google Sheet', () => {
  it('has the same tabs in the same order', async () => {
    await makeBoth();
    expect([...inSheet.keys()]).toEqual([...inFile.keys()]);
    expect(inSheet.size).toBe(12);
  });

  const parts = ['headers', 'dropdowns', 'isProtected', 'frozen', 'folded', 'merges'] as const;

  it.each(parts)('shows the same %s in each tab', (part) => {
    for (const [tab, form] of inFile) {
      const other = inSheet.get(tab)?.[part];
      const sorted = (value: unknown) => (part === 'merges' ? [...(value as [])].sort() : value);
      expect(sorted(other), tab).toEqual(sorted(form[part]));
    }
  });

  it('really has what is compared', () => {
    const tasks = inFile.get('Nhiệm vụ')!;
    expect(Object.keys(tasks.dropdowns)).toContain(`N${BODY_ROW}`);
    expect(tasks.dropdowns[`E${BODY_ROW}`]).toBe("asks 'Đơn vị'!$B$3:$B$200");
    expect(tasks.dropdowns[`N${BODY_ROW}`]).toMatch(/^strict Chưa thực hiện,/);
    expect(tasks.folded).toHaveLength(14);
    expect(Object.keys(inFile.get('Cấu hình')!.dropdowns).length).toBeGreaterThan(3);
    expect([...inFile].filter(([, { isProtected }]) => isProtected)).toHaveLength(4);
  });
});
