import type { FileChild } from 'docx';
import { annexLabel } from '../../messages/report-layout.ts';
import type { ReportAnnex, ReportChart } from '../report.ts';
import { chartFrameXml } from './chart-frame.ts';
import { PAGE } from './decree-30.ts';
import { styledParagraph } from './paragraphs.ts';
import type { TableSlots } from './table-slots.ts';
import { tableXml } from './table-xml.ts';

/** III.1: label, title and reference to the report, then table and chart over the whole width. */
export function annex(
  content: ReportAnnex,
  tables: TableSlots,
  charts: readonly ReportChart[],
): FileChild[] {
  const { number, title, attachedTo, table, chart } = content;
  const alt = { title: annexLabel(number), description: title };
  return [
    styledParagraph('VBPhuLuc', annexLabel(number)),
    styledParagraph('VBTenPhuLuc', title),
    styledParagraph('VBKemTheo', attachedTo),
    tables.add(() => tableXml(table, PAGE.landscapeTextWidth, alt)),
    ...(chart ? withCaption(chart, charts.indexOf(chart) + 1, tables) : []),
  ];
}

function withCaption(chart: ReportChart, number: number, tables: TableSlots): FileChild[] {
  return [
    styledParagraph('Caption', chart.title),
    tables.add(() => [chartFrameXml(chart, number)]),
  ];
}
