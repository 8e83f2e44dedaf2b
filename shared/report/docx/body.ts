import type { FileChild, Paragraph } from 'docx';
import type { ReportBlock, ReportTable } from '../report.ts';
import { PAGE } from './decree-30.ts';
import { separator, styledParagraph } from './paragraphs.ts';
import type { TableSlots } from './table-slots.ts';
import { tableXml } from './table-xml.ts';

/** Ô 6, the content. */
export function body(blocks: readonly ReportBlock[], tables: TableSlots): FileChild[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'table') return [prose(block, next === undefined)];
    return [...tableWithCaption(block.table, tables), ...apartFrom(next)];
  });
}

/** Two tables in a row would be one in Word; the signature after the last block is a table too. */
function apartFrom(next: ReportBlock | undefined): FileChild[] {
  const meetsTable = next === undefined || (next.kind === 'table' && !next.table.caption);
  return meetsTable ? [separator()] : [];
}

function prose(block: Exclude<ReportBlock, { kind: 'table' }>, isLast: boolean): Paragraph {
  switch (block.kind) {
    case 'heading': {
      const style = block.level === 1 ? 'Heading1' : 'Heading2';
      return styledParagraph(style, `${block.number}. ${block.text}`);
    }
    case 'point':
      return styledParagraph('VBDiem', `${block.letter}) ${block.text}`);
    case 'paragraph':
      return styledParagraph(isLast ? 'VBDoanKet' : 'VBNoiDung', block.text);
  }
}

function tableWithCaption(table: ReportTable, tables: TableSlots): FileChild[] {
  const title = table.caption ?? '';
  const slot = tables.add(() =>
    tableXml(table, PAGE.portraitTextWidth, { title, description: title }),
  );
  return table.caption ? [styledParagraph('Caption', table.caption), slot] : [slot];
}
