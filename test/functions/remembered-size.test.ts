import { beforeEach, describe, expect, it } from 'vitest';
import { folderStore } from '../../functions/adapters/folder-store.ts';
import type { Store } from '../../functions/adapters/ports.ts';
import { xlsxWorkbook } from '../../functions/adapters/xlsx-workbook.ts';
import { withRememberedSize } from '../../functions/remembered-size.ts';
import { look } from '../../sheet-templates/look.ts';
import { workbookOf } from '../intake/workbook-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let store: Store;

beforeEach(async () => {
  store = folderStore(await temporaryFolder());
});

/** A reading in which each tab has so many filled rows. */
async function reading(tabs: Readonly<Record<string, number>>, acceptFewerRows = false) {
  const filled = Object.entries(tabs).map(([title, rows]) => [
    title,
    Array.from({ length: rows }, (_, row) => [row + 1]),
  ]);
  const content = workbookOf(Object.fromEntries(filled));
  const file = xlsxWorkbook('so.xlsx', {
    look,
    title: 'Sổ',
    creator: 'Mẫu',
    willWrite: false,
    now: () => new Date(0),
  });
  const workbook = { ...file, read: async () => content };
  await withRememberedSize(workbook, store, { acceptFewerRows, willWrite: true }).read();
}

describe('A reading smaller than the last one', () => {
  it('is refused when a small tab has lost all its rows', async () => {
    await reading({ 'Nhiệm vụ': 20, 'Điều chỉnh': 3 });
    await expect(reading({ 'Nhiệm vụ': 20, 'Điều chỉnh': 0 })).rejects.toThrow(
      'Trang “Điều chỉnh” của “so.xlsx” lần trước có 3 dòng, nay chỉ đọc được 0 dòng',
    );
    await reading({ 'Nhiệm vụ': 20, 'Điều chỉnh': 0 }, true);
    await reading({ 'Nhiệm vụ': 20, 'Điều chỉnh': 0 });
  });

  it('is believed when a small tab has lost some, or the software’s own tab all', async () => {
    await reading({ 'Nhiệm vụ': 20, 'Điều chỉnh': 9, 'Rà soát': 30 });
    await reading({ 'Nhiệm vụ': 20, 'Điều chỉnh': 1, 'RÀ SOÁT': 0 });
  });

  it('is refused when a tab of ten rows has fewer than half of them', async () => {
    await reading({ 'Nhiệm vụ': 10 });
    await reading({ 'Nhiệm vụ': 5 });
    await reading({ 'Nhiệm vụ': 10 });
    await expect(reading({ 'Nhiệm vụ': 4 })).rejects.toThrow('nay chỉ đọc được 4 dòng');
  });
});
