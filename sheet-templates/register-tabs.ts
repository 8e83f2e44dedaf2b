import type { Column, TableContract } from '../shared/contract/column.ts';
import {
  changesContract,
  daysContract,
  documentsContract,
  indicatorsContract,
  unitsContract,
} from '../shared/contract/registers.ts';
import { columnName } from '../shared/workbook/a1.ts';
import type { SheetModel } from '../shared/workbook/model.ts';
import type { TemplateRow, WorkbookTemplateContent } from './content.ts';
import { unitNameSource } from './dropdown-lists.ts';
import type { StyleName } from './look.ts';
import { sampleMark } from './sample/sample-day.ts';
import { bodyCell, columnRange, columnValidation, headerCell } from './table-cells.ts';
import { templateSpills } from './verdict-columns.ts';

const FIRST_ROW = 3;

interface RegisterLook<Key extends string> {
  readonly contract: TableContract<Key>;
  /** Printed above the table. */
  readonly title: string;
  readonly widths: Readonly<Record<Key, number>>;
  readonly styles?: Readonly<Partial<Record<Key, StyleName>>>;
  readonly notes?: Readonly<Partial<Record<Key, string>>>;
  readonly folded?: readonly Key[];
  readonly tabColor?: string;
}

/** Columns whose dropdown is a range of another tab. */
const sources: Readonly<Record<string, string>> = {
  unit: unitNameSource,
  proposedBy: unitNameSource,
};

function registerTab<Key extends string>(
  look: RegisterLook<Key>,
  rows: readonly TemplateRow<Key>[],
  sample: boolean,
): SheetModel {
  const title = sample ? `${look.title} - ${sampleMark}` : look.title;
  const { contract, styles = {}, notes = {}, folded = [] } = look;
  const columns: readonly Column<Key>[] = contract.columns;
  const styleOf = (key: Key): StyleName =>
    (styles as Partial<Record<Key, StyleName>>)[key] ?? 'cell';
  const width = columns.length;
  return {
    title: contract.tab,
    columns: columns.map(({ key }) => ({
      width: look.widths[key],
      style: styleOf(key),
      ...(folded.includes(key) ? { outlineLevel: 1 as const, collapsed: true } : {}),
    })),
    rows: [
      {
        cells: columns.map((_, index) => ({
          value: index === 0 ? title : null,
          style: 'title',
        })),
        height: 28,
      },
      { cells: columns.map(headerCell), height: 34 },
      ...rows.map((row) => ({ cells: columns.map(({ key }) => bodyCell(row[key], styleOf(key))) })),
    ],
    merges: [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: width }],
    frozenRows: 2,
    filter: `A2:${columnName(width)}${FIRST_ROW + Math.max(rows.length, 1) - 1}`,
    validations: columns.flatMap((column, index) =>
      columnValidation(column, columnRange(index + 1, FIRST_ROW), {
        note: (notes as Partial<Record<Key, string>>)[column.key],
        source: sources[column.key],
      }),
    ),
    spills: templateSpills(contract, FIRST_ROW - 1),
    tabColor: look.tabColor ?? '9CC2E5',
    print: {
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: [2, 2],
      marginsCm: [1.2, 1.2, 1.5, 1.5],
      footer: '&P/&N',
    },
  };
}

