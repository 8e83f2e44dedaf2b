import { extendedValue } from '../../shared/google-sheets/cell-data.ts';
import { quoteSheet } from '../../shared/workbook/a1.ts';
import type {
  ApiAnswer,
  ApiCell,
  ApiRequest,
  ApiSheet,
  SheetsClient,
  ValuesQuery,
} from './sheets-client.ts';
import { sheetsOf, type TrialTab } from './trial-tabs.ts';

/** The API refused a request; the message is its own. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** The test's own server, which never guesses, does not know the answer. */
export class NotKnownHere extends Error {
  override readonly name = 'NotKnownHere';
}

/** What one probe has to work with. */
export interface Trial {
  readonly client: SheetsClient;
  readonly spreadsheetId: string;
  /** `vi_VN` */
  readonly locale: string;
  /** The probe's own tab, blank. */
  readonly tab: TrialTab;
  /** Names another tab; the probe makes it, the run deletes it. */
  nameTab(what: string, title?: string): TrialTab;
  /** Throws Refused. */
  write(...requests: readonly ApiRequest[]): Promise<void>;
  /** What the API says against the requests; null when it accepts them. */
  refusal(...requests: readonly ApiRequest[]): Promise<string | null>;
  /** Values of the probe's own tab, ragged as they come. */
  values(range: string, how?: ValuesQuery['valueRenderOption']): Promise<unknown[][]>;
  /** The probe's own tab as `spreadsheets.get` tells it; `fields` are those of a sheet. */
  sheet(fields: string): Promise<ApiSheet>;
  /** The top-left cell of the probe's own tab. */
  firstCell(fields: string): Promise<ApiCell>;
}

export function trialOf(
  surroundings: Pick<Trial, 'client' | 'spreadsheetId' | 'locale' | 'tab' | 'nameTab'>,
): Trial {
  const { client, tab } = surroundings;
  const sheet = async (fields: string): Promise<ApiSheet> => {
    const ranges = [quoteSheet(tab.title)];
    return sheetsOf(must(await client.get({ fields: `sheets(${fields})`, ranges })))[0] ?? {};
  };
  return {
    ...surroundings,
    async write(...requests) {
      must(await client.batchUpdate(requests));
    },
    refusal: async (...requests) => refusalIn(await client.batchUpdate(requests)),
    async values(range, valueRenderOption = 'UNFORMATTED_VALUE') {
      const ranges = [`${quoteSheet(tab.title)}!${range}`];
      const answer = must(await client.values({ ranges, valueRenderOption }));
      const { valueRanges } = JSON.parse(answer.text) as {
        valueRanges?: { values?: unknown[][] }[];
      };
      return valueRanges?.[0]?.values ?? [];
    },
    sheet,
    async firstCell(fields) {
      const { data } = await sheet(`data(rowData(values(${fields})))`);
      return data?.[0]?.rowData?.[0]?.values?.[0] ?? {};
    },
  };
}

/** The answer, when it is one. Throws Refused or NotKnownHere. */
export function must(answer: ApiAnswer): ApiAnswer {
  const message = refusalIn(answer);
  if (message !== null) throw new Refused(message);
  return answer;
}

/** What the API says against a request; null when it accepted it. Throws NotKnownHere. */
export function refusalIn({ status, text }: ApiAnswer): string | null {
  if (status === 200) return null;
  const message = messageIn(text);
  if (status === 501)
    throw new NotKnownHere(message.replace(/^The test server does not know: /, ''));
  return `${status} ${message}`;
}

function messageIn(text: string): string {
  try {
    return (JSON.parse(text) as { error: { message: string } }).error.message;
  } catch {
    return 'with a page that is no JSON';
  }
}

type Put = string | number | boolean | null | { readonly formula: string };

/** Typed cells from the first row down; `column` is 1-based. */
export function put(
  { sheetId }: TrialTab,
  rows: readonly (readonly Put[])[],
  { row = 1, column = 1 } = {},
): ApiRequest {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
      rows: rows.map((cells) => ({ values: cells.map(cellOf) })),
      fields: 'userEnteredValue',
    },
  };
}

function cellOf(value: Put): ApiCell {
  if (value === null) return {};
  if (typeof value === 'object') return { userEnteredValue: { formulaValue: value.formula } };
  return { userEnteredValue: extendedValue(value) };
}

/** Rows and columns of a tab, 0-based and half-open as the API counts; what is left out is open. */
export function area({ sheetId }: TrialTab, rows?: [number, number], columns?: [number, number]) {
  return {
    sheetId,
    ...(rows ? { startRowIndex: rows[0], endRowIndex: rows[1] } : {}),
    ...(columns ? { startColumnIndex: columns[0], endColumnIndex: columns[1] } : {}),
  };
}

/** Whole rows or columns, 0-based and half-open. */
export function lines(
  { sheetId }: TrialTab,
  dimension: 'ROWS' | 'COLUMNS',
  span: [number, number],
) {
  return { sheetId, dimension, startIndex: span[0], endIndex: span[1] };
}
