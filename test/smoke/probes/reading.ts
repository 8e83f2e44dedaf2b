import { STATE_FIELDS } from '../../../shared/google-sheets/read-state.ts';
import { quoteSheet } from '../../../shared/workbook/a1.ts';
import { type Probe, sameAs } from '../probe.ts';
import { area, lines, must, put, type Trial } from '../trial.ts';
import { TRIAL_GRID } from '../trial-tabs.ts';

interface ValueRange {
  readonly range?: string;
  readonly values?: unknown[][];
}

/** One range of the probe's own tab with everything that comes around its values. */
async function valueRange({ client, tab }: Trial, range: string): Promise<ValueRange> {
  const ranges = [`${quoteSheet(tab.title)}!${range}`];
  const answer = must(await client.values({ ranges, valueRenderOption: 'FORMULA' }));
  return (JSON.parse(answer.text) as { valueRanges: ValueRange[] }).valueRanges[0]!;
}

const openEnd: Probe = {
  fact: "an open-ended range ('T'!A1:C) echoes the grid's last row",
  expected: `'T'!A1:C${TRIAL_GRID.rowCount}, title quoted`,
  async look(trial) {
    const { range = '' } = await valueRange(trial, 'A1:C');
    return sameAs(range, `${quoteSheet(trial.tab.title)}!A1:C${TRIAL_GRID.rowCount}`);
  },
};

const blankRange: Probe = {
  fact: 'a blank range',
  expected: 'range and majorDimension, no values',
  look: async (trial) =>
    sameAs(Object.keys(await valueRange(trial, 'A1:C')), ['range', 'majorDimension']),
};

const raggedRows: Probe = {
  fact: 'blank cells and rows inside and at the ends',
  expected: '[["","b"],[],["c"]]',
  async look(trial) {
    await trial.write(put(trial.tab, [[null, 'b'], [], ['c']]));
    return sameAs(await trial.values('A1:D', 'FORMULA'), [['', 'b'], [], ['c']]);
  },
};

const dateCell: Probe = {
  fact: 'a date cell: FORMULA and FORMATTED rendering (dd/mm/yyyy)',
  expected: '46270 and 05/09/2026',
  async look({ tab, write, values }) {
    const cell = { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } };
    const fields = 'userEnteredFormat.numberFormat';
    await write(put(tab, [[46270]]), { repeatCell: { range: area(tab, [0, 1]), cell, fields } });
    const read = [await values('A1', 'FORMULA'), await values('A1', 'FORMATTED_VALUE')];
    return sameAs(
      read.map((rows) => rows[0]?.[0]),
      [46270, '05/09/2026'],
    );
  },
};

const booleans: Probe = {
  fact: 'FORMULA rendering of yes and no',
  expected: '[true,false], not text',
  async look({ tab, write, values }) {
    await write(put(tab, [[true, false]]));
    return sameAs((await values('A1:B1', 'FORMULA'))[0], [true, false]);
  },
};

const hiddenRows: Probe = {
  fact: 'values of a hidden row',
  expected: 'are returned like all others',
  async look({ tab, write, values }) {
    const range = lines(tab, 'ROWS', [1, 2]);
    const properties = { hiddenByUser: true };
    await write(put(tab, [['a'], ['b']]), {
      updateDimensionProperties: { range, properties, fields: 'hiddenByUser' },
    });
    return sameAs(await values('A1:A', 'FORMULA'), [['a'], ['b']]);
  },
};

const rowMetadata: Probe = {
  fact: 'rowMetadata with our field mask: an entry for each row',
  expected: `${TRIAL_GRID.rowCount} entries, {} where nothing is hidden`,
  async look({ tab, client, write }) {
    const range = lines(tab, 'ROWS', [4, 5]);
    const properties = { hiddenByUser: true };
    await write({ updateDimensionProperties: { range, properties, fields: 'hiddenByUser' } });
    const ranges = [quoteSheet(tab.title)];
    const { text } = must(await client.get({ fields: STATE_FIELDS, ranges }));
    const metadata = JSON.parse(text).sheets[0].data?.[0]?.rowMetadata ?? [];
    const seen = `${metadata.length} entries, the fifth ${JSON.stringify(metadata[4])}`;
    const blank = Array.from({ length: TRIAL_GRID.rowCount }, () => ({}));
    return { seen, holds: sameAs(metadata, blank.with(4, { hiddenByUser: true })).holds };
  },
};

const titleInOtherCase: Probe = {
  fact: 'a tab asked for in lower case',
  expected: 'is found, its title as it is',
  async look({ client, tab }) {
    const ranges = [`${quoteSheet(tab.title.toLocaleLowerCase('vi'))}!A1`];
    const { text } = must(await client.values({ ranges, valueRenderOption: 'FORMULA' }));
    return sameAs(JSON.parse(text).valueRanges[0].range, `${quoteSheet(tab.title)}!A1`);
  },
};

export const readingProbes: readonly Probe[] = [
  openEnd,
  blankRange,
  raggedRows,
  dateCell,
  booleans,
  hiddenRows,
  rowMetadata,
  titleInOtherCase,
];
