import { expect } from 'vitest';
import { systemTabs } from '../../shared/messages/tabs.ts';
import { isVerdictFormula } from '../../shared/tabs/verdict-cells.ts';
import type { SheetsServer } from '../sheets-server/sheets-server.ts';
import type { BookSnapshot } from '../sheets-server/snapshot.ts';
import type { Edit } from './edit.ts';
import { aWardSpreadsheet } from './ward-spreadsheet.ts';
import { otherTabs, TASK_TAB } from './ward-tabs.ts';

/** The same people at work in two spreadsheets, of which the software knows only the first. */
export interface TwoOffices {
  readonly id: string;
  /** Every state of the first since the last `watch`, that one included. */
  readonly moments: readonly BookSnapshot[];
  readonly made: readonly Edit[];
  watch(): void;
  edit(edit: Edit): void;
  /** The tabs that people own, in the first as it is now and in the other. */
  peoplesTabs(now: BookSnapshot): readonly {
    readonly title: string;
    readonly ours: object;
    readonly theirs: object;
  }[];
}

const OUR_TITLES: readonly string[] = Object.values(systemTabs);

export async function twoOffices(server: SheetsServer): Promise<TwoOffices> {
  const id = await aWardSpreadsheet(server);
  const twin = await aWardSpreadsheet(server);
  const titles = new Map(
    [TASK_TAB, ...otherTabs().map(({ title }) => title), ...OUR_TITLES].map((one) => [one, one]),
  );
  const moments: BookSnapshot[] = [];
  const made: Edit[] = [];
  const does = (book: string, edit: Edit, tab: string): boolean => {
    try {
      edit.make(server.person(book, edit.by), tab);
      return true;
    } catch {
      return false;
    }
  };
  /** A tab of the software's is gone and one of people's bears its name. */
  const isNoLongerOurs = (edit: Edit) =>
    OUR_TITLES.includes(edit.tab ?? '') &&
    [...titles].some(([first, now]) => now === edit.tab && first !== now);
  /** The twin shows no verdicts, so it would be sorted in another way. */
  const sortsByVerdict = ({ sortsBy }: Edit, tab: string) =>
    sortsBy !== undefined &&
    Array.from({ length: 25 }, (_, index) => index + 1).some((row) => {
      const { formula } = server.person(id).cell(tab, `${sortsBy}${row}`);
      return isVerdictFormula(formula ?? '');
    });
  return {
    id,
    moments,
    made,
    watch() {
      moments.splice(0, moments.length, server.snapshot(id));
    },
    edit(edit) {
      const tab = edit.tab === null ? '' : titles.get(edit.tab);
      if (tab === undefined || isNoLongerOurs(edit) || sortsByVerdict(edit, tab)) return;
      if (!does(id, edit, tab)) return;
      moments.push(server.snapshot(id));
      made.push(edit);
      // The twin has none of the software's tabs, and people own none of them.
      if (OUR_TITLES.includes(edit.tab ?? '')) return;
      expect(does(twin, edit, tab), edit.name).toBe(true);
      if (edit.title !== undefined) titles.set(edit.tab ?? edit.title, edit.title);
      else if (edit.deletes) titles.delete(edit.tab ?? '');
    },
    peoplesTabs({ sheets }) {
      return server.snapshot(twin).sheets.map((tab) => ({
        title: tab.title,
        theirs: tab,
        ours: sheets.find(({ title }) => title === tab.title) ?? {},
      }));
    },
  };
}
