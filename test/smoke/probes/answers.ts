import { quoteSheet } from '../../../shared/workbook/a1.ts';
import { type Probe, sameAs, saying } from '../probe.ts';
import type { ApiAnswer, ApiRequest } from '../sheets-client.ts';
import { must, put, refusalIn, type Trial } from '../trial.ts';
import { TRIAL_GRID } from '../trial-tabs.ts';

async function asked({ client, tab }: Trial, range: string, prettyPrint = false) {
  const ranges = [`${quoteSheet(tab.title)}!${range}`];
  return client.values({ ranges, valueRenderOption: 'FORMULA', prettyPrint });
}

const contentType: Probe = {
  fact: 'Content-Type of a reply',
  expected: 'application/json; charset=UTF-8',
  look: async (trial) =>
    sameAs(must(await asked(trial, 'A1')).contentType, 'application/json; charset=UTF-8'),
};

const plainJson: Probe = {
  fact: 'prettyPrint: by default, and false',
  expected: 'many lines, and one line',
  async look(trial) {
    const [pretty, plain] = [await asked(trial, 'A1', true), await asked(trial, 'A1')];
    const lineCount = (answer: ApiAnswer) => must(answer).text.trim().split('\n').length;
    const seen = [lineCount(pretty), lineCount(plain)];
    return { seen: `${seen.join(' and ')} lines`, holds: seen[0]! > 1 && seen[1] === 1 };
  },
};

const packed: Probe = {
  fact: "a reply to the client library's Accept-Encoding and User-Agent",
  expected: 'gzip',
  async look(trial) {
    await trial.write(put(trial.tab, [['x'.repeat(5_000)]]));
    return sameAs(must(await asked(trial, 'A1')).contentEncoding || 'not packed', 'gzip');
  },
};

const longAddress: Probe = {
  fact: 'a batchGet whose address is 8,000 characters long',
  expected: 'accepted (many tabs make long addresses)',
  async look({ client, tab }) {
    const range = `${quoteSheet(tab.title)}!A1:C`;
    const count = Math.ceil(8_000 / (encodeURIComponent(range).length + 'ranges=&'.length));
    const ranges = Array.from({ length: count }, () => range);
    const answer = await client.values({ ranges, valueRenderOption: 'FORMULA' });
    return sameAs(refusalIn(answer) ?? 'accepted', 'accepted');
  },
};

/** Ids are 44 characters; nobody has been given this one. */
const UNKNOWN_ID = `1${'DonDocKhongCo'.repeat(4)}`.slice(0, 44);

const unknownSpreadsheet: Probe = {
  fact: 'the body of a 404',
  expected: 'error {code,message,status} NOT_FOUND',
  async look({ client }) {
    const { text } = await client.get({ fields: 'spreadsheetId' }, UNKNOWN_ID);
    return shapeOf(text, ['code', 'message', 'status'], 'NOT_FOUND');
  },
};

const unknownRequest: Probe = {
  fact: 'the body of a 400 for an unknown request kind',
  expected: 'error {code,message,status,details} INVALID_ARGUMENT',
  async look({ client }) {
    const { text } = await client.batchUpdate([{ noSuchRequest: {} } as ApiRequest]);
    return shapeOf(text, ['code', 'message', 'status', 'details'], 'INVALID_ARGUMENT');
  },
};

function shapeOf(text: string, keys: readonly string[], status: string) {
  const { error } = JSON.parse(text);
  const holds = Object.keys(error).join() === keys.join() && error.status === status;
  return { seen: `${Object.keys(error).join()} ${error.status}: ${error.message}`, holds };
}

const unknownTab: Probe = {
  fact: 'a range in a tab that is not there',
  expected: 'refused: Unable to parse range',
  async look({ client }) {
    const ranges = ["'Không có tab này'!A1:C"];
    const answer = await client.values({ ranges, valueRenderOption: 'FORMULA' });
    return saying(refusalIn(answer), /^400 .*Unable to parse range/);
  },
};

const beyondGrid: Probe = {
  fact: 'a range that begins beyond the grid',
  expected: 'refused: exceeds grid limits',
  look: async (trial) =>
    saying(
      refusalIn(await asked(trial, `A${TRIAL_GRID.rowCount + 1}:C`)),
      /^400 .*exceeds grid limits/,
    ),
};

export const answerProbes: readonly Probe[] = [
  contentType,
  plainJson,
  packed,
  longAddress,
  unknownSpreadsheet,
  unknownRequest,
  unknownTab,
  beyondGrid,
];
