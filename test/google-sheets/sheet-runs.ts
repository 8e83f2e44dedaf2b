import { isDeepStrictEqual } from 'node:util';
import { callPolicy } from '../../functions/adapters/google-sheets/call-policy.ts';
import type { JobContext } from '../../functions/job-context.ts';
import { jobContext } from '../../functions/wiring.ts';
import { quoteSheet } from '../../shared/workbook/a1.ts';
import type { CellValue } from '../../shared/workbook/content.ts';
import { sampleMonday } from '../functions/job-runs.ts';
import type { SheetsServer } from '../sheets-server/sheets-server.ts';
import type { BookSnapshot } from '../sheets-server/snapshot.ts';
import { temporaryFolder } from '../temporary-folder.ts';

type Wanted = Parameters<typeof jobContext>[0];

/** A clock that waiting moves on at once. */
export function quickWaiting() {
  let now = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    async sleep(ms: number) {
      waits.push(ms);
      now += ms;
    },
    random: () => 0.5,
  };
}

/** A run over a Google Sheet of the test's own server; waiting takes no time. */
export async function aSheetRun(
  server: SheetsServer,
  id: string,
  overrides: Partial<Wanted> = {},
): Promise<JobContext> {
  return jobContext({
    workspace: overrides.workspace ?? (await temporaryFolder()),
    workbook: id,
    today: sampleMonday,
    dryRun: false,
    sheetsRootUrl: server.url,
    sheetsPolicy: callPolicy(quickWaiting()),
    ...overrides,
  });
}

/** What a tab shows, asked over HTTP as anybody may ask. */
export async function valuesIn(
  server: SheetsServer,
  id: string,
  tab: string,
  render: 'UNFORMATTED_VALUE' | 'FORMULA' = 'UNFORMATTED_VALUE',
): Promise<readonly (readonly CellValue[])[]> {
  const range = encodeURIComponent(quoteSheet(tab));
  const address = `${server.url}v4/spreadsheets/${id}/values/${range}?valueRenderOption=${render}`;
  const { values = [] } = (await (await fetch(address)).json()) as { values?: CellValue[][] };
  return values;
}

/** The tabs (and `''` for the book itself) in which two pictures of a spreadsheet differ. */
export function differences(before: BookSnapshot, after: BookSnapshot): readonly string[] {
  const { sheets: one, ...book } = before;
  const { sheets: other, ...otherBook } = after;
  const titles = new Set([...one, ...other].map(({ title }) => title));
  const tab = (sheets: typeof one, title: string) => sheets.find((sheet) => sheet.title === title);
  return [
    ...(isDeepStrictEqual(book, otherBook) ? [] : ['']),
    ...[...titles].filter((title) => !isDeepStrictEqual(tab(one, title), tab(other, title))),
  ];
}
