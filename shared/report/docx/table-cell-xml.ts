import type { ParagraphStyleId } from './paragraph-styles.ts';
import { escapeXml } from './safe-text.ts';

/** One `w:tc`; `properties` follow the width in the schema's order. */
export function cellXml(width: number, properties: string, paragraph: string): string {
  const widthXml = `<w:tcW w:w="${width}" w:type="dxa"/>`;
  return `<w:tc><w:tcPr>${widthXml}${properties}</w:tcPr>${paragraph}</w:tc>`;
}

/** Lines of safe text as one paragraph. A cell must hold a paragraph even when it is blank. */
export function paragraphXml(
  style: ParagraphStyleId,
  lines: readonly string[],
  bold = false,
): string {
  const open = `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  if (lines.length === 1 && lines[0] === '') return `${open}</w:p>`;
  const strong = bold ? '<w:rPr><w:rStyle w:val="VBDam"/></w:rPr>' : '';
  const texts = lines.map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `${open}<w:r>${strong}${texts.join('<w:br/>')}</w:r></w:p>`;
}

export function totalWidth(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
