import {
  type SettingContract,
  settingBlocks,
  settingsHeaders,
  settingsTab as title,
} from '../shared/contract/settings.ts';
import { serialFromDate } from '../shared/domain/calendar-date.ts';
import type { Settings } from '../shared/domain/settings.ts';
import { shownValue } from '../shared/intake/registers/settings.ts';
import type { SheetCell, SheetModel, SheetRow, Validation } from '../shared/workbook/model.ts';
import { dropdownLists, LISTS_FIRST_COLUMN, LISTS_HEADER_ROW } from './dropdown-lists.ts';
import { sampleMark } from './sample/sample-day.ts';

const WIDTH = settingsHeaders.length;
/** `Cấu hình`: five blocks of label, value and how to write it. No passwords, no servers. */
export function settingsTab(settings: Settings): SheetModel {
  const rows: SheetRow[] = [
    { cells: wide(settings.sample ? `CẤU HÌNH - ${sampleMark}` : 'CẤU HÌNH', 'title'), height: 28 },
    { cells: settingsHeaders.map((value) => ({ value, style: 'headerOffice' })), height: 24 },
  ];
  const validations: Validation[] = [];
  const merges = [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: WIDTH }];
  for (const block of settingBlocks) {
    rows.push({ cells: wide(block.title, 'group') });
    for (const setting of block.settings) {
      rows.push(settingRow(setting, settings));
      validations.push(...validation(setting, `B${rows.length}`));
    }
  }
  return {
    title,
    columns: [
      ...[36, 46, 74, 3].map((width) => ({ width })),
      ...dropdownLists.map(() => ({ width: 44 })),
    ],
    rows: rows.map(withLists),
    merges,
    frozenRows: 2,
    validations,
    tabColor: '9CC2E5',
    print: {
      orientation: 'portrait',
      fitToWidth: 1,
      fitToHeight: 0,
      marginsCm: [1.5, 1.5, 1.5, 1.5],
    },
  };
}

/** The lists of dropdowns run down the right, beside the settings. */
function withLists(row: SheetRow, index: number): SheetRow {
  const below = index + 1 - LISTS_HEADER_ROW;
  const lists = dropdownLists.map(({ header, values }): SheetCell | undefined => {
    if (below === 0) return { value: `Danh mục: ${header}`, style: 'headerSoftware' };
    const value = below > 0 ? values[below - 1] : undefined;
    return value === undefined ? undefined : { value, style: 'cell' };
  });
  if (lists.every((cell) => cell === undefined)) return row;
  const gap = Array.from({ length: LISTS_FIRST_COLUMN - 1 - row.cells.length }, () => undefined);
  return { ...row, cells: [...row.cells, ...gap, ...lists] };
}

function wide(value: string, style: string): readonly SheetCell[] {
  return Array.from({ length: WIDTH }, (_, index) => ({
    value: index === 0 ? value : null,
    style,
  }));
}

function settingRow(setting: SettingContract, settings: Settings): SheetRow {
  return {
    cells: [
      { value: setting.label, style: 'cellBold' },
      valueCell(setting, settings[setting.key]),
      { value: setting.howTo, style: 'cell' },
    ],
  };
}

function valueCell({ form }: SettingContract, value: Settings[keyof Settings]): SheetCell {
  if (form.type === 'date') {
    return {
      value: typeof value === 'string' && value ? serialFromDate(value) : null,
      style: 'cellDate',
    };
  }
  if (typeof value === 'number' && form.type === 'number') return { value, style: 'cell' };
  return { value: shownValue(value, form) || null, style: 'cell' };
}

function validation({ form, label }: SettingContract, range: string): readonly Validation[] {
  if (form.type === 'choice') {
    return [
      {
        range,
        list: Object.values(form.labels),
        onOther: 'refuse',
        message: `Đề nghị chọn một giá trị trong danh sách của mục ${label}.`,
      },
    ];
  }
  if (form.type !== 'number') return [];
  const between = { type: 'decimal' as const, min: form.min, max: form.max };
  return [
    {
      range,
      between,
      onOther: 'refuse',
      message: `Đề nghị ghi số từ ${form.min} đến ${form.max}.`,
    },
  ];
}
