import type { Look, SheetModel } from '../../shared/workbook/model.ts';
import type { WorkbookUpdate } from '../../shared/workbook/update.ts';
import { nothing } from '../contracts/nothing.ts';

export const LOOK: Look = {
  fontName: 'Times New Roman',
  fontSize: 12,
  styles: {
    title: { fontSize: 18, bold: true, color: '7F1D1D', vertical: 'center' },
    head: {
      bold: true,
      color: 'FFFFFF',
      fill: '1F4E79',
      border: '94A3B8',
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
    },
    text: { border: 'CBD5E1', vertical: 'top', wrap: true },
    date: { border: 'CBD5E1', numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
    percent: { border: 'CBD5E1', numberFormat: '0%' },
    note: { italic: true, color: '475569', indent: 1, horizontal: 'left' },
    link: { underline: true, color: '1D4ED8' },
    verdict: { fill: 'FEF3C7', wrap: true },
    late: { bold: true, color: '991B1B', fill: 'FEE2E2', border: 'DC2626' },
    done: { fill: 'DCFCE7', numberFormat: '0.0' },
  },
};

export const PROPERTIES = { title: 'Chương trình hành động', creator: 'Đôn Đốc' };

/** A tab that uses every feature of a model. */
export function aFullSheet(changes: Partial<SheetModel> = {}): SheetModel {
  return {
    title: 'Nhiệm vụ',
    columns: [
      { width: 10, style: 'text' },
      { width: 40, style: 'text' },
      { width: 14, style: 'date' },
      { width: 9, style: 'percent', outlineLevel: 1, collapsed: true },
      { width: 9, outlineLevel: 1, collapsed: true },
      { width: 20 },
    ],
    rows: [
      { cells: [{ value: 'Chương trình hành động', style: 'title' }], height: 30 },
      {
        cells: ['Mã', 'Nội dung', 'Thời hạn', 'Tỷ lệ', 'Trọng số', 'Ghi chú'].map((value) => ({
          value,
          style: 'head',
        })),
      },
      {
        cells: [
          { value: 'NV-1' },
          { value: 'Rà soát <các> "thủ tục" & báo cáo\nhằng tháng ', style: 'text' },
          { value: 46_054 },
          { value: 0.25 },
          undefined,
          {
            value: { formula: 'IF(C3<46100,"Quá hạn","Còn "&D3)', value: 'Quá hạn' },
            style: 'verdict',
          },
        ],
      },
      { cells: [], estimatedHeight: 31.5 },
      {
        cells: [
          { value: 'NV-2', style: 'link', link: "'Đơn vị'!B2" },
          { value: 'Trang chủ', style: 'link', link: 'https://example.vn/a b?x=1&y="2"' },
          { value: 46_080.5 },
          { value: true },
          { value: { formula: 'SUM(D3:D4)*2', value: 0.5 } },
          { value: 'Thư', style: 'link', link: 'mailto:phong@example.vn' },
        ],
      },
    ],
    merges: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 6 }],
    frozenRows: 2,
    frozenColumns: 1,
    filter: 'A2:F5',
    validations: [
      {
        range: 'B3:B200',
        list: ['Đang làm', 'Xong "rồi"', 'Chậm'],
        onOther: 'warn',
        message: 'Chọn trong danh sách',
        prompt: { title: 'Trạng thái', text: 'Chọn một\ntrong ba' },
      },
      { range: 'A3:A200', list: { source: "'Đơn vị'!$B$2:$B$4" }, onOther: 'refuse' },
      { range: 'C3:C200', between: { type: 'date', min: 45_658, max: 47_848 }, onOther: 'advise' },
      { range: 'D3:D200', between: { type: 'decimal', min: 0, max: 1 }, onOther: 'refuse' },
      { range: 'F3:F200', prompt: { title: 'Ghi chú', text: 'Tự do' } },
    ],
    conditionalFormats: [
      { range: 'A3:F200', formula: '$C3<46060', style: 'late' },
      { range: 'D3:D200', formula: 'AND($D3>=1,$D3<>"")', style: 'done' },
    ],
    protected: true,
    tabColor: 'B91C1C',
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: [1, 2],
      marginsCm: [2, 1.5, 2, 2],
      footer: 'Trang &P/&N',
      area: 'A1:F5',
    },
    showGridLines: false,
    zoomPercent: 90,
    ...changes,
  };
}

export function aPlainSheet(title: string, values: readonly (readonly string[])[]): SheetModel {
  return {
    title,
    columns: [],
    rows: values.map((row) => ({ cells: row.map((value) => ({ value })) })),
  };
}

export const UNITS = aPlainSheet('Đơn vị', [
  ['Mã', 'Tên'],
  ['1', 'Phòng Kinh tế'],
  ['2', 'Phòng Văn hóa'],
  ['3', 'Công an phường'],
]);

export function anUpdate(changes: Partial<WorkbookUpdate> = {}): WorkbookUpdate {
  return { ...nothing, ...changes };
}
