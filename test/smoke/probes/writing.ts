import { type Probe, sameAs, saying } from '../probe.ts';
import type { ApiCell, ApiRequest } from '../sheets-client.ts';
import { area, must, put, type Trial } from '../trial.ts';
import type { TrialTab } from '../trial-tabs.ts';

const clearsTheRest: Probe = {
  fact: 'updateCells with a range larger than its rows',
  expected: 'the rest loses its value and keeps its format',
  async look({ tab, write, sheet }) {
    const bold = { userEnteredFormat: { textFormat: { bold: true } } };
    const range = area(tab, [0, 3], [0, 1]);
    const fields = 'userEnteredFormat.textFormat.bold';
    const rows = [{ values: [{ userEnteredValue: { stringValue: 'new' } }] }];
    await write(put(tab, [['a'], ['b'], ['c']]), { repeatCell: { range, cell: bold, fields } });
    await write({ updateCells: { range, rows, fields: 'userEnteredValue' } });
    const mask = 'data(rowData(values(userEnteredValue,userEnteredFormat(textFormat(bold)))))';
    const { data } = await sheet(mask);
    const cells = data?.[0]?.rowData?.map(({ values }) => values?.[0]) ?? [];
    return sameAs(cells, [{ ...rows[0]!.values[0], ...bold }, bold, bold]);
  },
};

const LINK = '#gid=0&range=A5';

function linkedCell(tab: TrialTab): ApiRequest {
  const cell: ApiCell = {
    userEnteredValue: { stringValue: 'xem' },
    textFormatRuns: [{ format: { link: { uri: LINK } } }],
  };
  const fields = 'userEnteredValue,textFormatRuns';
  return { updateCells: { range: area(tab, [0, 1], [0, 1]), rows: [{ values: [cell] }], fields } };
}

function formatted(tab: TrialTab): ApiRequest {
  const cell = { userEnteredFormat: { textFormat: { bold: true } } };
  return { repeatCell: { range: area(tab), cell, fields: 'userEnteredFormat' } };
}

/** Wherever the API keeps the link of the first cell; null = nowhere. */
async function linkOf({ firstCell }: Trial): Promise<string | null> {
  const fields = 'textFormatRuns,hyperlink,userEnteredFormat(textFormat(link))';
  const { textFormatRuns, hyperlink, userEnteredFormat } = await firstCell(fields);
  return (
    textFormatRuns?.[0]?.format?.link?.uri ??
    userEnteredFormat?.textFormat?.link?.uri ??
    hyperlink ??
    null
  );
}

const linkAfterFormat: Probe = {
  fact: 'a textFormatRuns link set after the format (as we do)',
  expected: LINK,
  async look(trial) {
    await trial.write(formatted(trial.tab), linkedCell(trial.tab));
    return sameAs(await linkOf(trial), LINK);
  },
};

const linkBeforeFormat: Probe = {
  fact: 'a textFormatRuns link set before the format (we never do)',
  expected: 'stays or goes',
  async look(trial) {
    await trial.write(linkedCell(trial.tab), formatted(trial.tab));
    return { seen: (await linkOf(trial)) === null ? 'goes' : 'stays', holds: true };
  },
};

/** Past our own composing, which would cut the text off. */
function letters(tab: TrialTab, count: number): ApiRequest {
  const values = [{ userEnteredValue: { stringValue: 'ế'.repeat(count) } }];
  const range = area(tab, [0, 1], [0, 1]);
  return { updateCells: { range, rows: [{ values }], fields: 'userEnteredValue' } };
}

const longestText: Probe = {
  fact: 'a text of 50,000 characters',
  expected: 'accepted and read back whole',
  async look({ tab, write, values }) {
    await write(letters(tab, 50_000));
    return sameAs(String((await values('A1'))[0]?.[0]).length, 50_000);
  },
};

const tooLongText: Probe = {
  fact: 'a text of 50,001 characters',
  expected: 'refused: more than the maximum of 50000 characters',
  look: async ({ tab, refusal }) =>
    saying(await refusal(letters(tab, 50_001)), /^400 .*maximum of 50000 characters/),
};

const allOrNothing: Probe = {
  fact: 'a batch whose second request is refused',
  expected: 'leaves nothing of the first',
  async look({ tab, refusal, values }) {
    const wrong = { updateSheetProperties: { properties: { sheetId: tab.sheetId }, fields: '' } };
    const message = await refusal(put(tab, [['a']]), wrong);
    const rows = await values('A1');
    return {
      seen: `${message}; ${JSON.stringify(rows)}`,
      holds: message !== null && rows.length === 0,
    };
  },
};

const typedDate: Probe = {
  fact: 'USER_ENTERED "02/11/2026" (we never send it)',
  expected: 'en_US: 46064 (11 Feb); vi_VN: 46328 (2 Nov)',
  async look({ tab, client, locale, values }) {
    must(await client.type(`'${tab.title}'!A1`, [['02/11/2026']], 'USER_ENTERED'));
    const serial = (await values('A1'))[0]?.[0];
    const expected = locale === 'en_US' ? 46064 : locale.startsWith('vi') ? 46328 : null;
    return { seen: `${locale}: ${serial}`, holds: expected === null ? null : serial === expected };
  },
};

export const writingProbes: readonly Probe[] = [
  clearsTheRest,
  linkAfterFormat,
  linkBeforeFormat,
  longestText,
  tooLongText,
  allOrNothing,
  typedDate,
];
