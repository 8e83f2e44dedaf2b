import * as z from 'zod';

const range = z.object({
  startRowIndex: z.number().default(0),
  endRowIndex: z.number().optional(),
  startColumnIndex: z.number().default(0),
  endColumnIndex: z.number().optional(),
});

const sheet = z.object({
  properties: z.object({
    sheetId: z.number().default(0),
    title: z.string(),
    sheetType: z.string().default('GRID'),
    gridProperties: z
      .object({
        rowCount: z.number().default(0),
        columnCount: z.number().default(0),
        frozenRowCount: z.number().default(0),
      })
      .optional(),
  }),
  merges: z.array(range).default([]),
  protectedRanges: z
    .array(
      z.object({
        range: range.default({ startRowIndex: 0, startColumnIndex: 0 }),
        warningOnly: z.boolean().default(false),
      }),
    )
    .default([]),
  conditionalFormats: z.array(z.object({ ranges: z.array(range).default([]) })).default([]),
  data: z.array(z.unknown()).default([]),
});

/** The reply of `spreadsheets.get` as far as our masks ask for it. */
export const spreadsheet = z.object({
  spreadsheetId: z.string(),
  properties: z.object({
    title: z.string().default(''),
    locale: z.string().min(1),
    timeZone: z.string().min(1),
  }),
  sheets: z.array(sheet).min(1),
});

export type RawSheet = z.infer<typeof sheet>;
