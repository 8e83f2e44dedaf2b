import type { ParagraphStyleId } from './paragraph-styles.ts';
import { escapeXml } from './safe-text.ts';

/**
 * A `w:tc` up to the text of its paragraph; `properties` follow the width in the schema's order. A
 * cell must hold a paragraph even when it is blank.
 */
export function cellStart(width: number, properties: string, style: ParagraphStyleId): string {
  const cell = `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>`;
  return `${cell}<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
}

/** A safe text as a run; Word has no newline character, each becomes a line break. */
export function runXml(safe: string, bold = false): string {
  if (safe === '') return '';
  const strong = bold ? '<w:rPr><w:rStyle w:val="VBDam"/></w:rPr>' : '';
  return `<w:r>${strong}<w:t xml:space="preserve">${withBreaks(escapeXml(safe))}</w:t></w:r>`;
}

function withBreaks(escaped: string): string {
  return escaped.includes('\n')
    ? escaped.replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">')
    : escaped;
}

export function totalWidth(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
