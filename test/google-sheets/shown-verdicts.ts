import { isVerdictFormula } from '../../shared/tabs/verdict-cells.ts';
import { columnNumber } from '../../shared/workbook/a1.ts';
import type { CellValue } from '../../shared/workbook/content.ts';
import type { Cell as BookCell } from '../sheets-server/book.ts';
import type { SheetsServer } from '../sheets-server/sheets-server.ts';
import type { BookSnapshot } from '../sheets-server/snapshot.ts';
import { type Line, lookupTable } from './judged-moment.ts';
import { valuesIn } from './sheet-runs.ts';

/** A row with something in its code cell, and what a grey column shows beside it. */
export interface ShownVerdict {
  readonly place: string;
  readonly shown: string;
  /** From the lookup table, by the row's own code. */
  readonly expected: string;
}

/**
 * Every row below each verdict formula as people see it. A column in which somebody typed shows
 * `#REF!` in its header and nothing of ours: it is left out.
 */
export async function shownVerdicts(
  server: SheetsServer,
  id: string,
  now: BookSnapshot,
): Promise<readonly ShownVerdict[]> {
  const table: readonly Line[] = lookupTable(now) ?? [];
  const byCode = new Map(
    table.map(([code, ...results]) => [code.toLocaleUpperCase('vi'), results]),
  );
  const found: ShownVerdict[] = [];
  for (const { title, cells } of now.sheets) {
    const formulas = Object.entries(cells).flatMap(([name, cell]) => {
      const { formula } = cell as Partial<BookCell>;
      return formula && isVerdictFormula(formula) ? [{ name, formula }] : [];
    });
    if (formulas.length === 0) continue;
    const rows = await valuesIn(server, id, title);
    for (const { name, formula } of formulas) {
      const column = columnNumber(name.replace(/\d+/, ''));
      const headerRow = Number(name.replace(/\D+/, ''));
      if (String(rows[headerRow - 1]?.[column - 1]).startsWith('#')) continue;
      const codes = columnNumber(/INDEX\(\$([A-Z]+):/.exec(formula)?.[1] ?? '');
      const result = Number(/;(\d);FALSE/.exec(formula)?.[1]) - 2;
      for (const [index, row] of rows.entries()) {
        if (index < headerRow) continue;
        const code = codeText(row[codes - 1]);
        const entry = byCode.get(code.toLocaleUpperCase('vi'))?.[result];
        const otherwise = result === 0 ? 'Chờ rà soát' : '';
        found.push({
          place: `${title}, row ${index + 1}: ${code}`,
          shown: String(row[column - 1] ?? ''),
          expected: /^(?:N[1-8]|VP)?$/i.test(code) ? '' : (entry ?? otherwise),
        });
      }
    }
  }
  return found;
}

function codeText(value: CellValue | undefined): string {
  return String(value ?? '')
    .replaceAll(',', '.')
    .trim();
}
