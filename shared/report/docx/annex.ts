import type { FileChild } from 'docx';
import { annexLabel } from '../../messages/report-layout.ts';
import type { ReportAnnex } from '../report.ts';
import { PAGE } from './decree-30.ts';
import { styledParagraph } from './paragraphs.ts';
import type { TableSlots } from './table-slots.ts';
import { tableXml } from './table-xml.ts';

/** III.1: label, title and reference to the report, then the table over the whole width. */
export function annex(content: ReportAnnex, tables: TableSlots): FileChild[] {
  const { number, title, attachedTo, table } = content;
  const alt = { title: annexLabel(number), description: title };
  return [
    styledParagraph('VBPhuLuc', annexLabel(number)),
    styledParagraph('VBTenPhuLuc', title),
    styledParagraph('VBKemTheo', attachedTo),
    tables.add(() => tableXml(table, PAGE.landscapeTextWidth, alt)),
  ];
}
