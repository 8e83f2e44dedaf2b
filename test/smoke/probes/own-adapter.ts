import { readSpreadsheet } from '../../../functions/adapters/google-sheets/read-spreadsheet.ts';
import { formatsOf } from '../../../shared/google-sheets/cell-format.ts';
import {
  newSheetRequests,
  replacedSheetRequests,
} from '../../../shared/google-sheets/sheet-requests.ts';
import type { SheetModel } from '../../../shared/workbook/model.ts';
import { look } from '../../../sheet-templates/look.ts';
import type { Probe } from '../probe.ts';
import type { ApiRequest } from '../sheets-client.ts';
import type { Trial } from '../trial.ts';

/** A tab that makes use of everything that our tabs have. */
function drawnTab(title: string, locked: boolean): SheetModel {
  const list = `'${title.replaceAll("'", "''")}'!$E$2:$E$4`;
  const blank = { value: null, style: 'note' };
  return {
    title,
    columns: [
      { width: 12 },
      { width: 30 },
      { width: 14, outlineLevel: 1 },
      { width: 9 },
      { width: 9 },
    ],
    rows: [
      { cells: [{ value: 'Tab thử của phần mềm', style: 'title' }, blank, blank] },
      { cells: [{ value: 'Mã', style: 'section' }, { value: 'Việc' }, { value: 'Hạn' }] },
      { cells: [{ value: 1.1 }, { value: 'xem', link: 'https://office.test/' }, { value: 46270 }] },
      { cells: [{ value: true }, { value: { formula: 'IF(1=1,"a","b")', value: 'a' } }] },
    ],
    merges: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 3 }],
    frozenRows: 2,
    filter: 'A2:E4',
    validations: [
      { range: 'A3:A8', list: { source: list }, onOther: 'warn' },
      { range: 'D3:D8', between: { type: 'decimal', min: 1, max: 28 }, onOther: 'refuse' },
    ],
    conditionalFormats: [{ range: 'A3:E8', formula: 'AND($A3<>"",$C3<46270)', style: 'note' }],
    askBeforeEdit: ['B3:B8'],
    protected: locked,
    showGridLines: false,
  };
}

const drawing = { look, formats: formatsOf(look), linkOf: (link: string) => link, account: null };

/** Our own reading of the whole trial spreadsheet, and of the tab that was drawn. */
async function readBack({ client, spreadsheetId }: Trial, title: string) {
  const marks = { firstCells: {}, shownByFormula: () => null };
  const { content, state } = await readSpreadsheet(client.own, spreadsheetId, 'look', marks);
  return {
    tabCount: content.sheets.length,
    content: content.sheets.find((one) => one.title === title),
    state: state.sheets.find((one) => one.title === title),
  };
}

async function draw(trial: Trial) {
  const { nameTab, write, tab } = trial;
  const { sheetId, title } = nameTab('do phần mềm vẽ');
  const { tabCount } = await readBack(trial, tab.title);
  const place = { sheetId, index: tabCount };
  const { shell, content } = newSheetRequests(drawnTab(title, true), place, drawing);
  await write(...([...shell, ...content] as ApiRequest[]));
  return title;
}

const newTab: Probe = {
  fact: 'a tab as setup draws it, all kinds of requests in one batch',
  expected: 'accepted; readSpreadsheet finds 4 rows, a merge, a rule, protected',
  async look(trial) {
    const { content, state } = await readBack(trial, await draw(trial));
    const seen = {
      rows: content?.rows.length,
      merges: content?.merges.length,
      frozen: content?.look?.frozenRows,
      ruled: [...(content?.look?.ruledColumns ?? [])],
      conditional: [...(content?.look?.conditionalColumns ?? [])],
      protected: state?.isProtected,
    };
    const wanted =
      '{"rows":4,"merges":1,"frozen":2,"ruled":[1,4],"conditional":[1,2,3,4,5],"protected":true}';
    return { seen: JSON.stringify(seen), holds: JSON.stringify(seen) === wanted };
  },
};

const replacedTab: Probe = {
  fact: 'the same tab replaced by a job, twice (formats, merges, frozen rows)',
  expected: 'accepted; 4 rows, one merge, still protected once',
  async look(trial) {
    const title = await draw(trial);
    const { state } = await readBack(trial, title);
    if (!state) return { seen: 'the tab is not there', holds: false };
    const again = replacedSheetRequests(drawnTab(title, true), state, drawing) as ApiRequest[];
    await trial.write(...again, ...again);
    const after = await readBack(trial, title);
    const seen = [
      after.content?.rows.length,
      after.content?.merges.length,
      after.state?.isProtected,
    ];
    return { seen: JSON.stringify(seen), holds: seen.join() === '4,1,true' };
  },
};

export const ownAdapterProbes: readonly Probe[] = [newTab, replacedTab];
