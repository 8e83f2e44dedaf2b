import { type Probe, sameAs, saying } from '../probe.ts';
import type { ApiRequest } from '../sheets-client.ts';
import { area, lines, put } from '../trial.ts';
import { addTab, TRIAL_GRID, type TrialTab } from '../trial-tabs.ts';

function freeze({ sheetId }: TrialTab, frozenRowCount: number): ApiRequest {
  const fields = 'gridProperties.frozenRowCount';
  return {
    updateSheetProperties: { properties: { sheetId, gridProperties: { frozenRowCount } }, fields },
  };
}

function merge(tab: TrialTab, rows: [number, number]): ApiRequest {
  return { mergeCells: { range: area(tab, rows, [0, 2]), mergeType: 'MERGE_ALL' } };
}

const sameSheetId: Probe = {
  fact: 'addSheet with an id that exists',
  expected: 'refused: Sheet with id … already exists',
  look: async ({ tab, nameTab, refusal }) =>
    saying(
      await refusal(addTab({ ...nameTab('cùng mã'), sheetId: tab.sheetId })),
      /^400 .*already exists/,
    ),
};

const sameTitle: Probe = {
  fact: 'addSheet with a title that exists, in lower case',
  expected: 'refused: … already exists',
  look: async ({ tab, nameTab, refusal }) =>
    saying(
      await refusal(addTab(nameTab('', tab.title.toLocaleLowerCase('vi')))),
      /^400 .*already exists/,
    ),
};

const unmergeAll: Probe = {
  fact: 'unmergeCells over a whole tab ({sheetId} alone)',
  expected: 'accepted, no merges left, also where there were none',
  async look({ tab, write, sheet }) {
    await write(merge(tab, [0, 2]), merge(tab, [4, 6]));
    const unmerge = { unmergeCells: { range: area(tab) } };
    await write(unmerge, unmerge);
    return sameAs((await sheet('merges')).merges ?? [], []);
  },
};

const mergeAcrossFrozen: Probe = {
  fact: 'a merge across the frozen edge',
  expected: 'refused',
  look: async ({ tab, refusal }) =>
    saying(await refusal(freeze(tab, 1), merge(tab, [0, 2])), /^400 .*frozen/i),
};

const allRowsFrozen: Probe = {
  fact: 'frozenRowCount of all rows',
  expected: 'refused',
  look: async ({ tab, refusal }) =>
    saying(await refusal(freeze(tab, TRIAL_GRID.rowCount)), /^400 .*freeze all/i),
};

const foldedColumns: Probe = {
  fact: 'a collapsed group of columns',
  expected: 'its columns are hidden',
  async look({ tab, write, sheet }) {
    const range = lines(tab, 'COLUMNS', [1, 3]);
    const dimensionGroup = { range, depth: 1, collapsed: true };
    await write(
      { addDimensionGroup: { range } },
      { updateDimensionGroup: { dimensionGroup, fields: 'collapsed' } },
    );
    const { columnGroups, data } = await sheet('columnGroups,data(columnMetadata(hiddenByUser))');
    const metadata = data?.[0]?.columnMetadata ?? [];
    const hidden = metadata.slice(0, 4).map((one) => one.hiddenByUser ?? false);
    const isCollapsed = columnGroups?.[0]?.collapsed === true;
    const seen = `collapsed ${isCollapsed}, hidden A–D ${JSON.stringify(hidden)}`;
    return { seen, holds: isCollapsed && hidden.join() === 'false,true,true,false' };
  },
};

const LONG = 'Một câu dài để dòng này phải cao hơn một dòng chữ. '.repeat(12);

const rowHeights: Probe = {
  fact: 'autoResizeDimensions of rows, sent before a wrapped text (as we do)',
  expected: 'accepted; the row fits its text',
  async look({ tab, write, sheet }) {
    const cell = { userEnteredFormat: { wrapStrategy: 'WRAP' } };
    const range = area(tab, [0, 1], [0, 1]);
    await write(
      { autoResizeDimensions: { dimensions: lines(tab, 'ROWS', [0, TRIAL_GRID.rowCount]) } },
      { repeatCell: { range, cell, fields: 'userEnteredFormat.wrapStrategy' } },
      put(tab, [[LONG]]),
    );
    const { data } = await sheet('data(rowMetadata(pixelSize))');
    const [first, second] = (data?.[0]?.rowMetadata ?? []).map((one) => one.pixelSize ?? 0);
    const seen = `row 1: ${first} px, row 2: ${second} px`;
    return { seen, holds: (first ?? 0) > (second ?? 0) };
  },
};

const shrunkGrid: Probe = {
  fact: 'rowCount lowered below rows that hold something',
  expected: 'accepted; those rows are gone',
  async look({ tab, write, values }) {
    const { sheetId } = tab;
    const fields = 'gridProperties.rowCount';
    await write(put(tab, [['a'], ['b'], ['c']]), {
      updateSheetProperties: { properties: { sheetId, gridProperties: { rowCount: 2 } }, fields },
    });
    return sameAs(await values('A1:A'), [['a'], ['b']]);
  },
};

export const structureProbes: readonly Probe[] = [
  sameSheetId,
  sameTitle,
  unmergeAll,
  mergeAcrossFrozen,
  allRowsFrozen,
  foldedColumns,
  rowHeights,
  shrunkGrid,
];
