import { updateRequests } from '../../shared/google-sheets/update-requests.ts';
import type { SheetModel } from '../../shared/workbook/model.ts';
import { look } from '../../sheet-templates/look.ts';
import type { CreateOptions, SheetsServer } from '../sheets-server/sheets-server.ts';
import { otherTabs, taskTab } from './ward-tabs.ts';

/** The task table takes the place of the one tab that every spreadsheet is born with. */
export const TASK_TAB_ID = 0;

interface WardOptions extends CreateOptions {
  /** The tabs as another ward has them. */
  readonly retold?: (tab: SheetModel) => SheetModel;
}

/** A ward's own spreadsheet, without any tab of the software's: a run takes milliseconds. */
export async function aWardSpreadsheet(
  server: SheetsServer,
  how: 'dressed' | 'plain' = 'dressed',
  { retold = (tab) => tab, ...created }: WardOptions = {},
): Promise<string> {
  const id = server.createSpreadsheet({ title: 'Sổ của phường', ...created });
  const tabs = [taskTab(how), ...otherTabs()].map(retold);
  const blank = { sheetId: TASK_TAB_ID, title: 'Sheet1', rowCount: 1000, columnCount: 26 };
  const requests = updateRequests(
    {
      replaceSheets: [],
      addSheets: tabs,
      formulas: [],
      fills: [],
      validations: [],
      whole: {
        order: tabs.map(({ title }) => title),
        regional: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      },
    },
    { title: '', sheets: [{ ...blank, isProtected: false, isBlank: true }] },
    look,
    null,
  );
  const owner = server.person(id, 'owner');
  for (const request of requests) owner.edit(request as Parameters<typeof owner.edit>[0]);
  addWhatOnlyPeopleMake(owner);
  return id;
}

/** Notes, formulas, a filter, links: what a write of ours could spoil. */
function addWhatOnlyPeopleMake(owner: ReturnType<SheetsServer['person']>): void {
  owner.retype('Sổ tay', 'B1', { formula: '="do người gõ"' });
  owner.retype('Sổ tay', 'C3', { formula: '=1/4' });
}
