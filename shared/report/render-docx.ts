import { Document, Packer } from 'docx';
import { annex } from './docx/annex.ts';
import { body } from './docx/body.ts';
import { opening } from './docx/opening.ts';
import { repack } from './docx/package.ts';
import { sections } from './docx/sections.ts';
import { signatureTable } from './docx/signature.ts';
import { TableSlots } from './docx/table-slots.ts';
import type { Report } from './report.ts';

/**
 * Lays a report out as a .docx by Nghị định 30/2020/NĐ-CP, Phụ lục I (Mẫu 1.4 for a báo cáo).
 *
 * The same report gives the same bytes, on any day and in any time zone. Any text is safe: what
 * XML forbids is removed and NFC restored (`docx/safe-text.ts`). Throws a RangeError when a row
 * or a header of a table does not have the table's number of columns.
 */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const tables = new TableSlots();
  const parts = [
    [...opening(report), ...body(report.body, tables), signatureTable(report)],
    ...report.annexes.map((content) => annex(content, tables)),
  ];
  const frame = new Document({
    // Word 2013 and later; a line that ends in a line break is not stretched to the margin.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: sections(report.mark, parts),
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(frame)), report, tables);
}
