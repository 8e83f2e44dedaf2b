import type { SheetModel } from '../../shared/workbook/model.ts';
import { aWardSpreadsheet } from '../google-sheets/ward-spreadsheet.ts';
import { TASK_TAB } from '../google-sheets/ward-tabs.ts';
import type { SheetsServer } from '../sheets-server/sheets-server.ts';

/** What may be wrong with a ward of a city. */
export const troubles = [
  'not shared',
  'deleted',
  'an .xlsx in Drive',
  'a blank sheet',
  'a server that is broken',
  'a full mailbox',
] as const;
export type Trouble = (typeof troubles)[number];

export interface CityWard {
  readonly name: string;
  /** Stands in every text and address of this ward, and may stand in no other's. */
  readonly canary: string;
  readonly trouble: Trouble | null;
  readonly workbook: string;
}

export async function aCityWard(
  sheets: SheetsServer,
  number: number,
  trouble: Trouble | null,
): Promise<CityWard> {
  const canary = `chim${number}x`;
  const name = `phuong-${number}`;
  if (trouble === 'a blank sheet') {
    return { name, canary, trouble, workbook: sheets.createSpreadsheet({ title: canary }) };
  }
  const workbook = await aWardSpreadsheet(sheets, 'dressed', {
    title: `Sổ ${canary}`,
    shared: trouble !== 'not shared',
    kind: trouble === 'an .xlsx in Drive' ? 'office-file' : 'spreadsheet',
    retold: (tab) => ofWard(tab, canary),
  });
  return { name, canary, trouble, workbook };
}

/** The same ward's tabs, every text of it marked. */
function ofWard(tab: SheetModel, canary: string): SheetModel {
  if (tab.title === 'Cấu hình') return { ...tab, merges: [], rows: settingsRows(canary) };
  const marked = <Value>(value: Value): Value | string => {
    if (typeof value !== 'string') return value;
    if (value.endsWith('@phuong.test')) return value.replace('phuong.test', `${canary}.test`);
    return tab.title === TASK_TAB && /^(?:Chỉnh trang|Rà soát|Ngày hội|Tuyên truyền)/.test(value)
      ? `${value} ${canary}`
      : value;
  };
  const rows = tab.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => cell && { ...cell, value: marked(cell.value) }),
  }));
  return { ...tab, rows };
}

function settingsRows(canary: string): SheetModel['rows'] {
  const rows = [
    ['Mục', 'Giá trị'],
    ['Tên cơ quan', `Ủy ban nhân dân phường ${canary}`],
    ['Chế độ gửi thư', 'Gửi thật'],
    ['Nhịp gửi thư', 'Hằng ngày'],
    ['Địa chỉ nhận trả lời', `vanphong@${canary}.test`],
  ];
  return rows.map((cells) => ({ cells: cells.map((value) => ({ value })) }));
}
