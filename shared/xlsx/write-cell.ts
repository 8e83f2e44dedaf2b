import type { CellValue, FormulaCell } from '../workbook/content.ts';
import { LIMITS } from './limits.ts';
import { escapeCellText, escapeText } from './xml-text.ts';

/**
 * `<c>` with a value or a formula and the value to show beside it. Texts stand in the cell itself
 * (`inlineStr`): the shared list is people's and need not be rewritten for one cell of ours.
 * Numbers that no file can hold (NaN, infinity) show as `#NUM!`.
 */
export function cellXml(name: string, content: CellValue | FormulaCell, style: number): string {
  const tag = `<c r="${name}"${style === 0 ? '' : ` s="${style}"`}`;
  if (content === null || content === '') return `${tag}/>`;
  if (typeof content === 'object') return `${tag}${formulaXml(content)}</c>`;
  if (typeof content !== 'string') return `${tag}${valueXml(content)}</c>`;
  return `${tag} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(content)}</t></is></c>`;
}

function formulaXml({ formula, value }: FormulaCell): string {
  if (formula.length > LIMITS.formula)
    throw new RangeError('A formula is longer than Excel allows');
  const text = `<f>${escapeText(formula.replace(/^=/, ''))}</f>`;
  if (value === null) return `>${text}`;
  const shown = valueXml(value);
  const end = shown.indexOf('>') + 1;
  return `${shown.slice(0, end)}${text}${shown.slice(end)}`;
}

/** From the type attribute on: ` t="b"><v>1</v>`. */
function valueXml(value: string | number | boolean): string {
  if (typeof value === 'string') return ` t="str"><v>${escapeCellText(value)}</v>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v>`;
  return Number.isFinite(value) ? `><v>${value}</v>` : ' t="e"><v>#NUM!</v>';
}
