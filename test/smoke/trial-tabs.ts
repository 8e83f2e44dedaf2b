import type { ApiAnswer, ApiRequest, ApiSpreadsheet, SheetsClient } from './sheets-client.ts';

/** A tab that the run made and will delete. */
export interface TrialTab {
  readonly sheetId: number;
  readonly title: string;
}

/** The size of every trial tab: small, and wide enough for the lookup table of the verdicts. */
export const TRIAL_GRID = { rowCount: 14, columnCount: 12 } as const;

/** The tabs of one run: named before they are made, so that the end finds whatever was made. */
export interface TrialTabs {
  /** An id, and unless it is given a title, that no other tab has; `addTab` makes it. */
  name(what: string, title?: string): TrialTab;
  /** Whether a tab of an earlier run was left behind, which that run's person must delete. */
  isLeftOver(title: string): boolean;
  /** Deletes those that are there, in one batch; returns the titles that stayed. */
  remove(client: SheetsClient): Promise<readonly string[]>;
}

/** How the title of every trial tab begins, so that nobody takes one for a tab of theirs. */
export const MARK = 'ĐÔN ĐỐC TAB THỬ XOÁ ĐƯỢC';

export function trialTabs(random: () => number): TrialTabs {
  const named: TrialTab[] = [];
  const run = Math.floor(random() * 36 ** 6).toString(36);
  // Ids are 31 bits; the upper half is where chance alone has put none of a few tabs.
  const firstId = 2 ** 30 + Math.floor(random() * 2 ** 29);
  return {
    name(what, title = `${MARK} ${run} ${named.length + 1} ${what}`) {
      const tab = { sheetId: firstId + named.length, title };
      named.push(tab);
      return tab;
    },
    isLeftOver: (title) => title.startsWith(MARK) && !named.some((tab) => tab.title === title),
    remove: (client) => removeTabs(client, named),
  };
}

export function addTab({ sheetId, title }: TrialTab, grid: object = {}): ApiRequest {
  return {
    addSheet: { properties: { sheetId, title, gridProperties: { ...TRIAL_GRID, ...grid } } },
  };
}

/** A server that fails now may be well again in a moment. */
const DELETIONS = 4;

/** By id and title both, so that no tab of anybody's can be meant. */
async function removeTabs(
  client: SheetsClient,
  named: readonly TrialTab[],
): Promise<readonly string[]> {
  try {
    let present = await ownTabs(client, named);
    for (let attempt = 1; present.length > 0 && attempt <= DELETIONS; attempt++) {
      const requests = present.map(({ sheetId }) => ({ deleteSheet: { sheetId } }));
      await client.batchUpdate(requests).catch(() => null);
      present = await ownTabs(client, named);
    }
    return present.map(({ title }) => title);
  } catch {
    return [`every tab whose title begins with "${MARK}"`];
  }
}

async function ownTabs(
  client: SheetsClient,
  named: readonly TrialTab[],
): Promise<readonly TrialTab[]> {
  const there = sheetsOf(await client.get({ fields: 'sheets(properties(sheetId,title))' }));
  return named.filter(({ sheetId, title }) =>
    there.some(({ properties }) => properties?.sheetId === sheetId && properties.title === title),
  );
}

export function sheetsOf(answer: ApiAnswer) {
  if (answer.status !== 200) throw new Error(`spreadsheets.get answered ${answer.status}`);
  return (JSON.parse(answer.text) as ApiSpreadsheet).sheets ?? [];
}
