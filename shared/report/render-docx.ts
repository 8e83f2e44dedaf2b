import { Document } from 'docx';
import { annex } from './docx/annex.ts';
import { body } from './docx/body.ts';
import type { DocxPart } from './docx/docx-part.ts';
import { opening } from './docx/opening.ts';
import { docxParts } from './docx/package.ts';
import { sections } from './docx/sections.ts';
import { signatureTable } from './docx/signature.ts';
import { TableSlots } from './docx/table-slots.ts';
import type { Report } from './report.ts';

/**
 * Lays a report out as a .docx by Nghị định 30/2020/NĐ-CP, Phụ lục I (Mẫu 1.4 for a báo cáo):
 * the files of which the .docx is the archive. Rows of tables are written while the file is packed,
 * so that fifty thousand of them are never in memory at once.
 *
 * The same report gives the same text, on any day and in any time zone. Any text is safe: what
 * XML forbids is removed and NFC restored (`docx/safe-text.ts`). Throws a RangeError, at the
 * latest while the pieces are taken, when a row or a header of a table does not have the table's
 * number of columns.
 */
export function renderDocx(report: Report): readonly DocxPart[] {
  const tables = new TableSlots();
  const charts = report.annexes.flatMap(({ chart }) => chart ?? []);
  const parts = [
    [...opening(report), ...body(report.body, tables), signatureTable(report)],
    ...report.annexes.map((content) => annex(content, tables, charts)),
  ];
  const frame = new Document({ sections: sections(report.mark, parts) });
  return docxParts(frame, report, { tables, charts });
}
