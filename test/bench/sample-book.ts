import { columnName, quoteSheet } from '../../shared/workbook/a1.ts';
import { type SheetsServer, startSheetsServer } from '../sheets-server/sheets-server.ts';

export interface BookSize {
  readonly rows: number;
  readonly columns: number;
}

export interface SampleBook extends BookSize {
  readonly server: SheetsServer;
  readonly id: string;
  readonly title: string;
}

const TITLE = 'Nhiệm vụ';
/** Rows of one write. */
const CHUNK = 5_000;

/** A table as wards keep them, on the server that answers like Google's. */
export async function sampleBook({ rows, columns }: BookSize): Promise<SampleBook> {
  const server = await startSheetsServer({ quota: false });
  const id = server.createSpreadsheet({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  const gridProperties = { rowCount: rows, columnCount: columns };
  server.person(id).edit({
    updateSheetProperties: {
      properties: { sheetId: 0, title: TITLE, gridProperties },
      fields: 'title,gridProperties.rowCount,gridProperties.columnCount',
    },
  });
  for (let first = 1; first <= rows; first += CHUNK) {
    const last = Math.min(rows, first + CHUNK - 1);
    const range = `${quoteSheet(TITLE)}!A${first}:${columnName(columns)}${last}`;
    const values = Array.from({ length: last - first + 1 }, (_, index) =>
      sampleRow(first + index, columns),
    );
    const address = `v4/spreadsheets/${id}/values/${encodeURIComponent(range)}?valueInputOption=RAW`;
    const body = JSON.stringify({ values });
    const { ok } = await fetch(server.url + address, { method: 'PUT', body });
    if (!ok) throw new Error(`The sample rows from ${first} on were refused`);
  }
  return { server, id, title: TITLE, rows, columns };
}

const WORDS =
  'rà soát hoàn thiện báo cáo kế hoạch triển khai chuyển đổi số trên địa bàn phường theo Nghị quyết của Đảng ủy về phát triển kinh tế xã hội bảo đảm quốc phòng an ninh trật tự đô thị vệ sinh môi trường'.split(
    ' ',
  );
const STATES = ['Đang thực hiện', 'Hoàn thành', 'Chưa thực hiện', 'Chờ xác nhận'];

/** The kinds of cells that task tables have, one after another; a sixth of them is blank. */
function sampleRow(row: number, columns: number): readonly (string | number)[] {
  if (row === 1) return Array.from({ length: columns }, (_, index) => `Cột ${index + 1}`);
  return Array.from({ length: columns }, (_, column) => sampleCell(row, column));
}

function sampleCell(row: number, column: number): string | number {
  const chance = scattered(row * 64 + column);
  switch (column % 9) {
    case 0:
      return `${1 + (row % 8)}.${row}`;
    case 1:
      return sentence(chance, 8 + (chance % 12));
    case 2:
      return sentence(chance, 3);
    case 3:
      return 45_000 + (chance % 900);
    case 4:
      return STATES[chance % STATES.length]!;
    case 5:
      return (chance % 101) / 100;
    default:
      return chance % 2 === 0 ? '' : sentence(chance, 2);
  }
}

function sentence(seed: number, length: number): string {
  return Array.from({ length }, (_, at) => WORDS[scattered(seed + at) % WORDS.length]!).join(' ');
}

/** The same numbers in every run, yet without a pattern that would pack well. */
function scattered(seed: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return (Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) ^ (mixed >>> 15)) >>> 0;
}