/** The people's tabs beside `Nhiệm vụ`, in the order shown. */
export function registerTabs(content: WorkbookTemplateContent): readonly SheetModel[] {
  return [
    registerTab(
      {
        contract: indicatorsContract,
        title: 'CHỈ TIÊU CỦA CHƯƠNG TRÌNH',
        widths: {
          code: 9,
          title: 44,
          group: 26,
          unit: 26,
          measure: 22,
          measureUnit: 12,
          target: 12,
          deadline: 18,
          targetThisYear: 18,
          baseline: 16,
          actual: 14,
          actualOn: 13,
          source: 28,
          verdict: 18,
          sourcePhrase: 50,
          note: 24,
        },
        styles: {
          code: 'cellBold',
          actualOn: 'cellDate',
          verdict: 'verdict',
          measureUnit: 'cellCenter',
          target: 'cellCenter',
        },
        notes: {
          actual:
            'Số liệu mới nhất. Chỉ tiêu “Không để xảy ra”: ghi 0 khi không xảy ra; để trống là chưa có số liệu.',
          targetThisYear: 'Mốc phấn đấu của năm nay, nếu có.',
        },
        folded: ['sourcePhrase', 'note'],
        tabColor: '2E7D32',
      },
      content.indicators,
      content.settings.sample,
    ),
    registerTab(
      {
        contract: unitsContract,
        title: 'CƠ QUAN, ĐƠN VỊ',
        widths: {
          id: 10,
          name: 38,
          otherNames: 44,
          sector: 26,
          tone: 18,
          head: 22,
          headTitle: 20,
          headMail: 28,
          contact: 22,
          contactMail: 28,
          phone: 18,
          leader: 24,
          leaderMail: 28,
          active: 11,
        },
        styles: { id: 'cellBold', active: 'cellCenter', tone: 'cellCenter' },
        notes: {
          otherNames: 'Các cách gọi khác, cách nhau bằng dấu “;”.',
          contactMail: 'Một địa chỉ thư công vụ. Bắt buộc với đơn vị chủ trì.',
          leaderMail:
            'Chỉ dùng khi mục Gửi lãnh đạo UBND ở trang Cấu hình cho phép và Văn phòng đã duyệt từng thư.',
          tone: 'Đề nghị phối hợp: dùng lời đề nghị. Không gửi thư: Văn phòng nhắc qua kênh khác.',
        },
      },
      content.units,
      content.settings.sample,
    ),
    registerTab(
      {
        contract: documentsContract,
        title: 'VĂN BẢN LIÊN QUAN',
        widths: {
          reference: 16,
          type: 22,
          issuer: 30,
          issuedOn: 13,
          subject: 60,
          carriesOut: 26,
          programmePart: 14,
          link: 24,
          checked: 20,
          note: 30,
        },
        styles: { reference: 'cellBold', issuedOn: 'cellDate', programmePart: 'cellCenter' },
        notes: {
          carriesOut: 'Số, ký hiệu của văn bản mà văn bản này thực hiện, cách nhau bằng dấu “;”.',
        },
      },
      content.documents,
      content.settings.sample,
    ),
    registerTab(
      {
        contract: changesContract,
        title: 'SỔ ĐIỀU CHỈNH, BỔ SUNG NHIỆM VỤ',
        widths: {
          number: 6,
          taskCode: 12,
          kind: 20,
          before: 28,
          after: 28,
          oldDate: 13,
          newDate: 13,
          reason: 34,
          proposedBy: 26,
          proposedOn: 13,
          decision: 15,
          decidedBy: 24,
          decidedOn: 13,
          basis: 32,
          note: 20,
        },
        styles: {
          number: 'cellCenter',
          taskCode: 'cellBold',
          oldDate: 'cellDate',
          newDate: 'cellDate',
          proposedOn: 'cellDate',
          decidedOn: 'cellDate',
        },
        notes: {
          taskCode: 'Mã ở trang Nhiệm vụ, ví dụ N1.06.',
          newDate: 'Bắt buộc khi gia hạn. Đề nghị trước ngày đến hạn.',
          decision: 'Văn phòng ghi. Thời hạn mới chỉ áp dụng khi ghi “Đồng ý”.',
          basis: 'Số, ngày văn bản hoặc “Kết luận giao ban ngày …”.',
        },
        tabColor: '2E7D32',
      },
      content.changes,
      content.settings.sample,
    ),
    registerTab(
      {
        contract: daysContract,
        title: 'NGÀY NGHỈ, NGÀY LÀM BÙ',
        widths: { date: 14, kind: 18, name: 40, basis: 70 },
        styles: { date: 'cellDate' },
        notes: { kind: 'Làm bù: ngày thứ Bảy, Chủ nhật đi làm.' },
      },
      content.days,
      content.settings.sample,
    ),
  ];
}
