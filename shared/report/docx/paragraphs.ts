import { Paragraph, TextRun } from 'docx';
import { RULE_SHARE } from './decree-30.ts';
import type { ParagraphStyleId } from './paragraph-styles.ts';
import { safeLines, safeText } from './safe-text.ts';
import { boldTextWidth } from './text-width.ts';

/** A paragraph that looks as its style says; nothing is formatted directly. */
export function styledParagraph(style: ParagraphStyleId, text: string): Paragraph {
  const runs = safeLines(text).map(
    (line, index) => new TextRun({ text: unbroken(line), ...(index > 0 ? { break: 1 } : {}) }),
  );
  return new Paragraph({ style, children: runs });
}

/**
 * “Phụ lục” and “Bảng” stay on the line of their number. Nothing else is bound: a code such as
 * 11-CTr/ĐU must be found by typing it, so hyphens stay hyphens.
 */
function unbroken(text: string): string {
  return text.replace(/\b([Pp]hụ lục|[Bb]ảng) (?=(?:[IVXLCDM]+|\d+)(?!\p{L}))/gu, '$1\u00A0');
}

/** A rule beneath a text, centred in the text's column, as long as this share of its line. */
export function ruleBeneath(
  text: string,
  size: number,
  columnWidth: number,
  share: number = RULE_SHARE,
): Paragraph {
  // A text longer than its column wraps: its longest line is then about as wide as the column.
  const line = Math.min(boldTextWidth(safeText(text), size), columnWidth);
  const indent = Math.round((columnWidth - line * share) / 2);
  return new Paragraph({ style: 'VBDuongKe', indent: { left: indent, right: indent } });
}

/** What OOXML demands where a table ends a section or meets another table; it takes no room. */
export function separator(): Paragraph {
  return new Paragraph({ style: 'VBNgatPhan' });
}
